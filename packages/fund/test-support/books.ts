import type { Executor } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";

/**
 * What is wrong in the books of a store, in words; nothing when they balance. The store is asked directly, not through the code under test:
 * what each chain of claims moved is what its live claim pays, counters are the sum of what live decisions added, what is payable is what is
 * ordered, what is receivable is what is to recover, and no claim is there by half.
 */
export async function wrongInBooks(executor: Executor): Promise<string[]> {
  const checks = [states, moneyOfChains, counters, payables, receivables, halves, trialBalance];
  const found = await Promise.all(checks.map(async (check) => (await check.execute(executor)).rows.map(({ wrong }) => wrong)));
  return found.flat();
}

type Check = RawBuilder<{ wrong: string }>;

const moneyOfChains: Check = sql`
  with moved as (
    select t.person_id, t.origin_id,
      sum(case when d.name like 'benefits/%' then t.cents else 0 end) - sum(case when c.name like 'benefits/%' then t.cents else 0 end) as cents
    from transfer t join account d on d.id = t.debit_account join account c on c.id = t.credit_account group by 1, 2
  ), owed as (
    select person_id, origin_id, coalesce(sum(paid) filter (where status = 'ordered'), 0) as cents from claim group by 1, 2
  )
  select 'chain ' || o.origin_id || ' pays ' || o.cents || ' and moved ' || coalesce(m.cents, 0) as wrong
  from owed o left join moved m using (person_id, origin_id) where o.cents <> coalesce(m.cents, 0)`;

/** The state of a claim is what its last act that moves it made of it. */
const states: Check = sql`
  with folded as (
    select distinct on (person_id, claim_id) person_id, claim_id, case kind when 'decided' then 'ordered' else kind end as status
    from claim_action where kind not in ('held', 'supplied') order by person_id, claim_id, number desc
  )
  select 'claim ' || c.reference || ' stands as ' || c.status || ' and its acts say ' || coalesce(f.status, 'nothing') as wrong
  from claim c left join folded f on f.person_id = c.person_id and f.claim_id = c.id where c.status is distinct from f.status
  union all
  select 'claim ' || c.reference || ' names somebody unknown' from claim c
    where not exists (select 1 from professional p where p.id = c.professional_id) or not exists (select 1 from organism o where o.code = c.organism)
      or not exists (select 1 from insured_file i where i.person_id = c.person_id)
  union all
  select 'care of ' || f.person_id || ' is held by no claim' from claim_fingerprint f
    where not exists (select 1 from claim c where c.person_id = f.person_id and c.id = f.claim_id)`;

const counters: Check = sql`
  with folded as (
    select d.person_id, m.name, m.span, sum(m.count) as count, sum(m.cents) as cents
    from (select distinct on (person_id, claim_id) * from claim_decision order by person_id, claim_id, number desc) d
      join claim c on c.person_id = d.person_id and c.id = d.claim_id,
      jsonb_to_recordset(d.outcome::jsonb -> 'counterMoves') as m (name text, span text, count bigint, cents bigint)
    where c.status = 'ordered' group by 1, 2, 3
  )
  select 'counter ' || name || ' of ' || person_id || ' stands at ' || coalesce(k.cents, 0) || ' and its decisions add up to ' || coalesce(f.cents, 0) as wrong
  from claim_counter k full join folded f using (person_id, name, span)
  where coalesce(k.cents, 0) <> coalesce(f.cents, 0) or coalesce(k.count, 0) <> coalesce(f.count, 0)`;

const balanceOf = (prefix: string) => sql`
  select a.organism, a.branch, sum(m.cents) as cents
  from (select debit_account as account, cents from transfer union all select credit_account, -cents from transfer) m
  join account a on a.id = m.account where a.name like ${`${prefix}/%`} group by 1, 2`;

const payables: Check = sql`
  with balance as (${balanceOf("payable")}),
    waiting as (select organism, branch, sum(cents - cancelled_cents - deducted_cents) as cents from payment_order where status in ('ordered', 'in-file', 'returned') group by 1, 2)
  select 'payable of ' || organism || ' is ' || coalesce(-b.cents, 0) || ' and orders wait for ' || coalesce(w.cents, 0) as wrong
  from balance b full join waiting w using (organism, branch) where coalesce(-b.cents, 0) <> coalesce(w.cents, 0)`;

const receivables: Check = sql`
  with balance as (${balanceOf("receivable")}),
    open as (select organism, branch, sum(cents - settled_cents - given_up_cents) as cents from receivable where status = 'to-recover' group by 1, 2)
  select 'receivable of ' || organism || ' is ' || coalesce(b.cents, 0) || ' and to recover is ' || coalesce(w.cents, 0) as wrong
  from balance b full join open w using (organism, branch) where coalesce(b.cents, 0) <> coalesce(w.cents, 0)`;

const halves: Check = sql`
  select 'claim ' || c.reference || ' has no decision' as wrong from claim c
    left join claim_decision d on d.person_id = c.person_id and d.claim_id = c.id where d.claim_id is null
  union all
  select 'claim ' || c.reference || ' was submitted without an answer' from claim c where c.corrects is null
    and not exists (select 1 from command_answer a where a.person_id = c.person_id and a.answer -> 'value' ->> 'claimId' = c.id::text)
  union all
  select 'claim ' || c.reference || ' has no audit line' from claim c
    where not exists (select 1 from audit_line l where l.person_id = c.person_id and l.object = c.reference and l.outcome = 'done')
  union all
  select 'claim ' || c.reference || ' told nobody' from claim c where c.corrects is null
    and not exists (select 1 from outbox_event e where e.person_id = c.person_id and e.payload ->> 'claimId' = c.id::text)
  union all
  select 'a key without an answer: ' || k.key from (select * from command_key offset 0) k
    where not exists (select 1 from (select * from command_answer offset 0) a where a.person_id = k.person_id and a.caller = k.caller and a.key = k.key)
  union all
  select 'claim ' || c.reference || ' is over and still holds its care' from claim c
    join claim_fingerprint f on f.person_id = c.person_id and f.claim_id = c.id where c.status <> 'ordered'`;

const trialBalance: Check = sql`
  select 'accounts of ' || organism || '/' || branch || ' sum to ' || sum(cents) as wrong
  from (
    select d.organism, d.branch, t.cents from transfer t join account d on d.id = t.debit_account
    union all select c.organism, c.branch, -t.cents from transfer t join account c on c.id = t.credit_account
  ) m group by organism, branch having sum(cents) <> 0`;
