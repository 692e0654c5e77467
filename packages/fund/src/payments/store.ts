import { type AccountPlace, type Cents, cents, type Due } from "@openamo/kernel";
import { bulkTable, type Executor, heldRows, insertRows } from "@openamo/platform";
import { type ColumnType, sql } from "kysely";

/** Who is paid, out of which part of the cover, charged to which branch. Differences are reckoned line by line on it. */
export type DueLine = Pick<Due, "to" | "payer" | "branch"> & { readonly payeeId: string };

/** Where an order is in its life: in a file that nobody released, sent to the bank, confirmed by it, or sent back by the payee's bank. */
export type OrderStatus = "ordered" | "in-file" | "sent" | "paid" | "returned" | "cancelled";

/** An order to pay; `cents` is what is still ordered after what was cancelled and what was held back to settle a debt. */
export interface PaymentOrder extends DueLine {
  readonly id: string;
  readonly personId: string;
  readonly originId: string;
  readonly claimId: string;
  readonly organism: string;
  readonly cents: Cents;
  /** Held back to settle a debt of the payee. */
  readonly deducted: Cents;
  readonly place: AccountPlace;
  readonly status: OrderStatus;
  readonly orderedAt: Date;
  readonly paidAt: Date | null;
  readonly returnedAt: Date | null;
  readonly paymentId: string | null;
}

interface OrderRow {
  person_id: string;
  id: string;
  origin_id: string;
  claim_id: string;
  organism: string;
  payee_kind: Due["to"];
  payee_id: string;
  payer: string;
  branch: string;
  risk: string;
  scheme: string | null;
  category: string | null;
  cents: number;
  cancelled_cents: ColumnType<number, undefined, number>;
  deducted_cents: ColumnType<number, undefined, number>;
  status: OrderStatus;
  ordered_at: Date;
  paid_at: Date | null;
  returned_at: ColumnType<Date | null, undefined, Date | null>;
  payment_id: ColumnType<string | null, undefined, string | null>;
}

type SelectedRow = { [Column in keyof OrderRow]: OrderRow[Column] extends ColumnType<infer Read, unknown, unknown> ? Read : OrderRow[Column] };

const toOrder = (row: SelectedRow): PaymentOrder => ({
  id: row.id,
  personId: row.person_id,
  originId: row.origin_id,
  claimId: row.claim_id,
  organism: row.organism,
  to: row.payee_kind,
  payeeId: row.payee_id,
  payer: row.payer,
  branch: row.branch,
  cents: cents(row.cents - row.cancelled_cents - row.deducted_cents),
  deducted: cents(row.deducted_cents),
  place: placeOf(row),
  status: row.status,
  orderedAt: row.ordered_at,
  paidAt: row.paid_at,
  returnedAt: row.returned_at,
  paymentId: row.payment_id,
});

/** Where a row is entered in the accounts. What was ordered before schemes were kept is entered under its payer. */
export const placeOf = (row: { risk: string; scheme: string | null; category: string | null; payer: string }): AccountPlace => ({
  scheme: row.scheme ?? row.payer,
  risk: row.risk,
  category: row.category ?? "benefits",
});

const on = (executor: Executor) => executor.withTables<{ payment_order: OrderRow }>();

const newOrders = bulkTable<PaymentOrder>("payment_order", [
  ["person_id", "uuid", ({ personId }) => personId],
  ["id", "uuid", ({ id }) => id],
  ["origin_id", "uuid", ({ originId }) => originId],
  ["claim_id", "uuid", ({ claimId }) => claimId],
  ["organism", "text", ({ organism }) => organism],
  ["payee_kind", "text", ({ to }) => to],
  ["payee_id", "uuid", ({ payeeId }) => payeeId],
  ["payer", "text", ({ payer }) => payer],
  ["branch", "text", ({ branch }) => branch],
  ["risk", "text", ({ place }) => place.risk],
  ["scheme", "text", ({ place }) => place.scheme],
  ["category", "text", ({ place }) => place.category],
  ["cents", "bigint", ({ cents: amount }) => amount],
  ["status", "text", ({ status }) => status],
  ["ordered_at", "timestamptz", ({ orderedAt }) => orderedAt.toISOString()],
  ["paid_at", "timestamptz", ({ paidAt }) => paidAt?.toISOString() ?? null],
]);

/** Keeps new orders, any number in one statement. */
export async function insertOrders(tx: Executor, orders: readonly PaymentOrder[]): Promise<void> {
  await insertRows(tx, newOrders, orders);
}

/** Orders of a chain of claims, oldest first. With `lock` they are held until the end of the transaction: no payment takes them meanwhile. */
export async function ordersOf(executor: Executor, personId: string, originId: string, lock = false): Promise<PaymentOrder[]> {
  const query = on(executor).selectFrom("payment_order").selectAll().where("person_id", "=", personId).where("origin_id", "=", originId);
  const ordered = query.orderBy("ordered_at").orderBy("id");
  const rows = await (lock ? ordered.forUpdate() : ordered).execute();
  return rows.map(toOrder);
}

/** A chain of claims. */
export interface ChainKey {
  readonly personId: string;
  readonly originId: string;
}

/** Whether a row is of one of some chains. */
export const ofChains = (chains: readonly ChainKey[]) =>
  sql<boolean>`(person_id, origin_id) in (select * from unnest(${chains.map(({ personId }) => personId)}::uuid[], ${chains.map(({ originId }) => originId)}::uuid[]))`;

