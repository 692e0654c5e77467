import { RefusalSignal, refusal } from "@openamo/kernel";
import { isId } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import { notFoundHere, scopeOf } from "../scope.ts";
import type { Lot } from "./lot.ts";
import { LOT_OF_ANOTHER_ORGANISM } from "./refusals.ts";

const reaches = (context: FundContext, organism: string): boolean => {
  const scope = scopeOf(context.actor);
  return scope.kind === "everything" || (scope.kind === "organism" && scope.organism === organism);
};

/** @throws RefusalSignal unless the actor may hand in lots for this organism. */
export function requireOrganism(context: FundContext, organism: string): void {
  if (!reaches(context, organism)) throw new RefusalSignal(refusal(LOT_OF_ANOTHER_ORGANISM, {}, "organism"));
}

/** The lot, when the actor may see it. @throws RefusalSignal (`not-found-here`). */
export function inReach(context: FundContext, lot: Lot | undefined): Lot {
  if (lot === undefined || !reaches(context, lot.organism)) throw notFoundHere();
  return lot;
}

/** @throws RefusalSignal (`not-found-here`) for what is no id at all. */
export function requireId(id: string): void {
  if (!isId(id)) throw notFoundHere();
}
