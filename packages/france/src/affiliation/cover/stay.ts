/**
 * CSS L160-1, L160-5, D160-2, R111-3, R111-4: from when and until when residence opens the cover of somebody who arrived in France.
 * Nobody is asked twice: where rights were open the day before, the conditions were checked when they opened.
 */
import { addDays, addMonths, civilDate, type Day, dayOf, daysInMonth, parseDay, valueOn } from "@openamo/kernel";
import { PERMIT_GRACE_MONTHS, RESIDENCE_MONTHS } from "../../parameters/affiliation.ts";
import { held, type Working } from "../person/file.ts";
import { RESIDENCE } from "../person/kinds.ts";

/** Who need not wait (D160-2, II). */
export const EXEMPT_STABILITIES = [
  "refugee",
  "international-volunteer",
  "family-of-insured",
  "child-welfare",
  "student-or-trainee",
  "benefit-under-residence",
] as const;

export interface Stay {
  /** First day on which residence alone opens rights; undefined: nobody said when the person arrived. */
  readonly stableFrom: Day | undefined;
  /** Undefined: nobody said. */
  readonly regular: boolean | undefined;
  /** Last day of rights when a permit ends (R111-4). */
  readonly lastDay: Day | null;
}

/** Last day of the month that comes some months after that of a day. */
function endOfMonthAfter(on: Day, months: number): Day {
  const { year, month } = civilDate(addMonths(on, months, "last-day"));
  return dayOf(year, month, daysInMonth(year, month));
}

/** What the residence of a day says of the conditions of stay. */
export function stayOn(person: Working, on: Day): Stay {
  const residence = held(person, RESIDENCE, on);
  const { arrived, stability, stay, permitUntil } = residence?.details ?? {};
  const arrival = parseDay(arrived ?? "");
  const exempt = EXEMPT_STABILITIES.some((word) => word === stability);
  const bornHere = residence !== undefined && residence.from === person.birthDay;
  const waited = arrival === undefined || exempt ? arrival : addMonths(arrival, valueOn(RESIDENCE_MONTHS, on), "next-month");
  const permitEnd = parseDay(permitUntil ?? "");
  return {
    stableFrom: bornHere ? person.birthDay : waited,
    regular: stay === undefined ? undefined : stay !== "none",
    lastDay: permitEnd === undefined ? null : endOfMonthAfter(permitEnd, valueOn(PERMIT_GRACE_MONTHS, on)),
  };
}

/** Days on which the conditions of stay change the answer. */
export function stayTurns(person: Working, on: Day): Day[] {
  const { stableFrom, lastDay } = stayOn(person, on);
  return [...(stableFrom === undefined ? [] : [stableFrom]), ...(lastDay === null ? [] : [addDays(lastDay, 1)])];
}
