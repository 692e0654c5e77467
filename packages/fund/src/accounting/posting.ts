import { type Cents, cents, type Day, isoDay, yearOf } from "@openamo/kernel";
import { bulkTable, type Compilable, type Executor, insertRows, isSpread, newId, writeLater } from "@openamo/platform";
import { sql } from "kysely";
import { notKnown } from "./known-accounts.ts";
import { accountId, type Movement } from "./transfer.ts";

/** What is written of every movement, of a case or of an organism. */
export interface LedgerRow {
  readonly id: string;
  readonly organism: string;
  readonly branch: string;
  readonly risk: string;
  readonly scheme: string | null;
  readonly category: string | null;
  readonly debit_account: string;
  readonly credit_account: string;
  readonly cents: Cents;
  readonly purpose: string;
  readonly accounting_day: string;
  readonly exercise: number;
  readonly value_day: string;
  readonly ground: string | null;
  posting_id: string;
}

/** One row of the general ledger. */
interface Posting extends Omit<LedgerRow, "posting_id" | "cents"> {
  cents: Cents;
  transfers: number;
}

interface Account {
  readonly id: string;
  readonly organism: string;
  readonly branch: string;
  readonly risk: string;
  readonly name: string;
}

/** Accounts that movements name, each once, in the order of ids: two transactions that open the same ones cannot wait for each other. */
function accountsOf(movements: readonly Movement[]): Account[] {
  const wanted = new Map<string, Account>();
  for (const { organism, branch, place, debit, credit } of movements) {
    const risk = place?.risk ?? branch;
    for (const name of [debit, credit]) {
      const id = accountId(organism, branch, risk, name);
      wanted.set(id, { id, organism, branch, risk, name });
    }
  }
  return [...wanted.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A movement with its accounts, meant for a day and entered on an open one. */
export function ledgerRow(movement: Movement, wanted: Day, open: Day): LedgerRow {
  const { organism, branch, place, debit, credit } = movement;
  const risk = place?.risk ?? branch;
  return {
    id: newId(),
    organism,
    branch,
    risk,
    scheme: place?.scheme ?? null,
    category: place?.category ?? null,
    debit_account: accountId(organism, branch, risk, debit),
    credit_account: accountId(organism, branch, risk, credit),
    cents: movement.cents,
    purpose: movement.purpose,
    accounting_day: isoDay(open),
    exercise: yearOf(open),
    value_day: isoDay(movement.valueDay ?? wanted),
    ground: movement.ground ?? null,
    posting_id: "",
  };
}

/** One posting for all the rows of a batch between the same two accounts; each row is told which it is part of. */
export function netted(rows: readonly LedgerRow[]): Posting[] {
  const postings = new Map<string, Posting>();
  for (const row of rows) {
    const { organism, branch, risk, scheme, category, debit_account, credit_account, purpose, ground, exercise, accounting_day, value_day } = row;
    const key = [debit_account, credit_account, purpose, scheme, category, ground, accounting_day, value_day].join("\n");
    const known = postings.get(key);
    if (known === undefined) {
      const shared = { organism, branch, risk, scheme, category, debit_account, credit_account, purpose, ground, exercise, accounting_day, value_day };
      const posting = { ...shared, cents: row.cents, id: newId(), transfers: 1 };
      postings.set(key, posting);
      row.posting_id = posting.id;
    } else {
      known.cents = cents(known.cents + row.cents);
      known.transfers += 1;
      row.posting_id = known.id;
    }
  }
  return [...postings.values()];
}

const newAccounts = bulkTable<Account>(
  "account",
  [
    ["id", "text", ({ id }) => id],
    ["organism", "text", ({ organism }) => organism],
    ["branch", "text", ({ branch }) => branch],
    ["risk", "text", ({ risk }) => risk],
    ["name", "text", ({ name }) => name],
  ],
  "on conflict do nothing",
);

const newPostings = bulkTable<Posting & { readonly at: string }>("posting", [
  ["id", "uuid", ({ id }) => id],
  ["organism", "text", ({ organism }) => organism],
  ["branch", "text", ({ branch }) => branch],
  ["risk", "text", ({ risk }) => risk],
  ["scheme", "text", ({ scheme }) => scheme],
  ["category", "text", ({ category }) => category],
  ["debit_account", "text", ({ debit_account }) => debit_account],
  ["credit_account", "text", ({ credit_account }) => credit_account],
  ["cents", "bigint", ({ cents: amount }) => amount],
  ["transfers", "integer", ({ transfers }) => transfers],
  ["purpose", "text", ({ purpose }) => purpose],
  ["ground", "text", ({ ground }) => ground],
  ["exercise", "integer", ({ exercise }) => exercise],
  ["accounting_day", "date", ({ accounting_day }) => accounting_day],
  ["value_day", "date", ({ value_day }) => value_day],
  ["posted_at", "timestamptz", ({ at }) => at],
]);

/** Those that do not exist yet: writing to a table that stands on every machine, even nothing, concerns all of them. */
async function unopened(tx: Executor, accounts: readonly Account[]): Promise<Account[]> {
  const { rows } = await sql<{ id: string }>`select id from account where id = any(${accounts.map(({ id }) => id)}::text[])`.execute(tx);
  const known = new Set(rows.map(({ id }) => id));
  return accounts.filter(({ id }) => !known.has(id));
}

/**
 * Opens the accounts of movements that may not exist yet, writes their postings, and `detail`, the insert of the movements themselves. Nobody waits
 * for it, but where cases lie on several machines: accounts then stand on every machine, and those that are missing are looked for first.
 */
export async function enter(tx: Executor, movements: readonly Movement[], postings: readonly Posting[], at: Date, detail: Compilable): Promise<void> {
  const unsure = notKnown(tx, accountsOf(movements));
  const missing = unsure.length > 0 && isSpread(tx) ? await unopened(tx, unsure) : unsure;
  await insertRows(tx, newAccounts, missing);
  const posted = at.toISOString();
  await insertRows(
    tx,
    newPostings,
    postings.map((posting) => ({ ...posting, at: posted })),
  );
  await writeLater(tx, detail);
}
