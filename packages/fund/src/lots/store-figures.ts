import { type Cents, cents, type Refusal } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { sql } from "kysely";
import type { LotFigures } from "./lot.ts";

interface RefusalRow {
  count: number;
  example: Refusal;
}

/** What a lot came to, each part in one statement over the whole of it. */
export async function selectFigures(executor: Executor, lotId: string): Promise<LotFigures> {
  const own = sql`l.lot_id = ${lotId}::uuid`;
  const refusals = await sql<RefusalRow>`select count(*) as count, (array_agg(l.refusal order by l.line))[1] as example
    from claim_lot_line l where ${own} and l.refusal is not null
    group by l.refusal -> 'definition' ->> 'code' order by count(*) desc, l.refusal -> 'definition' ->> 'code'`.execute(executor);
  const trades = await sql<{ specialty: string; sheets: number; charged: number; paid: number }>`
    select p.specialty, count(*) as sheets, sum(c.charged)::bigint as charged, sum(c.paid)::bigint as paid
    from claim_lot_line l join claim c on c.person_id = l.person_id and c.id = l.claim_id join professional p on p.id = c.professional_id
    where ${own} and l.outcome = 'accepted' group by p.specialty order by sum(c.paid) desc, p.specialty`.execute(executor);
  const branches = await sql<{ branch: string; to: "beneficiary" | "professional"; orders: number; cents: number }>`
    select o.branch, o.payee_kind as to, count(*) as orders, sum(o.cents)::bigint as cents
    from claim_lot_line l join payment_order o on o.person_id = l.person_id and o.claim_id = l.claim_id
    where ${own} group by o.branch, o.payee_kind order by o.branch, o.payee_kind`.execute(executor);
  const asides = await sql<{ detail: string; count: number }>`select coalesce(l.detail, '') as detail, count(*) as count
    from claim_lot_line l where ${own} and l.outcome = 'aside' group by 1 order by 2 desc, 1`.execute(executor);
  return {
    refusals: refusals.rows,
    trades: trades.rows.map((row) => ({ ...row, charged: row.charged as Cents, paid: row.paid as Cents })),
    branches: branches.rows.map((row) => ({ ...row, cents: cents(row.cents) })),
    asides: asides.rows,
  };
}
