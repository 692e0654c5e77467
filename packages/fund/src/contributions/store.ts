import { type Cents, cents, type Day, isoDay } from "@openamo/kernel";
import { type Executor, newId } from "@openamo/platform";
import { sql } from "kysely";

/** What a manager received for a scheme, a legal category and a month. Days are `YYYY-MM-DD`, months `YYYY-MM`. */
export interface Receipt {
  readonly id: string;
  readonly scheme: string;
  readonly category: string;
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
const COLUMNS = sql`id, scheme, category, to_char(month, 'YYYY-MM') as month, exercise, cents, received_on::text as "receivedOn", reference,
  takes_back as "takesBack", recorded_at as "recordedAt"`;
const toReceipt = (row: Row): Receipt => ({ ...row, cents: cents(row.cents) });

/** Keeps receipts, one statement for all, and gives their ids in the same order. */
export async function insertReceipts(tx: Executor, organism: string, receipts: readonly NewReceipt[], at: Date, by: string): Promise<string[]> {
  const rows = receipts.map((receipt) => ({
    id: newId(),
    scheme: receipt.scheme,
    category: receipt.category,
    month: `${receipt.month}-01`,
    exercise: receipt.exercise,
    cents: receipt.cents,
    received_on: receipt.receivedOn,
    reference: receipt.reference,
    takes_back: receipt.takesBack,
  }));
  await sql`
    insert into contribution_receipt (organism, id, scheme, category, month, exercise, cents, received_on, reference, takes_back, recorded_at, recorded_by)
    select ${organism}, r.*, ${at}::timestamptz, ${by} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (id uuid, scheme text, category text, month date, exercise integer, cents bigint, received_on date, reference text, takes_back uuid)`.execute(tx);
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

/** Contributions of a scheme over an exercise, received up to a day. */
export interface SchemeContributions {
  readonly scheme: string;
  readonly cents: Cents;
}

/** Sums by scheme of what counts: neither taken back nor taking another back. */
export async function contributionsOf(executor: Executor, organism: string, exercise: number, upTo: Day): Promise<SchemeContributions[]> {
  const { rows } = await sql<{ scheme: string; cents: number }>`
    select scheme, sum(cents)::bigint as cents from contribution_receipt r
    where organism = ${organism} and exercise = ${exercise} and received_on <= ${isoDay(upTo)}::date and takes_back is null
      and not exists (select 1 from contribution_receipt b where b.organism = r.organism and b.takes_back = r.id)
    group by scheme order by scheme`.execute(executor);
  return rows.map(({ scheme, cents: sum }) => ({ scheme, cents: cents(sum) }));
}
