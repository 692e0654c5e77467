import { addMonths, type CounterKey, type Day, findVersion, isoDay, type Parameter, yearOf } from "@openamo/kernel";
import type { FranchiseItem } from "../../reimbursement/franchise.ts";

/** Deductible of a calendar year, all kinds together, by date of reimbursement (CSS D160-10 al. 2). */
export const franchiseYear = (settledOn: Day): CounterKey => ({ name: "franchise", span: String(yearOf(settledOn)) });

const DAILY: Readonly<Partial<Record<FranchiseItem, string>>> = { "paramedical-act": "franchise-paramedical-day", journey: "franchise-journeys-day" };

/** Deductible of one day of care for paramedics or journeys, all professionals together (CSS D160-11); boxes have no limit of the day. */
export function franchiseDay(item: FranchiseItem, on: Day): CounterKey | null {
  const name = DAILY[item];
  return name === undefined ? null : { name, span: isoDay(on) };
}

/** Both counters of the deductible of one kind of care. */
export function franchiseKeys(item: FranchiseItem, on: Day, settledOn: Day): CounterKey[] {
  const day = franchiseDay(item, on);
  return day === null ? [franchiseYear(settledOn)] : [franchiseYear(settledOn), day];
}

/** Sessions of a psychologist in the calendar year of care (CSS R162-65). */
export const sessionsKey = (on: Day): CounterKey => ({ name: "psychologist-sessions", span: String(yearOf(on)) });

/** Cures of a calendar year for one illness (CSS R160-24). */
export const curesKey = (on: Day, illness: string): CounterKey => ({ name: "spa-cures", span: `${yearOf(on)}/${illness}` });

/** Dental examinations of prevention in the calendar year of care (CSS L160-8 6°). */
export const dentalExaminationsKey = (on: Day): CounterKey => ({ name: "dental-examinations", span: String(yearOf(on)) });

export type Equipment = "spectacles" | "hearing-aids";
const monthOf = (on: Day): string => isoDay(on).slice(0, "2026-01".length);

/** An equipment borne in a month, and on a day of it: a delay is counted from the day. */
export const equipmentKeys = (equipment: Equipment, on: Day): readonly [month: CounterKey, day: CounterKey] => [
  { name: equipment, span: monthOf(on) },
  { name: `${equipment}-day`, span: isoDay(on) },
];

/** The counters that tell whether an equipment was borne less than `delay` months ago: whole months, then the days of the first one. */
export function renewalKeys(equipment: Equipment, delay: Parameter, on: Day): CounterKey[] {
  const months = findVersion(delay, on)?.value;
  // A day outside the encoded law is refused by the rules themselves, not while counters are read.
  if (months === undefined) return [];
  const since = addMonths(on, -months, "last-day");
  const whole = Array.from({ length: months }, (_, back) => ({ name: equipment, span: monthOf(addMonths(on, -back, "last-day")) }));
  const days: CounterKey[] = [];
  for (let day = (since + 1) as Day; monthOf(day) === monthOf(since); day = (day + 1) as Day) days.push({ name: `${equipment}-day`, span: isoDay(day) });
  return [...whole, ...days];
}
