import { RefusalSignal, refusal } from "@openamo/kernel";
import type { DatabaseTransaction } from "@openamo/platform";
import { lockFiles } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import type { Claim } from "./claim.ts";
import { type ClaimAction, openHolds } from "./claim-actions.ts";
import { claimInReach } from "./reach.ts";
import { actionsOf } from "./store-actions.ts";
import { CLAIM_HELD, CLAIM_NOT_WAITING } from "./waiting-refusals.ts";

/** A claim that waits, its file locked, with everything done with it. @throws RefusalSignal (`not-found-here`, `claim-not-waiting`). */
export async function lockWaiting(context: FundContext, tx: DatabaseTransaction, claimId: string): Promise<{ claim: Claim; actions: ClaimAction[] }> {
  const { personId } = await claimInReach(context, tx, claimId);
  await lockFiles(tx, [personId]);
  const claim = await claimInReach(context, tx, claimId);
  if (claim.status !== "undecided") throw new RefusalSignal(refusal(CLAIM_NOT_WAITING, { reference: claim.reference }));
  return { claim, actions: await actionsOf(tx, claim) };
}

/** @throws RefusalSignal (`claim-held`) while something that the claim is held for was not supplied. */
export function requireNothingHeld(claim: Claim, actions: readonly ClaimAction[]): void {
  if (openHolds(actions).length > 0) throw new RefusalSignal(refusal(CLAIM_HELD, { reference: claim.reference }));
}
