import { isDeepStrictEqual } from "node:util";
import { type DatabaseTransaction, publishEvents } from "@openamo/platform";
import { lockFiles } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { moveDifference } from "../../payments/index.ts";
import type { ClaimDecision } from "../claim.ts";
import { movesOf, STATUS } from "../effects.ts";
import { appendAction } from "../store-actions.ts";
import { moveCounters, releaseCareMarks, restoreCounters } from "../store-facts.ts";
import { insertCareMarks, insertNextDecision, moveOn } from "../store-keep.ts";
import { decideChains, prepareChains, type ReplayedClaim } from "./chain.ts";
import { differenceOfClaim, type ReplayDifference } from "./difference.ts";
import { type ChainStart, type KeptDifference, selectChains } from "./store-replay.ts";

type Decided = ReplayedClaim & { readonly after: ClaimDecision };

/**
 * Posts the differences of one person, if they are still those that were found: the file is locked, its claims are decided again, and only
 * what differs moves counters and money. @returns false when what is known changed since: nothing is moved then.
 */
export async function postDifferences(
  context: FundContext,
  tx: DatabaseTransaction,
  runId: string,
  start: ChainStart,
  found: readonly KeptDifference[],
): Promise<boolean> {
  await lockFiles(tx, [start.personId]);
  const replayed = decideChains(context, await prepareChains(context, tx, await selectChains(tx, [start]), true));
  const now = replayed.flatMap((entry) => differenceOfClaim(entry) ?? []);
  if (!isDeepStrictEqual(now.map(comparable), found.map(comparable))) return false;
  const changed = new Set(found.filter(({ state }) => state === "found").map(({ claimId }) => claimId));
  const decided = replayed.filter((entry): entry is Decided => changed.has(entry.claim.id) && entry.after.kind !== "elsewhere");
  await moveAll(tx, decided);
  for (const entry of decided) await postOne(context, tx, runId, entry, now);
  await publishEvents(
    tx,
    context.clock,
    decided.map(({ claim }) => ({ personId: claim.personId, topic: "claims.replayed", payload: { claimId: claim.id, reference: claim.reference } })),
  );
  return true;
}

/** Counters give back what the old decisions added before they take what the new ones add: they never pass below nothing on the way. */
async function moveAll(tx: DatabaseTransaction, decided: readonly Decided[]): Promise<void> {
  await restoreCounters(
    tx,
    decided.flatMap(({ claim, before }) => movesOf({ claim, decision: before })),
  );
  await moveCounters(
    tx,
    decided.flatMap(({ claim, after }) => movesOf({ claim, decision: after })),
  );
}

async function postOne(
  context: FundContext,
  tx: DatabaseTransaction,
  runId: string,
  { claim, before, after, opened }: Decided,
  differences: readonly ReplayDifference[],
): Promise<void> {
  const at = context.clock.now();
  const outcome = after.kind === "decided" ? after.outcome : undefined;
  await insertNextDecision(tx, { claim, decision: { ...after, decidedAt: at } });
  await moveOn(tx, { ...claim, status: STATUS[after.kind], charged: outcome?.charged ?? null, paid: outcome?.paid ?? null });
  await appendAction(tx, { claim, kind: after.kind, at, by: context.actor.subject, details: { replay: runId } });
  if (before.kind === "decided" && after.kind !== "decided") await releaseCareMarks(tx, claim.personId, claim.id);
  if (before.kind !== "decided" && after.kind === "decided") {
    await insertCareMarks(
      tx,
      opened.marks.map((mark) => ({ ...mark, claimId: claim.id })),
    );
  }
  const lines = differences.find(({ claimId }) => claimId === claim.id)?.dueChanges ?? [];
  const { personId, originId, id: claimId, organism } = claim;
  await moveDifference(tx, { personId, originId, claimId, organism, purpose: "correction", lines }, context.clock.today(), at);
}

/** A difference without what only its posting adds, as the store gives it back. */
function comparable(difference: ReplayDifference | KeptDifference): unknown {
  const { claimId, beforeKind, afterKind, beforePaid, afterPaid, dueChanges, code } = difference;
  return {
    claimId,
    beforeKind,
    afterKind,
    beforePaid,
    afterPaid,
    code,
    dueChanges: dueChanges.map(({ to, payeeId, payer, branch, cents }) => ({ to, payeeId, payer, branch, cents })),
  };
}
