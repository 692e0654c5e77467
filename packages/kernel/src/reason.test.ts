import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "./day.ts";
import { citing, formatReference } from "./law.ts";
import { amount, versionOn } from "./parameter.ts";
import { defineReason, inWords, type Wording } from "./reason.ts";
import { defineRefusal, refusal, wordsOf } from "./refusal.ts";
import { restoreTrace, storeTrace, type TraceCatalogue } from "./stored-trace.ts";
import { inLocale } from "./text.ts";
import { Trace } from "./trace.ts";

const css = citing("CSS");
const wording: Wording = { currency: "EUR", actName: (act, locale) => (locale === "fr" ? `acte ${act}` : `act ${act}`) };

const tariff = amount({
  id: "test.tariff",
  label: { fr: "Tarif", en: "Tariff" },
  law: [css("L162-5")],
  values: {
    "2017-05-01": { value: "25.00", source: "first page", status: "confirmed", checkedOn: "2026-03-14" },
    "2023-11-01": { value: "26.50", source: "second page", status: "recalled", checkedOn: "2026-03-14" },
  },
});
const base = defineReason({
  id: "test.base",
  effect: "sets",
  law: [css("L162-5", "al. 1")],
  args: { tariff: "cents", act: "act", on: "day" },
  title: { fr: "Base", en: "Base", ar: "الأساس" },
  sentence: { fr: "Le {on}, {act} vaut {tariff} ; {tariff}.", en: "On {on}, {act} is {tariff}.", ar: "{tariff} {act} {on}" },
});
const share = defineReason({
  id: "test.share",
  effect: "takes",
  law: [css("R160-5")],
  args: { rate: "rate", visits: "count" },
  title: { fr: "Part", en: "Share" },
  sentence: { fr: "Taux de {rate}, {visits} fois.", en: "Rate of {rate}, {visits} times." },
});
const plain = defineReason({
  id: "test.plain",
  effect: "tells",
  law: [],
  args: {},
  title: { fr: "Fait", en: "Fact" },
  sentence: { fr: "Un fait.", en: "A fact." },
});
const catalogue: TraceCatalogue = { reasons: new Map([base, share, plain].map((reason) => [reason.id, reason])), parameters: new Map([[tariff.id, tariff]]) };

function example(): Trace {
  const trace = new Trace();
  trace.add(base, versionOn(tariff, day("2024-05-02")), 2650, 7, day("2024-05-02"));
  trace.tell(share, 700_000, 3);
  trace.tell(plain);
  return trace;
}

describe("a trace in words", () => {
  it("fills every place of the sentence, in each language", () => {
    const words = (locale: "fr" | "en" | "ar"): string[] => inWords(example(), wording, locale).map((reason) => reason.sentence);
    expect(words("fr")).toEqual(["Le 02/05/2024, acte 7 vaut 26,50\u00a0€ ; 26,50\u00a0€.", "Taux de 70\u00a0%, 3 fois.", "Un fait."]);
    expect(words("en")).toEqual(["On 2 May 2024, act 7 is €26.50.", "Rate of 70%, 3 times.", "A fact."]);
    expect(words("ar")).toEqual(["€26.50 act 7 02/05/2024", "Rate of 70%, 3 times.", "A fact."]);
  });

  it("carries the law, the numbers by name and the version of the parameter", () => {
    const [first, second] = inWords(example(), wording, "fr");
    expect(first).toMatchObject({
      id: "test.base",
      effect: "sets",
      title: "Base",
      law: [{ text: "CSS", article: "L162-5", part: "al. 1" }],
      numbers: { tariff: 2650, act: 7, on: day("2024-05-02") },
      parameter: { id: "test.tariff", label: "Tarif", from: day("2023-11-01"), value: 2650, status: "recalled", source: "second page" },
    });
    expect(second?.numbers).toEqual({ rate: 700_000, visits: 3 });
    expect(second).not.toHaveProperty("parameter");
    expect(first?.sourceStatus).toBe("recalled");
    expect(second).not.toHaveProperty("sourceStatus");
  });

  it("adds the law of the value to that of the reason, each article once", () => {
    const convention = citing("CONV")("40");
    const values = { "2020-01-01": { value: "30.00", source: "a page", status: "confirmed", checkedOn: "2026-03-14" } } as const;
    const ofConvention = amount({ id: "test.other", label: tariff.label, law: [convention, css("L162-5")], values });
    const trace = new Trace();
    trace.add(base, versionOn(ofConvention, day("2024-05-02")), 2650, 7, day("2024-05-02"));
    expect(inWords(trace, wording, "fr")[0]?.law).toEqual([css("L162-5", "al. 1"), convention]);
  });

  it("refuses a sentence with a place that has no number, and a fourth number", () => {
    const wrong = { ...plain, sentence: { fr: "Un fait.", en: "A {thing}." } };
    expect(() => defineReason(wrong)).toThrow(/test\.plain: unknown place \{thing\}/);
    expect(() => defineReason({ ...plain, args: { a: "count", b: "count", c: "count", d: "count" } })).toThrow(/at most three/);
  });

  it("cites articles as they are printed", () => {
    expect(formatReference(css("L160-13", "II"))).toBe("CSS L160-13, II");
    expect(formatReference(css("R160-5"))).toBe("CSS R160-5");
  });
});

