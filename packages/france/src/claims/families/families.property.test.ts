import { type ClaimOutcome, day } from "@openamo/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CounterStore, carer, FAMILIES, type Family, factsOf, refusalOf } from "../../examples/claims/support.ts";
import { adult, situation } from "../test-support.ts";

const money = fc.integer({ min: 100, max: 300_000 }).map((amount) => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`);
const KINDS = ["c2s", "local-scheme", "invalidity", "ald", "war-pension"] as const;

/** A fee above every tariff of the family, so that no line is limited to it by accident. */
const lineOf = (family: Family, fee: string): Record<string, unknown> => (family === "hospital" ? { fee: `${fee.padStart(4, "9")}`, base: "1.00" } : { fee });

const claim = fc.record({
  family: fc.constantFrom(...FAMILIES),
  fee: money,
  date: fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, "0")}`),
  kinds: fc.subarray([...KINDS]),
  protocol: fc.boolean(),
  thirdPartyPayment: fc.boolean(),
});

function partsAddUp({ lines, dues, paid, charged }: ClaimOutcome): void {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  expect(sum(dues.map((due) => due.cents))).toBe(paid);
  for (const { amounts } of lines) {
    const of = (name: string): number => amounts[name] ?? Number.NaN;
    for (const [name, amount] of Object.entries(amounts)) expect(amount, name).toBeGreaterThanOrEqual(0);
    expect(of("base") + of("excess")).toBe(of("fee"));
    expect(of("paid") + of("patientShare")).toBe(of("fee"));
    expect(of("baseScheme") + of("localScheme") + of("c2s")).toBe(of("paid"));
    expect(of("base") - of("legalShare") - of("dailyCharge") - of("franchise")).toBe(of("baseScheme"));
    expect(of("complementaryMust") + of("complementaryMay") + of("beyondResponsible") + of("neverCovered")).toBe(of("patientShare"));
    expect(of("neverCovered")).toBe(of("franchise"));
  }
  expect(sum(lines.map(({ amounts }) => amounts.fee ?? 0))).toBe(charged);
}

test("whatever the care and the person, the parts add up to the fee and none is negative", () => {
  let settled = 0;
  fc.assert(
    fc.property(claim, ({ family, fee, date, kinds, protocol, thirdPartyPayment }) => {
      const beneficiary = adult(...kinds.map((kind) => situation(kind)));
      const line = { careDate: date, ...lineOf(family, fee), relatedToLongTermCondition: protocol && kinds.includes("ald") };
      const facts = factsOf(family, [line], { beneficiary, head: { thirdPartyPayment } });
      if (refusalOf(facts) !== "decided") return;
      settled += 1;
      partsAddUp(new CounterStore().settle(facts));
    }),
    { numRuns: 600 },
  );
  expect(settled).toBeGreaterThan(300);
});

/** Claims that bear the deductible, of two professions, two carriers and a pharmacy. */
const DEDUCTIBLES = ["nurse", "physiotherapist", "taxi", "pharmacy"] as const;
const bearing = fc.record({
  kind: fc.constantFrom(...DEDUCTIBLES),
  units: fc.integer({ min: 1, max: 9 }),
  date: fc.constantFrom("2025-12-30", "2026-01-05", "2026-01-06"),
  settledOn: fc.constantFrom("2026-01-10", "2026-12-31", "2027-01-02"),
});

function deductible({ kind, units, date, settledOn }: { kind: (typeof DEDUCTIBLES)[number]; units: number; date: string; settledOn: string }) {
  const when = { settledOn: day(settledOn) };
  if (kind === "taxi") return factsOf("transport", [{ careDate: date, journeys: units, kilometres: 30, fee: "999.00" }], when);
  if (kind === "pharmacy") return factsOf("pharmacy", [{ careDate: date, boxes: units, fee: "999.00" }], when);
  const letter = kind === "nurse" ? "AMI" : "AMK";
  return factsOf("paramedic", [{ careDate: date, letter, quantity: units, fee: "999.00" }], { ...when, professional: carer(kind) });
}

test("no order of claims and reversals passes a limit of the day or of the year, and every counter returns to nothing", () => {
  fc.assert(
    fc.property(fc.array(bearing, { minLength: 1, maxLength: 40 }), fc.infiniteStream(fc.boolean()), (claims, reversed) => {
      const store = new CounterStore();
      const live: ClaimOutcome[] = [];
      for (const one of claims) {
        const outcome = store.settle(deductible(one));
        if (reversed.next().value === true) store.reverse(outcome);
        else live.push(outcome);
        for (const year of ["2026", "2027"]) expect(store.value("franchise", year).cents).toBeLessThanOrEqual(5000);
        for (const on of ["2025-12-30", "2026-01-05", "2026-01-06"]) {
          expect(store.value("franchise-paramedical-day", on).cents).toBeLessThanOrEqual(400);
          expect(store.value("franchise-journeys-day", on).cents).toBeLessThanOrEqual(800);
        }
      }
      for (const outcome of live) store.reverse(outcome);
      for (const year of ["2026", "2027"]) expect(store.value("franchise", year)).toEqual({ count: 0, cents: 0 });
    }),
    { numRuns: 60 },
  );
});
