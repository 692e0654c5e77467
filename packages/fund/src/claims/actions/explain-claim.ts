import type { Locale } from "@openamo/kernel";
import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { claimInReach } from "../reach.ts";
import { findDecision } from "../store.ts";
import { type DecisionInWords, decisionInWords } from "../words.ts";

/** The decision of a claim in words: each step with its sentence, its article and its dated value. Leaves an audit line. */
export async function explainClaim(context: FundContext, input: { claimId: string; locale: Locale }): Promise<Result<DecisionInWords>> {
  requirePermission(context, "claims:read");
  return answering(async () => {
    const executor = context.database.kysely;
    const claim = await claimInReach(context, executor, input.claimId);
    const decision = await findDecision(executor, claim);
    await writeAudit(executor, context, [{ personId: claim.personId, action: "claims:read", outcome: "read", object: claim.reference }]);
    return decisionInWords(context.pack(claim.country), decision, input.locale);
  });
}
