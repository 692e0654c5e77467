import { RefusalSignal, refusal } from "@openamo/kernel";
import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type ClaimReceipt, receiptOf } from "../claim.ts";
import { openHolds } from "../claim-actions.ts";
import { readReason } from "../holds.ts";
import { appendAction } from "../store-actions.ts";
import { personOfClaim } from "../take-back.ts";
import { lockWaiting } from "../waiting.ts";
import { NOTHING_HELD } from "../waiting-refusals.ts";

export interface SupplyPiece {
  readonly key: string;
  readonly claimId: string;
  /** What arrived, in the word of the hold: `medical-opinion`, `prior-agreement`, `missing-piece`. */
  readonly reason: string;
}

/** Records that what a claim was held for has arrived. The claim is then decided by `resumeClaim`. */
export async function supplyPiece(context: FundContext, { key, claimId, reason: typed }: SupplyPiece): Promise<Result<ClaimReceipt>> {
  requirePermission(context, "claims:supply");
  const personId = await personOfClaim(context, claimId);
  return runCommand(context, { key, action: "claims:supply", body: { claimId, reason: typed }, personId }, async (tx) => {
    const reason = readReason(typed);
    const { claim, actions } = await lockWaiting(context, tx, claimId);
    if (!openHolds(actions).includes(reason)) throw new RefusalSignal(refusal(NOTHING_HELD, { reference: claim.reference }, "reason"));
    await appendAction(tx, { claim, kind: "supplied", at: context.clock.now(), by: context.actor.subject, details: { reason } });
    return { ...done(receiptOf(claim)), object: claim.reference };
  });
}
