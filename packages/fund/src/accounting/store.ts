import type { Day } from "@openamo/kernel";
import { ask, bulkTable, type Executor, insertion } from "@openamo/platform";
import { enter, type LedgerRow, ledgerRow, netted } from "./posting.ts";
import { type ClosedDays, closedNow, openDay } from "./store-closings.ts";
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

const newTransfers = bulkTable<{ readonly row: Row; readonly at: string }>("transfer", [
  ["person_id", "uuid", ({ row }) => row.person_id],
  ["id", "uuid", ({ row }) => row.id],
  ["origin_id", "uuid", ({ row }) => row.origin_id],
  ["claim_id", "uuid", ({ row }) => row.claim_id],
  ["organism", "text", ({ row }) => row.organism],
  ["branch", "text", ({ row }) => row.branch],
  ["risk", "text", ({ row }) => row.risk],
  ["scheme", "text", ({ row }) => row.scheme],
  ["category", "text", ({ row }) => row.category],
  ["debit_account", "text", ({ row }) => row.debit_account],
  ["credit_account", "text", ({ row }) => row.credit_account],
  ["cents", "bigint", ({ row }) => row.cents],
  ["purpose", "text", ({ row }) => row.purpose],
  ["accounting_day", "date", ({ row }) => row.accounting_day],
  ["exercise", "integer", ({ row }) => row.exercise],
  ["value_day", "date", ({ row }) => row.value_day],
  ["posting_id", "uuid", ({ row }) => row.posting_id],
  ["compensation_id", "uuid", ({ row }) => row.compensation_id],
  ["ground", "text", ({ row }) => row.ground],
  ["posted_at", "timestamptz", ({ at }) => at],
]);

/**
 * Writes transfers in the transaction of the act that moves the money, with one posting in the general ledger for each pair of accounts, and
 * opens the accounts that do not exist yet. What is meant for a closed day is entered on the next open one, and keeps its value day.
 * `closed` is what is closed where the transaction already asked, holding the ledgers of every organism that the transfers name.
 */
export async function postTransfers(tx: Executor, transfers: readonly Transfer[], accountingDay: Day, at: Date, closed?: ClosedDays): Promise<void> {
  if (transfers.length === 0) return;
  const known = closed ?? (await ask(tx, closedNow([...new Set(transfers.map(({ organism }) => organism))])));
  const rows = transfers.map((transfer) => rowOf(transfer, accountingDay, openDay(known, transfer.organism, accountingDay)));
  const postings = netted(rows);
  const written = rows.map((row) => ({ row, at: at.toISOString() }));
  await enter(tx, transfers, postings, at, insertion(newTransfers, written));
}
