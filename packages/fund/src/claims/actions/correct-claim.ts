import { RefusalSignal, refusal } from "@openamo/kernel";
import { type DatabaseTransaction, done, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { moveDifference, placed } from "../../payments/index.ts";
import { type Claim, type ClaimReceipt, receiptOf } from "../claim.ts";
import { type DecidedSheet, decideSheets } from "../decide.ts";
import { duesOf, keepClaims, nameClaims } from "../effects.ts";
import { CORRECTION_OF_ANOTHER_ORGANISM, CORRECTION_UNDECIDED } from "../refusals.ts";
import { endClaim } from "../store.ts";
import { differenceOf, personOfClaim, readMotive, takeBackClaim, tellEnd } from "../take-back.ts";

export interface CorrectClaim {
  readonly key: string;
  readonly claimId: string;
  /** Why, in a few words, without health data. */
  readonly motive: string;
  /** The whole sheet as it should have been. */
  readonly sheet: unknown;
  /** The professional as it should have been; the same when absent. */
  readonly professionalId?: string;
}

/**
 * Puts a claim right: the old one is taken back and the corrected sheet settled in one command, and only the difference moves money.
 * A corrected sheet that the rules refuse or cannot decide changes nothing: its refusal is the answer.
 */
export async function correctClaim(context: FundContext, input: CorrectClaim): Promise<Result<ClaimReceipt>> {
  requirePermission(context, "claims:correct");
  const { key, claimId, motive, sheet, professionalId } = input;
  const personId = await personOfClaim(context, claimId);
  return runCommand(context, { key, action: "claims:correct", body: { claimId, motive, sheet, professionalId }, personId }, async (tx) => {
    const text = readMotive(motive);
    const { claim: old, decision: before } = await takeBackClaim(context, tx, claimId);
    const decided = await decideAgain(context, tx, old, professionalId ?? old.professionalId, sheet);
    const [made] = await nameClaims(context, tx, [decided], old);
    if (made === undefined) throw new Error("a correction without a claim");
    await keepClaims(context, tx, [made]);
    const at = context.clock.now();
    const lines = placed(context.pack(old.country), differenceOf(duesOf(old, before), duesOf(made.claim, made.decision)));
    const { originId, organism } = old;
    const move = { personId: old.personId, originId, claimId: made.claim.id, organism, purpose: "correction" as const, lines };
    await moveDifference(tx, move, context.clock.today(), at);
    await endClaim(tx, old, { kind: "correction", motive: text, reversedAt: at, reversedBy: context.actor.subject }, made.claim.id);
    await tellEnd(context, tx, old, "claims.corrected", { correctedBy: made.claim.id });
    return { ...done(receiptOf(made.claim)), object: made.claim.reference };
  });
}

/** Decides the corrected sheet, after the old claim gave its counters back. @throws RefusalSignal unless it is decided. */
async function decideAgain(context: FundContext, tx: DatabaseTransaction, old: Claim, professionalId: string, sheet: unknown): Promise<DecidedSheet> {
  const [answer] = await decideSheets(context, tx, [{ personId: old.personId, professionalId, sheet }], true);
  if (answer === undefined) throw new Error("a sheet without an answer");
  if (!answer.ok) throw new RefusalSignal(answer.refusal);
  const { decision, opened } = answer.decided;
  if (decision.kind === "refused") throw new RefusalSignal(decision.refusal);
  if (decision.kind === "undecided") {
    throw new RefusalSignal(refusal(CORRECTION_UNDECIDED, { missing: decision.missing.map(({ field }) => field).join(", ") }, "sheet"));
  }
  if (opened.organism !== old.organism) throw new RefusalSignal(refusal(CORRECTION_OF_ANOTHER_ORGANISM, {}, "sheet"));
  return answer.decided;
}
