import { type AccountPlace, type Cents, cents, type Day, type Due, day, isoDay, type RecoveryGround } from "@openamo/kernel";
import { bulkTable, type Executor, heldRows, insertRows } from "@openamo/platform";
import { type ColumnType, sql } from "kysely";
import { type ChainKey, type DueLine, ofChains, placeOf } from "./store.ts";

/** An instalment that was agreed. */
export interface Instalment {
  readonly on: string;
  readonly cents: number;
}

/** Money that somebody owes the organism; `cents` is what is still to recover. */
export interface Receivable extends DueLine {
  readonly id: string;
  readonly personId: string;
  readonly originId: string;
  readonly claimId: string;
  readonly organism: string;
  readonly ground: RecoveryGround;
  readonly place: AccountPlace;
  /** What it was when it was opened. */
  readonly opened: Cents;
  readonly cents: Cents;
  readonly status: "to-recover" | "settled" | "given-up";
  readonly openedAt: Date;
  readonly notifiedOn: Day | null;
  readonly contestedOn: Day | null;
  readonly rejectedOn: Day | null;
  readonly instalments: readonly Instalment[] | null;
}

export interface ReceivableRow {
  person_id: string;
  id: string;
  origin_id: string;
  claim_id: string;
  organism: string;
  debtor_kind: Due["to"];
  debtor_id: string;
  payer: string;
  branch: string;
  risk: string;
  scheme: string | null;
  category: string | null;
  ground: RecoveryGround;
  cents: number;
  settled_cents: ColumnType<number, undefined, number>;
  given_up_cents: ColumnType<number, undefined, number>;
  status: Receivable["status"];
  opened_at: Date;
  notified_on: ColumnType<string | null, undefined, string | null>;
  contested_on: ColumnType<string | null, undefined, string | null>;
  rejected_on: ColumnType<string | null, undefined, string | null>;
  instalments: ColumnType<Instalment[] | null, undefined, string | null>;
}

export type SelectedReceivable = {
  [Column in keyof ReceivableRow]: ReceivableRow[Column] extends ColumnType<infer Read, unknown, unknown> ? Read : ReceivableRow[Column];
};

const on = (executor: Executor) => executor.withTables<{ receivable: ReceivableRow }>();
const dayOrNull = (text: string | null): Day | null => (text === null ? null : day(text));

export const toReceivable = (row: SelectedReceivable): Receivable => ({
  id: row.id,
  personId: row.person_id,
  originId: row.origin_id,
  claimId: row.claim_id,
  organism: row.organism,
  to: row.debtor_kind,
  payeeId: row.debtor_id,
  payer: row.payer,
  branch: row.branch,
  ground: row.ground,
  place: placeOf(row),
  opened: cents(row.cents),
  cents: cents(row.cents - row.settled_cents - row.given_up_cents),
  status: row.status,
  openedAt: row.opened_at,
  notifiedOn: dayOrNull(row.notified_on),
  contestedOn: dayOrNull(row.contested_on),
  rejectedOn: dayOrNull(row.rejected_on),
  instalments: row.instalments,
});

export type NewReceivable = Pick<Receivable, "id" | "personId" | "originId" | "claimId" | "organism" | "ground" | "place" | "cents" | "openedAt"> & DueLine;

const newReceivables = bulkTable<NewReceivable>("receivable", [
  ["person_id", "uuid", ({ personId }) => personId],
  ["id", "uuid", ({ id }) => id],
  ["origin_id", "uuid", ({ originId }) => originId],
  ["claim_id", "uuid", ({ claimId }) => claimId],
  ["organism", "text", ({ organism }) => organism],
  ["debtor_kind", "text", ({ to }) => to],
  ["debtor_id", "uuid", ({ payeeId }) => payeeId],
  ["payer", "text", ({ payer }) => payer],
  ["branch", "text", ({ branch }) => branch],
  ["risk", "text", ({ place }) => place.risk],
  ["scheme", "text", ({ place }) => place.scheme],
  ["category", "text", ({ place }) => place.category],
  ["ground", "text", ({ ground }) => ground],
  ["cents", "bigint", ({ cents: amount }) => amount],
  ["status", "text", () => "to-recover"],
  ["opened_at", "timestamptz", ({ openedAt }) => openedAt.toISOString()],
]);

/** A debt as it stands when it was opened and nothing happened since. */
export const justOpened = (debt: NewReceivable): Receivable => ({
  ...debt,
  opened: debt.cents,
  status: "to-recover",
  notifiedOn: null,
  contestedOn: null,
  rejectedOn: null,
  instalments: null,
});

/** Keeps new debts, any number in one statement. */
export async function insertReceivables(tx: Executor, receivables: readonly NewReceivable[]): Promise<void> {
  await insertRows(tx, newReceivables, receivables);
}

