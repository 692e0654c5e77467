import { france } from "@openamo/france";
import {
  type ClaimFacts,
  type ClaimOutcome,
  type CountryPack,
  type Decision,
  day,
  inWords,
  isoDay,
  type MissingFact,
  parseDay,
  type Refusal,
  restoreTrace,
  storeTrace,
  type Text,
  type Trace,
  wordsOf,
} from "@openamo/kernel";
import { morocco } from "@openamo/morocco";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { franceSamples } from "./samples/france.ts";
import { moroccoSamples } from "./samples/morocco.ts";
import { type ClaimSample, countersOf } from "./samples/sample.ts";

const PACKS: readonly (readonly [string, CountryPack, readonly ClaimSample[]])[] = [
  ["France", france, franceSamples],
  ["Morocco", morocco, moroccoSamples],
];

/** Places left empty, values printed raw. */
const UNWRITTEN = /[{}]|undefined|NaN|\[object/;

/** What a reader of this pack may be shown in no language of their own. */
const untranslated = (pack: CountryPack, named: readonly (readonly [string, Text])[]): string[] =>
  named.flatMap(([name, text]) => pack.locales.filter((locale) => (text[locale] ?? "").trim() === "").map((locale) => `${name} (${locale})`));

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

describe.each(PACKS)("the pack of %s: its catalogue", (_name, pack) => {
  test("every number has its law, source, status and the day it was checked", () => {
    const bare = pack.parameters.flatMap((parameter) =>
      parameter.versions
        .filter(({ written }) => parameter.law.length === 0 || written.source.trim().length < 4 || parseDay(written.checkedOn) === undefined)
        .map(({ from }) => `${parameter.id} from ${isoDay(from)}`),
    );
    expect(bare).toEqual([]);
    expect(pack.parameters.length).toBeGreaterThan(10);
  });

  test("everything is named once, under the country's own prefix, and cites texts that the pack lists", () => {
    const entries = [...pack.parameters, ...pack.reasons, ...pack.rules];
    for (const catalogue of [pack.parameters, pack.reasons, pack.rules, pack.questions]) expect(repeated(catalogue.map(({ id }) => id))).toEqual([]);
    expect(repeated(pack.refusals.map(({ code }) => code))).toEqual([]);
    expect([...entries, ...pack.questions].filter(({ id }) => !id.startsWith(`${pack.id}.`))).toEqual([]);
    const listed = new Set(pack.texts.map(({ id }) => id));
    const cited = [...entries, ...pack.refusals].flatMap(({ law }) => law ?? []);
    expect(cited.filter(({ text }) => !listed.has(text))).toEqual([]);
  });

  test("every word is written in every language of the pack", () => {
    const named: [string, Text][] = [
      ["pack", pack.name],
      ...pack.parameters.map(({ id, label }): [string, Text] => [id, label]),
      ...pack.reasons.flatMap(({ id, title, sentence }): [string, Text][] => [
        [`${id} title`, title],
        [`${id} sentence`, sentence],
      ]),
      ...pack.rules.map(({ id, sentence }): [string, Text] => [id, sentence]),
      ...pack.refusals.flatMap(({ code, sentence, remedy }): [string, Text][] => [
        [`${code} sentence`, sentence],
        [`${code} remedy`, remedy],
      ]),
      ...pack.questions.flatMap(({ id, title, description }): [string, Text][] => [
        [`${id} title`, title],
        [`${id} description`, description],
      ]),
      ...pack.claims.situationKinds.map(({ kind, label }): [string, Text] => [kind, label]),
      ...[...pack.personIdentifiers, ...pack.professionalIdentifiers].map(({ id, label }): [string, Text] => [id, label]),
    ];
    expect(untranslated(pack, named)).toEqual([]);
  });

  test("every sentence of a reason has the same places in every language", () => {
    const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();
    const uneven = pack.reasons.filter(({ sentence }) => pack.locales.some((locale) => places(sentence[locale] ?? "").join() !== places(sentence.fr).join()));
    expect(uneven.map(({ id }) => id)).toEqual([]);
  });

  test.each(pack.questions.map((question) => [question.id, question] as const))("%s: the form can be drawn and a wrong input is refused", (_id, question) => {
    for (const [schema, io] of [
      [question.input, "input"],
      [question.output, "output"],
    ] as const) {
      const drawn = z.toJSONSchema(schema as z.ZodType, { io, unrepresentable: "any" });
      expect(drawn.type).toBe("object");
      expect(Object.keys(drawn.properties ?? {}).length).toBeGreaterThan(0);
    }
    expect(question.input.safeParse({ "no such field": true }).success).toBe(false);
    expect(question.coveredFrom).toBeLessThan(day("2026-11-21"));
  });
});

function factsOf(pack: CountryPack, sample: ClaimSample): ClaimFacts {
  const read = pack.claims.sheet.safeParse(sample.sheet);
  if (!read.success) throw new Error(`${sample.name}: ${JSON.stringify(read.error.issues)}`);
  const settledOn = day(sample.settledOn);
  const keys = pack.claims.countersNeeded(read.data, sample.professional, settledOn);
  return { sheet: read.data, beneficiary: sample.beneficiary, professional: sample.professional, counters: countersOf(sample, keys), settledOn };
}

function decided(decision: Decision<ClaimOutcome>): { outcome: ClaimOutcome; trace: Trace } {
  if (decision.kind !== "decided") throw new Error(decision.kind);
  return decision;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

type Case = readonly [country: string, sample: string, pack: CountryPack, sample: ClaimSample];
const CASES: readonly Case[] = PACKS.flatMap(([name, pack, samples]) => samples.map((sample) => [name, sample.name, pack, sample] as const));
const casesThatAre = (kind: ClaimSample["expect"]): Case[] => CASES.filter((entry) => entry[3].expect === kind);
const settled = (pack: CountryPack, sample: ClaimSample): Decision<ClaimOutcome> => pack.claims.settle(factsOf(pack, sample));

test.each(CASES)("a sheet of %s read twice has the same days, marks and decision: %s", (_country, _name, pack, sample) => {
  const [facts, again] = [factsOf(pack, sample), factsOf(pack, sample)];
  const care = pack.claims.careDays(facts.sheet);
  expect(care.to ?? care.from).toBeGreaterThanOrEqual(care.from);
  const marks = pack.claims.fingerprints(facts.sheet);
  expect(marks).toEqual(pack.claims.fingerprints(again.sheet));
  expect(marks.length).toBeGreaterThan(0);
  const decision = pack.claims.settle(facts);
  expect(decision.kind).toBe(sample.expect);
  expect(pack.claims.settle(again)).toEqual(decision);
});

test.each(CASES)("a sheet of %s written at the edge is read back as it was, and its words have names: %s", (_country, _name, pack, sample) => {
  const { sheet, professional, settledOn } = factsOf(pack, sample);
  const written = JSON.parse(JSON.stringify(pack.display.publishSheet(sheet)));
  expect(pack.claims.sheet.safeParse(written)).toEqual({ success: true, data: sheet });
  expect(pack.display.chargedOf(sheet)).toBeGreaterThan(0);
  const acts = pack.display.billableActs(professional.specialty, settledOn);
  const specialty = pack.display.specialtyLabel(professional.specialty);
  const named: [string, Text | undefined][] = [["specialty", specialty], ...acts.map(({ code, label }): [string, Text] => [code, label])];
  expect(
    untranslated(
      pack,
      named.map(([word, text]) => [word, text ?? { fr: "", en: "" }] as const),
    ),
  ).toEqual([]);
  expect(acts.filter(({ code, tariffCents }) => pack.display.actLabel(code) === undefined || !Number.isInteger(tariffCents))).toEqual([]);
});

test.each(casesThatAre("refused"))("a refusal of %s is of the catalogue and can be read: %s", (_country, _name, pack, sample) => {
  const { refusal } = settled(pack, sample) as { refusal: Refusal };
  expect(pack.refusals).toContain(refusal.definition);
  for (const locale of pack.locales) {
    expect(wordsOf(refusal, "sentence", locale)).not.toMatch(UNWRITTEN);
    expect(wordsOf(refusal, "remedy", locale)).not.toMatch(UNWRITTEN);
  }
});

test.each(casesThatAre("undecided"))("the missing facts of %s are asked for in every language: %s", (_country, _name, pack, sample) => {
  const { missing } = settled(pack, sample) as { missing: readonly MissingFact[] };
  expect(missing.length).toBeGreaterThan(0);
  expect(
    untranslated(
      pack,
      missing.map(({ field, question }) => [field, question] as const),
    ),
  ).toEqual([]);
});

describe.each(casesThatAre("decided"))("a claim of %s that is decided: %s", (_country, _name, pack, sample) => {
  const facts = factsOf(pack, sample);
  const decision = pack.claims.settle(facts);

  test("what is owed adds up to what is paid, once for each recipient, payer and branch", () => {
    const { outcome } = decided(decision);
    expect(sum(outcome.dues.map(({ cents }) => cents))).toBe(outcome.paid);
    expect(sum(outcome.lines.map(({ amounts }) => amounts.paid ?? Number.NaN))).toBe(outcome.paid);
    expect(outcome.paid).toBeLessThanOrEqual(outcome.charged);
    expect(pack.display.chargedOf(facts.sheet)).toBe(outcome.charged);
    expect(repeated(outcome.dues.map(({ to, payer, branch }) => `${to}/${payer}/${branch}`))).toEqual([]);
    expect(outcome.dues.filter(({ cents, payer, branch }) => !Number.isInteger(cents) || payer === "" || branch === "")).toEqual([]);
  });

  test("only counters that were asked for move, once each", () => {
    const { outcome } = decided(decision);
    const key = ({ name, span }: { name: string; span: string }): string => `${name} ${span}`;
    const asked = pack.claims.countersNeeded(facts.sheet, facts.professional, facts.settledOn).map(key);
    expect(outcome.counterMoves.map(key).filter((moved) => !asked.includes(moved))).toEqual([]);
    expect(repeated(outcome.counterMoves.map(key))).toEqual([]);
  });

  test("each line owns its steps, and the lines own them all", () => {
    const { outcome, trace } = decided(decision);
    let next = 0;
    for (const line of outcome.lines) {
      expect(line.stepsFrom).toBe(next);
      expect(line.stepsTo).toBeGreaterThan(line.stepsFrom);
      next = line.stepsTo;
    }
    expect(next).toBe(trace.length);
  });

  test("the waterfall goes from what was charged to what is paid, and leans on reasons that exist", () => {
    const { outcome } = decided(decision);
    const known = pack.reasons.map(({ id }) => id);
    for (const line of outcome.lines) {
      const steps = pack.claims.waterfall(line);
      expect(steps[0]?.effect).toBe("sets");
      expect(steps.at(-1)).toMatchObject({ effect: "result", cents: line.amounts.paid });
      let reached = 0;
      for (const { effect, cents } of steps) {
        if (effect === "sets") reached = cents;
        else if (effect === "takes") reached -= cents;
        else if (effect === "adds") reached += cents;
      }
      expect(reached).toBe(line.amounts.paid);
      expect(
        untranslated(
          pack,
          steps.map(({ name, label }) => [name, label] as const),
        ),
      ).toEqual([]);
      const unknown = steps.flatMap(({ reasons }) => reasons).filter((id) => !known.some((one) => one === id || (id.endsWith(".") && one.startsWith(id))));
      expect(unknown).toEqual([]);
    }
  });

  test("the stored trace says the same, in every language", () => {
    const { trace } = decided(decision);
    const catalogue = {
      reasons: new Map(pack.reasons.map((reason) => [reason.id, reason])),
      parameters: new Map(pack.parameters.map((parameter) => [parameter.id, parameter])),
    };
    const restored = restoreTrace(JSON.parse(JSON.stringify(storeTrace(trace))), catalogue);
    for (const locale of pack.locales) {
      const told = inWords(trace, pack.wording, locale);
      expect(inWords(restored, pack.wording, locale)).toEqual(told);
      expect(told.filter(({ sentence, title }) => sentence === "" || title === "" || UNWRITTEN.test(sentence))).toEqual([]);
    }
  });
});

/** Reads `lines.0.act` out of what the edge sent. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  return typeof value === "object" && value !== null ? valueAt((value as Record<string, unknown>)[first], rest) : undefined;
}

test.each(PACKS)("%s: a refusal that names a field of the sheet names one that is there", (_name, pack, samples) => {
  const named = samples.flatMap((sample) => {
    const decision = pack.claims.settle(factsOf(pack, sample));
    return decision.kind === "refused" && decision.refusal.field !== undefined ? [[decision.refusal.field, sample.sheet] as const] : [];
  });
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(([field, sheet]) => valueAt(sheet, field.split(".")) === undefined).map(([field]) => field)).toEqual([]);
});
