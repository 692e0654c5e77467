import { cents, day, isoDay } from "@openamo/kernel";
import { expect, test } from "vitest";
import { easterOf, isHoliday, workingDaysBetween } from "../calendar/holidays.ts";
import { claims } from "./claim-rules.ts";
import type { AnySheet } from "./sheets/index.ts";

// Easter Sundays as calendars print them.
test.each(["1990-04-15", "2000-04-23", "2008-03-23", "2016-03-27", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"])(
  "Easter of %s",
  (printed) => {
    expect(isoDay(easterOf(Number(printed.slice(0, 4))))).toBe(printed);
  },
);

test("2026 has eleven holidays, and two more in Alsace and Moselle", () => {
  const of = (local: boolean) =>
    Array.from({ length: 365 }, (_, index) => (day("2026-01-01") + index) as ReturnType<typeof day>)
      .filter((on) => isHoliday(on, local))
      .map(isoDay);
  expect(of(false)).toEqual([
    "2026-01-01",
    "2026-04-06",
    "2026-05-01",
    "2026-05-08",
    "2026-05-14",
    "2026-05-25",
    "2026-07-14",
    "2026-08-15",
    "2026-11-01",
    "2026-11-11",
    "2026-12-25",
  ]);
  expect(of(true).filter((on) => !of(false).includes(on))).toEqual(["2026-04-03", "2026-12-26"]);
});

const sheet: AnySheet = {
  nature: "sickness",
  pathway: "referred",
  thirdPartyPayment: true,
  lines: [{ careDate: day("2026-04-01"), acts: ["CS"], fee: cents(3150), relatedToLongTermCondition: false }],
};
const asked = (receivedOn: string, organism = "cpam-691") => ({ sheet, receivedOn: day(receivedOn), organism, electronic: true, lengthenings: [] });
const due = (receivedOn: string, organism?: string) => {
  const found = claims.paymentDeadlines?.deadlineOf(asked(receivedOn, organism));
  return found === null || found === undefined ? null : isoDay(found.due);
};

test("seven working days: weekends and holidays do not count, Good Friday only in Alsace and Moselle", () => {
  // Received on a Monday of an ordinary fortnight.
  expect(due("2026-11-16")).toBe("2026-11-25");
  // Received on a Saturday: the count begins on Monday.
  expect(due("2026-11-21")).toBe("2026-12-01");
  // Easter Monday does not count; Good Friday does, but in Bas-Rhin.
  expect(due("2026-04-01")).toBe("2026-04-13");
  expect(due("2026-04-01", "cpam-673")).toBe("2026-04-14");
  expect(workingDaysBetween(day("2026-04-01"), day("2026-04-13"), false)).toBe(7);
});

test("the law binds third-party payment sent electronically, since it is so", () => {
  const rules = claims.paymentDeadlines;
  expect(rules?.deadlineOf({ ...asked("2026-11-16"), electronic: false })).toBeNull();
  expect(rules?.deadlineOf({ ...asked("2026-11-16"), sheet: { ...sheet, thirdPartyPayment: false } })).toBeNull();
  expect(() => due("2016-06-30")).toThrow("outside-coverage");
});

test("one euro on the eighth and ninth working day, a tenth of the insurance's part from the tenth", () => {
  const penalty = (paidOn: string) =>
    claims.paymentDeadlines?.penaltyOf({ ...asked("2026-11-16"), paidOn: day(paidOn), share: cents(2005) }) ?? { workingDay: 0, cents: 0 };
  expect(penalty("2026-11-25").cents).toBe(0);
  expect(penalty("2026-11-26")).toMatchObject({ workingDay: 8, cents: 100 });
  expect(penalty("2026-11-27")).toMatchObject({ workingDay: 9, cents: 100 });
  expect(penalty("2026-11-30")).toMatchObject({ workingDay: 10, cents: 201 });
});

test("delays are published by quarter, in working days counted from receipt", () => {
  const rules = claims.paymentDeadlines;
  const term = (paidOn: string) => {
    const found = rules?.publishedTerm(day(paidOn));
    return found ? [found.from, found.to].map(isoDay) : [];
  };
  expect(term("2026-01-01")).toEqual(["2026-01-01", "2026-03-31"]);
  expect(term("2026-03-31")).toEqual(["2026-01-01", "2026-03-31"]);
  expect(term("2026-10-01")).toEqual(["2026-10-01", "2026-12-31"]);
  expect(() => term("2016-06-30")).toThrow("outside-coverage");
  const taken = (paidOn: string, organism: string) => rules?.workingDayOf({ receivedOn: day("2026-12-21"), organism, paidOn: day(paidOn) });
  // The day after Christmas is a holiday in Alsace and Moselle; in 2026 it is a Saturday.
  expect([taken("2026-12-21", "cpam-691"), taken("2026-12-28", "cpam-691"), taken("2026-12-28", "cpam-571")]).toEqual([0, 4, 4]);
});

test("penalties of a half-year are paid in the one that follows; the complementary part counts in none", () => {
  const term = (paidOn: string) => {
    const found = claims.paymentDeadlines?.penaltyTerm(day(paidOn));
    return found === undefined ? [] : [found.from, found.to, found.payBy].map(isoDay);
  };
  expect(term("2026-01-01")).toEqual(["2026-01-01", "2026-06-30", "2026-12-31"]);
  expect(term("2026-06-30")).toEqual(["2026-01-01", "2026-06-30", "2026-12-31"]);
  expect(term("2026-07-01")).toEqual(["2026-07-01", "2026-12-31", "2027-06-30"]);
  expect(["base-scheme", "local-scheme", "c2s"].map((payer) => claims.paymentDeadlines?.counts(payer))).toEqual([true, true, false]);
});
