import { addDays, type Day, dayOf, weekdayOf, yearOf } from "@openamo/kernel";

/** Easter Sunday of a year of the Gregorian calendar, by the table of the church worked out in whole numbers. */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leaps - moonShift + 15) % 30;
  const rest = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1);
}

/** Days after Easter Sunday. */
const GOOD_FRIDAY = -2;
const EASTER_MONDAY = 1;
const ASCENSION = 39;
const WHIT_MONDAY = 50;

const FIXED: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [5, 1],
  [5, 8],
  [7, 14],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
];

/** Code du travail L3133-1: the legal holidays of the whole country. L3134-13: two more days in Bas-Rhin, Haut-Rhin and Moselle. */
export function isHoliday(on: Day, local: boolean): boolean {
  const year = yearOf(on);
  const easter = easterOf(year);
  if (FIXED.some(([month, day]) => dayOf(year, month, day) === on)) return true;
  if ([EASTER_MONDAY, ASCENSION, WHIT_MONDAY].some((after) => addDays(easter, after) === on)) return true;
  return local && (addDays(easter, GOOD_FRIDAY) === on || dayOf(year, 12, 26) === on);
}

const FRIDAY = 5;

/** A day on which the funds work: Monday to Friday, and no holiday. */
export const isWorkingDay = (on: Day, local: boolean): boolean => weekdayOf(on) <= FRIDAY && !isHoliday(on, local);

/** The so-manyth working day after a day. */
export function workingDayAfter(from: Day, count: number, local: boolean): Day {
  let on = from;
  for (let left = count; left > 0; ) {
    on = addDays(on, 1);
    if (isWorkingDay(on, local)) left -= 1;
  }
  return on;
}

/** Working days after one day, up to another and with it. */
export function workingDaysBetween(from: Day, to: Day, local: boolean): number {
  let found = 0;
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (isWorkingDay(on, local)) found += 1;
  return found;
}
