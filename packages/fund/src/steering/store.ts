import { type Cents, cents, type Day, isoDay } from "@openamo/kernel";
import { type Executor, newId } from "@openamo/platform";
import { sql } from "kysely";

export type BudgetSide = "resource" | "expense";

/** A line of a budget as it is kept. */
export interface BudgetLine {
  readonly id: string;
  readonly exercise: number;
  readonly side: BudgetSide;
  readonly category: string;
  readonly cents: Cents;
  readonly entryDay: string;
  readonly label: string;
  readonly takesBack: string | null;
  readonly recordedAt: Date;
}

export type NewBudgetLine = Omit<BudgetLine, "id" | "recordedAt" | "entryDay"> & { readonly organism: string; readonly entryDay: Day };

export async function insertBudgetLine(tx: Executor, line: NewBudgetLine, at: Date, by: string): Promise<string> {
  const id = newId();
  await sql`insert into budget_line (organism, id, exercise, side, category, cents, entry_day, label, takes_back, recorded_at, recorded_by)
    values (${line.organism}, ${id}::uuid, ${line.exercise}, ${line.side}, ${line.category}, ${line.cents}, ${isoDay(line.entryDay)}::date,
      ${line.label}, ${line.takesBack}::uuid, ${at}, ${by})`.execute(tx);
  return id;
}

/** Lines of an exercise, oldest first, with those that take others back. */
export async function selectBudget(executor: Executor, organism: string, exercise: number): Promise<BudgetLine[]> {
  const { rows } = await sql<Omit<BudgetLine, "cents"> & { cents: number }>`
    select id, exercise, side, category, cents, entry_day::text as "entryDay", label, takes_back as "takesBack", recorded_at as "recordedAt"
    from budget_line where organism = ${organism} and exercise = ${exercise} order by recorded_at, id`.execute(executor);
  return rows.map((row) => ({ ...row, cents: cents(row.cents) }));
}

/** A line that still counts, locked so that it is taken back once. */
export async function liveLine(tx: Executor, organism: string, id: string): Promise<BudgetLine | undefined> {
  const { rows } = await sql<Omit<BudgetLine, "cents"> & { cents: number }>`
    select id, exercise, side, category, cents, entry_day::text as "entryDay", label, takes_back as "takesBack", recorded_at as "recordedAt"
    from budget_line l where organism = ${organism} and id = ${id}::uuid and takes_back is null
      and not exists (select 1 from budget_line b where b.organism = l.organism and b.takes_back = l.id)`.execute(tx);
  const [row] = rows;
  return row === undefined ? undefined : { ...row, cents: cents(row.cents) };
}

/** What the ledger and the orders of a manager hold of one branch, over an exercise and at its inventory day. */
export interface BranchFigures {
  readonly branch: string;
  /** Granted less taken back, in the exercise. */
  readonly benefits: Cents;
  /** Owed at the inventory day and not paid. */
  readonly liquidatedUnpaid: Cents;
  /** Received in the exercise less what was taken back; null where nothing was entered. */
  readonly contributions: Cents | null;
  /** What the law takes on them for other bodies. */
  readonly levies: Cents;
}

export async function selectBranches(executor: Executor, organism: string, from: Day, to: Day): Promise<BranchFigures[]> {
  const since = sql`m.accounting_day >= ${isoDay(from)}::date`;
  const { rows } = await sql<{ branch: string; benefits: number; unpaid: number; contributions: number | null; levies: number }>`
    select a.branch,
      coalesce(sum(m.cents) filter (where a.name like 'benefits/%' and ${since}), 0)::bigint as benefits,
      coalesce(-sum(m.cents) filter (where a.name like 'payable/%'), 0)::bigint as unpaid,
      (-sum(m.cents) filter (where a.name like 'contributions/%' and ${since}))::bigint as contributions,
      coalesce(sum(m.cents) filter (where a.name like 'levies/%' and ${since}), 0)::bigint as levies
    from (
      select debit_account as account, cents, accounting_day from posting
      where organism = ${organism} and accounting_day <= ${isoDay(to)}::date and purpose <> 'year-closing'
      union all
      select credit_account, -cents, accounting_day from posting
      where organism = ${organism} and accounting_day <= ${isoDay(to)}::date and purpose <> 'year-closing'
    ) m join account a on a.id = m.account
    group by a.branch order by a.branch`.execute(executor);
  return rows.map(({ branch, benefits, unpaid, contributions, levies }) => ({
    branch,
    benefits: cents(benefits),
    liquidatedUnpaid: cents(unpaid),
    contributions: contributions === null ? null : cents(contributions),
    levies: cents(levies),
  }));
}

/** How long a manager took, and what waits. Days are null where nothing was settled or paid. */
export interface DelayFigures {
  readonly settled: number;
  readonly meanDaysToOrder: number | null;
  readonly paid: number;
  readonly meanDaysToPayment: number | null;
  readonly waiting: number;
}

export async function selectDelays(executor: Executor, organism: string, from: Day, to: Day): Promise<DelayFigures> {
  const day = 86_400;
  const { rows } = await sql<{ settled: number; to_order: string | null; paid: number; to_payment: string | null; waiting: number }>`
    select count(o.id)::int as settled, (avg(extract(epoch from o.ordered_at - c.received_at)) / ${day})::numeric(12,1)::text as to_order,
      count(o.paid_at)::int as paid, (avg(extract(epoch from o.paid_at - c.received_at)) / ${day})::numeric(12,1)::text as to_payment,
      (select count(*)::int from claim w where w.organism = ${organism} and w.status = 'undecided' and w.received_on <= ${isoDay(to)}::date) as waiting
    from claim c join payment_order o on o.person_id = c.person_id and o.claim_id = c.id
    where c.organism = ${organism} and c.received_on between ${isoDay(from)}::date and ${isoDay(to)}::date`.execute(executor);
  const [row] = rows;
  const number = (text: string | null | undefined): number | null => (text === null || text === undefined ? null : Number(text));
  return {
    settled: row?.settled ?? 0,
    meanDaysToOrder: number(row?.to_order),
    paid: row?.paid ?? 0,
    meanDaysToPayment: number(row?.to_payment),
    waiting: row?.waiting ?? 0,
  };
}

/** Sheets that wait for a fact at the inventory day: their fees are the most that they may cost. */
export async function selectWaitingSheets(executor: Executor, organism: string, to: Day): Promise<unknown[]> {
  const { rows } = await sql<{ sheet: unknown }>`
    select sheet from claim where organism = ${organism} and status = 'undecided' and received_on <= ${isoDay(to)}::date`.execute(executor);
  return rows.map(({ sheet }) => sheet);
}
