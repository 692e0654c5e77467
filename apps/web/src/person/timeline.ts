import type { Fact } from "../api/life-events.ts";

/** Whether a fact is believed now, was believed on the day looked at, or both. */
export type Belief = "both" | "past" | "recent";

export interface BelievedFact {
  readonly fact: Fact;
  readonly belief: Belief;
  /** Brought by the event that has just been recorded. */
  readonly fresh: boolean;
}

/** A bar of the time line: a share of the window, from 0 to 1. */
export interface Bar extends BelievedFact {
  readonly start: number;
  readonly size: number;
  readonly beginsBefore: boolean;
  readonly goesOn: boolean;
}

/** Facts of one kind, on as many rows as they overlap. */
export interface Lane {
  readonly kind: string;
  readonly label: string;
  readonly sensitive: boolean;
  readonly rows: readonly (readonly Bar[])[];
}

/** Days since 1970, both inside the window. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;
const MONTHS = 12;
const YEAR_DAYS = 365.25;

export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY_MS);
export const dayText = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** What a fact says, apart from when it became known: two facts with the same words are the same belief. */
const meaning = ({ kind, from, to, details, organism, holder }: Fact): string => JSON.stringify([kind, from, to, details, organism?.id, holder?.id]);

/** The facts believed now beside those believed on another day; without the latter, those believed now. */
export function compareBeliefs(now: readonly Fact[], then: readonly Fact[] | undefined, isFresh: (fact: Fact) => boolean = () => false): BelievedFact[] {
  if (then === undefined) return now.map((fact) => ({ fact, belief: "both", fresh: isFresh(fact) }));
  const nowMeant = new Set(now.map(meaning));
  const thenMeant = new Set(then.map(meaning));
  const before: BelievedFact[] = then.map((fact) => ({ fact, belief: nowMeant.has(meaning(fact)) ? "both" : "past", fresh: false }));
  const since: BelievedFact[] = now.filter((fact) => !thenMeant.has(meaning(fact))).map((fact) => ({ fact, belief: "recent", fresh: false }));
  return [...before, ...since];
}

/** The days shown: so many years around today, or everything from the first fact to a year after today or the last fact. */
export function spanOf(facts: readonly BelievedFact[], today: string, years: number | null): Span {
  const here = dayNumber(today);
  if (years !== null) return { from: here - Math.round(years * YEAR_DAYS * 0.75), to: here + Math.round(years * YEAR_DAYS * 0.25) };
  const firsts = facts.map(({ fact }) => dayNumber(fact.from));
  const lasts = facts.flatMap(({ fact }) => (fact.to === null ? [] : [dayNumber(fact.to)]));
  return { from: Math.min(here - Math.round(YEAR_DAYS), ...firsts), to: Math.max(here + Math.round(YEAR_DAYS), ...lasts) };
}

/** Where a day stands in the window, from 0 to 1. */
export const placeOf = (day: number, { from, to }: Span): number => (day - from) / (to + 1 - from);

function barOf(believed: BelievedFact, span: Span): Bar | undefined {
  const { fact } = believed;
  const first = dayNumber(fact.from);
  const last = fact.to === null ? span.to : dayNumber(fact.to);
  // A fact that ends before it begins never held; one outside the window is not drawn.
  if (last < first || last < span.from || first > span.to) return undefined;
  const start = placeOf(Math.max(first, span.from), span);
  const end = placeOf(Math.min(last, span.to) + 1, span);
  return { ...believed, start, size: end - start, beginsBefore: first < span.from, goesOn: fact.to === null || last > span.to };
}

/** Each bar on the first row where it covers no other one. */
function stack(bars: readonly Bar[]): Bar[][] {
  const rows: Bar[][] = [];
  for (const bar of [...bars].sort((one, other) => one.start - other.start)) {
    const free = rows.find((row) => row.every((placed) => placed.start + placed.size <= bar.start || bar.start + bar.size <= placed.start));
    if (free === undefined) rows.push([bar]);
    else free.push(bar);
  }
  return rows;
}

/** The lanes in the order in which their kinds first come; facts of health after the others. */
export function lanesOf(facts: readonly BelievedFact[], span: Span): Lane[] {
  const byKind = new Map<string, Bar[]>();
  const words = new Map<string, Fact>();
  for (const believed of facts) {
    const { fact } = believed;
    words.set(fact.kind, words.get(fact.kind) ?? fact);
    const bar = barOf(believed, span);
    if (bar !== undefined) byKind.set(fact.kind, [...(byKind.get(fact.kind) ?? []), bar]);
  }
  const lanes = [...words].flatMap(([kind, { label, sensitive }]) => {
    const bars = byKind.get(kind);
    return bars === undefined ? [] : [{ kind, label, sensitive, rows: stack(bars) }];
  });
  return [...lanes.filter(({ sensitive }) => !sensitive), ...lanes.filter(({ sensitive }) => sensitive)];
}

/** First days of the years to write under the time line, at most so many; months when the window is short. */
export function ticksOf(span: Span, most: number): { readonly at: number; readonly day: string; readonly unit: "year" | "month" }[] {
  const years = (span.to - span.from) / YEAR_DAYS;
  const monthly = years * MONTHS <= most * 3;
  const step = monthly ? Math.max(1, Math.ceil((years * MONTHS) / most)) : Math.max(1, Math.ceil(years / most));
  const [first, last] = [dayText(span.from), dayText(span.to)].map((day) => Number(day.slice(0, 4))) as [number, number];
  const days: string[] = [];
  for (let year = first; year <= last; year += 1) {
    if (monthly) for (let month = 0; month < MONTHS; month += step) days.push(`${year}-${String(month + 1).padStart(2, "0")}-01`);
    else if (year % step === 0) days.push(`${year}-01-01`);
  }
  return days
    .map((day) => ({ at: placeOf(dayNumber(day), span), day, unit: monthly ? ("month" as const) : ("year" as const) }))
    .filter(({ at }) => at >= 0 && at <= 0.97);
}
