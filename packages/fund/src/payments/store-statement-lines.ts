import { type Cents, cents, type Day, day, LATE_PENALTY } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";

/** One order that a payment pays, with the claim it comes from. */
export interface StatementLine {
  readonly personId: string;
  readonly claimId: string;
  readonly professionalId: string;
  readonly reference: string;
  readonly careFrom: Day;
  readonly careTo: Day;
  readonly branch: string;
  /** Whether it is the penalty of a late payment, and no part of the cover. */
  readonly penalty: boolean;
  readonly charged: Cents | null;
  readonly paid: Cents;
  /** Held back from this order to settle a debt. */
  readonly deducted: Cents;
}

interface LineRow {
  person_id: string;
  claim_id: string;
  professional_id: string;
  reference: string;
  care_from: string;
  care_to: string;
  branch: string;
  penalty: boolean;
  charged: number | null;
  paid: number;
  deducted: number;
}

/** What a payment pays, claim by claim. */
export async function selectStatementLines(executor: Executor, paymentId: string): Promise<StatementLine[]> {
  const { rows } = await sql<LineRow>`
    select o.person_id, o.claim_id, c.professional_id, c.reference, c.care_from, c.care_to, o.branch, o.payer = ${LATE_PENALTY} as penalty, c.charged, l.cents as paid, o.deducted_cents as deducted
    from payment_line l
    join payment_order o on o.person_id = l.person_id and o.id = l.order_id
    join claim c on c.person_id = o.person_id and c.id = o.claim_id
    where l.payment_id = ${paymentId}::uuid order by c.reference, o.id`.execute(executor);
  return rows.map((row) => ({
    personId: row.person_id,
    claimId: row.claim_id,
    professionalId: row.professional_id,
    reference: row.reference,
    careFrom: day(row.care_from),
    careTo: day(row.care_to),
    branch: row.branch,
    penalty: row.penalty,
    charged: row.charged === null || row.penalty ? null : cents(row.charged),
    paid: cents(row.paid),
    deducted: cents(row.deducted),
  }));
}

/** Payments that somebody may see for being their payee, or for their organism. */
export const paymentsOfPayee = (kind: "beneficiary" | "professional", payeeId: string): RawBuilder<boolean> =>
  sql<boolean>`payee_kind = ${kind} and payee_id = ${payeeId}::uuid and status <> 'in-file' and status <> 'withdrawn'`;
