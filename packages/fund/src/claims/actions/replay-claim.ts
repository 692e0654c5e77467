import { isDeepStrictEqual } from "node:util";
import { storeTrace } from "@openamo/kernel";
import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import type { ClaimDecision } from "../claim.ts";
import { claimInReach } from "../reach.ts";
import { findDecision } from "../store.ts";

export interface Replay {
  /** Whether today's rules give the same answer and the same steps on the stored facts. */
  readonly same: boolean;
  readonly storedVersion: string;
  readonly replayedVersion: string;
  readonly stored: ClaimDecision;
  readonly replayed: ClaimDecision;
}

/** Decides a claim again on the facts that were stored with it, and compares. Moves nothing; leaves an audit line. */
export async function replayClaim(context: FundContext, input: { claimId: string }): Promise<Result<Replay>> {
  requirePermission(context, "claims:replay");
  return answering(async () => {
    const executor = context.database.kysely;
    const claim = await claimInReach(context, executor, input.claimId);
    const stored = await findDecision(executor, claim);
    const replayed = again(context, claim.country, stored);
    await writeAudit(executor, context, [{ personId: claim.personId, action: "claims:replay", outcome: "read", object: claim.reference }]);
    const same = isDeepStrictEqual(asStored(stored), asStored(replayed));
    return { same, storedVersion: stored.rulesVersion, replayedVersion: replayed.rulesVersion, stored, replayed };
  });
}

function again(context: FundContext, country: string, stored: ClaimDecision): ClaimDecision {
  const pack = context.pack(country);
  const base = { decidedAt: stored.decidedAt, settledOn: stored.settledOn, rulesVersion: pack.rulesVersion, facts: stored.facts };
  const decision = pack.claims.settle(stored.facts);
  if (decision.kind === "decided") return { ...base, kind: "decided", outcome: decision.outcome, trace: storeTrace(decision.trace) };
  return { ...base, ...decision };
}

/** The answer in the form of the store, without what says when and by which version it was given. */
function asStored(decision: ClaimDecision): unknown {
  const { decidedAt: _at, settledOn: _on, rulesVersion: _version, facts: _facts, ...answer } = decision;
  return JSON.parse(JSON.stringify(answer));
}
