import { type Cents, cents, RefusalSignal, refusal } from "@openamo/kernel";
import { type DatabaseTransaction, publishEvents } from "@openamo/platform";
import { lockFiles } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import type { DueLine } from "../payments/index.ts";
import type { Claim, ClaimDecision } from "./claim.ts";
import { movesOf } from "./effects.ts";
import { claimInReach } from "./reach.ts";
import { CLAIM_NOT_LIVE, MOTIVE_MISSING } from "./refusals.ts";
import { findDecision } from "./store.ts";
import { releaseCareMarks, restoreCounters } from "./store-facts.ts";

const SHORTEST_MOTIVE = 3;
const LONGEST_MOTIVE = 500;

/** The motive, trimmed. @throws RefusalSignal (`motive-missing`). */
export function readMotive(motive: string): string {
  const text = motive.trim();
  if (text.length < SHORTEST_MOTIVE || text.length > LONGEST_MOTIVE) throw new RefusalSignal(refusal(MOTIVE_MISSING, {}, "motive"));
  return text;
}

/**
 * Takes back what a live claim added: its counters and the care it pays. The money is left to the caller, who moves only the difference.
 * The file is locked first and the claim read again after it: of two reversals at once the second sees the first.
 * @throws RefusalSignal (`not-found-here`, `claim-not-live`).
 */
export async function takeBackClaim(context: FundContext, tx: DatabaseTransaction, claimId: string): Promise<{ claim: Claim; decision: ClaimDecision }> {
  const { personId } = await claimInReach(context, tx, claimId);
  await lockFiles(tx, [personId]);
  const claim = await claimInReach(context, tx, claimId);
  if (claim.status !== "ordered") throw new RefusalSignal(refusal(CLAIM_NOT_LIVE, { reference: claim.reference }));
  const decision = await findDecision(tx, claim);
  await restoreCounters(tx, movesOf({ claim, decision }));
  await releaseCareMarks(tx, claim.personId, claim.id);
  return { claim, decision };
}

type OwedLine = DueLine & { readonly cents: Cents };

/** What is owed after, less what was owed before, one signed line for each payee, payer and branch that changes. */
export function differenceOf(before: readonly OwedLine[], after: readonly OwedLine[]): OwedLine[] {
  const net = new Map<string, OwedLine>();
  const add = (line: OwedLine, sign: 1 | -1): void => {
    const key = [line.to, line.payeeId, line.payer, line.branch].join("\n");
    net.set(key, { ...line, cents: cents((net.get(key)?.cents ?? 0) + sign * line.cents) });
  };
  for (const line of before) add(line, -1);
  for (const line of after) add(line, 1);
  return [...net.values()].filter((line) => line.cents !== 0);
}

export const tellEnd = (context: FundContext, tx: DatabaseTransaction, claim: Claim, topic: string, extra: Record<string, string> = {}): Promise<void> =>
  publishEvents(tx, context.clock, [{ personId: claim.personId, topic, payload: { claimId: claim.id, reference: claim.reference, ...extra } }]);

/** The person of a claim within reach: the command is kept in their file. A claim out of reach is refused inside the command. */
export async function personOfClaim(context: FundContext, claimId: string): Promise<string | null> {
  try {
    return (await claimInReach(context, context.database.kysely, claimId)).personId;
  } catch (error) {
    if (error instanceof RefusalSignal) return null;
    throw error;
  }
}
