import { addDays, addMonths, civilDate, type Day, dayOf, type FilePerson, type ParameterVersion, valueOn, versionOn } from "@openamo/kernel";
import { RIGHTS_DAYS, RIGHTS_WINDOW_MONTHS } from "../parameters/rights.ts";
import { FACT, factsOf } from "./events/proposal.ts";

/** First day of the month of a day. */
export function monthOf(on: Day): Day {
  const { year, month } = civilDate(on);
  return dayOf(year, month, 1);
}

export const nextMonth = (month: Day): Day => addMonths(month, 1, "last-day");
export const lastDayOfMonth = (month: Day): Day => addDays(nextMonth(monthOf(month)), -1);

/** Days declared by month: the first day of the month, and how many. */
export type DeclaredDays = ReadonlyMap<Day, number>;

/** Every month declared in a file. */
export const declaredIn = (person: FilePerson): Map<Day, number> =>
  new Map(factsOf(person, FACT.declaredDays).map(({ from, details }) => [monthOf(from), Number(details.days ?? "0")]));

/** Law 65-00, article 32: days contributed in the civil months before the month of the care. */
export function daysBefore(declared: DeclaredDays, on: Day): number {
  const months = valueOn(RIGHTS_WINDOW_MONTHS, on);
  let days = 0;
  for (let back = 1; back <= months; back += 1) days += declared.get(addMonths(monthOf(on), -back, "last-day")) ?? 0;
  return days;
}

/** Months on which the declared days open the right, as fewest periods, with the days counted for the first of them. */
export interface OpenMonths {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly needed: ParameterVersion;
}

/** Article 32: from the month declared on, each month whose six months before hold enough days. */
export function openMonths(declared: DeclaredDays, month: Day): OpenMonths[] {
  const found: { from: Day; to: Day; days: number; needed: ParameterVersion }[] = [];
  const months = valueOn(RIGHTS_WINDOW_MONTHS, month);
  let current = nextMonth(month);
  for (let ahead = 0; ahead < months; ahead += 1, current = nextMonth(current)) {
    const days = daysBefore(declared, current);
    const needed = versionOn(RIGHTS_DAYS, current);
    if (days < needed.value) continue;
    const last = found.at(-1);
    if (last !== undefined && last.to === addDays(current, -1)) last.to = lastDayOfMonth(current);
    else found.push({ from: current, to: lastDayOfMonth(current), days, needed });
  }
  return found;
}
