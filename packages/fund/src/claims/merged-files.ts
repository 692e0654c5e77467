import { type CounterKey, cents } from "@openamo/kernel";
import { type Executor, type Question, understood } from "@openamo/platform";
import { filesMergedInto } from "../people/index.ts";
import { type CareMark, careMarkKey, careMarksOf, countersOf, type PersonCounter, selectAllCounters } from "./store-facts.ts";

/**
 * Files of one person count together: what was held back, or paid, under a file that gave way to another counts under the one kept. Nothing is
 * moved, so that a merge undone gives each file its own again, and a claim taken back is taken back where it was paid.
 */

/** The files that gave way to a file, by the id of the one kept. */
export type MergedFiles = ReadonlyMap<string, readonly string[]>;

type WantedCounter = CounterKey & { readonly personId: string };

const counterText = ({ personId, name, span }: WantedCounter): string => `${personId}\n${name}\n${span}`;

/** Counters of persons, their merged files included. */
export function countersOfPersons(merged: MergedFiles, wanted: readonly WantedCounter[]): Question<PersonCounter[]> {
  const keys = [...new Map(wanted.map((key) => [counterText(key), key])).values()];
  const filesOf = ({ personId, ...key }: WantedCounter): WantedCounter[] => [personId, ...(merged.get(personId) ?? [])].map((id) => ({ ...key, personId: id }));
  if (merged.size === 0) return countersOf(keys);
  const everywhere = [...new Map(keys.flatMap(filesOf).map((key) => [counterText(key), key])).values()];
  return understood(countersOf(everywhere), (values) => {
    const byKey = new Map(values.map((value) => [counterText(value), value]));
    return keys.flatMap((key) =>
      summed(
        key.personId,
        filesOf(key).flatMap((file) => byKey.get(counterText(file)) ?? []),
      ),
    );
  });
}

/** One counter out of those of several files; none where none was ever moved. */
function summed(personId: string, values: readonly PersonCounter[]): PersonCounter[] {
  const [first] = values;
  if (first === undefined) return [];
  const count = values.reduce((sum, value) => sum + value.count, 0);
  return [{ ...first, personId, count, cents: cents(values.reduce((sum, value) => sum + value.cents, 0)) }];
}

/** Every counter of persons, their merged files included. */
export async function allCountersOfPersons(executor: Executor, personIds: readonly string[]): Promise<PersonCounter[]> {
  const merged = await filesMergedInto(executor, personIds);
  const own = await selectAllCounters(executor, personIds);
  return merged.size === 0 ? own : together(merged, own, await selectAllCounters(executor, [...merged.values()].flat()));
}

/** Counters of files, and to those of a file kept those of the files that gave way to it. */
function together(merged: MergedFiles, own: readonly PersonCounter[], others: readonly PersonCounter[]): PersonCounter[] {
  const keptBy = new Map([...merged].flatMap(([kept, files]) => files.map((file) => [file, kept] as const)));
  const moved = others.map((value) => ({ ...value, personId: keptBy.get(value.personId) ?? value.personId }));
  return [...Map.groupBy([...own, ...moved], counterText).values()].flatMap((values) => summed(values[0]?.personId ?? "", values));
}

/** Marks of care already paid for persons, under their merged files too, with the references of those claims. */
export function careMarksOfPersons(merged: MergedFiles, marks: readonly CareMark[]): Question<ReadonlyMap<string, string>> {
  if (merged.size === 0) return careMarksOf(marks);
  const filesOf = (mark: CareMark): CareMark[] => [mark, ...(merged.get(mark.personId) ?? []).map((personId) => ({ ...mark, personId }))];
  return understood(careMarksOf(marks.flatMap(filesOf)), (paid) => {
    const found = new Map<string, string>();
    for (const mark of marks) {
      const [reference] = filesOf(mark).flatMap((file) => paid.get(careMarkKey(file)) ?? []);
      if (reference !== undefined) found.set(careMarkKey(mark), reference);
    }
    return found;
  });
}
