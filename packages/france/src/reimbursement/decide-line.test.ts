import { type Cents, cents, day, inWords, Trace } from "@openamo/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { france } from "../pack.ts";
import { decideLine } from "./decide-line.ts";
import { COVERS, type LineFacts, PATHWAYS } from "./line.ts";

const lines: fc.Arbitrary<LineFacts> = fc
  .record({
    careDay: fc.integer({ min: day("2017-05-01"), max: day("2026-11-21") }),
    delay: fc.integer({ min: 0, max: 400 }),
    fee: fc.option(fc.integer({ min: 0, max: 50_000 }), { nil: null }),
    givenBase: fc.integer({ min: 0, max: 20_000 }),
    pathway: fc.constantFrom(...PATHWAYS),
    cover: fc.constantFrom(...COVERS),
    ageYears: fc.integer({ min: 0, max: 105 }),
    maternityPeriod: fc.boolean(),
    c2s: fc.boolean(),
    localScheme: fc.boolean(),
    year: fc.integer({ min: 0, max: 60 }),
    today: fc.integer({ min: 0, max: 6 }),
  })
  // Tele-expertise was not borne in this way before.
  .filter(({ cover, careDay }) => cover !== "tele-expertise" || careDay >= day("2022-04-01"))
  .map(({ careDay, delay, fee, givenBase, year, today, ...rest }) => ({
    ...rest,
    careDay: careDay as LineFacts["careDay"],
    settledOn: (careDay + delay) as LineFacts["careDay"],
    fee: fee as Cents | null,
    givenBase: cents(givenBase),
    specialty: "other-specialist",
    grid: "opposable",
    territory: "metropole",
    acts: [],
    minorOnFirstJanuary: rest.ageYears < 18,
    participationsThisYear: year,
    participationsThisYearCents: cents(year * 200),
    participationsThisDay: today,
  }));

describe("whatever the line", () => {
  test("the parts add up to the fee, and none is negative", () => {
    fc.assert(
      fc.property(lines, (facts) => {
        const result = decideLine(facts, new Trace());
        const { rate: _rate, participations: _count, ...amounts } = result;
        for (const amount of Object.values(amounts)) expect(amount).toBeGreaterThanOrEqual(0);
        expect(result.base + result.excess).toBe(result.fee);
        expect(result.paid + result.patientShare).toBe(result.fee);
        expect(result.baseScheme + result.localScheme + result.c2s).toBe(result.paid);
        expect(result.base - result.legalShare - result.pathwayPenalty - result.participationForfaitaire).toBe(result.baseScheme);
        expect(result.paid).toBeLessThanOrEqual(result.base);
      }),
      { numRuns: 2000 },
    );
  });

  test("the words are those of the numbers: each amount taken is told by a reason, in each language", () => {
    fc.assert(
      fc.property(lines, (facts) => {
        const trace = new Trace();
        const result = decideLine(facts, trace);
        const taken = (id: string) => inWords(trace, france.wording, "fr").find((reason) => reason.id.startsWith(id));
        if (result.participationForfaitaire > 0) expect(taken("fr.participation-forfaitaire.due")?.numbers.amount).toBe(result.participationForfaitaire);
        if (result.pathwayPenalty > 0) expect(taken("fr.pathway.penalty")?.numbers.penalty).toBe(result.pathwayPenalty);
        if (result.excess > 0) expect(taken("fr.base.excess")?.numbers.excess).toBe(result.excess);
        for (const reason of inWords(trace, france.wording, "en")) expect(reason.sentence).not.toMatch(/[{}]|undefined|NaN/);
      }),
    );
  });

  test("a trace used again for the next line gives the same answer as a new one", () => {
    const shared = new Trace();
    fc.assert(
      fc.property(lines, (facts) => {
        shared.clear();
        const fresh = new Trace();
        expect(decideLine(facts, shared)).toEqual(decideLine(facts, fresh));
        expect(inWords(shared, france.wording, "fr")).toEqual(inWords(fresh, france.wording, "fr"));
      }),
    );
  });
});
