import { type CountryPack, day } from "@openamo/kernel";
import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { paragraphsOf, wrapped } from "../../apps/server/src/law-watch/article-in-words.ts";
import { type Collection, openCollection, versionOn } from "../../apps/server/src/law-watch/collection.ts";
import { checkLaw, listUnverified, registerLaw, showLaw } from "../../apps/server/src/law-watch/commands.ts";
import { mentionsOf } from "../../apps/server/src/law-watch/mentions.ts";
import { unverifiedValues } from "../../apps/server/src/law-watch/unverified.ts";
import { watchLaw } from "../../apps/server/src/law-watch/watch.ts";
import { packs } from "../support/packs.ts";

function installed(): Collection {
  const collection = openCollection();
  if (collection === undefined) throw new Error("the development package of the consolidated codes is not installed");
  return collection;
}
const collection = installed();

/** Day of the consolidated text: the tests must not change with the calendar. */
const AS_OF = day("2026-03-14");
const [france] = packs;
if (france === undefined) throw new Error("no pack");

/** The pack with one more parameter, which cites an article. */
function citing(text: string, article: string, readings: CountryPack["articlesRead"] = []): CountryPack {
  const [parameter] = (france as CountryPack).parameters;
  if (parameter === undefined) throw new Error("no parameter");
  const added = { ...parameter, id: "fr.test.added", law: [{ text, article }] };
  return { ...(france as CountryPack), parameters: [added], rules: [], reasons: [], refusals: [], articlesRead: readings };
}

function run(command: (output: { write: (line: string) => void; fail: (line: string) => void }) => void): { out: string; failures: string[] } {
  const out: string[] = [];
  const failures: string[] = [];
  command({ write: (line) => void out.push(line), fail: (line) => void failures.push(line) });
  return { out: out.join("\n"), failures };
}

/** The collection holds French codes; the texts of other countries are read by people. */
const watched = packs.filter((pack) => pack.texts.some((text) => text.kind === "code"));

describe.each(watched.map((pack) => [pack.id, pack] as const))("the law that pack %s cites", (_id, pack) => {
  it("exists, is in force, and was read", () => {
    const report = watchLaw(pack, collection, AS_OF);
    expect(report.wrong.map(({ text, article, fault, by }) => `${text} ${article}: ${fault} (${by.map((entry) => entry.id).join(", ")})`)).toEqual([]);
    expect(report.watched.reduce((sum, text) => sum + text.articles, 0)).toBeGreaterThan(20);
    expect(report.idle).toEqual([]);
  });
});

