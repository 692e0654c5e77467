import { cents, type DebtFacts, day } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { mostInMonth, recovery } from "./recovery-rules.ts";

const debt = (facts: Partial<DebtFacts> = {}): DebtFacts => ({
  ground: "undue",
  debtor: "beneficiary",
  left: cents(80_000),
  openedOn: day("2026-10-01"),
  notifiedOn: day("2026-10-10"),
  contested: false,
  rejectedOn: null,
  instalments: false,
  heldThisMonth: cents(0),
  ...facts,
});
const held = (facts: Partial<DebtFacts>, payment = 100_000, on = "2026-11-22") => {
  const decision = recovery.deduction(debt(facts), cents(payment), day(on));
  if (decision.kind !== "decided") throw new Error(decision.kind);
  return [decision.outcome.most, decision.outcome.from];
};
const under = (on: string, ground: DebtFacts["ground"] = "undue") => {
  const decision = recovery.writeOffUnder(ground, day(on));
  return decision.kind === "decided" ? decision.outcome.under : decision.kind;
};

describe("recovery in France", () => {
  test("D553-1 III: the month's limit is the flat amount and the bands of the income that the text takes where none is known", () => {
    // 45 + 25 % of 115 (231 to 346) + 35 % of 171 (346 to 517) + 45 % of 174 (517 to 691) + 60 % of 405 (691 to 1096).
    expect(mostInMonth(day("2026-11-22"))).toBe(4500 + 2875 + 5985 + 7830 + 24_300);
  });

  test("R133-9-2: an insured person's debt is held back from the day after the twentieth, less what was held in the month", () => {
    expect(held({})).toEqual([45_490, day("2026-10-31")]);
    expect(held({ heldThisMonth: cents(45_000) })).toEqual([490, day("2026-10-31")]);
    expect(held({ heldThisMonth: cents(46_000) })).toEqual([0, day("2026-10-31")]);
    expect(held({}, 1_000)).toEqual([1_000, day("2026-10-31")]);
    expect(held({ rejectedOn: day("2026-11-10") })).toEqual([45_490, day("2026-11-18")]);
    expect(held({ notifiedOn: null })).toEqual([0, null]);
    expect(held({ contested: true })).toEqual([0, null]);
    expect(held({ instalments: true })).toEqual([0, null]);
  });

  test("R133-9-1: a professional has two months", () => {
    expect(held({ debtor: "professional" })).toEqual([100_000, day("2026-12-11")]);
    expect(held({ debtor: "professional", notifiedOn: day("2026-12-31") })).toEqual([100_000, day("2027-03-01")]);
  });

  test("L160-13 II: a participation is deducted from the next payment, whole, and D160-7 never lets it go", () => {
    expect(held({ ground: "participation", notifiedOn: null }, 500)).toEqual([500, day("2026-10-01")]);
    expect(under("2026-11-22", "participation")).toBeNull();
  });

  test("D133-2: 0.68 % of the monthly ceiling, to the euro above", () => {
    expect(["2023-06-01", "2024-06-01", "2025-06-01", "2026-06-01"].map((on) => under(on))).toEqual([2500, 2700, 2700, 2800]);
    expect(under("2022-12-31")).toBe("refused");
  });
});
