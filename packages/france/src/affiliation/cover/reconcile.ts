/** Brings the facts of one kind that a file holds to those that the law wants from a day on, with the fewest changes. */
import { addDays, contains, type Day, difference, type HeldSituation, type Period, type Situation } from "@openamo/kernel";
import { sameDetails } from "../person/file.ts";

/** What the law wants during some days. */
export interface Wanted extends Period {
  readonly details: Situation["details"];
}

export interface Changes<Kind extends Wanted> {
  readonly ends: readonly { readonly fact: HeldSituation; readonly lastDay: Day }[];
  readonly begins: readonly { readonly wanted: Kind; readonly days: Period }[];
}

const earlier = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** A fact keeps its days as long as the law wants it, from its first day or the day of the event. */
function keptUntil(fact: HeldSituation, wanted: readonly Wanted[], on: Day): Day | null | undefined {
  const from = later(fact.from, on);
  const same = wanted.find((period) => contains(period, from) && sameDetails(period.details, fact.details));
  return same === undefined ? undefined : earlier(fact.to, same.to);
}

/** Changes from the day `on`: days before it are left as they are. `wanted` periods do not overlap. */
export function reconcile<Kind extends Wanted>(facts: readonly HeldSituation[], wanted: readonly Kind[], on: Day): Changes<Kind> {
  const ends: { fact: HeldSituation; lastDay: Day }[] = [];
  const kept: Period[] = [];
  for (const fact of facts) {
    if (fact.to !== null && fact.to < on) continue;
    const until = keptUntil(fact, wanted, on);
    if (until !== undefined) kept.push({ from: later(fact.from, on), to: until });
    if (until === undefined) ends.push({ fact, lastDay: addDays(later(fact.from, on), -1) });
    else if (until !== fact.to && until !== null) ends.push({ fact, lastDay: until });
  }
  const begins = wanted.flatMap((period) => {
    const free = kept.reduce<readonly Period[]>((left, taken) => left.flatMap((days) => difference(days, taken)), [{ from: period.from, to: period.to }]);
    return free.map((days) => ({ wanted: period, days }));
  });
  return { ends, begins };
}

/** Neighbours that say the same become one. */
export function merged<Kind extends Wanted>(periods: readonly Kind[]): Kind[] {
  const result: Kind[] = [];
  for (const next of periods) {
    const last = result.at(-1);
    if (last?.to != null && addDays(last.to, 1) === next.from && sameDetails(last.details, next.details)) result[result.length - 1] = { ...last, to: next.to };
    else result.push(next);
  }
  return result;
}
