import { isDeepStrictEqual } from "node:util";
import { type DatabaseTransaction, publishEvents } from "@openamo/platform";
import { sql } from "kysely";
import { lockFiles } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { moveDifference } from "../../payments/index.ts";
import type { ClaimDecision } from "../claim.ts";
import { movesOf, STATUS } from "../effects.ts";
import { appendAction } from "../store-actions.ts";
import { moveCounters, releaseCareMarks, restoreCounters } from "../store-facts.ts";
import { insertCareMarks, insertNextDecision, moveOn } from "../store-keep.ts";
import { type ChangedClaim, decideChains, marksOf, prepareChains } from "./chain.ts";
import { type ClaimChange, changeOfClaim } from "./difference.ts";
import { selectChains } from "./store-chains.ts";
import type { KeptDifference } from "./store-replay.ts";

type Decided = ChangedClaim & { readonly after: ClaimDecision };

/**
 * Posts the differences of one person, if they are still those that were found: the file is locked, its claims are decided again, and only
 * what differs moves counters and money. @returns false when what is known changed since: nothing is moved then.
 */
export async function postDifferences(
  context: FundContext,
  tx: DatabaseTransaction,
  run: { readonly runId: string; readonly personId: string },
  found: readonly KeptDifference[],
): Promise<boolean> {
  const { runId, personId } = run;
  await lockFiles(tx, [personId]);
  // From the first claim that differs on: those before it stand, so counters are the same there.
  const selected = sql<boolean>`claim.id = any(${found.map(({ claimId }) => claimId)}::uuid[])`;
  const chains = await selectChains(tx, [personId], { selected });
  const { changed } = decideChains(context, await prepareChains(context, tx, chains, true));
  const now = changed.map(changeOfClaim);
  if (!isDeepStrictEqual(now.map(comparable), found.map(comparable))) return false;
  const toPost = new Set(found.filter(({ state }) => state === "found").map(({ claimId }) => claimId));
  const decided = changed.filter((entry): entry is Decided => toPost.has(entry.claim.id) && entry.after.kind !== "elsewhere");
  await moveAll(tx, decided);
  for (const entry of decided) await postOne(context, tx, runId, entry);
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

async function postOne(context: FundContext, tx: DatabaseTransaction, runId: string, changed: Decided): Promise<void> {
  const { claim, before, after, pack } = changed;
  const at = context.clock.now();
  const outcome = after.kind === "decided" ? after.outcome : undefined;
  await insertNextDecision(tx, { claim, decision: { ...after, decidedAt: at } });
  await moveOn(tx, { ...claim, status: STATUS[after.kind], charged: outcome?.charged ?? null, paid: outcome?.paid ?? null });
  await appendAction(tx, { claim, kind: after.kind, at, by: context.actor.subject, details: { replay: runId } });
  if (before.kind === "decided" && after.kind !== "decided") await releaseCareMarks(tx, claim.personId, claim.id);
  if (before.kind !== "decided" && after.kind === "decided") {
    await insertCareMarks(
      tx,
      marksOf(claim, pack).map((mark) => ({ ...mark, claimId: claim.id })),
    );
  }
  const { personId, originId, id: claimId, organism } = claim;
  const lines = changeOfClaim(changed).dueChanges;
  await moveDifference(tx, { personId, originId, claimId, organism, purpose: "correction", lines }, context.clock.today(), at);
}

/** A difference without what only its posting adds, as the store gives it back. */
function comparable(difference: ClaimChange): unknown {
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
