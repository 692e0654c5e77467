import { cents, day, isoDay } from "@openamo/kernel";
import { expect, test } from "vitest";
import { claims } from "./claim-rules.ts";
import type { AnySheet } from "./sheets/index.ts";

const line = (careDate: string) => ({ careDate: day(careDate), acts: ["CS"], fee: cents(3150), relatedToLongTermCondition: false });
const sheetOf = (thirdPartyPayment: boolean, ...days: string[]): AnySheet => ({
  nature: "sickness",
  pathway: "referred",
  thirdPartyPayment,
  lines: days.map(line) as [ReturnType<typeof line>],
});
const asked = (sheet: AnySheet, receivedOn: string, { organism = "cpam-691", electronic = true } = {}) =>
  claims.sending?.({ sheet, receivedOn: day(receivedOn), organism, electronic });
const told = (...args: Parameters<typeof asked>) => {
  const found = asked(...args);
  return found === null || found === undefined ? null : [isoDay(found.due), found.workingDays, found.late];
};

test("three working days from the last act where the person paid, eight in third-party payment", () => {
  // Wednesday 4 March 2026.
  expect(told(sheetOf(false, "2026-03-04"), "2026-03-09")).toEqual(["2026-03-09", 3, false]);
  expect(told(sheetOf(false, "2026-03-04"), "2026-03-10")).toEqual(["2026-03-09", 3, true]);
  expect(told(sheetOf(true, "2026-03-04"), "2026-03-16")).toEqual(["2026-03-16", 8, false]);
  expect(told(sheetOf(true, "2026-03-04"), "2026-03-17")).toEqual(["2026-03-16", 8, true]);
  expect(told(sheetOf(true, "2026-03-04", "2026-03-02"), "2026-03-16")).toEqual(["2026-03-16", 8, false]);
});

test("holidays do not count, Good Friday only in Alsace and Moselle", () => {
  expect(told(sheetOf(false, "2026-04-01"), "2026-04-07")).toEqual(["2026-04-07", 3, false]);
  expect(told(sheetOf(false, "2026-04-01"), "2026-04-07", { organism: "cpam-671" })).toEqual(["2026-04-08", 3, false]);
});

test("paper and invoices of stays have no delay here, and the law before its first day is refused", () => {
  expect(asked(sheetOf(true, "2026-03-04"), "2026-06-01", { electronic: false })).toBeNull();
  const stay: unknown = { family: "hospital", thirdPartyPayment: true, lines: [] };
  expect(asked(stay as AnySheet, "2026-06-01")).toBeNull();
  expect(() => asked(sheetOf(true, "2007-02-14"), "2007-02-20")).toThrow("outside-coverage");
});
