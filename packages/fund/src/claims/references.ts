import { civilDate, type Day } from "@openamo/kernel";
import type { Database, Executor } from "@openamo/platform";
import { sql } from "kysely";
import { on } from "./tables.ts";

/** Numbers of an organism and month that this process holds and nobody else will give. */
interface Block {
  /** From the next to the last of each, in order. */
  readonly ranges: { next: number; readonly last: number }[];
  /** Numbers that the last taking asked for: as many times that are set aside at once. */
  asked: number;
  filling: Promise<void> | undefined;
}

const leftIn = ({ ranges }: Block): number => ranges.reduce((sum, { next, last }) => sum + last - next + 1, 0);
const setAside = ({ asked }: Block): number => Math.min(MOST, Math.max(LEAST, asked * AHEAD));

const LEAST = 64;
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
 * held for a moment, and claims of one organism do not wait for each other's commits. Only where there are too few is it waited for: half of the
 * numbers are left when the next are asked for. Numbers left over when the process ends are never given. On the embedded engine nothing is set
 * aside: it has one writer.
 */
export async function refillReferences(database: Database, today: Day): Promise<void> {
  if (database.engine === "embedded") return;
  const month = monthOf(today);
  const ofMonth = [...bookOf(database)].flatMap(([key, block]) => (key.startsWith(`${month}\n`) ? [{ organism: key.slice(month.length + 1), block }] : []));
  const low = ofMonth.filter(({ block }) => block.filling === undefined && 2 * leftIn(block) < setAside(block));
  if (low.length > 0) {
    const filling = fill(database, month, low).finally(() => {
      for (const { block } of low) block.filling = undefined;
    });
    for (const { block } of low) block.filling = filling;
    // Should it fail, it is asked again before the next transaction, and waited for where no number is left.
    filling.catch(() => undefined);
  }
  await Promise.all(ofMonth.flatMap(({ block }) => (leftIn(block) < block.asked && block.filling !== undefined ? [block.filling] : [])));
}

async function fill(database: Database, month: string, low: readonly { readonly organism: string; readonly block: Block }[]): Promise<void> {
  const counts = low.map(({ organism, block }) => [organism, setAside(block)] as const);
  const moved = await advance(database.kysely, month, counts);
  for (const [index, [organism, count]] of counts.entries()) {
    const last = moved.get(organism);
    if (last === undefined) throw new Error("a number that was asked for");
    low[index]?.block.ranges.push({ next: last - count + 1, last });
  }
}

function takeFrom({ ranges }: Block, month: string, count: number): string[] {
  const taken: string[] = [];
  for (let [range] = ranges; range !== undefined && taken.length < count; [range] = ranges) {
    taken.push(numberText(month, range.next));
    range.next += 1;
    if (range.next > range.last) ranges.shift();
  }
  return taken;
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
    const block = book.get(key) ?? { ranges: [], asked: 0, filling: undefined };
    book.set(key, block);
    block.asked = count;
    if (leftIn(block) < count) short.push([organism, count]);
    else taken.set(organism, takeFrom(block, month, count));
  }
  if (short.length === 0) return taken;
  const last = await advance(tx, month, short);
  for (const [organism, count] of short) taken.set(organism, texts(month, (last.get(organism) ?? 0) - count + 1, count));
  return taken;
}

const texts = (month: string, from: number, count: number): string[] => Array.from({ length: count }, (_, index) => numberText(month, from + index));
