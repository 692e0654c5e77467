import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  ageInMonthsOn,
  ageOn,
  civilDate,
  type Day,
  day,
  dayOf,
  daysInMonth,
  firstDayOfYear,
  formatDay,
  isLeapYear,
  isoDay,
  lastDayOfYear,
  parseDay,
  weekdayOf,
  yearOf,
} from "./day.ts";

const MILLISECONDS_PER_DAY = 86_400_000;
/** The platform's own calendar, as an independent oracle (it also counts days of the proleptic Gregorian calendar). */
const utcDay = (year: number, month: number, dayOfMonth: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return date.getTime() / MILLISECONDS_PER_DAY;
};

const FIRST = utcDay(1, 1, 1);
const LAST = utcDay(9999, 12, 31);
const days = fc.integer({ min: FIRST, max: LAST }).map((n) => n as Day);
const ends = fc.constantFrom("last-day", "next-month");

describe("a day and its civil date", () => {
  it("agree with the platform's calendar in both directions", () => {
    fc.assert(
      fc.property(days, (value) => {
        const date = new Date(value * MILLISECONDS_PER_DAY);
        const civil = civilDate(value);
        expect(civil).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        expect(dayOf(civil.year, civil.month, civil.day)).toBe(value);
        expect(weekdayOf(value)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
      }),
      { numRuns: 3000 },
    );
  });

  it("agree with it on each day from 1896 to 2104, round the leap rules of the centuries", () => {
    let wrong = 0;
    for (let value = utcDay(1896, 1, 1); value <= utcDay(2104, 12, 31); value += 1) {
      const { year, month, day: dayOfMonth } = civilDate(value as Day);
      if (utcDay(year, month, dayOfMonth) !== value || dayOf(year, month, dayOfMonth) !== value) wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  it("writes and reads ISO days", () => {
    fc.assert(fc.property(days, (value) => parseDay(isoDay(value)) === value));
    expect(isoDay(day("0033-04-03"))).toBe("0033-04-03");
  });

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "26-01-01",
    "2026-1-1",
    "2026-01-01T00:00",
    " 2026-01-01",
    "01/01/2026",
    "",
  ])("knows no day %j", (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow(RangeError);
  });

  it("knows 29 February of 2000 and 2024", () => {
    expect(isoDay(addDays(day("2000-02-29"), 1))).toBe("2000-03-01");
    expect(isoDay(addDays(day("2024-03-01"), -1))).toBe("2024-02-29");
  });

  it("counts 365 or 366 days a year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (year) => {
        expect(firstDayOfYear(year + 1) - firstDayOfYear(year)).toBe(isLeapYear(year) ? 366 : 365);
        expect(addDays(lastDayOfYear(year), 1)).toBe(firstDayOfYear(year + 1));
        expect(yearOf(lastDayOfYear(year))).toBe(year);
      }),
    );
  });

  it("is written as each language does", () => {
    expect(formatDay(day("2024-05-02"), "fr")).toBe("02/05/2024");
    expect(formatDay(day("2024-05-02"), "en")).toBe("2 May 2024");
    expect(formatDay(day("2024-05-02"), "ar")).toBe("02/05/2024");
  });
});

