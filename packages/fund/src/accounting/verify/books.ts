import { sql } from "kysely";
import type { Check } from "./check.ts";

/** The postings of the general ledger are the sums of the transfers that they stand for. */
const postings: Check["differences"] = sql`
  with detail as (
    select posting_id, organism, debit_account, credit_account, sum(cents) as cents, count(*) as count from (
      select posting_id, organism, debit_account, credit_account, cents from transfer
      union all select posting_id, organism, debit_account, credit_account, cents from organism_transfer
    ) t group by 1, 2, 3, 4
  )
  select coalesce(p.organism, d.organism) as organism, coalesce(p.id, d.posting_id)::text as subject,
    coalesce(d.cents, 0)::bigint as expected, coalesce(p.cents, 0)::bigint as found
  from posting p full join detail d on d.posting_id = p.id and d.debit_account = p.debit_account and d.credit_account = p.credit_account
  where (p.id is null or p.transfers > 0) and (coalesce(p.cents, 0) <> coalesce(d.cents, 0) or coalesce(p.transfers, 0) <> coalesce(d.count, 0))
  order by 1, 2`;

/** A payment is the sum of its orders as they were when the file was made, and its state is theirs. */
const payments: Check["differences"] = sql`
  with line as (select payment_id, sum(cents) as cents from payment_line group by 1),
    current as (
      select payment_id, sum(cents - cancelled_cents - deducted_cents) as cents,
        count(distinct status) as states, min(status) as status
      from payment_order where payment_id is not null and status in ('in-file', 'sent', 'paid') group by 1
    )
  select p.organism, p.reference as subject, p.cents as expected,
    coalesce(case when p.status in ('in-file', 'sent', 'paid') then case when c.states = 1 and c.status = p.status then c.cents else 0 end else l.cents end, 0)::bigint as found
  from payment p left join line l on l.payment_id = p.id left join current c on c.payment_id = p.id
  where p.cents <> coalesce(l.cents, 0)
    or (p.status in ('in-file', 'sent', 'paid') and (p.cents <> coalesce(c.cents, 0) or c.states <> 1 or c.status <> p.status))
  order by 1, 2`;

/** A file is the sum of its payments, and its text is the one that was written. */
const files: Check["differences"] = sql`
  with paid as (select organism, file_id, sum(cents) as cents, count(*) as count from payment group by 1, 2)
  select f.organism, f.reference as subject, f.cents as expected,
    case when encode(sha256(convert_to(f.content, 'UTF8')), 'hex') <> f.content_hash then 0 else coalesce(p.cents, 0) end::bigint as found
  from payment_file f left join paid p on p.organism = f.organism and p.file_id = f.id
  where f.cents <> coalesce(p.cents, 0) or f.payments <> coalesce(p.count, 0)
    or encode(sha256(convert_to(f.content, 'UTF8')), 'hex') <> f.content_hash
  order by 1, 2`;

/** What leaves an account for a compensation arrives in another of the same organism, for the same legal ground. */
const compensations: Check["differences"] = sql`
  select t.organism, coalesce(t.compensation_id::text, t.id::text) as subject,
    coalesce(sum(t.cents) filter (where c.name like 'compensation/%'), 0)::bigint as expected,
    coalesce(sum(t.cents) filter (where d.name like 'compensation/%'), 0)::bigint as found
  from transfer t join account d on d.id = t.debit_account join account c on c.id = t.credit_account
  where t.compensation_id is not null or d.name like 'compensation/%' or c.name like 'compensation/%'
  group by 1, 2
  having count(*) <> 2 or count(distinct t.ground) <> 1
    or coalesce(sum(t.cents) filter (where c.name like 'compensation/%'), 0) <> coalesce(sum(t.cents) filter (where d.name like 'compensation/%'), 0)
  order by 1, 2`;

/** Nothing was entered on a day after that day was closed, but what the closing of a year carries over. */
const closedDays: Check["differences"] = sql`
  select p.organism, p.id::text as subject, 0::bigint as expected, p.cents as found from posting p
  where p.purpose <> 'year-closing' and exists (
    select 1 from ledger_closing k where k.organism = p.organism and k.kind = 'day' and k.through >= p.accounting_day and k.closed_at < p.posted_at)
  order by 1, 2`;

/** The balances kept at a closing are the sums of the postings until then. */
const keptBalances: Check["differences"] = sql`
  with moves as (
    select organism, debit_account as account, accounting_day, cents from posting where purpose <> 'year-closing'
    union all select organism, credit_account, accounting_day, -cents from posting where purpose <> 'year-closing'
  ), summed as (
    select k.organism, k.through, m.account, sum(m.cents) as cents from ledger_closing k
    join moves m on m.organism = k.organism and m.accounting_day <= k.through where k.kind = 'day' group by 1, 2, 3
  )
  select coalesce(b.organism, s.organism) as organism, coalesce(b.account, s.account) || ' ' || coalesce(b.through, s.through) as subject,
    coalesce(s.cents, 0)::bigint as expected, coalesce(b.debited - b.credited, 0)::bigint as found
  from account_balance b full join summed s on s.organism = b.organism and s.through = b.through and s.account = b.account
  where coalesce(b.debited - b.credited, 0) <> coalesce(s.cents, 0) order by 1, 2`;

/** The general ledger against the transfers, and the payments against the files. */
export const bookChecks: readonly Check[] = [
  { id: "transfer-posting", differences: postings },
  { id: "payment-orders", differences: payments },
  { id: "file-payments", differences: files },
  { id: "compensation-pairs", differences: compensations },
  { id: "closed-days", differences: closedDays },
  { id: "kept-balances", differences: keptBalances },
];