/** Orders of chains of claims, oldest first. */
export async function ordersOfChains(executor: Executor, chains: readonly ChainKey[]): Promise<PaymentOrder[]> {
  if (chains.length === 0) return [];
  const rows = await on(executor).selectFrom("payment_order").selectAll().where(ofChains(chains)).orderBy("ordered_at").orderBy("id").execute();
  return rows.map(toOrder);
}

/** Takes an amount off an order that is not paid. One of which nothing is left is cancelled, or paid where the rest settled a debt. */
export async function cancelFromOrder(tx: Executor, order: PaymentOrder, amount: Cents, at: Date): Promise<void> {
  const nothingLeft = amount === order.cents;
  const ended = order.deducted > 0 ? { status: "paid" as const, paid_at: at } : { status: "cancelled" as const };
  await on(tx)
    .updateTable("payment_order")
    .set((row) => ({ cancelled_cents: row("cancelled_cents", "+", amount), ...(nothingLeft ? ended : {}) }))
    .where("person_id", "=", order.personId)
    .where("id", "=", order.id)
    .execute();
}

/** Takes waiting orders of an organism and marks them paid; orders that another transaction is changing are left for the next time. */
export async function takeWaitingOrders(tx: Executor, organism: string, limit: number, at: Date): Promise<PaymentOrder[]> {
  const orders = await lockWaitingOrders(tx, organism, limit);
  await sql`update payment_order o set status = 'paid', paid_at = ${at}::timestamptz
    from unnest(${orders.map(({ personId }) => personId)}::uuid[], ${orders.map(({ id }) => id)}::uuid[]) as w (person_id, id)
    where o.person_id = w.person_id and o.id = w.id`.execute(tx);
  return orders.map((order) => ({ ...order, status: "paid", paidAt: at }));
}

/** In the order of persons, so that two transactions cannot wait for each other. */
const inOrder = (a: { person_id: string; id: string }, b: { person_id: string; id: string }): number =>
  a.person_id === b.person_id ? (a.id < b.id ? -1 : 1) : a.person_id < b.person_id ? -1 : 1;

/** Waiting orders of an organism, held until the end of the transaction; those that another transaction is changing are left for the next time. */
export async function lockWaitingOrders(tx: Executor, organism: string, limit: number): Promise<PaymentOrder[]> {
  const waiting = on(tx).selectFrom("payment_order").where("organism", "=", organism).where("status", "=", "ordered");
  const first = waiting.orderBy("person_id").orderBy("id").limit(limit);
  const rows = await heldRows(
    tx,
    () => first.select("person_id").execute(),
    (within) => first.selectAll().where(within).forUpdate().skipLocked().execute(),
  );
  return rows.sort(inOrder).slice(0, limit).map(toOrder);
}

/** Orders of payments, held until the end of the transaction. */
export async function lockOrdersOf(tx: Executor, paymentIds: readonly string[]): Promise<PaymentOrder[]> {
  const paid = on(tx).selectFrom("payment_order").where("payment_id", "=", sql<string>`any(${paymentIds}::uuid[])`);
  const rows = await heldRows(
    tx,
    () => paid.select("person_id").execute(),
    (within) => paid.selectAll().where(within).orderBy("person_id").orderBy("id").forUpdate().execute(),
  );
  return rows.sort(inOrder).map(toOrder);
}

/** Puts orders into payments of a file. */
export async function putOrdersInFile(tx: Executor, lines: readonly { personId: string; orderId: string; paymentId: string; cents: Cents }[]): Promise<void> {
  const rows = lines.map(({ personId, orderId, paymentId, cents: amount }) => ({
    person_id: personId,
    order_id: orderId,
    payment_id: paymentId,
    cents: amount,
  }));
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as l (person_id uuid, order_id uuid, payment_id uuid, cents bigint)`;
  await sql`insert into payment_line (person_id, order_id, payment_id, cents) select person_id, order_id, payment_id, cents from ${given}`.execute(tx);
  await sql`update payment_order o set status = 'in-file', payment_id = l.payment_id, returned_at = null
    from ${given} where o.person_id = l.person_id and o.id = l.order_id`.execute(tx);
}

/** Moves the orders of payments to another state of their life. */
export async function moveOrdersOf(tx: Executor, paymentIds: readonly string[], status: "ordered" | "sent" | "paid" | "returned", at: Date): Promise<void> {
  await sql`update payment_order set status = ${status}, paid_at = ${status === "paid" ? at : null}::timestamptz,
      returned_at = ${status === "returned" ? at : null}::timestamptz,
      payment_id = case when ${status === "ordered"} then null else payment_id end
    where payment_id = any(${paymentIds}::uuid[])`.execute(tx);
}

/** Holds an amount of an order back. One of which nothing is left is paid. */
export async function deductFromOrder(tx: Executor, order: PaymentOrder, amount: Cents, at: Date): Promise<void> {
  await on(tx)
    .updateTable("payment_order")
    .set((row) => ({ deducted_cents: row("deducted_cents", "+", amount), ...(amount === order.cents ? { status: "paid" as const, paid_at: at } : {}) }))
    .where("person_id", "=", order.personId)
    .where("id", "=", order.id)
    .execute();
}