describe("the watch", () => {
  const read = { text: "CSS", article: "L160-13", version: "LEGIARTI000051284908", readOn: "2026-03-14" };

  it.each([
    ["CSS", "L160-999", "no-such-article"],
    ["CSS", "L160-13", "never-read"],
    ["XYZ", "L160-13", "no-such-text"],
  ])("finds the wrong citation %s %s: %s", (text, article, fault) => {
    const { wrong } = watchLaw(citing(text, article), collection, AS_OF);
    expect(wrong).toEqual([{ text, article, by: [{ kind: "parameter", id: "fr.test.added" }], fault }]);
  });

  it("finds an article cited for a day before it was in force, and a version that never was", () => {
    expect(watchLaw(citing("CSS", "L160-13", [read]), collection, day("2015-12-31")).wrong[0]?.fault).toBe("not-in-force");
    expect(watchLaw(citing("CSS", "L160-13", [{ ...read, version: "LEGIARTI000000000000" }]), collection, AS_OF).wrong[0]?.fault).toBe("unknown-version");
  });

  it("is content with an article read in its newest version", () => {
    expect(watchLaw(citing("CSS", "L160-13", [read]), collection, AS_OF)).toMatchObject({ wrong: [], changed: [], ending: [], idle: [] });
  });

  it("names what hangs on an article that changed since it was read", () => {
    const { changed } = watchLaw(citing("CSS", "L160-13", [{ ...read, version: "LEGIARTI000048975255", readOn: "2025-02-01" }]), collection, AS_OF);
    expect(changed).toEqual([
      {
        text: "CSS",
        article: "L160-13",
        by: [{ kind: "parameter", id: "fr.test.added" }],
        read: { version: "LEGIARTI000048975255", from: "2025-01-01", readOn: "2025-02-01" },
        current: { version: "LEGIARTI000051284908", from: "2025-02-28" },
      },
    ]);
  });

  it("announces the end of an article, and then asks to read what follows", () => {
    const pack = citing("CSS", "L162-5-10", [{ text: "CSS", article: "L162-5-10", version: "LEGIARTI000006740760", readOn: "2026-03-14" }]);
    expect(watchLaw(pack, collection, AS_OF)).toMatchObject({
      wrong: [],
      changed: [],
      ending: [{ article: "L162-5-10", endsOn: "2027-01-01", next: "LEGIARTI000053283417" }],
    });
    expect(watchLaw(pack, collection, day("2026-12-31")).changed).toEqual([]);
    expect(watchLaw(pack, collection, day("2027-01-01"))).toMatchObject({ changed: [{ current: { version: "LEGIARTI000053283417" } }], ending: [] });
  });

  it("tells an end whose day is still to be set from an end with a day", () => {
    const pack = citing("CSS", "L861-3", [{ text: "CSS", article: "L861-3", version: "LEGIARTI000045213386", readOn: "2026-03-14" }]);
    expect(watchLaw(pack, collection, AS_OF).ending).toMatchObject([{ article: "L861-3", endsOn: null, next: "LEGIARTI000048702084" }]);
  });

  it("names readings that nothing cites any more", () => {
    expect(watchLaw(citing("CSS", "L160-13", [read, { ...read, article: "L160-8" }]), collection, AS_OF).idle.map((entry) => entry.article)).toEqual([
      "L160-8",
    ]);
  });

  it("refuses to call a text watched that no collection holds", () => {
    const pack = { ...citing("CSS", "L160-13"), texts: [{ id: "CSS", title: "a code", kind: "code" as const, collectionId: "LEGITEXT000000000000" }] };
    expect(() => watchLaw(pack, collection, AS_OF)).toThrow(/does not hold CSS/);
  });
});

describe("the commands", () => {
  const on = "2026-03-14";

  it("check ends in success on the house and in failure on a wrong citation", () => {
    const good = run((output) => checkLaw(packs, { on }, output));
    expect(good.failures).toEqual([]);
    expect(good.out).toContain("0 wrong");
    const bad = run((output) => checkLaw([citing("CSS", "L160-999")], { on, json: true }, output));
    expect(bad.failures).toHaveLength(1);
    expect(JSON.parse(bad.out)).toMatchObject({ pack: "fr", on, wrong: [{ article: "L160-999", fault: "no-such-article" }] });
  });

  it("show prints the text, its version and what cites it", () => {
    const { out, failures } = run((output) => showLaw(packs, "L. 160-13", { text: "css", on }, output));
    expect(failures).toEqual([]);
    expect(out).toContain("CSS L160-13 · Code de la sécurité sociale");
    expect(out).toContain("LEGIARTI000051284908 in force from 2025-02-28");
    expect(out).toContain("participation forfaitaire");
    expect(out).toMatch(/parameter +fr\.participation-forfaitaire/);
    expect(out).toContain("tests/law/law-watch.test.ts");
    expect(out.split("Cited by")[0]).not.toMatch(/<[a-z/]/);
  });

  it("show says which version applies when its text is not held", () => {
    const { out } = run((output) => showLaw(packs, "L162-5-10", { text: "CSS", on: "2027-01-01" }, output));
    expect(out).toContain("On 2027-01-01 version LEGIARTI000053283417 applies");
  });

  it("say what is wrong with an unknown article or day", () => {
    expect(run((output) => showLaw(packs, "L160-999", {}, output)).failures).toEqual(["No article L160-999 in the codes of the packs."]);
    expect(run((output) => checkLaw(packs, { on: "tomorrow" }, output)).failures).toHaveLength(1);
  });

  it("stand under `openamo law`", () => {
    const program = new Command();
    registerLaw(program);
    const law = program.commands.find((command) => command.name() === "law");
    expect(law?.commands.map((command) => command.name())).toEqual(["check", "show", "unverified"]);
  });
});

