import { type Day, day, isoDay, LATE_PENALTY, type Period } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { sql } from "kysely";
import type { LateQuestion } from "./store-late-payments.ts";

/** Payments of professionals of one specialty that were received on one day and paid on another. */
export interface PaidTogether {
  readonly specialty: string;
  readonly receivedOn: Day;
  readonly paidOn: Day;
  readonly electronic: boolean;
  /** Days on which the organism takes longer to pay these professionals. */
  readonly lengthenings: readonly Period[];
  readonly invoices: number;
  /** The sheet of one of them: what is paid to a professional directly is asked of the law once for all. */
  readonly sheet: unknown;
}

interface Row {
  specialty: string;
  received_on: string;
  paid_on: string;
  electronic: boolean;
  lengthenings: string;
  invoices: string;
  sheet: string;
}

/** Payments of professionals of an organism that were made in some days, counted by specialty, day of receipt and day of payment. */
export async function selectPaidTogether(executor: Executor, { organism, paid, timeZone }: LateQuestion): Promise<PaidTogether[]> {
  const { rows } = await sql<Row>`
    with paid as (
      select person_id, claim_id, min(payee_id::text)::uuid as professional_id, (max(paid_at) at time zone ${timeZone})::date as paid_on
      from payment_order
      where organism = ${organism} and payee_kind = 'professional' and payer <> ${LATE_PENALTY} and status <> 'cancelled'
      group by person_id, claim_id
      having bool_and(status = 'paid') and (max(paid_at) at time zone ${timeZone})::date between ${isoDay(paid.from)}::date and ${isoDay(paid.to)}::date
    ), lengthened as (
      select professional_id, jsonb_agg(jsonb_build_object('from', valid_from, 'to', valid_to) order by valid_from)::text as lengthenings
      from delay_lengthening where organism = ${organism} and known_to is null and not withdrawn group by professional_id
    ), told as (
      select p.professional_id, c.received_on, p.paid_on, c.sheet, coalesce(a.details ->> 'role', 'agent') <> 'agent' as electronic,
        coalesce(l.lengthenings, '[]') as lengthenings
      from paid p
      join claim c on c.person_id = p.person_id and c.id = p.claim_id
      left join lengthened l on l.professional_id = p.professional_id
      left join claim_action a on a.person_id = p.person_id and a.claim_id = p.claim_id and a.number = 1
      where c.status in ('ordered', 'corrected')
    )
    select f.specialty, t.received_on, t.paid_on, t.electronic, t.lengthenings, count(*) as invoices, min(t.sheet) as sheet
    from told t join professional f on f.id = t.professional_id
    group by f.specialty, t.received_on, t.paid_on, t.electronic, t.lengthenings`.execute(executor);
  return rows.map(({ specialty, received_on, paid_on, electronic, lengthenings, invoices, sheet }) => ({
    specialty,
    receivedOn: day(received_on),
    paidOn: day(paid_on),
    electronic,
    lengthenings: (JSON.parse(lengthenings) as { from: string; to: string | null }[]).map(({ from, to }) => ({
      from: day(from),
      to: to === null ? null : day(to),
    })),
    invoices: Number(invoices),
    sheet: JSON.parse(sheet),
  }));
}
