import type { Day } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { sql } from "kysely";
import { enter, type LedgerRow, ledgerRow, netted } from "./posting.ts";
import { nextOpenDays } from "./store-closings.ts";
import type { Transfer } from "./transfer.ts";

/** A transfer of a case with all that is written of it. */
interface Row extends LedgerRow {
  readonly person_id: string;
  readonly origin_id: string;
  readonly claim_id: string;
  readonly compensation_id: string | null;
}

const rowOf = (transfer: Transfer, wanted: Day, open: Day): Row => ({
  ...ledgerRow(transfer, wanted, open),
  person_id: transfer.personId,
  origin_id: transfer.originId,
  claim_id: transfer.claimId,
  compensation_id: transfer.compensationId ?? null,
});

/**
 * Writes transfers in the transaction of the act that moves the money, with one posting in the general ledger for each pair of accounts, and
 * opens the accounts that do not exist yet. What is meant for a closed day is entered on the next open one, and keeps its value day.
 */
export async function postTransfers(tx: Executor, transfers: readonly Transfer[], accountingDay: Day, at: Date): Promise<void> {
  if (transfers.length === 0) return;
  const openDays = await nextOpenDays(tx, [...new Set(transfers.map(({ organism }) => organism))], accountingDay);
  const rows = transfers.map((transfer) => rowOf(transfer, accountingDay, openDays.get(transfer.organism) ?? accountingDay));
  const postings = netted(rows);
  const detail = sql`
    insert into transfer (person_id, id, origin_id, claim_id, organism, branch, risk, scheme, category, debit_account, credit_account, cents, purpose,
      accounting_day, exercise, value_day, posting_id, compensation_id, ground, posted_at)
    select t.*, ${at}::timestamptz from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as t (person_id uuid, id uuid, origin_id uuid, claim_id uuid, organism text, branch text, risk text, scheme text, category text, debit_account text,
        credit_account text, cents bigint, purpose text, accounting_day date, exercise integer, value_day date, posting_id uuid, compensation_id uuid,
        ground text)`;
  await enter(tx, transfers, postings, at, detail);
}
