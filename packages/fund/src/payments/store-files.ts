import { type BankAccountRef, type Currency, cents, type Day, day, isoDay } from "@openamo/kernel";
import { type Actor, type Executor, type PageRequest, pageOf } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";
import type { FileStatus, Payment, PaymentFile, PaymentStatus, SetAside } from "./file.ts";

interface FileRow {
  id: string;
  organism: string;
  reference: string;
  format: string;
  currency: Currency;
  status: FileStatus;
  execution_day: string;
  holder: string;
  account: string;
  payments: number;
  cents: number;
  set_aside: SetAside[];
  extension: string;
  prepared_at: Date;
  prepared_by: string;
  prepared_name: string | null;
  ended_at: Date | null;
  ended_by: string | null;
  ended_name: string | null;
}

const FILE_COLUMNS = sql`id, organism, reference, format, currency, status, execution_day, holder, account, payments, cents, set_aside, extension,
  prepared_at, prepared_by, prepared_name, ended_at, ended_by, ended_name`;

const toFile = (row: FileRow): PaymentFile => ({
  id: row.id,
  organism: row.organism,
  reference: row.reference,
  format: row.format,
  currency: row.currency,
  status: row.status,
  executionDay: day(row.execution_day),
  holder: row.holder,
  account: row.account,
  payments: row.payments,
  cents: cents(row.cents),
  setAside: row.set_aside,
  extension: row.extension,
  preparedAt: row.prepared_at,
  preparedBy: row.prepared_by,
  preparedName: row.prepared_name ?? row.prepared_by,
  endedAt: row.ended_at,
  endedBy: row.ended_by,
  endedName: row.ended_name ?? row.ended_by,
});

/** The next numbers of an organism in a month, first and last. */
export async function takeNumbers(tx: Executor, organism: string, kind: "file" | "payment", on: Day, count: number): Promise<string[]> {
  const month = isoDay(on).slice(0, 7);
  const { rows } = await sql<{ last: number }>`
    insert into payment_sequence (organism, kind, month, last) values (${organism}, ${kind}, ${month}, ${count})
    on conflict (organism, kind, month) do update set last = payment_sequence.last + ${count} returning last`.execute(tx);
  const last = rows[0]?.last ?? 0;
  const digits = kind === "file" ? 4 : 6;
  return Array.from({ length: count }, (_, index) => `${month}-${String(last - count + 1 + index).padStart(digits, "0")}`);
}

export type NewFile = Omit<PaymentFile, "status" | "endedAt" | "endedBy" | "endedName"> & {
  readonly content: string;
  readonly contentHash: string;
  readonly mediaType: string;
};

export async function insertFile(tx: Executor, file: NewFile): Promise<void> {
  await sql`insert into payment_file (organism, id, reference, format, currency, status, execution_day, account, holder, payments, cents, content,
      content_hash, media_type, extension, set_aside, prepared_at, prepared_by, prepared_name)
    values (${file.organism}, ${file.id}::uuid, ${file.reference}, ${file.format}, ${file.currency}, 'prepared', ${isoDay(file.executionDay)}::date,
      ${file.account}, ${file.holder}, ${file.payments}, ${file.cents}, ${file.content}, ${file.contentHash}, ${file.mediaType}, ${file.extension},
      ${JSON.stringify(file.setAside)}::jsonb, ${file.preparedAt}, ${file.preparedBy}, ${file.preparedName})`.execute(tx);
}

export type NewPayment = Pick<Payment, "id" | "organism" | "fileId" | "reference" | "to" | "payeeId" | "cents" | "orders"> & BankAccountRef;

export async function insertPayments(tx: Executor, payments: readonly NewPayment[]): Promise<void> {
  const rows = payments.map(({ fileId, to, payeeId, ...payment }) => ({ ...payment, file_id: fileId, payee_kind: to, payee_id: payeeId }));
  await sql`insert into payment (organism, id, file_id, reference, payee_kind, payee_id, format, account, bic, holder, cents, orders, status)
    select p.*, 'in-file' from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p (organism text, id uuid, file_id uuid, reference text,
      payee_kind text, payee_id uuid, format text, account text, bic text, holder text, cents bigint, orders integer)`.execute(tx);
}

export async function findFile(executor: Executor, id: string): Promise<PaymentFile | undefined> {
  const { rows } = await sql<FileRow>`select ${FILE_COLUMNS} from payment_file where id = ${id}::uuid`.execute(executor);
  return rows[0] && toFile(rows[0]);
}

/** The text of a file as it was written, with the hash that it had then. */
export async function findContent(executor: Executor, file: PaymentFile): Promise<{ content: string; hash: string; mediaType: string }> {
  const { rows } = await sql<{ content: string; hash: string; mediaType: string }>`
    select content, content_hash as hash, media_type as "mediaType" from payment_file where organism = ${file.organism} and id = ${file.id}::uuid`.execute(
    executor,
  );
  const [row] = rows;
  if (row === undefined) throw new Error("a payment file without its text");
  return row;
}

