import type { Brand } from "./brand.ts";
import type { Locale } from "./text.ts";

/** A civil day as the number of days since 1970-01-01 (day 0). It has no hour and no time zone. */
export type Day = Brand<number, "Day">;

/** Year, month (1 to 12) and day of the month of a civil day. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days of a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] as number);
}

/** Days from the civil epoch to a date of the proleptic Gregorian calendar; years begin in March so that the leap day comes last. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as Day;
}

/** The civil date of a day: the reverse of `dayOf`. */
export function civilDate(day: Day): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The days of care and of settlement are few and asked for by the million: from 1970 to 2079 each is written once. */
const WRITTEN_DAYS = 40_000;
const written: string[] = [];

/** Reads `YYYY-MM-DD`. Undefined when the text has another form or names a day that no calendar has (2026-02-29). */
export function parseDay(text: string): Day | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, day);
}

/**
 * The day written in code or data as `YYYY-MM-DD`.
 * @throws RangeError when it is no day: a defect of the data.
 */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`not a civil day: ${text}`);
  return parsed;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

function writeDay(value: Day): string {
  const { year, month, day: dayOfMonth } = civilDate(value);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}`;
}

/** The day as `YYYY-MM-DD`. */
export function isoDay(value: Day): string {
  if (!(value >= 0 && value < WRITTEN_DAYS)) return writeDay(value);
  // Filled from the first day on: an array without holes is read by its index.
  while (written.length <= value) written.push(writeDay(written.length as Day));
  return written[value] as string;
}

export const yearOf = (value: Day): number => civilDate(value).year;
export const firstDayOfYear = (year: number): Day => dayOf(year, 1, 1);
export const lastDayOfYear = (year: number): Day => dayOf(year, 12, 31);
export const addDays = (value: Day, count: number): Day => (value + count) as Day;

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (value: Day): number => ((((value + 3) % 7) + 7) % 7) + 1;

/** What becomes of day 31 in a month of 30: the month's last day, or the first day of the next month. */
export type MonthEnd = "last-day" | "next-month";

/**
 * The day `count` months later (or earlier when negative), keeping the day of the month.
 * Where that month has no such day, `monthEnd` says what the rule wants: 31 January + 1 month is 28 (29) February or 1 March.
 */
export function addMonths(value: Day, count: number, monthEnd: MonthEnd): Day {
  const date = civilDate(value);
  const months = date.year * 12 + (date.month - 1) + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const length = daysInMonth(year, month);
  if (date.day <= length) return dayOf(year, month, date.day);
  const last = dayOf(year, month, length);
  return monthEnd === "last-day" ? last : addDays(last, 1);
}

/** Whole years reached on a day: a person born on 29 February turns a year older on 1 March of common years (C. civ. usage). */
export function ageOn(birth: Day, on: Day): number {
  const b = civilDate(birth);
  const d = civilDate(on);
  const beforeBirthday = d.month < b.month || (d.month === b.month && d.day < b.day);
  return d.year - b.year - (beforeBirthday ? 1 : 0);
}

/** Whole months reached on a day: the month of the birth counts once its day of the month has come. */
export function ageInMonthsOn(birth: Day, on: Day): number {
  const b = civilDate(birth);
  const d = civilDate(on);
  return (d.year - b.year) * 12 + d.month - b.month - (d.day < b.day ? 1 : 0);
}

/** The day for a reader: `24/05/2024` in French, `24 May 2024` in English. */
export function formatDay(value: Day, locale: Locale): string {
  const { year, month, day: dayOfMonth } = civilDate(value);
  if (locale === "en") return `${dayOfMonth} ${ENGLISH_MONTHS[month - 1]} ${year}`;
  return `${two(dayOfMonth)}/${two(month)}/${year}`;
}

const ENGLISH_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
