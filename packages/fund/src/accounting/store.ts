import { type Cents, cents, type Day, isoDay, yearOf } from "@openamo/kernel";
import { type Executor, newId } from "@openamo/platform";
import { sql } from "kysely";
import { nextOpenDays } from "./store-closings.ts";
import { type AccountName, accountId, type Transfer } from "./transfer.ts";

/** A transfer with all that is written of it. */
interface Row {
  readonly person_id: string;
  readonly id: string;
  readonly origin_id: string;
  readonly claim_id: string;
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
  readonly compensation_id: string | null;
  readonly ground: string | null;
  posting_id: string;
}

interface Posting extends Omit<Row, "person_id" | "origin_id" | "claim_id" | "posting_id" | "compensation_id" | "cents"> {
  cents: Cents;
  transfers: number;
}

/** Accounts that transfers name, each once, in the order of ids: two transactions that open the same ones cannot wait for each other. */
function accountsOf(transfers: readonly Transfer[]) {
  const wanted = new Map<string, { id: string; organism: string; branch: string; risk: string; name: AccountName }>();
  for (const { organism, branch, place, debit, credit } of transfers) {
    const risk = place?.risk ?? branch;
    for (const name of [debit, credit]) {
      const id = accountId(organism, branch, risk, name);
      wanted.set(id, { id, organism, branch, risk, name });
    }
  }
  return [...wanted.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function rowOf(transfer: Transfer, wanted: Day, open: Day): Row {
  const { organism, branch, place, debit, credit } = transfer;
  const risk = place?.risk ?? branch;
  return {
    person_id: transfer.personId,
    id: newId(),
    origin_id: transfer.originId,
    claim_id: transfer.claimId,
    organism,
    branch,
    risk,
    scheme: place?.scheme ?? null,
    category: place?.category ?? null,
    debit_account: accountId(organism, branch, risk, debit),
    credit_account: accountId(organism, branch, risk, credit),
    cents: transfer.cents,
    purpose: transfer.purpose,
    accounting_day: isoDay(open),
    exercise: yearOf(open),
    value_day: isoDay(transfer.valueDay ?? wanted),
    compensation_id: transfer.compensationId ?? null,
    ground: transfer.ground ?? null,
    posting_id: "",
  };
}

/** One posting for all the transfers of a batch between the same two accounts; each transfer is told which it is part of. */
function netted(rows: readonly Row[]): Posting[] {
  const postings = new Map<string, Posting>();
  for (const row of rows) {
    const key = [row.debit_account, row.credit_account, row.purpose, row.scheme, row.category, row.ground, row.value_day].join("\n");
    const known = postings.get(key);
    if (known === undefined) {
      const { person_id: _person, origin_id: _origin, claim_id: _claim, compensation_id: _pair, posting_id: _none, ...shared } = row;
      const posting = { ...shared, id: newId(), transfers: 1 };
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

/**
 * Writes transfers in the transaction of the act that moves the money, with one posting in the general ledger for each pair of accounts, and
 * opens the accounts that do not exist yet. What is meant for a closed day is entered on the next open one, and keeps its value day.
 */
export async function postTransfers(tx: Executor, transfers: readonly Transfer[], accountingDay: Day, at: Date): Promise<void> {
  if (transfers.length === 0) return;
  const openDays = await nextOpenDays(tx, [...new Set(transfers.map(({ organism }) => organism))], accountingDay);
  const rows = transfers.map((transfer) => rowOf(transfer, accountingDay, openDays.get(transfer.organism) ?? accountingDay));
  const postings = netted(rows);
  await sql`
    with opened as (
      insert into account (id, organism, branch, risk, name)
      select id, organism, branch, risk, name from jsonb_to_recordset(${JSON.stringify(accountsOf(transfers))}::jsonb)
        as a (id text, organism text, branch text, risk text, name text)
      on conflict do nothing
    ), posted as (
      insert into posting (id, organism, branch, risk, scheme, category, debit_account, credit_account, cents, transfers, purpose, ground, exercise,
        accounting_day, value_day, posted_at)
      select p.*, ${at}::timestamptz from jsonb_to_recordset(${JSON.stringify(postings)}::jsonb)
        as p (id uuid, organism text, branch text, risk text, scheme text, category text, debit_account text, credit_account text, cents bigint,
          transfers integer, purpose text, ground text, exercise integer, accounting_day date, value_day date)
    )
    insert into transfer (person_id, id, origin_id, claim_id, organism, branch, risk, scheme, category, debit_account, credit_account, cents, purpose,
      accounting_day, exercise, value_day, posting_id, compensation_id, ground, posted_at)
    select t.*, ${at}::timestamptz from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as t (person_id uuid, id uuid, origin_id uuid, claim_id uuid, organism text, branch text, risk text, scheme text, category text, debit_account text,
        credit_account text, cents bigint, purpose text, accounting_day date, exercise integer, value_day date, posting_id uuid, compensation_id uuid,
        ground text)`.execute(tx);
}
