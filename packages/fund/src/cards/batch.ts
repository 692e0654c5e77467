import type { Day } from "@openamo/kernel";
import { type Executor, isId } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import { peopleById } from "../people/index.ts";
import { notFoundHere, scopeOf } from "../scope.ts";
import { type CardBatch, findBatch, type WaitingOrder } from "./store-batches.ts";

/** One line of the maker's file: what is written on a card. */
export interface MakerLine {
  readonly number: string;
  readonly identifier: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDay: Day;
  readonly orderedOn: Day;
}

/** The organism whose orders an actor may hand over. @throws RefusalSignal (`not-found-here`) for any other. */
export function organismInReach(context: FundContext, organism: string): string {
  const scope = scopeOf(context.actor);
  if (scope.kind === "everything" || (scope.kind === "organism" && scope.organism === organism)) return organism;
  throw notFoundHere();
}

/** The file of an id, where the actor may reach it. @throws RefusalSignal (`not-found-here`). */
export async function batchInReach(context: FundContext, executor: Executor, batchId: string, lock = false): Promise<CardBatch> {
  const scope = scopeOf(context.actor);
  if (scope.kind !== "everything" && scope.kind !== "organism") throw notFoundHere();
  const batch = isId(batchId) ? await findBatch(executor, batchId, scope.kind === "organism" ? scope.organism : null, lock) : undefined;
  if (batch === undefined) throw notFoundHere();
  return batch;
}

/** What the maker writes on each card, in the order of the orders. */
export async function makerLines(executor: Executor, orders: readonly WaitingOrder[]): Promise<MakerLine[]> {
  const people = await peopleById(executor, [...new Set(orders.map(({ personId }) => personId))]);
  return orders.map(({ personId, number, orderedOn }) => {
    const person = people.get(personId);
    if (person === undefined) throw new Error("a card is made out to somebody who is registered");
    const { identifier, familyName, givenNames, birthDay } = person;
    return { number, identifier: identifier?.value ?? "", familyName, givenNames, birthDay, orderedOn };
  });
}
