import { type Cents, cents, type ReceiptKind, sumCents } from "@openamo/kernel";
import { type Executor, newId } from "@openamo/platform";
import { sql } from "kysely";

/** What a manager received for a scheme, a legal category and a month. Days are `YYYY-MM-DD`, months `YYYY-MM`. */
export interface Receipt {
  readonly id: string;
  readonly scheme: string;
  readonly category: string;
  readonly kind: ReceiptKind;
  readonly month: string;
  readonly exercise: number;
  readonly cents: Cents;
  readonly receivedOn: string;
  readonly reference: string;
  readonly takesBack: string | null;
  readonly recordedAt: Date;
}

export type NewReceipt = Omit<Receipt, "id" | "recordedAt">;

type Row = Omit<Receipt, "cents"> & { cents: number };
const COLUMNS = sql`id, scheme, category, kind, to_char(month, 'YYYY-MM') as month, exercise, cents, received_on::text as "receivedOn", reference,
  takes_back as "takesBack", recorded_at as "recordedAt"`;
const toReceipt = (row: Row): Receipt => ({ ...row, cents: cents(row.cents) });

/** Keeps receipts, one statement for all, and gives their ids in the same order. */
export async function insertReceipts(tx: Executor, organism: string, receipts: readonly NewReceipt[], at: Date, by: string): Promise<string[]> {
  const rows = receipts.map((receipt) => ({
    id: newId(),
    scheme: receipt.scheme,
    category: receipt.category,
    kind: receipt.kind,
    month: `${receipt.month}-01`,
    exercise: receipt.exercise,
    cents: receipt.cents,
    received_on: receipt.receivedOn,
    reference: receipt.reference,
    takes_back: receipt.takesBack,
  }));
  await sql`
    insert into contribution_receipt (organism, id, scheme, category, kind, month, exercise, cents, received_on, reference, takes_back, recorded_at, recorded_by)
    select ${organism}, r.*, ${at}::timestamptz, ${by} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id uuid, scheme text, category text, kind text, month date, exercise integer, cents bigint, received_on date, reference text, takes_back uuid)`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}

/** One declaration of an organism at a time: two that hold the same receipt cannot both be entered. */
export async function lockReceipts(tx: Executor, organism: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`contributions/${organism}`}))`.execute(tx);
}

/** Receipts of an exercise, the latest month first, with those that take others back. */
export async function selectReceipts(executor: Executor, organism: string, exercise: number): Promise<Receipt[]> {
  const { rows } = await sql<Row>`select ${COLUMNS} from contribution_receipt where organism = ${organism} and exercise = ${exercise}
    order by month desc, recorded_at desc, id desc`.execute(executor);
  return rows.map(toReceipt);
}

/** A receipt that still counts. */
export async function liveReceipt(executor: Executor, organism: string, id: string): Promise<Receipt | undefined> {
  const { rows } = await sql<Row>`select ${COLUMNS} from contribution_receipt r where organism = ${organism} and id = ${id}::uuid and takes_back is null
    and not exists (select 1 from contribution_receipt b where b.organism = r.organism and b.takes_back = r.id)`.execute(executor);
  return rows.map(toReceipt)[0];
}

/** What entering a receipt in the accounts made of it. */
export interface NewEntry {
  readonly receiptId: string;
  readonly levies: readonly Cents[];
  readonly lateCharge: Cents | null;
}

export async function insertEntries(tx: Executor, organism: string, entries: readonly NewEntry[], at: Date): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ receiptId, levies, lateCharge }) => ({ receipt_id: receiptId, levies_cents: sumCents(levies), late_charge_cents: lateCharge }));
  await sql`
    insert into contribution_entry (organism, receipt_id, levies_cents, late_charge_cents, entered_at)
    select ${organism}, e.*, ${at}::timestamptz from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as e (receipt_id uuid, levies_cents bigint, late_charge_cents bigint)`.execute(tx);
}

/** Receipts that the ledger does not hold yet, oldest first. */
export async function selectUnentered(tx: Executor, organism: string): Promise<Receipt[]> {
  const { rows } = await sql<Row>`select ${COLUMNS} from contribution_receipt r where organism = ${organism}
    and not exists (select 1 from contribution_entry e where e.organism = r.organism and e.receipt_id = r.id) order by recorded_at, id`.execute(tx);
  return rows.map(toReceipt);
}

/** What the ledger holds besides the receipts of an exercise: levies owed on each, and charges that its payer owes. */
export interface Entry {
  readonly receiptId: string;
  readonly levies: Cents;
  readonly lateCharge: Cents | null;
}

export async function selectEntries(executor: Executor, organism: string, exercise: number): Promise<Map<string, Entry>> {
  const { rows } = await sql<{ receiptId: string; levies: number; lateCharge: number | null }>`
    select e.receipt_id as "receiptId", e.levies_cents as levies, e.late_charge_cents as "lateCharge"
    from contribution_entry e join contribution_receipt r on r.organism = e.organism and r.id = e.receipt_id
    where r.organism = ${organism} and r.exercise = ${exercise}`.execute(executor);
  return new Map(
    rows.map(({ receiptId, levies, lateCharge }) => [
      receiptId,
      { receiptId, levies: cents(levies), lateCharge: lateCharge === null ? null : cents(lateCharge) },
    ]),
  );
}
