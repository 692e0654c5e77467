import { type Day, day, RefusalSignal } from "@openamo/kernel";
import { answering, isId, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type LengthenedDays, lengthenedDays } from "../../providers/index.ts";
import { isElectronic } from "../deadline.ts";
import { claimsInReach } from "../reach.ts";
import { actionsOfClaims } from "../store-actions.ts";
import { claimsOfPayments, type PaidClaim } from "../store-paid-claims.ts";

/** The day by which the law wants the first claim of a payment paid. */
export interface PaymentDue {
  readonly due: Day;
  /** `running` and `late`: not paid yet; `met` and `missed`: paid. */
  readonly state: "running" | "late" | "met" | "missed";
}

/** The delays of payments to professionals, by payment; one that the law binds to none is not in the answer. For a page of a list. */
export async function paymentDueDays(
  context: FundContext,
  { paymentIds }: { readonly paymentIds: readonly string[] },
): Promise<Result<Map<string, PaymentDue>>> {
  requirePermission(context, "payments:read");
  return answering(async () => {
    const executor = context.database.kysely;
    const paid = await claimsOfPayments(executor, paymentIds.filter(isId), claimsInReach(context));
    const actions = await actionsOfClaims(
      executor,
      paid.map(({ claim }) => claim),
    );
    const lengthened = await lengthenedDays(
      executor,
      paid.map(({ claim }) => claim.professionalId),
    );
    const dues = new Map<string, PaymentDue>();
    for (const one of paid) {
      const due = dueOf(context, one, isElectronic(actions.get(one.claim.id) ?? []), lengthened);
      const known = dues.get(one.paymentId);
      if (due === null || (known !== undefined && known.due <= due)) continue;
      dues.set(one.paymentId, { due, state: stateOf(due, one.paidOn, context.clock.today()) });
    }
    return dues;
  });
}

const stateOf = (due: Day, paidOn: string | null, today: Day): PaymentDue["state"] => {
  if (paidOn === null) return today > due ? "late" : "running";
  return day(paidOn) > due ? "missed" : "met";
};

/** The day of one claim; null where there is none, or its law is not held. */
function dueOf(context: FundContext, { claim }: PaidClaim, electronic: boolean, lengthened: LengthenedDays): Day | null {
  const { sheet, receivedOn, organism } = claim;
  try {
    const asked = { sheet, receivedOn, organism, electronic, lengthenings: lengthened.of(claim) };
    return context.pack(claim.country).claims.paymentDeadlines?.deadlineOf(asked)?.due ?? null;
  } catch (error) {
    if (error instanceof RefusalSignal) return null;
    throw error;
  }
}
