import { sql } from "kysely";
import type { Check } from "./check.ts";

/** Debits less credits of the accounts of a kind. */
const net = (kind: string) => sql`coalesce(sum(case when split_part(d.name, '/', 1) = ${kind} then t.cents else 0 end
  - case when split_part(c.name, '/', 1) = ${kind} then t.cents else 0 end), 0)::bigint`;

/**
 * Every receipt of the register of contributions moved its amount into the bank, to its category, with the levies and the late charge of its entry,
 * within the accounts of its scheme; one that takes another back moved the same the other way. Nothing else moved for an organism.
 */
const receipts: Check["differences"] = sql`
  with moved as (
    select t.source_id, t.organism, t.scheme, t.category, ${net("bank")} as bank, ${net("contributions")} as contributions, ${net("levies")} as levies,
      ${net("levies-owed")} as levies_owed, ${net("late-charges")} as charges, ${net("late-charges-owed")} as charges_owed
    from organism_transfer t join account d on d.id = t.debit_account join account c on c.id = t.credit_account group by 1, 2, 3, 4
  ), said as (
    select r.id as source_id, r.organism, r.scheme, r.category, case when r.takes_back is null then 1 else -1 end as sign, r.cents, r.kind,
      e.levies_cents as levies, coalesce(e.late_charge_cents, 0) as charge
    from contribution_receipt r left join contribution_entry e on e.organism = r.organism and e.receipt_id = coalesce(r.takes_back, r.id)
  ), compared as (
    select coalesce(s.organism, m.organism) as organism, coalesce(s.source_id, m.source_id) as source_id, w.of, w.expected, w.found
    from said s full join moved m on m.source_id = s.source_id and m.organism = s.organism and m.scheme = s.scheme and m.category = s.category,
    lateral (values
      ('bank', s.sign * s.cents, m.bank),
      ('contributions', case when s.kind = 'contribution' then -s.sign * s.cents end, m.contributions),
      ('levies', s.sign * s.levies, m.levies),
      ('levies-owed', -s.sign * s.levies, m.levies_owed),
      ('late-charges', -s.sign * s.charge, m.charges),
      ('late-charges-owed', s.sign * (s.charge - case when s.kind = 'late-charge' then s.cents else 0 end), m.charges_owed)
    ) as w (of, expected, found)
  )
  select organism, source_id::text || ' ' || of as subject, coalesce(expected, 0)::bigint as expected, coalesce(found, 0)::bigint as found from compared
  where coalesce(expected, 0) <> coalesce(found, 0) order by 1, 2`;

/** What the registers of an organism hold, against what they moved. */
export const registerChecks: readonly Check[] = [{ id: "register-transfers", differences: receipts }];