describe("a stored trace", () => {
  const steps = fc.array(
    fc.record({
      reason: fc.constantFrom(base, share, plain),
      version: fc.constantFrom(-1, 0, 1),
      numbers: fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 30_000 })),
    }),
    { maxLength: 20 },
  );

  it("comes back the same, through JSON, step by step and word by word", () => {
    fc.assert(
      fc.property(steps, (list) => {
        const trace = new Trace();
        for (const { reason, version, numbers } of list) trace.add(reason, tariff.versions[version] ?? null, ...numbers);
        const restored = restoreTrace(JSON.parse(JSON.stringify(storeTrace(trace))), catalogue);
        expect(restored.length).toBe(list.length);
        for (let index = 0; index < list.length; index += 1) expect(restored.step(index)).toEqual(trace.step(index));
        expect(inWords(restored, wording, "fr")).toEqual(inWords(trace, wording, "fr"));
      }),
    );
  });

  it("keeps the first day of the value and not its position: an older value found later changes nothing", () => {
    const longer = amount({
      id: tariff.id,
      label: tariff.label,
      law: tariff.law,
      values: {
        "2015-01-01": { value: "23.00", source: "a page found later", status: "confirmed", checkedOn: "2026-03-14" },
        ...Object.fromEntries(tariff.versions.map((v) => [v.written === tariff.versions[0]?.written ? "2017-05-01" : "2023-11-01", v.written])),
      },
    });
    const restored = restoreTrace(storeTrace(example()), { ...catalogue, parameters: new Map([[longer.id, longer]]) });
    expect(inWords(restored, wording, "fr")[0]?.parameter?.value).toBe(2650);
  });

  it("does not come back without its reason or its value", () => {
    const stored = storeTrace(example());
    expect(() => restoreTrace(stored, { ...catalogue, reasons: new Map() })).toThrow(/unknown reason test\.base/);
    expect(() => restoreTrace(stored, { ...catalogue, parameters: new Map() })).toThrow(/unknown parameter value test\.tariff@2023-11-01/);
    expect(() => restoreTrace([["test.base", "test.tariff@2020-01-01", 0, 0, 0]], catalogue)).toThrow(/unknown parameter value/);
  });

  it("is empty after it was cleared", () => {
    const trace = example();
    trace.clear();
    expect(trace.length).toBe(0);
    expect(storeTrace(trace)).toEqual([]);
  });
});

describe("refusals in words", () => {
  const definition = defineRefusal({
    code: "test-refusal",
    sentence: { fr: "Acte {code} inconnu.", en: "Unknown act {code}." },
    remedy: { fr: "Vérifiez {other}.", en: "Check." },
  });

  it("fills details and leaves a place without detail visible", () => {
    const value = refusal(definition, { code: "XX" }, "lines.0.acts.0");
    expect(value.field).toBe("lines.0.acts.0");
    expect(wordsOf(value, "sentence", "fr")).toBe("Acte XX inconnu.");
    expect(wordsOf(value, "sentence", "ar")).toBe("Acte XX inconnu.");
    expect(wordsOf(value, "remedy", "fr")).toBe("Vérifiez {other}.");
    expect(refusal(definition)).not.toHaveProperty("field");
  });

  it("reads French where Arabic is missing", () => {
    expect(inLocale({ fr: "oui", en: "yes" }, "ar")).toBe("oui");
    expect(inLocale({ fr: "oui", en: "yes", ar: "نعم" }, "ar")).toBe("نعم");
  });
});

describe("a refusal in words", () => {
  it("writes a day in the reader's form and leaves other details as they are", () => {
    const definition = defineRefusal({
      code: "test-closed",
      sentence: { fr: "Fermé le {date} ({code}).", en: "Closed on {date} ({code})." },
      remedy: { fr: "Attendez {unknown}.", en: "Wait for {unknown}." },
    });
    const closed = refusal(definition, { date: "2026-03-09", code: "2026-03" });
    expect(wordsOf(closed, "sentence", "fr")).toBe("Fermé le 09/03/2026 (2026-03).");
    expect(wordsOf(closed, "sentence", "en")).toBe("Closed on 9 March 2026 (2026-03).");
    expect(wordsOf(closed, "remedy", "en")).toBe("Wait for {unknown}.");
  });
});
