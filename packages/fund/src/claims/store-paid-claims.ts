import { LATE_PENALTY } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { type RawBuilder, type Selectable, sql } from "kysely";
import type { Claim } from "./claim.ts";
import { toClaim } from "./store.ts";
import type { ClaimRow } from "./tables.ts";

/** A claim that a payment to its professional pays. */
export interface PaidClaim {
  readonly claim: Claim;
  readonly paymentId: string;
  /** Day of the bank, null before. */
  readonly paidOn: string | null;
}

/** The claims that payments to professionals pay, penalties of late ones left out. */
export async function claimsOfPayments(executor: Executor, paymentIds: readonly string[], bound: RawBuilder<boolean>): Promise<PaidClaim[]> {
  if (paymentIds.length === 0) return [];
  const { rows } = await sql<Selectable<ClaimRow> & { payment_id: string; paid_on: string | null }>`
    select claim.*, l.payment_id, p.paid_on from payment p
      join payment_line l on l.payment_id = p.id
      join payment_order o on o.person_id = l.person_id and o.id = l.order_id
      join claim on claim.person_id = o.person_id and claim.id = o.claim_id
    where p.id = any(${paymentIds}::uuid[]) and p.payee_kind = 'professional' and o.payer <> ${LATE_PENALTY} and (${bound})`.execute(executor);
  return rows.map(({ payment_id, paid_on, ...row }) => ({ claim: toClaim(row), paymentId: payment_id, paidOn: paid_on }));
}
