import { type Cents, type CounterKey, type CounterMove, type CounterValue, type Day, isoDay, yearOf } from "@openamo/kernel";
import type { LineResult } from "../reimbursement/line.ts";

/** Flat participations of a calendar year, by date of reimbursement (CSS D160-6 al. 2). */
export const yearlyKey = (settledOn: Day): CounterKey => ({ name: "participation-forfaitaire", span: String(yearOf(settledOn)) });

/** Flat participations of one day of care with one professional (CSS D160-8). */
export const dailyKey = (careDay: Day, professionalId: string): CounterKey => ({
  name: "participation-forfaitaire-day",
  span: `${isoDay(careDay)}/${professionalId}`,
});

const idOf = (key: CounterKey): string => `${key.name}|${key.span}`;

/** The counters of one claim while its lines are decided: what was read, and what the lines add. */
export class Counters {
  private readonly values = new Map<string, { count: number; cents: number }>();
  private readonly moves = new Map<string, CounterMove>();

  constructor(read: readonly CounterValue[]) {
    for (const value of read) this.values.set(idOf(value), { count: value.count, cents: value.cents });
  }

  /** State of a counter; one that was never written is at zero. */
  value(key: CounterKey): { readonly count: number; readonly cents: Cents } {
    const { count, cents } = this.values.get(idOf(key)) ?? { count: 0, cents: 0 };
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

  private move(key: CounterKey, count: number, cents: Cents): void {
    const before = this.value(key);
    this.values.set(idOf(key), { count: before.count + count, cents: before.cents + cents });
    const moved = this.moves.get(idOf(key));
    this.moves.set(idOf(key), { ...key, count: (moved?.count ?? 0) + count, cents: ((moved?.cents ?? 0) + cents) as Cents });
  }

  /** What the claim adds to each counter. */
  moved(): readonly CounterMove[] {
    return [...this.moves.values()];
  }
}
