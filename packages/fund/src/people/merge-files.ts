import { addDays, DEPENDANT, RefusalSignal, refusal } from "@openamo/kernel";
import { type DatabaseTransaction, type Executor, holdsPermission, isId, requirePermission } from "@openamo/platform";
import { dependantsOf, endFact, FILE_GAVE_WAY, lockFiles, recordFact, requireFileInReach, selectSituations } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { notFoundHere } from "../scope.ts";
import type { Person } from "./identity.ts";
import { conflictsOf, daysLeft, type MergeConflict, receivedBy, type TwoFiles } from "./merge.ts";
import { MERGE_CHAIN, MERGE_DEATHS_DIFFER, MERGE_SAME_FILE } from "./refusals.ts";
import { filesOfPerson, peopleById } from "./store.ts";
import type { MergeChoice } from "./store-merges.ts";

/** Two files that an agent holds to be of one person, read for a merge. */
export interface OpenMerge extends TwoFiles {
  readonly keep: Person;
  readonly merge: Person;
  readonly conflicts: readonly MergeConflict[];
}

/** Reads two files and what stands between them. @throws RefusalSignal when they cannot become one, whatever the agent chooses. */
export async function openMerge(context: FundContext, executor: Executor, keepId: string, mergeId: string): Promise<OpenMerge> {
  for (const id of [keepId, mergeId]) await requireFileInReach(context, executor, id);
  const people = await peopleById(executor, [keepId, mergeId].filter(isId));
  const [keep, merge] = [people.get(keepId), people.get(mergeId)];
  if (keep === undefined || merge === undefined) throw notFoundHere();
  if (keep.id === merge.id || keep.country !== merge.country) throw new RefusalSignal(refusal(MERGE_SAME_FILE, {}, "merge"));
  if (keep.mergedInto !== null || merge.mergedInto !== null) throw new RefusalSignal(refusal(FILE_GAVE_WAY, {}, keep.mergedInto === null ? "merge" : "keep"));
  if ((await filesOfPerson(executor, merge.id)).length > 1) throw new RefusalSignal(refusal(MERGE_CHAIN, {}, "merge"));
  if (keep.deathDay !== merge.deathDay) throw new RefusalSignal(refusal(MERGE_DEATHS_DIFFER, {}, "merge"));
  const situations = await selectSituations(executor, [keep.id, merge.id]);
  const files = { kept: situations.get(keep.id) ?? [], merged: situations.get(merge.id) ?? [] };
  const conflicts = conflictsOf(context.pack(keep.country), files, context.clock.today());
  // Whoever may not read facts of health cannot choose between them.
  if (conflicts.some(({ sensitive }) => sensitive) && !holdsPermission(context, "affiliation:read-health"))
    requirePermission(context, "affiliation:read-health");
  return { keep, merge, ...files, conflicts };
}

/** Locks two files and those of the persons covered through the one that gives way; gives the latter. */
export async function lockForMerge(tx: DatabaseTransaction, keepId: string, mergeId: string): Promise<string[]> {
  const ids = [keepId, mergeId].filter(isId);
  const covered: string[] = [];
  for (const id of ids) covered.push(...(await dependantsOf(tx, id)));
  await lockFiles(tx, [...new Set([...ids, ...covered])].sort());
  return isId(mergeId) ? (await dependantsOf(tx, mergeId)).filter((id) => id !== keepId) : [];
}

/** States in the file kept what the other one knew, under the id of the merge. */
export async function receiveFacts(
  context: FundContext,
  tx: DatabaseTransaction,
  files: OpenMerge,
  eventId: string,
  choices: Readonly<Record<string, MergeChoice>>,
): Promise<void> {
  const { keep } = files;
  for (const { fact, days, replaces } of receivedBy(context.pack(keep.country), files, keep.id, choices)) {
    const { kind, details } = fact;
    await recordFact(context, tx, keep.country, { personId: keep.id, kind, from: days.from, to: days.to, details }, { replaces, eventId });
  }
}

/** Those who were covered through the file that gives way are covered through the one kept, on the same days. */
export async function moveDependants(
  context: FundContext,
  tx: DatabaseTransaction,
  { keep, merge }: OpenMerge,
  dependants: readonly string[],
  eventId: string,
): Promise<void> {
  const situations = await selectSituations(tx, dependants);
  for (const personId of dependants) {
    const covered = (situations.get(personId) ?? []).filter(({ kind }) => kind === DEPENDANT);
    const already = covered.filter(({ details }) => details.holder === keep.id);
    for (const fact of covered.filter(({ details }) => details.holder === merge.id)) {
      await endFact(context, tx, { personId, situationId: fact.id, lastDay: addDays(fact.from, -1), eventId });
      for (const { from, to } of daysLeft(fact, already)) {
        const moved = { personId, kind: DEPENDANT, from, to, details: { ...fact.details, holder: keep.id } };
        await recordFact(context, tx, keep.country, moved, { replaces: false, eventId });
      }
    }
  }
}
