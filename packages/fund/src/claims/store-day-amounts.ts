import { type Cents, type Day, isoDay } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";

/** One named amount over all the decided lines of a day. */
export interface DayAmount {
  /** Word of the pack: `fee`, `legalShare`. */
  readonly name: string;
  readonly cents: Cents;
  /** Lines on which it is not zero. */
  readonly lines: number;
}

/** Sums the named amounts of the lines of a country's live claims received on a day. */
export async function selectDayAmounts(executor: Executor, bound: RawBuilder<boolean>, country: string, receivedOn: Day): Promise<DayAmount[]> {
  const { rows } = await sql<{ name: string; cents: number; lines: number }>`
    select amount.key as name, sum(amount.value::bigint)::bigint as cents, count(*) filter (where amount.value <> '0') as lines
    from claim
    join claim_decision decision on decision.person_id = claim.person_id and decision.claim_id = claim.id
    cross join lateral jsonb_array_elements(decision.outcome::jsonb -> 'lines') line
    cross join lateral jsonb_each_text(line -> 'amounts') amount
    where claim.status = 'ordered' and claim.country = ${country} and claim.received_on = ${isoDay(receivedOn)}::date and ${bound}
    group by amount.key order by amount.key`.execute(executor);
  return rows.map(({ name, cents, lines }) => ({ name, cents: cents as Cents, lines }));
}
