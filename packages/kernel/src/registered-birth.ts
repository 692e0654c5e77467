import { type Day, dayOf, daysInMonth, parseDay } from "./day.ts";

/** A date of birth as the civil register wrote it, and the civil day that rules count from. */
export interface RegisteredBirth {
  /**
   * `YYYY-MM-DD` as registered. `00` stands for what is not known; a month above 12 or a day that the month has not belongs to another
   * calendar, or to a register that knew no better (a "lunar" date).
   */
  readonly registered: string;
  readonly day: Day;
  /** Whether the register gives a day of the civil calendar. */
  readonly exact: boolean;
}

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;
const LAST_MONTH = 12;
const LONGEST_MONTH_DAYS = 31;

/**
 * Reads a date of birth as registered. Where it is no civil day, rules count from the first day that it may mean - the first of the month, or
 * of the year - and from the last of the month for a day past its end. Undefined when the text has another form.
 */
export function readBirth(text: string): RegisteredBirth | undefined {
  const exact = parseDay(text);
  if (exact !== undefined) return { registered: text, day: exact, exact: true };
  const match = WRITTEN.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year === 0 || day > LONGEST_MONTH_DAYS) return undefined;
  if (month === 0 || month > LAST_MONTH) return { registered: text, day: dayOf(year, 1, 1), exact: false };
  return { registered: text, day: dayOf(year, month, Math.min(Math.max(day, 1), daysInMonth(year, month))), exact: false };
}
