import { sql } from "kysely";
import type { Check } from "./check.ts";

/*
 * Rows that name what is not there. The tables of a claim carry no foreign key to what their transaction had locked; what such keys would
 * refuse one by one is looked for here in all rows at once. `found` is the money that hangs in the air, where there is some.
 */

/** A claim has a decision, and what tells of a claim - its decisions, acts and end, the care it pays - names one that is there. */
const claims: Check["differences"] = sql`
  with part as (
    select person_id, claim_id from claim_decision union select person_id, claim_id from claim_action
    union select person_id, claim_id from claim_reversal union select person_id, claim_id from claim_fingerprint
  ), lonely as (
    select c.organism, c.reference as subject, coalesce(c.paid, 0)::bigint as found from claim c
    where not exists (select 1 from claim_decision d where d.person_id = c.person_id and d.claim_id = c.id)
    union all
    select '-', p.claim_id::text, 0::bigint from part p
    where not exists (select 1 from claim c where c.person_id = p.person_id and c.id = p.claim_id)
  )
  select organism, subject, 0::bigint as expected, found from lonely order by 1, 2`;

/** A claim names a professional and an organism that exist, and the file of a person. */
const names: Check["differences"] = sql`
  select c.organism, c.reference as subject, 0::bigint as expected, coalesce(c.paid, 0)::bigint as found from claim c
  where not exists (select 1 from professional p where p.id = c.professional_id)
    or not exists (select 1 from organism o where o.code = c.organism)
    or not exists (select 1 from insured_file f where f.person_id = c.person_id)
  order by 1, 2`;

/** The state of a claim is what its last act that moves it made of it, and only a claim that lives holds the care it pays. */
const states: Check["differences"] = sql`
  with folded as (
    select distinct on (person_id, claim_id) person_id, claim_id, case kind when 'decided' then 'ordered' else kind end as status
    from claim_action where kind not in ('held', 'supplied') order by person_id, claim_id, number desc
  )
  select c.organism, c.reference as subject, 0::bigint as expected, coalesce(c.paid, 0)::bigint as found
  from claim c left join folded f on f.person_id = c.person_id and f.claim_id = c.id
  where c.status is distinct from f.status
    or (c.status <> 'ordered' and exists (select 1 from claim_fingerprint m where m.person_id = c.person_id and m.claim_id = c.id))
    or (c.status in ('reversed', 'corrected')) <> exists (select 1 from claim_reversal r where r.person_id = c.person_id and r.claim_id = c.id)
  order by 1, 2`;

/** Counters are the sums of what the last decisions of live claims added. */
const counters: Check["differences"] = sql`
  with last as (
    select distinct on (person_id, claim_id) person_id, claim_id, outcome from claim_decision order by person_id, claim_id, number desc
  ), folded as (
    select l.person_id, m.name, m.span, sum(m.count)::bigint as count, sum(m.cents)::bigint as cents
    from last l join claim c on c.person_id = l.person_id and c.id = l.claim_id,
      jsonb_to_recordset(l.outcome::jsonb -> 'counterMoves') as m (name text, span text, count bigint, cents bigint)
    where c.status = 'ordered' group by 1, 2, 3
  )
  select '-' as organism, person_id::text || ' ' || name || ' ' || span as subject, coalesce(f.cents, 0)::bigint as expected, coalesce(k.cents, 0)::bigint as found
  from claim_counter k full join folded f using (person_id, name, span)
  where coalesce(k.cents, 0) <> coalesce(f.cents, 0) or coalesce(k.count, 0) <> coalesce(f.count, 0) order by 1, 2`;

/** An order pays what a decision of its claim granted, and belongs to the chain of that claim. */
const orders: Check["differences"] = sql`
  select o.organism, o.id::text as subject, 0::bigint as expected, o.cents as found from payment_order o
  where not exists (
    select 1 from claim_decision d join claim c on c.person_id = d.person_id and c.id = d.claim_id
    where d.person_id = o.person_id and d.claim_id = o.claim_id and d.kind = 'decided' and c.origin_id = o.origin_id)
  order by 1, 2`;

/** A transfer has a cause: a claim of its chain; an order, where the bank is concerned; a debt, where one is settled or given up. */
const causes: Check["differences"] = sql`
  select t.organism, t.id::text as subject, 0::bigint as expected, t.cents as found from transfer t
  where not exists (select 1 from claim c where c.person_id = t.person_id and c.id = t.claim_id and c.origin_id = t.origin_id)
    or (t.purpose in ('payment', 'release', 'return')
      and not exists (select 1 from payment_order o where o.person_id = t.person_id and o.origin_id = t.origin_id))
    or (t.purpose in ('deduction', 'repayment', 'giving-up') and t.compensation_id is null
      and not exists (select 1 from receivable r where r.person_id = t.person_id and r.origin_id = t.origin_id))
  order by 1, 2`;

/** A debt has a claim, what was done about a debt has the debt, and the orders of a payment are there. */
const debts: Check["differences"] = sql`
  with lonely as (
    select r.organism, r.id::text as subject, r.cents as found from receivable r
    where not exists (select 1 from claim c where c.person_id = r.person_id and c.id = r.claim_id)
    union all
    select '-', e.id::text, coalesce(e.cents, 0) from receivable_event e
    where not exists (select 1 from receivable r where r.person_id = e.person_id and r.id = e.receivable_id)
    union all
    select '-', l.payment_id::text, l.cents from payment_line l
    where not exists (select 1 from payment_order o where o.person_id = l.person_id and o.id = l.order_id)
  )
  select organism, subject, 0::bigint as expected, found::bigint as found from lonely order by 1, 2`;

/** A command that was taken has its answer: one transaction wrote both. Each stands apart, since they may lie on two machines. */
const answers: Check["differences"] = sql`
  with taken as materialized (select person_id, caller, key from command_key), answered as materialized (select person_id, caller, key from command_answer)
  select '-' as organism, coalesce(t.key, a.key) as subject, 0::bigint as expected, 0::bigint as found
  from taken t full join answered a using (person_id, caller, key) where t.key is null or a.key is null order by 2`;

/** What names something that is not there. */
export const orphanChecks: readonly Check[] = [
  { id: "claim-decision", differences: claims },
  { id: "claim-names", differences: names },
  { id: "claim-state", differences: states },
  { id: "counter-decisions", differences: counters },
  { id: "order-decision", differences: orders },
  { id: "transfer-cause", differences: causes },
  { id: "debt-cause", differences: debts },
  { id: "command-answer", differences: answers },
];
