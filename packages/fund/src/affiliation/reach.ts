import { RefusalSignal, refusal } from "@openamo/kernel";
import { type Executor, isId } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";
import type { FundContext } from "../context.ts";
import { notFoundHere, scopeOf } from "../scope.ts";
import { FILE_GAVE_WAY } from "./refusals.ts";
import { belongsTo, fileBelongsTo, filesOf } from "./store.ts";

/** The condition that bounds a search over persons to the files that the actor may see. */
export function personsInReach(context: FundContext, person: RawBuilder<unknown>): RawBuilder<boolean> {
  const scope = scopeOf(context.actor);
  switch (scope.kind) {
    case "everything":
      return sql<boolean>`true`;
    case "organism":
      return belongsTo(person, scope.organism, context.clock.today());
    case "person":
      return sql<boolean>`${person} = ${scope.personId}::uuid`;
    case "professional":
    case "nothing":
      return sql<boolean>`false`;
  }
}

/** Whether the actor may open this person's file. */
export async function isInReach(context: FundContext, executor: Executor, personId: string): Promise<boolean> {
  const scope = scopeOf(context.actor);
  if (!isId(personId)) return false;
  if (scope.kind === "everything") return true;
  if (scope.kind === "person") return scope.personId === personId;
  return scope.kind === "organism" && fileBelongsTo(executor, personId, scope.organism, context.clock.today());
}

/** @throws RefusalSignal (`not-found-here`) unless the actor may open this person's file. */
export async function requireFileInReach(context: FundContext, executor: Executor, personId: string): Promise<void> {
  if (!(await isInReach(context, executor, personId))) throw notFoundHere();
}

/** For whatever writes in a file. @throws RefusalSignal (`not-found-here`, `file-gave-way`) where it is out of reach, or gave way to another of the same person. */
export async function requireOwnFile(context: FundContext, executor: Executor, personId: string, field?: string): Promise<void> {
  await requireFileInReach(context, executor, personId);
  const gaveWayTo = (await filesOf(executor, [personId])).get(personId)?.gaveWayTo ?? null;
  if (gaveWayTo !== null) throw new RefusalSignal(refusal(FILE_GAVE_WAY, {}, field));
}
