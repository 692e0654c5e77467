import { cents, LATE_PENALTY, RefusalSignal, refusal } from "@openamo/kernel";
import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import { lockFiles } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { moveDifference, placed } from "../../payments/index.ts";
import { notFoundHere } from "../../scope.ts";
import { endPenalty, findPenalty } from "../penalties/store-penalties.ts";
import { claimInReach } from "../reach.ts";
import { PENALTY_TAKEN_BACK } from "../refusals-of-penalties.ts";
import { personOfClaim, readMotive } from "../take-back.ts";

export interface TakeBackPenalty {
  readonly key: string;
  readonly claimId: string;
  /** Why, in a few words, without health data. */
  readonly motive: string;
}

/**
 * Takes the penalty of a claim back: what is not yet in a file for the bank is cancelled, what is in one, or paid, is to be recovered from the professional.
 * The penalty itself is kept with the motive, and is not posted again.
 */
export async function takeBackPenalty(context: FundContext, input: TakeBackPenalty): Promise<Result<{ readonly claimId: string; readonly reference: string }>> {
  requirePermission(context, "payments:penalties");
  const { key, claimId, motive } = input;
  const personId = await personOfClaim(context, claimId);
  return runCommand(context, { key, action: "payments:penalties", body: { claimId, motive }, personId }, async (tx) => {
    const text = readMotive(motive);
    const claim = await claimInReach(context, tx, claimId);
    await lockFiles(tx, [claim.personId]);
    const penalty = await findPenalty(tx, claim, true);
    if (penalty === undefined) throw notFoundHere();
    if (penalty.takenBack !== null) throw new RefusalSignal(refusal(PENALTY_TAKEN_BACK, { reference: penalty.reference }, "claimId"));
    const { originId, organism, professionalId, branch, reference } = penalty;
    const line = { to: "professional" as const, payer: LATE_PENALTY, branch, payeeId: professionalId, cents: cents(-penalty.cents) };
    const lines = placed(context.pack(claim.country), [line]);
    const at = context.clock.now();
    await moveDifference(tx, { personId: penalty.personId, originId, claimId, organism, purpose: "late-penalty-reversal", lines }, context.clock.today(), at);
    await endPenalty(tx, penalty, text, at, context.actor.subject);
    return { ...done({ claimId, reference }), object: reference };
  });
}
