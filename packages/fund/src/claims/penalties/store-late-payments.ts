import { type Day, day, isoDay, LATE_PENALTY, type Period } from "@openamo/kernel";
import { type Executor, NO_PERSON } from "@openamo/platform";
import { sql } from "kysely";
import { lengthenedDays } from "../../providers/index.ts";
import type { ClaimAction } from "../claim-actions.ts";
import { actionsOfClaims } from "../store-actions.ts";

/** A claim of which all that its professional was owed is paid, and was not on the day of receipt. */
export interface LatePayment {
  readonly personId: string;
  readonly claimId: string;
  readonly originId: string;
  readonly reference: string;
  readonly organism: string;
  readonly professionalId: string;
  readonly sheet: unknown;
  readonly receivedOn: Day;
  readonly paidOn: Day;
  /** What each payer of the cover owed, what was held back for a debt included. */
  readonly parts: readonly { readonly payer: string; readonly branch: string; readonly cents: number }[];
  readonly actions: readonly ClaimAction[];
  /** Days on which the organism takes longer to pay the professional. */
  readonly lengthenings: readonly Period[];
}

/** Where the next page of payments begins. */
export interface Place {
  readonly personId: string;
  readonly claimId: string;
}

export const BEGINNING: Place = { personId: NO_PERSON, claimId: NO_PERSON };

export interface LateQuestion {
  readonly organism: string;
  /** Days of payment. */
  readonly paid: Required<Period> & { readonly to: Day };
  readonly timeZone: string;
}

interface PaymentRow {
  person_id: string;
  claim_id: string;
  origin_id: string;
  reference: string;
  professional_id: string;
  sheet: string;
  received_on: string;
  paid_on: string;
  parts: LatePayment["parts"];
}

/**
 * Payments of professionals made in some days, after the day of receipt, for which no penalty was posted: in the order of claims, from a place on. Claims
 * taken back are left out; one that was corrected was paid as it stood.
 */
export async function selectLatePayments(executor: Executor, question: LateQuestion, after: Place, limit: number): Promise<LatePayment[]> {
  const { organism, paid, timeZone } = question;
  const { rows } = await sql<PaymentRow>`
    with paid as (
      select person_id, claim_id, origin_id, (max(paid_at) at time zone ${timeZone})::date as paid_on,
        min(payee_id::text)::uuid as professional_id,
        jsonb_agg(jsonb_build_object('payer', payer, 'branch', branch, 'cents', cents - cancelled_cents) order by id) as parts
      from payment_order
      where organism = ${organism} and payee_kind = 'professional' and payer <> ${LATE_PENALTY} and status <> 'cancelled'
        and (person_id, claim_id) > (${after.personId}::uuid, ${after.claimId}::uuid)
      group by person_id, claim_id, origin_id
      having bool_and(status = 'paid') and (max(paid_at) at time zone ${timeZone})::date between ${isoDay(paid.from)}::date and ${isoDay(paid.to)}::date
    )
    select p.person_id, p.claim_id, p.origin_id, p.professional_id, p.paid_on, p.parts, c.reference, c.sheet, c.received_on
    from paid p join claim c on c.person_id = p.person_id and c.id = p.claim_id
    where c.status in ('ordered', 'corrected') and p.paid_on > c.received_on
      and not exists (select 1 from late_penalty l where l.person_id = p.person_id and l.claim_id = p.claim_id)
    order by p.person_id, p.claim_id limit ${limit}`.execute(executor);
  const actions = await actionsOfClaims(
    executor,
    rows.map((row) => ({ id: row.claim_id, personId: row.person_id })),
  );
  const lengthened = await lengthenedDays(
    executor,
    rows.map((row) => row.professional_id),
  );
  return rows.map((row) => ({
    personId: row.person_id,
    claimId: row.claim_id,
    originId: row.origin_id,
    reference: row.reference,
    organism,
    professionalId: row.professional_id,
    sheet: JSON.parse(row.sheet),
    receivedOn: day(row.received_on),
    paidOn: day(row.paid_on),
    parts: row.parts,
    actions: actions.get(row.claim_id) ?? [],
    lengthenings: lengthened.of({ professionalId: row.professional_id, organism }),
  }));
}
