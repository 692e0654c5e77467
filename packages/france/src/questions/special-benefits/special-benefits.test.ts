import type { AnyQuestion } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { energyInvalidity } from "./energy-invalidity.ts";
import { farmersSickLeave } from "./farmers-sick-leave.ts";
import { localContribution } from "./local-contribution.ts";

function answerTo(question: AnyQuestion, input: Record<string, unknown>): unknown {
  const read = question.input.safeParse(input);
  if (!read.success) return read.error.issues;
  const decision = question.answer(read.data);
  if (decision.kind === "decided") return question.publish(decision.outcome);
  return decision.kind === "refused" ? decision.refusal.definition.code : decision.missing;
}

describe("what special schemes give or take beside care", () => {
  test("the local scheme takes its share of pay, less since April 2022", () => {
    expect(answerTo(localContribution, { date: "2022-03-31", grossPay: "2000.00" })).toEqual({ ratePercent: "1.5", amount: "30.00" });
    expect(answerTo(localContribution, { date: "2022-04-01", grossPay: "2000.00" })).toEqual({ ratePercent: "1.3", amount: "26.00" });
  });

  test("a farmer waits seven days until the end of 2021, three when admitted to hospital or since", () => {
    const waits = (date: string, admitted: boolean) => answerTo(farmersSickLeave, { date, admitted });
    expect(waits("2021-12-31", false)).toMatchObject({ waitingDays: 7, allowanceFirstDays: "21.47" });
    expect(waits("2021-12-31", true)).toMatchObject({ waitingDays: 3 });
    expect(waits("2022-01-01", false)).toMatchObject({ waitingDays: 3, allowanceFirstDays: "22.55", allowanceLater: "30.07" });
    expect(waits("2018-05-01", false)).toEqual({ waitingDays: 7, allowanceFirstDays: null, allowanceLater: null });
    expect(waits("2013-05-01", false)).toBe("outside-coverage");
  });

  test("electricity and gas: a share of the last wage by category", () => {
    const rates = ["1", "2", "3"].map((category) => answerTo(energyInvalidity, { date: "2026-01-01", category }));
    expect(rates).toEqual([{ ratePercent: "40" }, { ratePercent: "50" }, { ratePercent: "50" }]);
  });
});
