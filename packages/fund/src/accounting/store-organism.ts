import { type AccountPlace, type Cents, cents, type Day, day } from "@openamo/kernel";
import { ask, type Executor } from "@openamo/platform";
import { sql } from "kysely";
import { enter, type LedgerRow, ledgerRow, netted } from "./posting.ts";
import { closedNow, openDay } from "./store-closings.ts";
import type { AccountName, Movement } from "./transfer.ts";

/** An amount that an organism moves for nobody in particular: contributions, levies. Its scheme and category are always known. */
export interface OrganismTransfer extends Movement {
  /** The row of a register that moves it; it moves money between two accounts once. */
  readonly sourceId: string;
  readonly place: AccountPlace;
  /** Day on which it counts: entered then, or on the next open day. */
  readonly day: Day;
}

/**
 * Writes transfers of one organism, with their postings, in the transaction of the act that moves the money.
 * @throws RangeError when they are of several organisms.
 */
export async function postOrganismTransfers(tx: Executor, transfers: readonly OrganismTransfer[], at: Date): Promise<void> {
  const [first] = transfers;
  if (first === undefined) return;
  if (transfers.some(({ organism }) => organism !== first.organism)) throw new RangeError("a batch is of one organism");
  const closed = await ask(tx, closedNow([first.organism]));
  const openFor = (wanted: Day): Day => openDay(closed, first.organism, wanted);
  const rows = transfers.map((transfer) => ({ ...ledgerRow(transfer, transfer.day, openFor(transfer.day)), source_id: transfer.sourceId }));
  const postings = netted(rows);
  const detail = sql`
    insert into organism_transfer (id, organism, branch, risk, scheme, category, debit_account, credit_account, cents, purpose, source_id, exercise,
      accounting_day, value_day, posting_id, posted_at)
    select t.*, ${at}::timestamptz from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as t (id uuid, organism text, branch text, risk text, scheme text, category text, debit_account text, credit_account text, cents bigint,
        purpose text, source_id uuid, exercise integer, accounting_day date, value_day date, posting_id uuid)`;
  await enter(tx, transfers, postings, at, detail);
}

type Moved = Pick<LedgerRow, "organism" | "branch" | "risk" | "accounting_day" | "purpose"> & {
  scheme: string;
  category: string;
  debit: AccountName;
  credit: AccountName;
  cents: Cents;
};

/** What a row of a register moved, turned round: each amount goes back, on the day of its entry. */
export async function reversed(tx: Executor, sourceId: string): Promise<Omit<OrganismTransfer, "sourceId" | "purpose">[]> {
  const { rows } = await sql<Moved>`
    select t.organism, t.branch, t.risk, t.scheme, t.category, d.name as debit, c.name as credit, t.cents, t.accounting_day::text as accounting_day
    from organism_transfer t join account d on d.id = t.debit_account join account c on c.id = t.credit_account
    where t.source_id = ${sourceId}::uuid order by t.id`.execute(tx);
  return rows.map(({ organism, branch, risk, scheme, category, debit, credit, cents: amount, accounting_day }) => ({
    organism,
    branch,
    place: { scheme, risk, category },
    debit: credit,
    credit: debit,
    cents: cents(amount),
    day: day(accounting_day),
  }));
}
