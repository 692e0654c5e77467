import { type Cents, type CounterKey, type CounterMove, type CounterValue, type Day, findVersion, isoDay, type Parameter, yearOf } from "@openamo/kernel";
import type { LineResult } from "../reimbursement/line.ts";

/** Flat participations of a calendar year, by date of reimbursement (CSS D160-6 al. 2). */
export const yearlyKey = (settledOn: Day): CounterKey => ({ name: "participation-forfaitaire", span: String(yearOf(settledOn)) });

/** Flat participations of one day of care with one professional (CSS D160-8). */
export const dailyKey = (careDay: Day, professionalId: string): CounterKey => ({
  name: "participation-forfaitaire-day",
  span: `${isoDay(careDay)}/${professionalId}`,
});

/** A counter of the claim: what was read and added, and what was added alone once something is. */
interface Standing {
  readonly name: string;
  readonly span: string;
  count: number;
  cents: number;
  moved: { count: number; cents: number } | null;
}

/**
 * The counters of one claim while its lines are decided: what was read, and what the lines add. Found by their span: few counters have the same
 * one, and no text is put together to find them.
 */
export class Counters {
  private readonly bySpan = new Map<string, Standing[]>();
  private readonly inOrder: Standing[] = [];

  constructor(read: readonly CounterValue[]) {
    for (const { name, span, count, cents } of read) {
      const counter = this.at(name, span);
      counter.count = count;
      counter.cents = cents;
    }
  }

  private at(name: string, span: string): Standing {
    const held = this.bySpan.get(span);
    const known = held?.find((counter) => counter.name === name);
    if (known !== undefined) return known;
    const counter: Standing = { name, span, count: 0, cents: 0, moved: null };
    if (held === undefined) this.bySpan.set(span, [counter]);
    else held.push(counter);
    return counter;
  }

  /** State of a counter; one that was never written is at zero. */
  value({ name, span }: CounterKey): { readonly count: number; readonly cents: Cents } {
    const { count, cents } = this.at(name, span);
    return { count, cents: cents as Cents };
  }

  /** Adds the participation of a decided line to both counters. */
  add(result: LineResult, keys: readonly CounterKey[]): void {
    if (result.participations === 0) return;
    for (const key of keys) this.move(key, result.participations, result.participationForfaitaire);
  }

  /** Adds what a decided line takes. */
  take(moves: readonly CounterMove[]): void {
    for (const move of moves) this.move(move, move.count, move.cents);
  }

  private move({ name, span }: CounterKey, count: number, cents: Cents): void {
    const counter = this.at(name, span);
    counter.count += count;
    counter.cents += cents;
    if (counter.moved === null) {
      counter.moved = { count, cents };
      this.inOrder.push(counter);
      return;
    }
    counter.moved.count += count;
    counter.moved.cents += cents;
  }

  /** What the claim adds to each counter, in the order in which they first moved. */
  moved(): readonly CounterMove[] {
    return this.inOrder.map(({ name, span, moved }) => ({ name, span, count: moved?.count ?? 0, cents: (moved?.cents ?? 0) as Cents }));
  }
}

/** The calendar years that are counted together with one where care is borne once in some years: as many before as after it. Only itself where no text says how many. */
export function yearsAround(year: number, apart: Parameter, on: Day): number[] {
  const years = findVersion(apart, on)?.value ?? 1;
  const before = Array.from({ length: years }, (_, index) => year - years + 1 + index);
  const after = Array.from({ length: years - 1 }, (_, index) => year + 1 + index);
  return [...before, ...after];
}
