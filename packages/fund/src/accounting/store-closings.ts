import { addDays, type Day, day, isoDay } from "@openamo/kernel";
import { answered, type Executor, newId, type Question, question, together, understood } from "@openamo/platform";
import { sql } from "kysely";

/** A day or a year that takes no more postings. */
export interface Closing {
  readonly kind: "day" | "year";
  /** Last day closed. */
  readonly through: Day;
  readonly closedAt: Date;
  readonly closedBy: string;
}

/** Whoever posts shares this lock; whoever closes holds it alone. It ends with the transaction. */
const lockName = (organism: string): string => `ledger:${organism}`;

/** Keeps every posting of an organism waiting until the end of the transaction. */
export async function lockLedger(tx: Executor, organism: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${lockName(organism)}, 0))`.execute(tx);
}

/** The last closed day of each organism that has one. */
export type ClosedDays = ReadonlyMap<string, Day>;

/**
 * What is closed in the ledgers of organisms; none closes until the end of the transaction. The lock is a statement of its own: the one after it
 * sees what the closing that it waited for has committed.
 */
export function closedNow(organisms: readonly string[]): Question<ClosedDays> {
  if (organisms.length === 0) return answered(new Map());
  const names = [...organisms].sort().map(lockName);
  const held = sql`select pg_advisory_xact_lock_shared(hashtextextended(name, 0)) from unnest(${names}::text[]) as name`;
  const closed = sql`select organism, max(through) as through from ledger_closing where organism = any(${organisms}::text[]) group by organism`;
  const read = (rows: readonly { organism: string; through: string }[]): ClosedDays => new Map(rows.map((row) => [row.organism, day(row.through)]));
  return understood(together({ held: question(held, () => undefined), closed: question(closed, read) }), (answers) => answers.closed);
}

/** The day on which an organism enters what is meant for a day: that day, or the first one after the closed ones. */
export function openDay(closed: ClosedDays, organism: string, wanted: Day): Day {
  const through = closed.get(organism);
  return through === undefined || through < wanted ? wanted : addDays(through, 1);
}

/** Closings of an organism, latest first. */
export async function selectClosings(executor: Executor, organism: string): Promise<Closing[]> {
  const { rows } = await sql<{ kind: Closing["kind"]; through: string; closed_at: Date; closed_by: string }>`
    select kind, through, closed_at, closed_by from ledger_closing where organism = ${organism} order by through desc, kind desc`.execute(executor);
  return rows.map((row) => ({ kind: row.kind, through: day(row.through), closedAt: row.closed_at, closedBy: row.closed_by }));
}

/**
 * Writes a closing, and the balances of every account of the organism at the end of its last day. What the closing of a year carries over is
 * left out of them: it is entered on a day that may have been closed long before. The caller holds the ledger.
 */
export async function insertClosing(tx: Executor, organism: string, closing: Closing): Promise<void> {
  const through = isoDay(closing.through);
  await sql`insert into ledger_closing (organism, kind, through, closed_at, closed_by)
    values (${organism}, ${closing.kind}, ${through}::date, ${closing.closedAt}, ${closing.closedBy})`.execute(tx);
  if (closing.kind === "day") await keepBalances(tx, organism, through);
}

async function keepBalances(tx: Executor, organism: string, through: string): Promise<void> {
  await sql`
    insert into account_balance (organism, account, through, debited, credited)
    select ${organism}, account, ${through}::date, sum(debited), sum(credited) from (
      select account, debited, credited from account_balance where organism = ${organism}
        and through = (select max(through) from account_balance where organism = ${organism} and through < ${through}::date)
      union all
      select debit_account, cents, 0 from posting where organism = ${organism} and accounting_day <= ${through}::date
        and accounting_day > ${lastBefore(organism, through)} and purpose <> 'year-closing'
      union all
      select credit_account, 0, cents from posting where organism = ${organism} and accounting_day <= ${through}::date
        and accounting_day > ${lastBefore(organism, through)} and purpose <> 'year-closing'
    ) m group by account`.execute(tx);
}

const lastBefore = (organism: string, through: string) =>
  sql`coalesce((select max(through) from account_balance where organism = ${organism} and through < ${through}::date), '-infinity'::date)`;

/** Accounts of what a year cost and brought in; the others say what is held and owed. */
const YEARLY = ["benefits", "given-up", "late-penalties", "contributions", "late-charges", "levies"] as const;

/** At the end of a year: what it cost and brought in passes to the result, each by one posting on the last day. Other balances go on by themselves. */
export async function closeYearly(tx: Executor, organism: string, year: number, at: Date): Promise<number> {
  const last = `${year}-12-31`;
  const { rows } = await sql<{ id: string; name: string; branch: string; risk: string; cents: number }>`
    select a.id, a.name, a.branch, a.risk, sum(m.cents)::bigint as cents from (
      select debit_account as account, cents from posting where organism = ${organism} and accounting_day <= ${last}::date
      union all select credit_account, -cents from posting where organism = ${organism} and accounting_day <= ${last}::date
    ) m join account a on a.id = m.account
    where split_part(a.name, '/', 1) = any(${[...YEARLY]}::text[]) group by 1, 2, 3, 4 having sum(m.cents) <> 0 order by a.id`.execute(tx);
  for (const row of rows) {
    const result = row.id.replace(/:[^:]*$/, ":result");
    await sql`insert into account (id, organism, branch, risk, name) values (${result}, ${organism}, ${row.branch}, ${row.risk}, 'result')
      on conflict do nothing`.execute(tx);
    const [debit, credit] = row.cents > 0 ? [result, row.id] : [row.id, result];
    await sql`insert into posting (id, organism, branch, risk, debit_account, credit_account, cents, transfers, purpose, exercise, accounting_day, value_day, posted_at)
      values (${newId()}::uuid, ${organism}, ${row.branch}, ${row.risk}, ${debit}, ${credit}, ${Math.abs(row.cents)}, 0, 'year-closing', ${year},
        ${last}::date, ${last}::date, ${at})`.execute(tx);
  }
  return rows.length;
}
