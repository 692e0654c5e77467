import { type Cents, cents, type Day, isoDay, yearOf } from "@openamo/kernel";
import { type Executor, isSpread, newId, writeLater } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";
import { type AccountName, accountId, type Movement } from "./transfer.ts";

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

/** Accounts that movements name, each once, in the order of ids: two transactions that open the same ones cannot wait for each other. */
function accountsOf(movements: readonly Movement[]) {
  const wanted = new Map<string, { id: string; organism: string; branch: string; risk: string; name: AccountName }>();
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

type Account = ReturnType<typeof accountsOf>[number];

const openAccounts = (accounts: readonly Account[]): RawBuilder<unknown> => sql`
  insert into account (id, organism, branch, risk, name)
  select id, organism, branch, risk, name from jsonb_to_recordset(${JSON.stringify(accounts)}::jsonb)
    as a (id text, organism text, branch text, risk text, name text)
  on conflict do nothing`;

const writePostings = (postings: readonly Posting[], at: Date): RawBuilder<unknown> => sql`
  insert into posting (id, organism, branch, risk, scheme, category, debit_account, credit_account, cents, transfers, purpose, ground, exercise,
    accounting_day, value_day, posted_at)
  select p.*, ${at}::timestamptz from jsonb_to_recordset(${JSON.stringify(postings)}::jsonb)
    as p (id uuid, organism text, branch text, risk text, scheme text, category text, debit_account text, credit_account text, cents bigint,
      transfers integer, purpose text, ground text, exercise integer, accounting_day date, value_day date)`;

/** Those that do not exist yet: writing to a table that stands on every machine, even nothing, concerns all of them. */
async function unopened(tx: Executor, accounts: readonly Account[]): Promise<Account[]> {
  const { rows } = await sql<{ id: string }>`select id from account where id = any(${accounts.map(({ id }) => id)}::text[])`.execute(tx);
  const known = new Set(rows.map(({ id }) => id));
  return accounts.filter(({ id }) => !known.has(id));
}

/**
 * Opens the accounts of movements, writes their postings, and `detail`, the insert of the movements themselves: one statement, or three where
 * cases lie on several machines, since accounts then stand on every machine and postings on the first.
 */
export async function enter(tx: Executor, movements: readonly Movement[], postings: readonly Posting[], at: Date, detail: RawBuilder<unknown>): Promise<void> {
  const accounts = accountsOf(movements);
  if (!isSpread(tx)) {
    await writeLater(tx, sql`with opened as (${openAccounts(accounts)}), posted as (${writePostings(postings, at)}) ${detail}`);
    return;
  }
  const missing = await unopened(tx, accounts);
  if (missing.length > 0) await openAccounts(missing).execute(tx);
  await writeLater(tx, writePostings(postings, at));
  await writeLater(tx, detail);
}