/** Ends the wait of a prepared file. False when it no longer waits: of two at once, the second waits and finds it ended. */
export async function endFile(tx: Executor, file: PaymentFile, status: "released" | "withdrawn", at: Date, by: Actor): Promise<boolean> {
  const { numAffectedRows } = await sql`update payment_file set status = ${status}, ended_at = ${at}, ended_by = ${by.subject}, ended_name = ${by.displayName}
    where organism = ${file.organism} and id = ${file.id}::uuid and status = 'prepared'`.execute(tx);
  const moved = numAffectedRows === 1n;
  if (moved) {
    const next: PaymentStatus = status === "released" ? "sent" : "withdrawn";
    await sql`update payment set status = ${next} where organism = ${file.organism} and file_id = ${file.id}::uuid`.execute(tx);
  }
  return moved;
}

/** Files of an organism (null: all), latest first. */
export async function selectFiles(
  executor: Executor,
  organism: string | null,
  status: FileStatus | undefined,
  request: PageRequest,
): Promise<{ items: PaymentFile[]; total: number }> {
  const { size, offset } = pageOf(request);
  const { rows } = await sql<FileRow & { total: number }>`select ${FILE_COLUMNS}, count(*) over () as total from payment_file
    where (${organism}::text is null or organism = ${organism}) and (${status ?? null}::text is null or status = ${status ?? null})
    order by prepared_at desc, id desc limit ${size} offset ${offset}`.execute(executor);
  return { items: rows.map(toFile), total: rows[0]?.total ?? 0 };
}

interface PaymentRow extends BankAccountRef {
  id: string;
  organism: string;
  file_id: string;
  reference: string;
  payee_kind: Payment["to"];
  payee_id: string;
  cents: number;
  orders: number;
  status: PaymentStatus;
  paid_on: string | null;
  returned_on: string | null;
  return_reason: string | null;
  reissued_at: Date | null;
}

const dayOrNull = (text: string | null): Day | null => (text === null ? null : day(text));

const toPayment = (row: PaymentRow): Payment => ({
  id: row.id,
  organism: row.organism,
  fileId: row.file_id,
  reference: row.reference,
  to: row.payee_kind,
  payeeId: row.payee_id,
  format: row.format,
  account: row.account,
  bic: row.bic,
  holder: row.holder,
  cents: cents(row.cents),
  orders: row.orders,
  status: row.status,
  paidOn: dayOrNull(row.paid_on),
  returnedOn: dayOrNull(row.returned_on),
  returnReason: row.return_reason,
  reissuedAt: row.reissued_at,
});

/** Payments that a condition selects, in the order of their numbers. */
export async function selectPayments(
  executor: Executor,
  where: RawBuilder<unknown>,
  request?: PageRequest,
  order: "number" | "latest" = "number",
): Promise<{ items: Payment[]; total: number }> {
  const paged = request === undefined ? sql`` : sql`limit ${pageOf(request).size} offset ${pageOf(request).offset}`;
  const { rows } = await sql<PaymentRow & { total: number }>`
    select *, count(*) over () as total from payment where ${where}
    order by ${order === "number" ? sql`reference, id` : sql`reference desc, id desc`} ${paged}`.execute(executor);
  return { items: rows.map(toPayment), total: rows[0]?.total ?? 0 };
}

/** Payments by id, held until the end of the transaction: what two statements tell of one of them at once is told one after the other. */
export async function lockPayments(tx: Executor, organism: string, where: RawBuilder<unknown>): Promise<Payment[]> {
  const { rows } = await sql<PaymentRow>`select * from payment where organism = ${organism} and ${where} order by id for update`.execute(tx);
  return rows.map(toPayment);
}

export async function markPaid(tx: Executor, organism: string, ids: readonly string[], on: Day): Promise<void> {
  await sql`update payment set status = 'paid', paid_on = ${isoDay(on)}::date where organism = ${organism} and id = any(${ids}::uuid[])`.execute(tx);
}

export async function markReturned(tx: Executor, payment: Payment, on: Day, reason: string | null): Promise<void> {
  await sql`update payment set status = 'returned', returned_on = ${isoDay(on)}::date, return_reason = ${reason}
    where organism = ${payment.organism} and id = ${payment.id}::uuid`.execute(tx);
}

/** Marks a returned payment as given again. False when it was already, or was not returned. */
export async function markReissued(tx: Executor, payment: Payment, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`update payment set reissued_at = ${at}
    where organism = ${payment.organism} and id = ${payment.id}::uuid and status = 'returned' and reissued_at is null`.execute(tx);
  return numAffectedRows === 1n;
}
