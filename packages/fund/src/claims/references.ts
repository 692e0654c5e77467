import { civilDate, type Day } from "@openamo/kernel";
import type { Database, Executor } from "@openamo/platform";
import { sql } from "kysely";
import { on } from "./tables.ts";

/** Numbers of an organism and month that this process holds and nobody else will give. */
interface Block {
  next: number;
  last: number;
  /** Numbers that the last taking asked for: the next block is some times that. */
  asked: number;
  filling: Promise<void> | undefined;
}

const LEAST = 16;
const MOST = 4000;
const AHEAD = 4;

const books = new WeakMap<Database, Map<string, Block>>();

function bookOf(database: Database): Map<string, Block> {
  const known = books.get(database) ?? new Map<string, Block>();
  books.set(database, known);
  return known;
}

function monthOf(today: Day): string {
  const { year, month } = civilDate(today);
  return `${year}-${String(month).padStart(2, "0")}`;
}

const blockKey = (organism: string, month: string): string => `${month}\n${organism}`;
const numberText = (month: string, number: number): string => `${month}-${String(number).padStart(6, "0")}`;

/** Moves the last number of each organism and gives it; the rows are held until the end of the transaction, in the order of organisms. */
async function advance(executor: Executor, month: string, counts: readonly (readonly [organism: string, count: number])[]): Promise<Map<string, number>> {
  const wanted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = await on(executor)
    .insertInto("claim_sequence")
    .values(wanted.map(([organism, count]) => ({ organism, month, last: count })))
    .onConflict((conflict) => conflict.columns(["organism", "month"]).doUpdateSet({ last: sql<number>`claim_sequence.last + excluded.last` }))
    .returning(["organism", "last"])
    .execute();
  return new Map(rows.map(({ organism, last }) => [organism, last]));
}

/**
 * Sets numbers aside for the organisms that this process gave numbers to lately. Called before a transaction opens: the row of an organism is then
 * held for a moment, and claims of one organism do not wait for each other's commits. Numbers left over when the process ends are never given.
 * On the embedded engine nothing is set aside: it has one writer.
 */
export async function refillReferences(database: Database, today: Day): Promise<void> {
  if (database.engine === "embedded") return;
  const month = monthOf(today);
  const book = bookOf(database);
  const low = [...book].filter(([key, { next, last, asked }]) => key.startsWith(`${month}\n`) && last - next + 1 < asked);
  await Promise.all(
    low.map(([key, block]) => {
      block.filling ??= fill(database, month, key, block).finally(() => {
        block.filling = undefined;
      });
      return block.filling;
    }),
  );
}

async function fill(database: Database, month: string, key: string, block: Block): Promise<void> {
  const organism = key.slice(month.length + 1);
  const count = Math.min(MOST, Math.max(LEAST, block.asked * AHEAD));
  const last = (await advance(database.kysely, month, [[organism, count]])).get(organism);
  if (last === undefined) throw new Error("a number that was asked for");
  block.next = last - count + 1;
  block.last = last;
}

/**
 * Takes references of a month, `counts` of them by organism; the lists come back in the same order. From the numbers set aside where there are
 * enough; else from the store, late in the transaction, because the row of an organism and month is then held until its end.
 */
export async function takeReferences(database: Database, tx: Executor, counts: ReadonlyMap<string, number>, today: Day): Promise<Map<string, string[]>> {
  const month = monthOf(today);
  const book = bookOf(database);
  const taken = new Map<string, string[]>();
  const short: (readonly [string, number])[] = [];
  for (const [organism, count] of counts) {
    const key = blockKey(organism, month);
    const block = book.get(key) ?? { next: 1, last: 0, asked: 0, filling: undefined };
    book.set(key, block);
    block.asked = count;
    if (block.last - block.next + 1 < count) short.push([organism, count]);
    else {
      const from = block.next;
      taken.set(organism, texts(month, from, count));
      block.next += count;
    }
  }
  if (short.length === 0) return taken;
  const last = await advance(tx, month, short);
  for (const [organism, count] of short) taken.set(organism, texts(month, (last.get(organism) ?? 0) - count + 1, count));
  return taken;
}

const texts = (month: string, from: number, count: number): string[] => Array.from({ length: count }, (_, index) => numberText(month, from + index));
