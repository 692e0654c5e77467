import { type Cents, day, inWords } from "@openamo/kernel";
import { expect, test } from "vitest";
import { morocco } from "../pack.ts";
import { reservesAt } from "./reserves.ts";

const figures = { liquidatedUnpaid: 1_200_00 as Cents, notLiquidated: 300_50 as Cents };

test("the reserve for benefits still to pay is what is settled and unpaid, and what waits to be settled", () => {
  const decision = reservesAt(figures, day("2026-12-31"));
  if (decision.kind !== "decided") throw new Error(decision.kind);
  expect(decision.outcome).toEqual({ ...figures, toPay: 150_050, safetyLeast: null });
  const [first, second] = inWords(decision.trace, morocco.wording, "fr");
  expect(first?.sentence).toContain("1\u202f500,50\u00a0DH");
  expect(second?.sentence).toContain("n'a pas été lu");
  expect(first?.law[0]).toMatchObject({ text: "DEC-2-05-740", article: "3" });
});

test("nothing is owed where nothing waits, and a day before the decree is refused", () => {
  const none = reservesAt({ liquidatedUnpaid: 0 as Cents, notLiquidated: 0 as Cents }, day("2005-08-18"));
  expect(none.kind === "decided" && none.outcome.toPay).toBe(0);
  expect(reservesAt(figures, day("2005-08-17"))).toMatchObject({ kind: "refused", refusal: { definition: { code: "outside-coverage" } } });
});

test("the budget of the regulator has the seven resources and three expenses of the law, each named and cited", () => {
  const { resources, expenses, organism } = morocco.steering?.budget ?? { resources: [], expenses: [], organism: "" };
  expect(organism).toBe("ma-anam");
  expect([resources.length, expenses.length]).toEqual([7, 3]);
  expect([...resources, ...expenses].filter(({ label, law }) => (label.ar ?? "") === "" || law.length === 0)).toEqual([]);
});
