import { type Cents, cents, type Day, day, inWords, type Rate, RefusalSignal, Trace } from "@openamo/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acts } from "../nomenclature/acts.ts";
import type { Coefficient } from "../nomenclature/coefficient.ts";
import { SECTORS } from "../nomenclature/tariffs.ts";
import { morocco } from "../pack.ts";
import { decideLine } from "./decide-line.ts";
import type { LineFacts, LineResult } from "./line.ts";

const PAYING = ["amo-salaries", "amo-pensionnes", "amo-public", "amo-etudiants", "amo-tns", "amo-tadamon", "amo-achamil"] as const;

const lines: fc.Arbitrary<LineFacts> = fc
  .record({
    careDay: fc.integer({ min: day("2024-01-01"), max: day("2027-01-31") }),
    scheme: fc.constantFrom(...PAYING),
    sector: fc.constantFrom(...SECTORS),
    contracted: fc.constantFrom(true, false, null),
    act: fc.constantFrom(...acts),
    coefficient: fc.integer({ min: 1, max: 40_000 }),
    quantity: fc.integer({ min: 1, max: 60 }),
    billed: fc.option(fc.integer({ min: 0, max: 5_000_000 }), { nil: null }),
    givenTariff: fc.integer({ min: 0, max: 2_000_000 }),
    exonerated: fc.constantFrom("no", "ald", "alc"),
    decidedRate: fc.integer({ min: 770_000, max: 1_000_000 }),
    maternity: fc.boolean(),
    ageYears: fc.integer({ min: 0, max: 100 }),
    thirdPartyPayment: fc.boolean(),
    priorAgreement: fc.boolean(),
    dentalProsthesesPaid: fc.integer({ min: 0, max: 400_000 }),
  })
  .map(({ careDay, coefficient, billed, givenTariff, exonerated, decidedRate, dentalProsthesesPaid, ...rest }) => ({
    ...rest,
    careDay: careDay as Day,
    coefficient: rest.act.counting === "coefficient" ? (coefficient as Coefficient) : null,
    billed: billed as Cents | null,
    givenTariff: rest.act.counting === "given" ? cents(givenTariff) : null,
    exoneration: exonerated === "no" ? null : { kind: exonerated as "ald" | "alc", rate: decidedRate as Rate },
    invoice: null,
    dentalProsthesesPaid: cents(dentalProsthesesPaid),
  }));

/** The decided line, or undefined where the law says no. */
function decidedOf(facts: LineFacts, trace: Trace): LineResult | undefined {
  try {
    return decideLine(facts, trace);
  } catch (error) {
    if (error instanceof RefusalSignal) return undefined;
    throw error;
  }
}

describe("whatever the line", () => {
  test("the parts add up to what was charged, and none is negative", () => {
    let decided = 0;
    fc.assert(
      fc.property(lines, (facts) => {
        const result = decidedOf(facts, new Trace());
        if (result === undefined) return;
        decided += 1;
        const { rate: _rate, ...amounts } = result;
        for (const amount of Object.values(amounts)) expect(amount).toBeGreaterThanOrEqual(0);
        expect(result.base + result.excess).toBe(result.fee);
        expect(result.base - result.patientPart - result.overLimit).toBe(result.amo);
        expect(result.amo + result.state).toBe(result.paid);
        expect(result.paid + result.patientShare).toBe(result.fee);
        expect(result.paid).toBeLessThanOrEqual(result.base);
      }),
      { numRuns: 3000 },
    );
    expect(decided).toBeGreaterThan(500);
  });

  test("the words are those of the numbers, in each language", () => {
    fc.assert(
      fc.property(lines, (facts) => {
        const trace = new Trace();
        const result = decidedOf(facts, trace);
        if (result === undefined) return;
        const told = inWords(trace, morocco.wording, "en");
        const taken = (id: string) => told.find((reason) => reason.id.startsWith(id));
        expect(taken("ma.rate.")?.numbers.left).toBe(result.patientPart);
        if (result.excess > 0) expect(taken("ma.base.excess")?.numbers.excess).toBe(result.excess);
        if (result.overLimit > 0) expect(taken("ma.dental.limit")?.numbers.taken).toBe(result.overLimit);
        if (result.state > 0) expect(taken("ma.tadamon.state-bears")?.numbers.state).toBe(result.state);
        for (const locale of morocco.locales)
          for (const { sentence } of inWords(trace, morocco.wording, locale)) expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
      }),
    );
  });

  test("AMO Tadamon leaves nothing of the tariff to the patient in public care, whatever the care", () => {
    fc.assert(
      fc.property(lines, (facts) => {
        const result = decidedOf({ ...facts, scheme: "amo-tadamon", sector: "public" }, new Trace());
        if (result !== undefined) expect(result.patientShare).toBe(result.excess);
      }),
    );
  });

  test("nobody is repaid less because a disease is exonerated", () => {
    fc.assert(
      fc.property(lines, (facts) => {
        const ordinary = decidedOf({ ...facts, exoneration: null }, new Trace());
        const exonerated = decidedOf({ ...facts, exoneration: { kind: "alc", rate: null } }, new Trace());
        if (ordinary !== undefined && exonerated !== undefined) expect(exonerated.paid).toBeGreaterThanOrEqual(ordinary.paid);
      }),
    );
  });
});
