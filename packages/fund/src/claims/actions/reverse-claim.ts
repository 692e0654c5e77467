import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { moveDifference, placed } from "../../payments/index.ts";
import { type ClaimReceipt, receiptOf } from "../claim.ts";
import { duesOf } from "../effects.ts";
import { endClaim } from "../store.ts";
import { differenceOf, personOfClaim, readMotive, takeBackClaim, tellEnd } from "../take-back.ts";

export interface ReverseClaim {
  readonly key: string;
  readonly claimId: string;
  /** Why, in a few words, without health data. */
  readonly motive: string;
}

/** Takes a claim back: counters are restored, what is not yet paid is cancelled, what was paid is to be recovered. The claim itself is kept. */
export async function reverseClaim(context: FundContext, input: ReverseClaim): Promise<Result<ClaimReceipt>> {
  requirePermission(context, "claims:reverse");
  const { key, claimId, motive } = input;
  const personId = await personOfClaim(context, claimId);
  return runCommand(context, { key, action: "claims:reverse", body: { claimId, motive }, personId }, async (tx) => {
    const text = readMotive(motive);
    const { claim, decision } = await takeBackClaim(context, tx, claimId);
    const at = context.clock.now();
    const lines = placed(context.pack(claim.country), differenceOf(duesOf(claim, decision), []));
    const { originId, organism } = claim;
    await moveDifference(tx, { personId: claim.personId, originId, claimId, organism, purpose: "reversal", lines }, context.clock.today(), at);
    await endClaim(tx, claim, { kind: "reversal", motive: text, reversedAt: at, reversedBy: context.actor.subject }, null);
    await tellEnd(context, tx, claim, "claims.reversed");
    return { ...done(receiptOf({ ...claim, status: "reversed" })), object: claim.reference };
  });
}
