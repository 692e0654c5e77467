import { addDays, type Day } from "./day.ts";

/** Days from `from` to `to`, both included; `to` is null when the end is not known. */
export interface Period {
  readonly from: Day;
  readonly to: Day | null;
}

const endOf = (period: Period): number => period.to ?? Number.POSITIVE_INFINITY;
const periodUntil = (from: number, to: number): Period => ({ from: from as Day, to: to === Number.POSITIVE_INFINITY ? null : (to as Day) });

/** A period whose last day is not before its first. Undefined otherwise: an empty period is no period. */
export function period(from: Day, to: Day | null): Period | undefined {
  return to !== null && to < from ? undefined : { from, to };
}

export const contains = (p: Period, on: Day): boolean => p.from <= on && on <= endOf(p);
export const overlaps = (a: Period, b: Period): boolean => a.from <= endOf(b) && b.from <= endOf(a);

/** The days common to both, or undefined. */
export function intersection(a: Period, b: Period): Period | undefined {
  const from = Math.max(a.from, b.from);
  const to = Math.min(endOf(a), endOf(b));
  return from > to ? undefined : periodUntil(from, to);
}

/** The days of `a` that are not in `b`: none, one or two periods. */
export function difference(a: Period, b: Period): Period[] {
  if (!overlaps(a, b)) return [a];
  const rest: Period[] = [];
  if (a.from < b.from) rest.push(periodUntil(a.from, b.from - 1));
  if (endOf(b) < endOf(a)) rest.push(periodUntil(endOf(b) + 1, endOf(a)));
  return rest;
}

/** The same days as fewest periods, in order: periods that overlap or touch become one. */
export function union(periods: readonly Period[]): Period[] {
  const merged: Period[] = [];
  for (const next of [...periods].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && next.from <= endOf(last) + 1) merged[merged.length - 1] = periodUntil(last.from, Math.max(endOf(last), endOf(next)));
    else merged.push(next);
  }
  return merged;
}

/** Number of days, or undefined when the end is not known. */
export const lengthDays = (p: Period): number | undefined => (p.to === null ? undefined : p.to - p.from + 1);

/** The period that begins on `from` and lasts `count` days (at least one). */
export const periodOfDays = (from: Day, count: number): Period => ({ from, to: addDays(from, count - 1) });
