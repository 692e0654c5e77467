import { RefusalSignal, refusal } from "@openamo/kernel";
import { done, newId, type Result, requirePermission, runCommand, writeAudit } from "@openamo/platform";
import { giveWay } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { refreshFile } from "../change.ts";
import { readMotive } from "../checks.ts";
import type { MergeConflict } from "../merge.ts";
import { lockForMerge, moveDependants, openMerge, receiveFacts } from "../merge-files.ts";
import { MERGE_NEEDS_CHOICE } from "../refusals.ts";
import { insertMerge, type MergeChoice, pointTo } from "../store-merges.ts";

export interface MergePeople {
  readonly key: string;
  /** The file that is kept, and the one that gives way. */
  readonly keep: string;
  readonly merge: string;
  /** Why, in the agent's words. */
  readonly motive: string;
  /** What holds where the two contradict each other, by kind of fact. */
  readonly choices: Readonly<Record<string, MergeChoice>>;
}

/**
 * Makes one of two files of one person. Nothing is lost: identities, claims and facts stay where they are keyed, what the file kept did not
 * know is stated in it under the id of the merge, and `undoMerge` takes exactly that back.
 */
export async function mergePeople(context: FundContext, input: MergePeople): Promise<Result<{ mergeId: string }>> {
  requirePermission(context, "people:merge");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "people:merge", body, personId: input.keep }, async (tx) => {
    const motive = readMotive(input.motive);
    const dependants = await lockForMerge(tx, input.keep, input.merge);
    const files = await openMerge(context, tx, input.keep, input.merge);
    const choices = chosen(files.conflicts, input.choices);
    const id = newId();
    const [at, by] = [context.clock.now(), context.actor.subject];
    await receiveFacts(context, tx, files, id, choices);
    await moveDependants(context, tx, files, dependants, id);
    const touched = [files.keep.id, ...dependants];
    await insertMerge(tx, { id, keptId: files.keep.id, mergedId: files.merge.id, motive, choices, touched, at, by });
    await pointTo(tx, files.merge.id, files.keep.id);
    await giveWay(tx, files.merge.id, files.keep.id);
    await refreshFile(tx, context, files.keep.id);
    const others = [files.merge.id, ...dependants];
    await writeAudit(
      tx,
      context,
      others.map((personId) => ({ personId, action: "people:merge", outcome: "done" as const, object: id })),
    );
    return { ...done({ mergeId: id }), object: id };
  });
}

/** What the agent chose of each contradiction. @throws RefusalSignal while one is open: it says how many, never of what. */
function chosen(conflicts: readonly MergeConflict[], choices: MergePeople["choices"]): Record<string, MergeChoice> {
  const open = conflicts.filter(({ kind }) => choices[kind] === undefined);
  if (open.length > 0) throw new RefusalSignal(refusal(MERGE_NEEDS_CHOICE, { count: String(open.length) }, "choices"));
  return Object.fromEntries(conflicts.flatMap(({ kind }) => (choices[kind] === undefined ? [] : [[kind, choices[kind]]])));
}
