import { RefusalSignal, refusal } from "@openamo/kernel";
import { isId } from "@openamo/platform";
import { AFFILIATION_TO_ANOTHER_ORGANISM } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { notFoundHere, scopeOf } from "../scope.ts";
import type { Enrolment } from "./enrolment.ts";

/** @throws RefusalSignal unless the actor may enrol people with this organism. */
export function requireOrganism(context: FundContext, organism: string): void {
  const scope = scopeOf(context.actor);
  if (scope.kind === "everything" || (scope.kind === "organism" && scope.organism === organism)) return;
  throw new RefusalSignal(refusal(AFFILIATION_TO_ANOTHER_ORGANISM, {}, "organism"));
}

/** The enrolment, when the actor may see it. @throws RefusalSignal (`not-found-here`) */
export function inReach(context: FundContext, enrolment: Enrolment | undefined): Enrolment {
  const scope = scopeOf(context.actor);
  if (enrolment === undefined) throw notFoundHere();
  if (scope.kind === "everything" || (scope.kind === "organism" && scope.organism === enrolment.organism)) return enrolment;
  throw notFoundHere();
}

/** @throws RefusalSignal (`not-found-here`) for what is no id at all. */
export function requireId(id: string): void {
  if (!isId(id)) throw notFoundHere();
}