describe("months", () => {
  it.each([
    ["2026-01-28", 1, "2026-02-28", "2026-02-28"],
    ["2026-01-29", 1, "2026-02-28", "2026-03-01"],
    ["2026-01-30", 1, "2026-02-28", "2026-03-01"],
    ["2026-01-31", 1, "2026-02-28", "2026-03-01"],
    ["2024-01-29", 1, "2024-02-29", "2024-02-29"],
    ["2024-01-30", 1, "2024-02-29", "2024-03-01"],
    ["2024-01-31", 1, "2024-02-29", "2024-03-01"],
    ["2024-02-29", 12, "2025-02-28", "2025-03-01"],
    ["2024-02-29", 48, "2028-02-29", "2028-02-29"],
    ["2026-03-31", -1, "2026-02-28", "2026-03-01"],
    ["2026-03-31", 1, "2026-04-30", "2026-05-01"],
    ["2026-12-31", 2, "2027-02-28", "2027-03-01"],
    ["2026-12-31", 1, "2027-01-31", "2027-01-31"],
    ["2026-01-31", -13, "2024-12-31", "2024-12-31"],
  ])("%s and %i months", (from, months, lastDay, nextMonth) => {
    expect(isoDay(addMonths(day(from), months, "last-day"))).toBe(lastDay);
    expect(isoDay(addMonths(day(from), months, "next-month"))).toBe(nextMonth);
  });

  it("keep the day of the month up to the 28th, and come back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1500, max: 3000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -2400, max: 2400 }),
        ends,
        (d, y, m, count, end) => {
          const start = dayOf(y, m, d);
          const moved = addMonths(start, count, end);
          const date = civilDate(moved);
          expect(date.day).toBe(d);
          expect(date.year * 12 + date.month - (y * 12 + m)).toBe(count);
          expect(addMonths(moved, -count, end)).toBe(start);
        },
      ),
    );
  });

  it("agree with the platform where the month lacks the day, and never land elsewhere", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (value, count) => {
        const { year, month, day: dayOfMonth } = civilDate(value);
        fc.pre(year > 60 && year < 9900);
        // The platform reads month 13 as January of the next year, and day 0 as the last day of the month before.
        const last = utcDay(year, month + count + 1, 0);
        const length = new Date(last * MILLISECONDS_PER_DAY).getUTCDate();
        const wanted = last - length + dayOfMonth;
        expect(addMonths(value, count, "last-day")).toBe(Math.min(wanted, last));
        expect(addMonths(value, count, "next-month")).toBe(Math.min(wanted, last + 1));
      }),
      { numRuns: 2000 },
    );
  });

  it("have the platform's lengths", () => {
    for (let year = 1899; year <= 2101; year += 1) {
      for (let month = 1; month <= 12; month += 1)
        expect(daysInMonth(year, month)).toBe(new Date(utcDay(year, month + 1, 0) * MILLISECONDS_PER_DAY).getUTCDate());
    }
  });
});

describe("ages", () => {
  it.each([
    ["2010-11-21", "2026-11-20", 15],
    ["2010-11-21", "2026-11-21", 16],
    ["2008-02-29", "2026-02-28", 17],
    ["2008-02-29", "2026-03-01", 18],
    ["2008-02-29", "2024-02-29", 16],
    ["2026-11-21", "2026-11-21", 0],
    ["2026-11-22", "2026-11-21", -1],
  ])("born %s, on %s: %i", (birth, on, expected) => {
    expect(ageOn(day(birth), day(on))).toBe(expected);
  });

  it("grows by one on the birthday and on no other day of a year", () => {
    fc.assert(
      fc.property(fc.integer({ min: utcDay(1900, 1, 1), max: utcDay(2026, 1, 1) }), fc.integer({ min: 0, max: 100 }), (birth, years) => {
        const birthday = addMonths(birth as Day, years * 12, "next-month");
        expect(ageOn(birth as Day, birthday)).toBe(years);
        expect(ageOn(birth as Day, addDays(birthday, -1))).toBe(years - 1);
      }),
    );
  });
});

describe("age in months", () => {
  it.each([
    ["2024-01-31", "2024-02-29", 0],
    ["2024-01-31", "2024-03-30", 1],
    ["2024-01-31", "2024-03-31", 2],
    ["2024-05-15", "2024-05-15", 0],
    ["2024-05-15", "2025-05-14", 11],
    ["2024-05-15", "2025-05-15", 12],
  ])("a child born on %s has on %s reached %i months", (birth, on, months) => {
    expect(ageInMonthsOn(day(birth), day(on))).toBe(months);
  });

  it("agrees with the age in years", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }), (birth, later) => {
        const [b, on] = [birth as Day, (birth + later) as Day];
        expect(Math.floor(ageInMonthsOn(b, on) / 12)).toBe(ageOn(b, on));
      }),
    );
  });
});
