import { type Cents, cents, type Day, isoDay } from "@openamo/kernel";
import { type Executor, newId } from "@openamo/platform";
import { sql } from "kysely";

export type ReceivableEventKind = "notified" | "contested" | "contest-accepted" | "contest-rejected" | "instalments" | "repaid" | "deducted" | "given-up";

/** What was done about a debt. */
export interface ReceivableEvent {
  readonly kind: ReceivableEventKind;
  readonly amount: Cents | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly at: Date;
  readonly by: string;
}

export type NewReceivableEvent = ReceivableEvent & { readonly personId: string; readonly id: string };

/** Writes what was done; `id` is that of the debt. */
export async function insertReceivableEvents(tx: Executor, events: readonly NewReceivableEvent[]): Promise<void> {
  for (const { personId, id, kind, amount, details, at, by } of events) {
    await sql`insert into receivable_event (person_id, id, receivable_id, kind, cents, details, at, by)
      values (${personId}::uuid, ${newId()}::uuid, ${id}::uuid, ${kind}, ${amount}, ${JSON.stringify(details)}::jsonb, ${at}, ${by})`.execute(tx);
  }
}

/** What was done about a debt, oldest first. */
export async function receivableEvents(executor: Executor, personId: string, receivableId: string): Promise<ReceivableEvent[]> {
  const { rows } = await sql<ReceivableEvent>`select kind, cents as amount, details, at, by from receivable_event
    where person_id = ${personId}::uuid and receivable_id = ${receivableId}::uuid order by at, id`.execute(executor);
  return rows;
}

/** What was held back for undue payments of debtors in the month of a day, in a time zone. */
export async function heldInMonth(executor: Executor, organism: string, debtorIds: readonly string[], on: Day, timeZone: string): Promise<Map<string, Cents>> {
  const month = `${isoDay(on).slice(0, 7)}-01`;
  const { rows } = await sql<{ debtor_id: string; cents: number }>`
    select r.debtor_id, sum(e.cents)::bigint as cents from receivable_event e
    join receivable r on r.person_id = e.person_id and r.id = e.receivable_id
    where r.organism = ${organism} and r.debtor_id = any(${debtorIds}::uuid[]) and r.ground = 'undue' and e.kind = 'deducted'
      and (e.at at time zone ${timeZone})::date between ${month}::date and ${isoDay(on)}::date
    group by r.debtor_id`.execute(executor);
  return new Map(rows.map((row) => [row.debtor_id, cents(row.cents)]));
}
