import { done, instantDay, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { openHolds } from "../claim-actions.ts";
import { claimsInReach } from "../reach.ts";
import { appendAction } from "../store-actions.ts";
import { heldForAgreement, markTried, personsToTry } from "../store-waiting.ts";
import { lockWaiting } from "../waiting.ts";
import { resumeWaiting } from "./resume-claim.ts";

export interface TakeUpWaiting {
  /** Most persons looked at; 200 unless said. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
}

/** What a round came to. */
export interface TakenUp {
  /** Claims for which the silence of the fund has become its agreement. */
  readonly agreed: number;
  readonly persons: number;
  /** Claims that were decided. */
  readonly decided: number;
}

const USUAL = 200;

/**
 * Takes up the claims that wait and whose fact may have arrived: a piece, an agreement, a right, a convention, the end of a delay. Those that still
 * lack something wait on. Done again and again in the background of the server; nothing moves twice.
 */
export async function takeUpWaiting(context: FundContext, { limit = USUAL, signal }: TakeUpWaiting = {}): Promise<Result<TakenUp>> {
  requirePermission(context, "claims:resume");
  const { kysely } = context.database;
  const reach = claimsInReach(context);
  const agreed = await agreeBySilence(context, limit, signal);
  let [persons, decided] = [0, 0];
  for (const personId of await personsToTry(kysely, reach, context.clock.today(), context.clock.timeZone, limit)) {
    if (signal?.aborted) break;
    const at = context.clock.now();
    const resumed = await resumeWaiting(context, { personId });
    await markTried(kysely, personId, at);
    persons += 1;
    decided += resumed.ok ? resumed.value.length : 0;
  }
  return done({ agreed, persons, decided });
}

/** Where the law of the country makes an agreement of silence, records it for the claims whose delay has passed. */
async function agreeBySilence(context: FundContext, limit: number, signal: AbortSignal | undefined): Promise<number> {
  let agreed = 0;
  for (const { claim, since } of await heldForAgreement(context.database.kysely, claimsInReach(context), limit)) {
    if (signal?.aborted) break;
    const silence = context.pack(claim.country).claims.tacitAgreement?.(instantDay(context.clock, since));
    if (silence === undefined || context.clock.today() < silence.from) continue;
    const command = { key: `tacit-${claim.id}-${since.getTime()}`, action: "claims:supply", body: { claimId: claim.id }, personId: claim.personId };
    const result = await runCommand(context, command, async (tx) => {
      const { claim: held, actions } = await lockWaiting(context, tx, claim.id);
      const reason = "prior-agreement";
      const details = { reason, because: "silence" };
      if (openHolds(actions).includes(reason))
        await appendAction(tx, { claim: held, kind: "supplied", at: context.clock.now(), by: context.actor.subject, details });
      return { ...done({ claimId: claim.id }), object: claim.reference };
    });
    if (result.ok) agreed += 1;
  }
  return agreed;
}