/** Receivables of a chain of claims, oldest first; held until the end of the transaction with `lock`. */
export async function receivablesOf(executor: Executor, personId: string, originId: string, lock = false): Promise<Receivable[]> {
  const query = on(executor).selectFrom("receivable").selectAll().where("person_id", "=", personId).where("origin_id", "=", originId);
  const ordered = query.orderBy("opened_at").orderBy("id");
  return (await (lock ? ordered.forUpdate() : ordered).execute()).map(toReceivable);
}

/** Receivables of chains of claims, oldest first. */
export async function receivablesOfChains(executor: Executor, chains: readonly ChainKey[]): Promise<Receivable[]> {
  if (chains.length === 0) return [];
  const rows = await on(executor).selectFrom("receivable").selectAll().where(ofChains(chains)).orderBy("opened_at").orderBy("id").execute();
  return rows.map(toReceivable);
}

/** Open debts of these debtors towards an organism, oldest first, held until the end of the transaction. */
export async function lockOpenDebts(tx: Executor, organism: string, debtorIds: readonly string[]): Promise<Receivable[]> {
  const open = on(tx).selectFrom("receivable").where("organism", "=", organism).where("status", "=", "to-recover");
  const theirs = open.where("debtor_id", "=", sql<string>`any(${debtorIds}::uuid[])`);
  const rows = await heldRows(
    tx,
    () => theirs.select("person_id").execute(),
    (within) => theirs.selectAll().where(within).orderBy("opened_at").orderBy("id").forUpdate().skipLocked().execute(),
  );
  const age = (row: { opened_at: Date; id: string }): string => `${row.opened_at.toISOString()} ${row.id}`;
  return rows.sort((a, b) => (age(a) < age(b) ? -1 : 1)).map(toReceivable);
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

export const isoOrNull = (value: Day | null): string | null => (value === null ? null : isoDay(value));

const one = (executor: Executor, debt: Pick<Receivable, "personId" | "id">) =>
  on(executor).updateTable("receivable").where("person_id", "=", debt.personId).where("id", "=", debt.id);

/** A debt by its id; held until the end of the transaction with `lock`. */
export async function findDebt(executor: Executor, id: string, lock = false): Promise<Receivable | undefined> {
  const known = on(executor).selectFrom("receivable").where("id", "=", id);
  const all = known.selectAll();
  const [row] = lock
    ? await heldRows(
        executor,
        () => known.select("person_id").execute(),
        (within) => all.where(within).forUpdate().execute(),
      )
    : await all.execute();
  return row && toReceivable(row);
}

export interface DebtDays {
  readonly notifiedOn?: Day;
  readonly contestedOn?: Day | null;
  readonly rejectedOn?: Day | null;
}

/** Sets days of the life of a debt; those left out stay. */
export async function setDebtDays(tx: Executor, debt: Receivable, { notifiedOn, contestedOn, rejectedOn }: DebtDays): Promise<void> {
  await one(tx, debt)
    .set({
      ...(notifiedOn === undefined ? {} : { notified_on: isoDay(notifiedOn) }),
      ...(contestedOn === undefined ? {} : { contested_on: isoOrNull(contestedOn) }),
      ...(rejectedOn === undefined ? {} : { rejected_on: isoOrNull(rejectedOn) }),
    })
    .execute();
}

export async function setInstalments(tx: Executor, debt: Receivable, instalments: readonly Instalment[]): Promise<void> {
  await one(tx, debt)
    .set({ instalments: JSON.stringify(instalments) })
    .execute();
}

/** Gives up all that is left of a debt. */
export async function giveUpRest(tx: Executor, debt: Receivable): Promise<void> {
  await one(tx, debt)
    .set((row) => ({ given_up_cents: row("given_up_cents", "+", debt.cents), status: "given-up" as const }))
    .execute();
}

export interface DebtSelection {
  readonly organism: string | null;
  readonly status: Receivable["status"];
  readonly ground?: RecoveryGround;
  readonly limit: number;
  readonly offset: number;
}

/** Debts of an organism (null: all), oldest first. */
export async function selectDebts(executor: Executor, selection: DebtSelection): Promise<{ items: Receivable[]; total: number; left: Cents }> {
  const { organism, status, ground = null, limit, offset } = selection;
  const { rows } = await sql<SelectedReceivable & { total: number; whole: number }>`
    select *, count(*) over () as total, (sum(cents - settled_cents - given_up_cents) over ())::bigint as whole from receivable
    where (${organism}::text is null or organism = ${organism}) and status = ${status} and (${ground}::text is null or ground = ${ground})
    order by opened_at, id limit ${limit} offset ${offset}`.execute(executor);
  return { items: rows.map(toReceivable), total: rows[0]?.total ?? 0, left: cents(rows[0]?.whole ?? 0) };
}
