import { cents, day, Trace } from "@openamo/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FRANCHISE_ITEMS, type FranchiseFacts, type FranchiseItem, franchise, type NoFranchise } from "./franchise.ts";

interface Asked extends FranchiseFacts {
  readonly item: FranchiseItem;
  readonly quantity: number;
  readonly exemption: NoFranchise | null;
}

const due = ({ item = "medicine-box", quantity = 1, exemption = null, ...more }: Partial<Asked>): number => {
  const facts = { careDay: day("2026-03-10"), settledOn: day("2026-03-10"), borneThisDay: cents(0), borneThisYear: cents(0), ...more };
  return franchise(item, quantity, exemption, facts, new Trace());
};

describe("the deductible (CSS D160-9 to D160-12)", () => {
  test.each<[string, Partial<Asked>, number]>([
    ["one euro a box", { quantity: 3 }, 300],
    ["fifty cents on the last day before the decree", { careDay: day("2024-03-30"), settledOn: day("2024-03-30") }, 50],
    ["one euro on its first day", { careDay: day("2024-03-31"), settledOn: day("2024-03-31") }, 100],
    ["four euros a day for paramedics", { item: "paramedical-act", quantity: 6 }, 400],
    ["what is left of the day", { item: "paramedical-act", quantity: 2, borneThisDay: cents(300) }, 100],
    ["eight euros a day for journeys", { item: "journey", quantity: 4 }, 800],
    ["no daily limit on boxes", { quantity: 30 }, 3000],
    ["what is left of the year, even less than a unit", { borneThisYear: cents(4950) }, 50],
    ["nothing past the year's limit", { borneThisYear: cents(5000) }, 0],
    ["nothing in an emergency", { item: "journey", exemption: "emergency" }, 0],
  ])("%s", (_says, more, expected) => expect(due(more)).toBe(expected));

  test("never passes the year's limit, whatever the order of care", () => {
    const days = fc.array(fc.record({ item: fc.constantFrom(...FRANCHISE_ITEMS), quantity: fc.integer({ min: 1, max: 9 }) }), { maxLength: 60 });
    fc.assert(
      fc.property(days, (year) => {
        let borne = 0;
        for (const { item, quantity } of year) borne += due({ item, quantity, borneThisYear: cents(borne) });
        expect(borne).toBeLessThanOrEqual(5000);
      }),
    );
  });
});
