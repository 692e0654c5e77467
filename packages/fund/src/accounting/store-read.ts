import { type Cents, cents, type Day, isoDay } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { sql } from "kysely";

/** Which part of the ledger is read. */
export interface LedgerView {
  /** Null: every organism. */
  readonly organism: string | null;
  /** Last accounting day. */
  readonly upTo: Day;
  /** What was posted at this instant; now unless said. */
  readonly knownAt?: Date;
}

/** What an account received and gave. */
export interface AccountBalance {
  readonly id: string;
  readonly organism: string;
  readonly branch: string;
  readonly risk: string;
  readonly name: string;
  readonly debited: Cents;
  readonly credited: Cents;
}

interface BalanceRow {
  id: string;
  organism: string;
  branch: string;
  risk: string;
  name: string;
  debited: number;
  credited: number;
}

/** The last balances kept before a day, organism by organism: the sum of an account starts from them. Nothing is kept of what was known before. */
const kept = ({ organism, upTo, knownAt }: LedgerView) => sql`
  select organism, max(through) as through from ledger_closing
  where kind = 'day' and through <= ${isoDay(upTo)}::date and (${organism}::text is null or organism = ${organism}) and ${knownAt === undefined}
  group by organism`;

const since = (view: LedgerView) => sql`
  select p.* from posting p left join kept k on k.organism = p.organism
  where p.accounting_day <= ${isoDay(view.upTo)}::date and (${view.organism}::text is null or p.organism = ${view.organism})
    and (k.through is null or p.accounting_day > k.through or p.purpose = 'year-closing')
    and (${view.knownAt ?? null}::timestamptz is null or p.posted_at <= ${view.knownAt ?? null}::timestamptz)`;

/** Debits and credits of every account that moved, up to a day. */
export async function selectBalances(executor: Executor, view: LedgerView): Promise<AccountBalance[]> {
  const { rows } = await sql<BalanceRow>`
    with kept as (${kept(view)}), since as (${since(view)})
    select a.id, a.organism, a.branch, a.risk, a.name, sum(m.debited)::bigint as debited, sum(m.credited)::bigint as credited
    from (
      select b.account, b.debited, b.credited from account_balance b join kept k on k.organism = b.organism and k.through = b.through
      union all select debit_account, cents, 0 from since
      union all select credit_account, 0, cents from since
    ) m join account a on a.id = m.account
    group by a.id order by a.organism, a.branch, a.risk, a.name`.execute(executor);
  return rows.map((row) => ({ ...row, debited: cents(row.debited), credited: cents(row.credited) }));
}

/** One line of the general ledger. */
export interface JournalLine {
  readonly id: string;
  readonly organism: string;
  readonly branch: string;
  readonly risk: string;
  readonly scheme: string | null;
  readonly category: string | null;
  readonly debit: string;
  readonly credit: string;
  readonly cents: Cents;
  /** How many transfers of cases it stands for. */
  readonly transfers: number;
  readonly purpose: string;
  readonly ground: string | null;
  readonly exercise: number;
  readonly accountingDay: string;
  readonly valueDay: string;
  readonly postedAt: Date;
}

export interface LedgerPeriod extends LedgerView {
  readonly from: Day;
  /** Id of an account, for its statement. */
  readonly account?: string;
  readonly limit: number;
  readonly offset: number;
}

const inPeriod = ({ organism, from, upTo, knownAt, account }: Omit<LedgerPeriod, "limit" | "offset">) => sql`
  (${organism}::text is null or p.organism = ${organism}) and p.accounting_day between ${isoDay(from)}::date and ${isoDay(upTo)}::date
  and (${knownAt ?? null}::timestamptz is null or p.posted_at <= ${knownAt ?? null}::timestamptz)
  and (${account ?? null}::text is null or p.debit_account = ${account ?? null} or p.credit_account = ${account ?? null})`;

/** Postings of a period in the order of the ledger, and how many there are. */
export async function selectJournal(executor: Executor, period: LedgerPeriod): Promise<{ items: JournalLine[]; total: number }> {
  const { rows } = await sql<Omit<JournalLine, "cents"> & { cents: number; total: number }>`
    select p.id, p.organism, p.branch, p.risk, p.scheme, p.category, d.name as debit, c.name as credit, p.cents, p.transfers, p.purpose, p.ground,
      p.exercise, p.accounting_day as "accountingDay", p.value_day as "valueDay", p.posted_at as "postedAt", count(*) over () as total
    from posting p join account d on d.id = p.debit_account join account c on c.id = p.credit_account
    where ${inPeriod(period)} order by p.accounting_day, p.posted_at, p.id limit ${period.limit} offset ${period.offset}`.execute(executor);
  return { items: rows.map(({ total: _total, ...row }) => ({ ...row, cents: cents(row.cents) })), total: rows[0]?.total ?? 0 };
}

/** Debits less credits of an account before a page of its statement: what stood before the period, and the lines of the period before the page. */
export async function balanceBefore(executor: Executor, period: LedgerPeriod & { readonly account: string }): Promise<Cents> {
  const { account, from, knownAt, offset } = period;
  const sign = sql`sum(case when p.debit_account = ${account} then p.cents else -p.cents end)`;
  const { rows } = await sql<{ cents: number }>`
    select coalesce((
        select ${sign} from posting p where (p.debit_account = ${account} or p.credit_account = ${account}) and p.accounting_day < ${isoDay(from)}::date
          and (${knownAt ?? null}::timestamptz is null or p.posted_at <= ${knownAt ?? null}::timestamptz)), 0)::bigint
      + coalesce((select ${sign} from (
          select p.* from posting p where ${inPeriod(period)} order by p.accounting_day, p.posted_at, p.id limit ${offset}) p), 0)::bigint as cents`.execute(
    executor,
  );
  return cents(rows[0]?.cents ?? 0);
}

export interface Account {
  readonly id: string;
  readonly organism: string;
  readonly branch: string;
  readonly risk: string;
  readonly name: string;
}

export async function findAccount(executor: Executor, id: string): Promise<Account | undefined> {
  const { rows } = await sql<Account>`select id, organism, branch, risk, name from account where id = ${id}`.execute(executor);
  return rows[0];
}
