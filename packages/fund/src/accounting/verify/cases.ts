import { type RawBuilder, sql } from "kysely";
import type { Check } from "./check.ts";

/** Debits less credits of the accounts of a kind, chain of claims by chain: `payable/` for every payee, `bank`. */
const moved = (name: string): RawBuilder<unknown> => sql`
  select t.person_id, t.origin_id, t.organism, sum(case when d.name like ${name} then t.cents else 0 end - case when c.name like ${name} then t.cents else 0 end) as cents
  from transfer t join account d on d.id = t.debit_account join account c on c.id = t.credit_account
  where d.name like ${name} or c.name like ${name} group by 1, 2, 3`;

/** Chains where what cases hold (`held`: person_id, origin_id, organism, cents) is not what their transfers moved. */
const against = (held: RawBuilder<unknown>, name: string): Check["differences"] => sql`
  with moved as (${moved(name)}), held as (${held})
  select coalesce(h.organism, m.organism) as organism, coalesce(h.origin_id, m.origin_id)::text as subject,
    coalesce(h.cents, 0)::bigint as expected, coalesce(m.cents, 0)::bigint as found
  from held h full join moved m using (person_id, origin_id)
  where coalesce(h.cents, 0) <> coalesce(m.cents, 0) order by 1, 2`;

const orders = (statuses: readonly string[], sign: 1 | -1): RawBuilder<unknown> => sql`
  select person_id, origin_id, organism, sum(cents - cancelled_cents - deducted_cents) * ${sign}::bigint as cents from payment_order
  where status = any(${[...statuses]}::text[]) group by 1, 2, 3`;

/** What live claims owe by their last decisions is what their transfers granted. */
const decisions = sql`
  select c.person_id, c.origin_id, c.organism, sum(d.cents) as cents
  from claim c
    join (select distinct on (person_id, claim_id) person_id, claim_id, outcome from claim_decision order by person_id, claim_id, number desc) k
      on k.person_id = c.person_id and k.claim_id = c.id,
    jsonb_to_recordset(k.outcome::jsonb -> 'dues') as d (cents bigint)
  where c.paid is not null and not exists (select 1 from claim_reversal r where r.person_id = c.person_id and r.claim_id = c.id) group by 1, 2, 3`;

/** Money that debtors gave back, by chain. */
const repaid = sql`
  select r.person_id, r.origin_id, r.organism, e.cents from receivable_event e
  join receivable r on r.person_id = e.person_id and r.id = e.receivable_id where e.kind = 'repaid'`;

const bank = sql`
  select person_id, origin_id, organism, sum(cents) as cents from (
    select person_id, origin_id, organism, -(cents - cancelled_cents - deducted_cents) as cents from payment_order where status = 'paid'
    union all ${repaid}
  ) b group by 1, 2, 3 having sum(cents) <> 0`;

const debts = sql`
  select person_id, origin_id, organism, sum(cents - settled_cents - given_up_cents) as cents from receivable where status = 'to-recover' group by 1, 2, 3`;

/** A penalty that stands is what its transfers cost, and is ordered under its own name. */
const penalties = sql`
  select person_id, origin_id, organism, sum(cents) as cents from late_penalty where taken_back_at is null group by 1, 2, 3`;

/** What the cases say - decisions, orders, debts - against the transfers that they made. */
export const caseChecks: readonly Check[] = [
  { id: "decision-transfers", differences: against(decisions, "benefits/%") },
  { id: "order-payable", differences: against(orders(["ordered", "in-file", "returned"], -1), "payable/%") },
  { id: "order-transit", differences: against(orders(["sent"], -1), "transit") },
  { id: "order-bank", differences: against(bank, "bank") },
  { id: "debt-receivable", differences: against(debts, "receivable/%") },
  { id: "penalty-transfers", differences: against(penalties, "late-penalties/%") },
];
