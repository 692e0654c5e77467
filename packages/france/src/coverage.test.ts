import { addMonths, type Day, day, isoDay } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { reimbursement } from "./questions/reimbursement/index.ts";

/** The first day of each quarter from a day to today's last encoded quarter. */
function quarters(from: string, to: string): string[] {
  const days: string[] = [];
  for (let on = day(from); on <= day(to); on = addMonths(on, 3, "last-day") as Day) days.push(isoDay(on));
  return days;
}

function baseOn(careDate: string, specialty: string, more: Record<string, unknown> = {}): string {
  const input = reimbursement.input.safeParse({ careDate, specialty, sector: "sector-1", pathway: "declared-doctor", patientAgeYears: 40, ...more });
  if (!input.success) throw new Error(JSON.stringify(input.error.issues));
  const decision = reimbursement.answer(input.data);
  if (decision.kind !== "decided") return decision.kind === "refused" ? decision.refusal.definition.code : decision.kind;
  return String(reimbursement.publish(decision.outcome).base);
}

describe("coverage in time: no gap from the first quarter to the last", () => {
  test.each(["general-practice", "other-specialist", "dermatology", "cardiology", "psychiatry", "ophthalmology", "paediatrics"])("%s", (specialty) => {
    for (const careDate of quarters("2017-07-01", "2026-10-01")) expect(`${careDate} ${baseOn(careDate, specialty)}`).toMatch(/ \d+\.\d\d$/);
  });

  test("a day before the encoded law is refused, not guessed", () => {
    expect(baseOn("2005-03-01", "general-practice")).toMatch(/outside-coverage|no-act-for-situation|act-without-tariff/);
  });

  test.each([
    ["2017-04-30", "23.00"],
    ["2017-05-01", "25.00"],
    ["2023-10-31", "25.00"],
    ["2023-11-01", "26.50"],
    ["2024-12-21", "26.50"],
    ["2024-12-22", "30.00"],
  ])("the general practitioner's consultation on %s is %s", (careDate, base) => {
    expect(baseOn(careDate, "general-practice")).toBe(base);
  });
});
