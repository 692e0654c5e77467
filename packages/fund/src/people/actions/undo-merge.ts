import { RefusalSignal, refusal } from "@openamo/kernel";
import { done, isId, type Result, requirePermission, runCommand, writeAudit } from "@openamo/platform";
import { giveWay, isEventFollowed, lockFiles, requireFileInReach, takeBackFacts } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { notFoundHere } from "../../scope.ts";
import { refreshFile } from "../change.ts";
import { readMotive } from "../checks.ts";
import { MERGE_FOLLOWED, MERGE_UNDONE } from "../refusals.ts";
import { findMerge, markUndone, pointTo } from "../store-merges.ts";

export interface UndoMerge {
  readonly key: string;
  readonly mergeId: string;
  /** Why, in the agent's words. */
  readonly motive: string;
}

/** Takes a merge back: the two files are as before it, with what was recorded in either since. Refused when a fact it brought has changed since. */
export async function undoMerge(context: FundContext, input: UndoMerge): Promise<Result<{ mergeId: string }>> {
  requirePermission(context, "people:merge");
  const { key, ...body } = input;
  const found = isId(input.mergeId) ? await findMerge(context.database.kysely, input.mergeId) : undefined;
  return runCommand(context, { key, action: "people:merge", body: { undo: true, ...body }, personId: found?.keptId ?? null }, async (tx) => {
    if (found === undefined) throw notFoundHere();
    await requireFileInReach(context, tx, found.keptId);
    const motive = readMotive(input.motive);
    await lockFiles(tx, [...new Set([...found.touched, found.mergedId])].sort());
    // Read again under the lock: another agent may have undone it a moment ago.
    const merge = await findMerge(tx, found.id);
    if (merge === undefined || merge.undone !== null) throw new RefusalSignal(refusal(MERGE_UNDONE));
    if (await isEventFollowed(tx, merge.touched, merge.id)) throw new RefusalSignal(refusal(MERGE_FOLLOWED));
    const [at, by] = [context.clock.now(), context.actor.subject];
    await takeBackFacts(tx, merge.touched, merge.id, at, by);
    await pointTo(tx, merge.mergedId, merge.keptId, true);
    await giveWay(tx, merge.mergedId, null);
    await markUndone(tx, merge, { at, by, motive });
    await refreshFile(tx, context, merge.keptId);
    const others = [merge.mergedId, ...merge.touched.filter((id) => id !== merge.keptId)];
    await writeAudit(
      tx,
      context,
      others.map((personId) => ({ personId, action: "people:merge", outcome: "done" as const, object: merge.id })),
    );
    return { ...done({ mergeId: merge.id }), object: merge.id };
  });
}
