import { type CounterKey, type CounterValue, cents } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { filesMergedInto } from "../people/index.ts";
import { type CareMark, careMarkKey, selectAllCounters, selectCareMarks, selectCounters } from "./store-facts.ts";

/**
 * Files of one person count together: what was held back, or paid, under a file that gave way to another counts under the one kept. Nothing is
 * moved, so that a merge undone gives each file its own again, and a claim taken back is taken back where it was paid.
 */

type WantedCounter = CounterKey & { readonly personId: string };

type PersonCounter = CounterValue & { readonly personId: string };

/** Counters of persons, their merged files included. */
export async function countersOfPersons(executor: Executor, wanted: readonly WantedCounter[]): Promise<PersonCounter[]> {
  const merged = await filesMergedInto(executor, [...new Set(wanted.map(({ personId }) => personId))]);
  const own = await selectCounters(executor, wanted);
  if (merged.size === 0) return own;
  const theirs = wanted.flatMap((key) => (merged.get(key.personId) ?? []).map((personId) => ({ ...key, personId })));
  return together(merged, own, await selectCounters(executor, theirs));
}

/** Every counter of persons, their merged files included. */
export async function allCountersOfPersons(executor: Executor, personIds: readonly string[]): Promise<PersonCounter[]> {
  const merged = await filesMergedInto(executor, personIds);
  const own = await selectAllCounters(executor, personIds);
  return merged.size === 0 ? own : together(merged, own, await selectAllCounters(executor, [...merged.values()].flat()));
}

/** Counters of files, and to those of a file kept those of the files that gave way to it. */
function together(merged: ReadonlyMap<string, readonly string[]>, own: readonly PersonCounter[], others: readonly PersonCounter[]): PersonCounter[] {
  const keptBy = new Map([...merged].flatMap(([kept, files]) => files.map((file) => [file, kept] as const)));
  const moved = others.map((value) => ({ ...value, personId: keptBy.get(value.personId) ?? value.personId }));
  const sums = new Map<string, PersonCounter>();
  for (const value of [...own, ...moved]) {
    const key = `${value.personId}\n${value.name}\n${value.span}`;
    const before = sums.get(key);
    sums.set(key, { ...value, count: value.count + (before?.count ?? 0), cents: cents(value.cents + (before?.cents ?? 0)) });
  }
  return [...sums.values()];
}

/** Marks of care already paid for persons, under their merged files too, with the references of those claims. */
export async function careMarksOfPersons(executor: Executor, marks: readonly CareMark[]): Promise<Map<string, string>> {
  const merged = await filesMergedInto(executor, [...new Set(marks.map(({ personId }) => personId))]);
  const paid = await selectCareMarks(executor, marks);
  if (merged.size === 0) return paid;
  const theirs = marks.flatMap((mark) => (merged.get(mark.personId) ?? []).map((personId) => ({ own: mark, other: { ...mark, personId } })));
  const elsewhere = await selectCareMarks(
    executor,
    theirs.map(({ other }) => other),
  );
  const found = new Map(paid);
  for (const { own, other } of theirs) {
    const reference = elsewhere.get(careMarkKey(other));
    if (reference !== undefined && !found.has(careMarkKey(own))) found.set(careMarkKey(own), reference);
  }
  return found;
}
