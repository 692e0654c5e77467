import { createHash } from "node:crypto";
import { type Day, day, isoDay } from "@openamo/kernel";
import type { DatabaseTransaction, Executor } from "@openamo/platform";
import { sql } from "kysely";
import type { CardTables } from "./tables.ts";

const on = (executor: Executor) => executor.withTables<CardTables>();

/** An order that waits for the maker. */
export interface WaitingOrder {
  readonly personId: string;
  readonly cardId: string;
  readonly number: string;
  readonly orderedOn: Day;
  /** Steps recorded so far. */
  readonly steps: number;
}

const COUNTS = sql`not exists (select 1 from card_action u where u.person_id = a.person_id and u.undoes = a.id)`;

/** Orders of an organism, up to a day, whose card has no further step that counts, by number. */
export async function waitingOrders(executor: Executor, organism: string, until: Day): Promise<WaitingOrder[]> {
  const { rows } = await sql<{ person_id: string; card_id: string; number: string; on_day: string; steps: number }>`
    select c.person_id, c.id as card_id, c.number, o.on_day,
      (select count(*)::integer from card_action n where n.person_id = c.person_id and n.card_id = c.id) as steps
    from card c join card_action o on o.person_id = c.person_id and o.card_id = c.id and o.kind = 'order'
    where c.organism = ${organism} and o.on_day <= ${isoDay(until)}::date
      and not exists (
        select 1 from card_action a
        where a.person_id = c.person_id and a.card_id = c.id and a.kind not in ('order', 'undo') and ${COUNTS})
    order by c.number`.execute(executor);
  return rows.map((row) => ({ personId: row.person_id, cardId: row.card_id, number: row.number, orderedOn: day(row.on_day), steps: row.steps }));
}

/** A short text that changes when the orders change: what is confirmed is what was previewed. */
export const checksumOf = (orders: readonly WaitingOrder[]): string =>
  createHash("sha256")
    .update(orders.map(({ number }) => number).join("\n"))
    .digest("base64url")
    .slice(0, 16);

/** A file of orders. */
export interface CardBatch {
  readonly organism: string;
  readonly id: string;
  readonly ordersUntil: Day;
  readonly cards: number;
  readonly checksum: string;
  readonly confirmedAt: Date;
  readonly sentAt: Date | null;
  readonly withdrawnAt: Date | null;
}

export async function insertBatch(
  tx: DatabaseTransaction,
  batch: { organism: string; id: string; ordersUntil: Day; cards: number; checksum: string; at: Date; by: string },
): Promise<void> {
  const { organism, id, cards, checksum } = batch;
  await on(tx)
    .insertInto("card_batch")
    .values({ organism, id, orders_until: isoDay(batch.ordersUntil), cards, checksum, confirmed_at: batch.at, confirmed_by: batch.by })
    .execute();
}

/** The file of an id, within one organism where it is said. With `lock`, nobody else ends it meanwhile. */
export async function findBatch(executor: Executor, id: string, organism: string | null, lock = false): Promise<CardBatch | undefined> {
  let query = on(executor).selectFrom("card_batch").selectAll().where("id", "=", id);
  if (organism !== null) query = query.where("organism", "=", organism);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    organism: row.organism,
    id: row.id,
    ordersUntil: day(row.orders_until),
    cards: row.cards,
    checksum: row.checksum,
    confirmedAt: row.confirmed_at,
    sentAt: row.sent_at,
    withdrawnAt: row.withdrawn_at,
  };
}

export async function endBatch(tx: DatabaseTransaction, { organism, id }: CardBatch, end: "sent_at" | "withdrawn_at", at: Date): Promise<void> {
  await on(tx)
    .updateTable("card_batch")
    .set({ [end]: at })
    .where("organism", "=", organism)
    .where("id", "=", id)
    .execute();
}

/** What a file handed over, by number: the step that did it, and how many steps the card has had since its order. */
export interface HandedCard extends WaitingOrder {
  readonly actionId: string;
  /** Place of that step in the life of the card. */
  readonly seq: number;
}

export async function handedCards(executor: Executor, batchId: string): Promise<HandedCard[]> {
  const { rows } = await sql<{ person_id: string; card_id: string; number: string; on_day: string; steps: number; id: string; seq: number }>`
    select c.person_id, c.id as card_id, c.number, o.on_day, a.id, a.seq,
      (select count(*)::integer from card_action n where n.person_id = c.person_id and n.card_id = c.id) as steps
    from card_action a
    join card c on c.person_id = a.person_id and c.id = a.card_id
    join card_action o on o.person_id = a.person_id and o.card_id = a.card_id and o.kind = 'order'
    where a.batch_id = ${batchId}::uuid
    order by c.number`.execute(executor);
  return rows.map((row) => ({
    personId: row.person_id,
    cardId: row.card_id,
    number: row.number,
    orderedOn: day(row.on_day),
    steps: row.steps,
    actionId: row.id,
    seq: row.seq,
  }));
}
