import { type Cents, cents, type Due } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { type ColumnType, sql } from "kysely";

/** Who is paid, out of which part of the cover, charged to which branch. Differences are reckoned line by line on it. */
export type DueLine = Pick<Due, "to" | "payer" | "branch"> & { readonly payeeId: string };

/** An order to pay; `cents` is what is still ordered after what was cancelled. */
export interface PaymentOrder extends DueLine {
  readonly id: string;
  readonly personId: string;
  readonly originId: string;
  readonly claimId: string;
  readonly organism: string;
  readonly cents: Cents;
  readonly status: "ordered" | "cancelled" | "paid";
  readonly orderedAt: Date;
  readonly paidAt: Date | null;
}

/** Money paid that is no longer owed; `cents` is what is still to recover. */
export interface Receivable extends DueLine {
  readonly id: string;
  readonly personId: string;
  readonly originId: string;
  readonly claimId: string;
  readonly organism: string;
  readonly cents: Cents;
  readonly status: "to-recover" | "settled";
  readonly openedAt: Date;
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
  cents: number;
  cancelled_cents: ColumnType<number, undefined, number>;
  status: PaymentOrder["status"];
  ordered_at: Date;
  paid_at: Date | null;
}

interface ReceivableRow {
  person_id: string;
  id: string;
  origin_id: string;
  claim_id: string;
  organism: string;
  debtor_kind: Due["to"];
  debtor_id: string;
  payer: string;
  branch: string;
  cents: number;
  settled_cents: ColumnType<number, undefined, number>;
  status: Receivable["status"];
  opened_at: Date;
}

type PaymentTables = { payment_order: OrderRow; receivable: ReceivableRow };

const on = (executor: Executor) => executor.withTables<PaymentTables>();

export async function insertOrders(tx: Executor, orders: readonly PaymentOrder[]): Promise<void> {
  if (orders.length === 0) return;
  await on(tx)
    .insertInto("payment_order")
    .values(
      orders.map((order) => ({
        person_id: order.personId,
        id: order.id,
        origin_id: order.originId,
        claim_id: order.claimId,
        organism: order.organism,
        payee_kind: order.to,
        payee_id: order.payeeId,
        payer: order.payer,
        branch: order.branch,
        cents: order.cents,
        status: order.status,
        ordered_at: order.orderedAt,
        paid_at: order.paidAt,
      })),
    )
    .execute();
}

/** Orders of a chain of claims, oldest first. With `lock` they are held until the end of the transaction: no payment takes them meanwhile. */
export async function ordersOf(executor: Executor, personId: string, originId: string, lock = false): Promise<PaymentOrder[]> {
  const query = on(executor).selectFrom("payment_order").selectAll().where("person_id", "=", personId).where("origin_id", "=", originId);
  const ordered = query.orderBy("ordered_at").orderBy("id");
  const rows = await (lock ? ordered.forUpdate() : ordered).execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    originId: row.origin_id,
    claimId: row.claim_id,
    organism: row.organism,
    to: row.payee_kind,
    payeeId: row.payee_id,
    payer: row.payer,
    branch: row.branch,
    cents: cents(row.cents - row.cancelled_cents),
    status: row.status,
    orderedAt: row.ordered_at,
    paidAt: row.paid_at,
  }));
}

/** Takes an amount off an order that is not paid; an order of which nothing is left is cancelled. */
export async function cancelFromOrder(tx: Executor, order: PaymentOrder, amount: Cents): Promise<void> {
  await on(tx)
    .updateTable("payment_order")
    .set((row) => ({ cancelled_cents: row("cancelled_cents", "+", amount), status: amount === order.cents ? "cancelled" : "ordered" }))
    .where("person_id", "=", order.personId)
    .where("id", "=", order.id)
    .execute();
}

/** Takes waiting orders of an organism and marks them paid; orders that another transaction is changing are left for the next time. */
export async function takeWaitingOrders(tx: Executor, organism: string, limit: number, at: Date): Promise<PaymentOrder[]> {
  const rows = await on(tx)
    .updateTable("payment_order")
    .set({ status: "paid", paid_at: at })
    .where(
      sql<boolean>`(person_id, id) in (
        select person_id, id from payment_order where organism = ${organism} and status = 'ordered'
        order by person_id, id limit ${limit} for update skip locked)`,
    )
    .returning(["person_id", "id", "origin_id", "claim_id", "payee_kind", "payee_id", "payer", "branch", "cents", "cancelled_cents", "ordered_at"])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    originId: row.origin_id,
    claimId: row.claim_id,
    organism,
    to: row.payee_kind,
    payeeId: row.payee_id,
    payer: row.payer,
    branch: row.branch,
    cents: cents(row.cents - row.cancelled_cents),
    status: "paid",
    orderedAt: row.ordered_at,
    paidAt: at,
  }));
}

export async function insertReceivable(tx: Executor, receivable: Receivable): Promise<void> {
  await on(tx)
    .insertInto("receivable")
    .values({
      person_id: receivable.personId,
      id: receivable.id,
      origin_id: receivable.originId,
      claim_id: receivable.claimId,
      organism: receivable.organism,
      debtor_kind: receivable.to,
      debtor_id: receivable.payeeId,
      payer: receivable.payer,
      branch: receivable.branch,
      cents: receivable.cents,
      status: receivable.status,
      opened_at: receivable.openedAt,
    })
    .execute();
}

/** Receivables of a chain of claims, oldest first. */
export async function receivablesOf(executor: Executor, personId: string, originId: string): Promise<Receivable[]> {
  const rows = await on(executor)
    .selectFrom("receivable")
    .selectAll()
    .where("person_id", "=", personId)
    .where("origin_id", "=", originId)
    .orderBy("opened_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    originId: row.origin_id,
    claimId: row.claim_id,
    organism: row.organism,
    to: row.debtor_kind,
    payeeId: row.debtor_id,
    payer: row.payer,
    branch: row.branch,
    cents: cents(row.cents - row.settled_cents),
    status: row.status,
    openedAt: row.opened_at,
  }));
}

/** Sets an amount against a receivable. */
export async function settleReceivable(tx: Executor, receivable: Receivable, amount: Cents): Promise<void> {
  await on(tx)
    .updateTable("receivable")
    .set((row) => ({ settled_cents: row("settled_cents", "+", amount), status: amount === receivable.cents ? "settled" : "to-recover" }))
    .where("person_id", "=", receivable.personId)
    .where("id", "=", receivable.id)
    .execute();
}
