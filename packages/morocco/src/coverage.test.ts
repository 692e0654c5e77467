import { addMonths, type Day, day, isoDay } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { describedScheme, SCHEMES } from "./network/schemes.ts";
import { datedTexts, parameters } from "./parameters/index.ts";
import { contributions } from "./questions/contributions.ts";
import { reimbursement } from "./questions/reimbursement/index.ts";

function quarters(from: string, to: string): string[] {
  const days: string[] = [];
  for (let on = day(from); on <= day(to); on = addMonths(on, 3, "last-day") as Day) days.push(isoDay(on));
  return days;
}

function baseOn(careDate: string, more: Record<string, unknown>): string {
  const input = reimbursement.input.safeParse({ careDate, act: "C", sector: "private", scheme: "amo-public", ...more });
  if (!input.success) throw new Error(JSON.stringify(input.error.issues));
  const decision = reimbursement.answer(input.data);
  if (decision.kind !== "decided") return decision.kind === "refused" ? decision.refusal.definition.code : decision.kind;
  return String(reimbursement.publish(decision.outcome).paid);
}

describe("coverage in time: no gap from the first quarter to the last", () => {
  test.each(["C", "Cs", "CNPSY", "V", "Vs", "CsC", "REA", "ACC"])("CNOPS, %s", (act) => {
    for (const careDate of quarters("2006-09-01", "2026-12-01")) expect(`${careDate} ${baseOn(careDate, { act })}`).toMatch(/ \d+\.\d\d$/);
  });

  test.each(["C", "Cs", "AMM"])("CNSS, %s", (act) => {
    for (const careDate of quarters("2010-02-01", "2027-11-01"))
      expect(`${careDate} ${baseOn(careDate, { act, scheme: "amo-salaries" })}`).toMatch(/ \d+\.\d\d$/);
  });

  test("a private-sector month, from 2008 on", () => {
    for (const date of quarters("2008-07-01", "2026-10-01")) {
      const input = contributions.input.safeParse({ date, category: "private-employee", base: "5000.00" });
      if (!input.success) throw new Error(date);
      expect(`${date} ${contributions.answer(input.data).kind}`).toBe(`${date} decided`);
    }
  });

  test.each(SCHEMES.filter((scheme) => describedScheme(scheme).grid !== "none"))("%s pays nothing the day before it exists", (scheme) => {
    const { from } = describedScheme(scheme);
    expect(baseOn(isoDay((from - 1) as Day), { scheme, act: "MED", referencePrice: "100.00", ageYears: 8 })).toBe("scheme-not-on-day");
  });
});

describe("what the facts give is all here", () => {
  test("every dated value has its source and status, and what is only recalled is a small part", () => {
    const written = [
      ...parameters.flatMap(({ versions }) => versions.map((version) => version.written)),
      ...datedTexts.flatMap(({ values }) => Object.values(values)),
    ];
    expect(written.length).toBeGreaterThanOrEqual(260);
    expect(written.filter(({ source, checkedOn }) => source.length < 4 || checkedOn !== "2026-11-21")).toEqual([]);
    const recalled = written.filter(({ status }) => status === "recalled").length;
    expect(recalled).toBeGreaterThan(10);
    expect(recalled).toBeLessThan(written.length / 8);
  });
});
