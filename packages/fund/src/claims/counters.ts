import { type CounterKey, type CounterMove, type CounterValue, cents } from "@openamo/kernel";

/** Counters of persons in memory, while a batch is decided: each decision sees what the one before it added. */
export class CounterBook {
  readonly #persons = new Map<string, Map<string, CounterValue>>();

  #of(personId: string): Map<string, CounterValue> {
    const known = this.#persons.get(personId);
    if (known !== undefined) return known;
    const values = new Map<string, CounterValue>();
    this.#persons.set(personId, values);
    return values;
  }

  put(personId: string, value: CounterValue): void {
    this.#of(personId).set(keyOf(value), value);
  }

  /** The counters asked for; one that was never moved stands at nothing. */
  read(personId: string, keys: readonly CounterKey[]): CounterValue[] {
    const values = this.#of(personId);
    return keys.map((key) => values.get(keyOf(key)) ?? { name: key.name, span: key.span, count: 0, cents: cents(0) });
  }

  add(personId: string, moves: readonly CounterMove[]): void {
    const values = this.#of(personId);
    for (const move of moves) {
      const { name, span, count, cents: amount } = move;
      const key = keyOf(move);
      const before = values.get(key);
      values.set(key, { name, span, count: (before?.count ?? 0) + count, cents: cents((before?.cents ?? 0) + amount) });
    }
  }
}

const keyOf = ({ name, span }: CounterKey): string => `${name}\n${span}`;

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
