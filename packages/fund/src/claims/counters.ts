import { type CounterKey, type CounterMove, type CounterValue, cents } from "@openamo/kernel";

/** A counter of one person as it stands while a batch is decided. */
interface Standing {
  readonly name: string;
  readonly span: string;
  count: number;
  cents: number;
}

/**
 * Counters of persons in memory, while a batch is decided: each decision sees what the one before it added. Found by their span: few counters of
 * a person have the same one, and no text is put together to find them.
 */
export class CounterBook {
  readonly #persons = new Map<string, Map<string, Standing[]>>();

  #of(personId: string): Map<string, Standing[]> {
    const known = this.#persons.get(personId);
    if (known !== undefined) return known;
    const spans = new Map<string, Standing[]>();
    this.#persons.set(personId, spans);
    return spans;
  }

  put(personId: string, { name, span, count, cents: amount }: CounterValue): void {
    const counter = standing(this.#of(personId), name, span);
    counter.count = count;
    counter.cents = amount;
  }

  /** The counters asked for; one that was never moved stands at nothing. */
  read(personId: string, keys: readonly CounterKey[]): CounterValue[] {
    const spans = this.#of(personId);
    return keys.map(({ name, span }) => {
      const counter = named(spans.get(span), name);
      return { name, span, count: counter?.count ?? 0, cents: cents(counter?.cents ?? 0) };
    });
  }

  add(personId: string, moves: readonly CounterMove[]): void {
    this.#move(personId, moves, 1);
  }

  /** Takes back what was added. */
  take(personId: string, moves: readonly CounterMove[]): void {
    this.#move(personId, moves, -1);
  }

  #move(personId: string, moves: readonly CounterMove[], sign: 1 | -1): void {
    const spans = this.#of(personId);
    for (const { name, span, count, cents: amount } of moves) {
      const counter = standing(spans, name, span);
      counter.count += sign * count;
      counter.cents += sign * amount;
    }
  }
}

function named(counters: readonly Standing[] | undefined, name: string): Standing | undefined {
  if (counters === undefined) return undefined;
  for (const counter of counters) if (counter.name === name) return counter;
  return undefined;
}

/** The counter of a name and a span; one that is not there yet begins at nothing. */
function standing(spans: Map<string, Standing[]>, name: string, span: string): Standing {
  const held = spans.get(span);
  const known = named(held, name);
  if (known !== undefined) return known;
  const counter: Standing = { name, span, count: 0, cents: 0 };
  if (held === undefined) spans.set(span, [counter]);
  else held.push(counter);
  return counter;
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
