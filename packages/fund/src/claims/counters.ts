import { type CounterKey, type CounterMove, type CounterValue, cents } from "@openamo/kernel";

/** Counters of persons in memory, while a batch is decided: each decision sees what the one before it added. */
export class CounterBook {
  readonly #values = new Map<string, CounterValue>();

  static readonly #key = (personId: string, { name, span }: CounterKey): string => `${personId}\n${name}\n${span}`;

  put(personId: string, value: CounterValue): void {
    this.#values.set(CounterBook.#key(personId, value), value);
  }

  /** The counters asked for; one that was never moved stands at nothing. */
  read(personId: string, keys: readonly CounterKey[]): CounterValue[] {
    return keys.map(({ name, span }) => this.#values.get(CounterBook.#key(personId, { name, span })) ?? { name, span, count: 0, cents: cents(0) });
  }

  add(personId: string, moves: readonly CounterMove[]): void {
    for (const move of moves) {
      const [before] = this.read(personId, [move]);
      this.put(personId, { name: move.name, span: move.span, count: (before?.count ?? 0) + move.count, cents: cents((before?.cents ?? 0) + move.cents) });
    }
  }
}

/** A move of one person's counter. */
export interface PersonMove extends CounterMove {
  readonly personId: string;
}

/** The same moves with one line per counter: a statement may touch a row only once. Counters that do not move are left out. */
export function netMoves(moves: readonly PersonMove[]): PersonMove[] {
  const net = new Map<string, PersonMove>();
  for (const move of moves) {
    const key = `${move.personId}\n${move.name}\n${move.span}`;
    const before = net.get(key);
    net.set(key, { ...move, count: (before?.count ?? 0) + move.count, cents: cents((before?.cents ?? 0) + move.cents) });
  }
  return [...net.values()].filter(({ count, cents: amount }) => count !== 0 || amount !== 0);
}
