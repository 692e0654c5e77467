import { cents, day, isoDay, type StatementEntry, type StatementHeader } from "@openamo/kernel";
import { type Executor, newId, type PageRequest, pageOf } from "@openamo/platform";
import { sql } from "kysely";
import { type BankEntry, type EntryOutcome, WORKLIST } from "./bank-entry.ts";

/** Takes a statement to read it. `same` when it was read before, `differs` when another content had its number; else its id. */
export async function takeStatement(
  tx: Executor,
  organism: string,
  header: StatementHeader,
  hash: string,
  at: Date,
  by: string,
): Promise<{ readonly id: string } | "same" | "differs"> {
  const id = newId();
  const { rows } = await sql<{ id: string }>`
    insert into bank_statement (organism, id, kind, account, bank_id, content_hash, read_at, read_by)
    values (${organism}, ${id}::uuid, ${header.kind}, ${header.account}, ${header.id}, ${hash}, ${at}, ${by})
    on conflict (organism, account, kind, bank_id) do nothing returning id`.execute(tx);
  if (rows[0] !== undefined) return { id };
  const known = await sql<{ content_hash: string }>`select content_hash from bank_statement
    where organism = ${organism} and account = ${header.account} and kind = ${header.kind} and bank_id = ${header.id}`.execute(tx);
  return known.rows[0]?.content_hash === hash ? "same" : "differs";
}

/** A movement with what became of it, as it is written. */
export interface TreatedEntry {
  readonly entry: StatementEntry | { readonly unreadable: number };
  readonly outcome: EntryOutcome;
  readonly paymentId: string | null;
}

export async function insertEntries(tx: Executor, organism: string, statementId: string, entries: readonly TreatedEntry[]): Promise<void> {
  const rows = entries.map(({ entry, outcome, paymentId }, index) => {
    const common = { organism, id: newId(), statement_id: statementId, place: index + 1, outcome, payment_id: paymentId };
    if ("unreadable" in entry) return common;
    return {
      ...common,
      side: entry.side,
      cents: entry.cents,
      currency: entry.currency,
      booking_day: entry.bookingDay === null ? null : isoDay(entry.bookingDay),
      value_day: entry.valueDay === null ? null : isoDay(entry.valueDay),
      bank_reference: entry.bankReference,
      end_to_end_id: entry.endToEndId,
      return_reason: entry.returnReason,
      counterparty: entry.counterparty,
      entry_text: entry.text,
    };
  });
  await sql`insert into bank_entry (organism, id, statement_id, place, side, cents, currency, booking_day, value_day, bank_reference, end_to_end_id,
      return_reason, counterparty, entry_text, outcome, payment_id)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e (organism text, id uuid, statement_id uuid, place integer, side text, cents bigint,
      currency text, booking_day date, value_day date, bank_reference text, end_to_end_id text, return_reason text, counterparty text, entry_text text,
      outcome text, payment_id uuid)`.execute(tx);
}

interface EntryRow {
  id: string;
  organism: string;
  bank_id: string;
  place: number;
  side: BankEntry["side"];
  cents: number | null;
  currency: string | null;
  booking_day: string | null;
  bank_reference: string | null;
  return_reason: string | null;
  counterparty: string | null;
  entry_text: string | null;
  outcome: EntryOutcome;
  payment_id: string | null;
  resolved_at: Date | null;
  resolved_by: string | null;
  resolution: string | null;
}

const toEntry = (row: EntryRow): BankEntry => ({
  id: row.id,
  organism: row.organism,
  statement: row.bank_id,
  place: row.place,
  side: row.side,
  cents: row.cents === null ? null : cents(row.cents),
  currency: row.currency,
  bookingDay: row.booking_day === null ? null : day(row.booking_day),
  bankReference: row.bank_reference,
  returnReason: row.return_reason,
  counterparty: row.counterparty,
  text: row.entry_text,
  outcome: row.outcome,
  paymentId: row.payment_id,
  resolvedAt: row.resolved_at,
  resolvedBy: row.resolved_by,
  resolution: row.resolution,
});

/** Movements that wait for an agent - or that one dealt with - latest first. */
export async function selectWorklist(
  executor: Executor,
  organism: string | null,
  resolved: boolean,
  request: PageRequest,
): Promise<{ items: BankEntry[]; total: number }> {
  const { size, offset } = pageOf(request);
  const { rows } = await sql<EntryRow & { total: number }>`
    select e.*, s.bank_id, count(*) over () as total from bank_entry e join bank_statement s on s.organism = e.organism and s.id = e.statement_id
    where (${organism}::text is null or e.organism = ${organism}) and e.outcome = any(${[...WORKLIST]}::text[])
      and (e.resolved_at is not null) = ${resolved}
    order by e.id desc limit ${size} offset ${offset}`.execute(executor);
  return { items: rows.map(toEntry), total: rows[0]?.total ?? 0 };
}

/** Ends the wait of a movement. Undefined when it does not wait, or belongs to another organism. */
export async function resolve(tx: Executor, organism: string | null, id: string, resolution: string, at: Date, by: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`update bank_entry set resolved_at = ${at}, resolved_by = ${by}, resolution = ${resolution}
    where id = ${id}::uuid and (${organism}::text is null or organism = ${organism}) and resolved_at is null and outcome = any(${[...WORKLIST]}::text[])
    returning id`.execute(tx);
  return rows[0]?.id;
}
