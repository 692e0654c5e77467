import { RefusalSignal, refusal } from "@openamo/kernel";
import { type DatabaseTransaction, done, newId, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type Claim, type ClaimReceipt, receiptOf } from "../claim.ts";
import { openHolds } from "../claim-actions.ts";
import { type DecidedSheet, decideSheets } from "../decide.ts";
import { keepDecision, type NewClaim, orderAndPublish, STATUS } from "../effects.ts";
import { CORRECTION_OF_ANOTHER_ORGANISM } from "../refusals.ts";
import { waitingClaimsOf } from "../store.ts";
import { actionsOfClaims } from "../store-actions.ts";
import { personOfClaim } from "../take-back.ts";
import { lockWaiting, requireNothingHeld } from "../waiting.ts";
import { STILL_UNDECIDED } from "../waiting-refusals.ts";

export interface ResumeClaim {
  readonly key: string;
  readonly claimId: string;
}

/**
 * Decides a claim that waits, on the facts as they are now known: it is then ordered or refused like a new one. Where something is still missing
 * the answer names it, and nothing is written.
 */
export async function resumeClaim(context: FundContext, { key, claimId }: ResumeClaim): Promise<Result<ClaimReceipt>> {
  requirePermission(context, "claims:resume");
  const personId = await personOfClaim(context, claimId);
  return runCommand(context, { key, action: "claims:resume", body: { claimId }, personId }, async (tx) => {
    const { claim: before, actions } = await lockWaiting(context, tx, claimId);
    requireNothingHeld(before, actions);
    const sheet = await decideNow(context, tx, before);
    const { decision } = sheet;
    const outcome = decision.kind === "decided" ? decision.outcome : undefined;
    const claim: Claim = { ...before, status: STATUS[decision.kind], charged: outcome?.charged ?? null, paid: outcome?.paid ?? null };
    const made: NewClaim = { claim, decision, sheet };
    await keepDecision(context, tx, made);
    await orderAndPublish(context, tx, [made]);
    return { ...done(receiptOf(claim)), object: claim.reference };
  });
}

/** @throws RefusalSignal where the sheet can no longer be opened, or a fact is still missing. */
async function decideNow(context: FundContext, tx: DatabaseTransaction, claim: Claim): Promise<DecidedSheet> {
  const { personId, professionalId, organism, country, reference } = claim;
  // The sheet goes through the door of every sheet again, in the shape in which it came.
  const sheet = context.pack(country).display.publishSheet(claim.sheet);
  const [answer] = await decideSheets(context, tx, [{ personId, professionalId, sheet }], true);
  if (answer === undefined) throw new Error("a sheet without an answer");
  if (!answer.ok) throw new RefusalSignal(answer.refusal);
  const { decision, opened } = answer.decided;
  if (decision.kind === "undecided") {
    throw new RefusalSignal(refusal(STILL_UNDECIDED, { reference, missing: decision.missing.map(({ field }) => field).join(", ") }));
  }
  if (opened.organism !== organism) throw new RefusalSignal(refusal(CORRECTION_OF_ANOTHER_ORGANISM, {}, "sheet"));
  return answer.decided;
}

/**
 * Tries again the claims of a person that wait for a fact and are not held: called when something was learnt of them. Gives those that are now
 * decided. Claims out of the actor's reach are left to whoever may settle them.
 */
export async function resumeWaiting(context: FundContext, { personId }: { readonly personId: string }): Promise<Result<ClaimReceipt[]>> {
  requirePermission(context, "claims:resume");
  const receipts: ClaimReceipt[] = [];
  const waiting = (await waitingClaimsOf(context.database.kysely, personId)).map((id) => ({ id, personId }));
  const actions = await actionsOfClaims(context.database.kysely, waiting);
  for (const { id: claimId } of waiting) {
    if (openHolds(actions.get(claimId) ?? []).length > 0) continue;
    const result = await resumeClaim(context, { key: `resume-${newId()}`, claimId });
    if (result.ok) receipts.push(result.value);
  }
  return done(receipts);
}
