import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createFund } from "@openamo/fund";
import { systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeEmbedded } from "../../../../tests/support/templates.ts";
import { demoRpps } from "../demo/identifiers.ts";
import { loadPerson, loadReference } from "../demo/load.ts";
import { demoPeople } from "../demo/people.ts";
import { packs } from "../packs.ts";
import { fundClock } from "../serve/clock.ts";
import { openStore } from "../serve/store.ts";
import { databaseDirectory, readSettings } from "../settings.ts";
import { runInProcess } from "../testing/command-line.ts";
import { consultation } from "../testing/demo-office.ts";
import { temporaryDirectory } from "../testing/server.ts";

let directory: string;
const clock = fundClock();
const env = () => ({ OPENAMO_DIRECTORY: directory, DATABASE_URL: "" });
const [claire] = demoPeople(clock.today());
const run = (...args: string[]) => runInProcess(args, env());
const NO_PERSON = "00000000-0000-0000-0000-000000000000";

/** The lines of the journal. */
async function journal(): Promise<{ action: string; personId: string }[]> {
  const database = await openStore(readSettings(env()));
  try {
    return (await sql<{ action: string; personId: string }>`select action, person_id as "personId" from audit_line`.execute(database.kysely)).rows;
  } finally {
    await database.close();
  }
}

