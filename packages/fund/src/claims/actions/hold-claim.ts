import { RefusalSignal } from "@openamo/kernel";
import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type ClaimReceipt, receiptOf } from "../claim.ts";
import { decideSheets } from "../decide.ts";
import { keepClaims, nameClaims, orderAndPublish } from "../effects.ts";
import type { SheetRequest } from "../facts.ts";
import { missingOf, readReason } from "../holds.ts";
import { appendAction } from "../store-actions.ts";

export interface HoldClaim extends SheetRequest {
  readonly key: string;
  /** `medical-opinion`, `prior-agreement` or `missing-piece`. */
  readonly reason: string;
}

/**
 * Receives a care sheet and holds it undecided until what it waits for is supplied. It is opened as any other - person, professional, organism,
 * duplicates - and refused where that refuses; nothing is counted, ordered or paid.
 */
export async function holdClaim(context: FundContext, { key, reason: typed, ...request }: HoldClaim): Promise<Result<ClaimReceipt>> {
  requirePermission(context, "claims:hold");
  return runCommand(context, { key, action: "claims:hold", body: { ...request, reason: typed }, personId: request.personId }, async (tx) => {
    const reason = readReason(typed);
    const [answer] = await decideSheets(context, tx, [request], true);
    if (answer === undefined) throw new Error("a sheet without an answer");
    if (!answer.ok) throw new RefusalSignal(answer.refusal);
    const { opened, decision } = answer.decided;
    const { decidedAt, settledOn, rulesVersion, facts } = decision;
    const waiting = { opened, decision: { decidedAt, settledOn, rulesVersion, facts, kind: "undecided", missing: [missingOf(reason)] } } as const;
    const claims = await nameClaims(context, tx, [waiting]);
    await keepClaims(context, tx, claims);
    await orderAndPublish(context, tx, claims);
    const [made] = claims;
    if (made === undefined) throw new Error("a held sheet without a claim");
    await appendAction(tx, { claim: made.claim, kind: "held", at: context.clock.now(), by: context.actor.subject, details: { reason } });
    return { ...done(receiptOf(made.claim)), object: made.claim.reference };
  });
}