describe("values that nobody read in a source", () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))("pack %s: every one is listed once, with its days, and no confirmed one", (_id, pack) => {
    const values = unverifiedValues(pack, "en");
    const expected = pack.parameters.flatMap(({ versions }) => versions.filter(({ written }) => written.status !== "confirmed"));
    expect(values).toHaveLength(expected.length);
    expect(new Set(values.map(({ parameter, from }) => `${parameter} ${from}`)).size).toBe(expected.length);
    for (const { from, to, checkedOn } of values) expect(to ?? from, `${from} ${checkedOn}`).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const { from, to } of values) if (to !== null) expect(from <= to).toBe(true);
  });

  it("names the value, its source, its note and the rules that cite its article", () => {
    const [value] = unverifiedValues(france, "fr").filter(({ parameter }) => parameter === "fr.affiliation.maintained-months");
    expect(value).toMatchObject({ from: "2016-01-01", to: "2018-12-31", value: "12", status: "recalled", rules: ["fr.rule.maintained-rights"] });
    const { out } = run((output) => listUnverified(packs, { pack: "fr" }, output));
    expect(out).toMatch(/dated values not read in a source: \d+ recalled, \d+ derived\./);
    expect(out).toContain("used by: fr.rule.maintained-rights");
  });

  it("prints JSON for programs and refuses what is not there", () => {
    const { out } = run((output) => listUnverified(packs, { json: true }, output));
    expect((JSON.parse(out) as { pack: string }[]).map(({ pack }) => pack)).toEqual(packs.map(({ id }) => id));
    expect(run((output) => listUnverified(packs, { pack: "xx" }, output)).failures).toHaveLength(1);
    expect(run((output) => listUnverified(packs, { lang: "de" }, output)).failures).toEqual(["--lang is fr, en or ar, not de."]);
  });
});

describe("reading the collection", () => {
  it("finds an article however its number is written", () => {
    const code = collection.code("LEGITEXT000006073189");
    expect(["L160-13", "l160-13", "L. 160-13"].map((number) => code?.article(number)?.number)).toEqual(["L160-13", "L160-13", "L160-13"]);
    expect(collection.code("LEGITEXT000022197698")?.article("L761-3")?.version).toMatch(/^LEGIARTI/);
    expect(collection.code("../index")).toBeUndefined();
  });

  it("gives one version a day, from the first day of the first to the last of the last", () => {
    const article = collection.code("LEGITEXT000006073189")?.article("L160-13");
    if (article === undefined) throw new Error("L160-13");
    expect(versionOn(article, day("2015-12-31"))).toBeUndefined();
    for (const version of article.versions) expect(versionOn(article, version.from)?.id).toBe(version.id);
  });

  it("turns marks into paragraphs of bounded width", () => {
    expect(paragraphsOf("<p>One <a href='x'>two</a><br/>three</p><table><tr><td>a</td><td>b</td></tr></table>")).toEqual(["One two", "three", "a | b |"]);
    expect(wrapped("one two three", 8)).toEqual(["one two", "three"]);
  });

  it("finds the whole number of an article, not the beginning of another", () => {
    const files = mentionsOf("L162-5-10").map((mention) => mention.file);
    expect(files).toContain("tests/law/law-watch.test.ts");
    expect(mentionsOf("L162-5").filter(({ text }) => !/L162-5(?![-0-9])/.test(text))).toEqual([]);
  });
});