beforeAll(async () => {
  directory = await temporaryDirectory();
  await makeEmbedded(databaseDirectory(readSettings(env())), "tables");
  const database = await openStore(readSettings(env()));
  try {
    const context = createFund({ packs, database, clock }).contextFor(systemActor("tests"));
    await loadReference(context);
    if (claire !== undefined) await loadPerson(context, claire, 0);
  } finally {
    await database.close();
  }
  const sheet = { key: "sheet-0001", person: claire?.nir, professional: demoRpps(1), sheet: consultation("2026-11-02") };
  const file = join(directory, "sheets.ndjson");
  await writeFile(file, `${JSON.stringify(sheet)}\n`);
  expect((await run("submit", file, "--organism", "cpam-691", "--lang", "en")).code).toBe(0);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe("openamo replay", () => {
  test("finds nothing while nothing changed, on sheets as the law of France keeps them", async () => {
    expect(await run("replay", "--since", "2026-01-01")).toMatchObject({
      code: 0,
      printed: "Feuilles décidées de nouveau : 1 (lignes : 1) ; différences : 0\n",
    });
  });

  test("shows a reform, asks for nothing and posts nothing", async () => {
    const file = join(directory, "reform.json");
    const changes = [{ parameter: "fr.participation-forfaitaire.amount", from: "2026-01-01", value: "3.00" }];
    await writeFile(file, JSON.stringify({ name: "Participation of 3.00", changes }));
    const [french, english] = [
      await run("replay", "--since", "2026-01-01", "--reform", file),
      await run("replay", "--since", "2026-01-01", "--reform", file, "--lang", "en"),
    ];
    expect([french.code, english.code]).toEqual([0, 0]);
    expect(french.printed).toContain("Feuilles décidées de nouveau : 1 (lignes : 1) ; différences : 1");
    expect(french.printed).toMatch(/\(cpam-691\) +1 +0,00\s€ +1,00\s€\n/);
    expect(french.printed).toMatch(/^ {2}691 \d{4}-\d{2}-\d{6}, /m);
    expect(french.printed).toContain("en raison de : les règles ou leurs paramètres");
    expect(french.printed).toContain("rien de ceci n’est à passer en écritures");
    expect(english.printed).toMatch(/\(cpam-691\) +1 +€0\.00 +€1\.00\n/);
    expect(english.printed).toContain("because of: the rules or their parameters");
    expect(english.printed).toContain("nothing of this is to be posted");
    for (const { printed } of [french, english]) {
      expect(printed).toContain(`${claire?.givenNames} ${claire?.familyName}`);
      expect(printed).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    }
  });

  test("refuses by name an organism that nobody knows; a known one without claims answers none", async () => {
    const select = (organism: string) => run("replay", "--since", "2026-01-01", "--select", `organism=${organism}`, "--lang", "en");
    expect(await select("zzz")).toMatchObject({ code: 2, printed: "", told: expect.stringMatching(/^replay-organism-unknown – .*“zzz”\. Check the id/) });
    expect(await select("cpam-751")).toMatchObject({ code: 0, printed: "Claims decided again: 0 (lines: 0); differences: 0\n" });
  });

  test("takes the numbers that people know, typed with spaces, and journals the reading; refuses by name whoever is unknown, without the number", async () => {
    const select = (name: string, number: string) => run("replay", "--since", "2026-01-01", "--select", `${name}=${number}`, "--lang", "en");
    const nir = claire?.nir ?? "";
    const [typed, rpps] = [nir.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, "$1 $2 $3 $4 $5 $6 $7"), demoRpps(1).replace(/(\d{4})/g, "$1 ")];
    expect(typed).not.toBe(nir);
    const one = { code: 0, printed: "Claims decided again: 1 (lines: 1); differences: 0\n" };
    const journaled = async () => (await journal()).filter(({ action, personId }) => action === "claims:find-differences" && personId !== NO_PERSON).length;
    const before = await journaled();
    expect(await select("person", typed)).toMatchObject(one);
    expect(await journaled()).toBe(before + 1);
    expect(await select("professional", rpps)).toMatchObject(one);
    for (const [name, number, refusal] of [
      ["person", `${nir.slice(0, -1)}`, "replay-person-unknown"],
      ["person", "2 69 05 49 588 157 80", "replay-person-unknown"],
      ["professional", "10000000000", "replay-professional-unknown"],
    ] as const) {
      const { code, output } = await select(name, number);
      expect([code, output.split(" ")[0]]).toEqual([2, refusal]);
      expect(output).not.toContain(number);
    }
    expect(await run("replay", "--since", "2026-01-01", "--select", "organism=a", "--select", "organism=b")).toMatchObject({
      code: 1,
      told: "openamo: --select organism=… est donné deux fois\n",
    });
  });

  test("lists the runs, newest first", async () => {
    const { code, printed } = await run("replay", "--list");
    const lines = printed.trim().split("\n");
    expect([code, lines.length]).toEqual([0, 6]);
    expect(lines[2]).toContain("soins depuis le 01/01/2026, organisme cpam-751: feuilles : 0 ;");
    expect(lines[3]).toContain("soins depuis le 01/01/2026, réforme « Participation of 3.00 »: feuilles : 1 ; différences : 1 ; passées en écritures : 0");
  });

  test("says in one line what it cannot read", async () => {
    const file = join(directory, "wrong.json");
    await writeFile(file, JSON.stringify({ name: "No", changes: [{ parameter: "fr.nothing", from: "2026-01-01", value: "3.00" }] }));
    expect(await run("replay", "--since", "2026-01-01", "--reform", file)).toMatchObject({
      code: 1,
      told: expect.stringContaining("aucun pays n’a de paramètre fr.nothing"),
    });
    expect(await run("replay")).toMatchObject({ code: 1, told: expect.stringContaining("--since") });
    expect(await run("replay", "--since", "2026-01-01", "--select", "town=Lyon")).toMatchObject({
      code: 1,
      told: expect.stringMatching(/--select vaut .* et non town=…\n$/),
    });
    expect(await run("replay", "--post", "nothing", "--lang", "en")).toMatchObject({ code: 2, told: expect.stringContaining("replay-unknown") });
  });
});

describe("openamo audit and openamo webhooks", () => {
  test("seal the journal, keep its heads elsewhere and hold the chains against them", async () => {
    expect((await run("audit", "seal")).printed).toMatch(/^Lignes scellées : [1-9]\d*\n$/);
    const heads = join(directory, "heads.json");
    expect((await run("audit", "heads", "--out", heads)).code).toBe(0);
    expect(await run("audit", "verify", "--heads", heads, "--lang", "en")).toMatchObject({ code: 0, printed: expect.stringContaining("Everything agrees.") });
    await writeFile(heads, JSON.stringify({ takenAt: "2026-11-22", heads: [{ chain: "cpam-691", number: 9, digest: "0" }] }));
    const differs = await run("audit", "verify", "--heads", heads, "--lang", "en");
    expect(differs).toMatchObject({ code: 2, told: expect.stringContaining("cpam-691, seal 9") });
    expect((await run("audit", "verify", "--heads", join(directory, "sheets.ndjson"))).code).toBe(1);
  });

  test("subscribe an address, list it, and end it; the secret is told once", async () => {
    const added = await run("webhooks", "add", "https://example.org/events", "--label", "Partner", "--topic", "claims.");
    const [id = "", secret = ""] = added.printed.trim().split("\t");
    expect([added.code, secret.startsWith("whsec_")]).toEqual([0, true]);
    expect((await run("webhooks", "list")).printed).toBe(`${id}\tPartner\thttps://example.org/events\tclaims.\ten attente : 0\tabandonnés : 0\n`);
    expect(await run("webhooks", "add", "http://example.org/events", "--lang", "en")).toMatchObject({
      code: 2,
      told: expect.stringContaining("webhook-address-invalid"),
    });
    expect((await run("webhooks", "replay", id, "--since", "2026-01-01")).printed).toMatch(/^Événements mis en file : [1-9]/);
    expect((await run("webhooks", "remove", id)).code).toBe(0);
    expect((await run("webhooks", "list")).printed).toBe("Aucune adresse n’est abonnée.\n");
  });
});
