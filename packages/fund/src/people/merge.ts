import { isDeepStrictEqual } from "node:util";
import { AFFILIATION, type CountryPack, type Day, DEPENDANT, difference, overlaps, type Period } from "@openamo/kernel";
import type { KnownSituation } from "../affiliation/index.ts";
import type { MergeChoice } from "./store-merges.ts";

/** Where two files contradict each other: the facts of one kind, on either side. */
export interface MergeConflict {
  readonly kind: string;
  readonly sensitive: boolean;
  readonly kept: readonly KnownSituation[];
  readonly merged: readonly KnownSituation[];
}

/** Facts of two files of one person. */
export interface TwoFiles {
  readonly kept: readonly KnownSituation[];
  readonly merged: readonly KnownSituation[];
}

const same = (a: KnownSituation, b: KnownSituation): boolean => a.from === b.from && a.to === b.to && isDeepStrictEqual(a.details, b.details);

/** An affiliation contradicts another where both are open, today or later, with another organism or scheme. */
const open = (fact: KnownSituation, today: Day): boolean => fact.to === null || fact.to >= today;

/**
 * What an agent must choose before two files become one: open affiliations that disagree, and facts of health - or of a kind that holds once
 * at a time - that overlap and do not say the same.
 */
export function conflictsOf(pack: CountryPack, { kept, merged }: TwoFiles, today: Day): MergeConflict[] {
  const kinds = new Map(pack.claims.situationKinds.map((kind) => [kind.kind, kind]));
  const contradicts = (a: KnownSituation, b: KnownSituation): boolean => {
    if (a.kind !== b.kind || !overlaps(a, b)) return false;
    if (a.kind === AFFILIATION) return open(a, today) && open(b, today) && !isDeepStrictEqual(a.details, b.details);
    const kind = kinds.get(a.kind);
    return (kind?.sensitive === true || kind?.exclusive === true) && !same(a, b);
  };
  const found = new Set(merged.filter((fact) => kept.some((other) => contradicts(other, fact))).map(({ kind }) => kind));
  return [...found].sort().map((kind) => ({
    kind,
    sensitive: kinds.get(kind)?.sensitive === true,
    kept: kept.filter((fact) => fact.kind === kind),
    merged: merged.filter((fact) => fact.kind === kind),
  }));
}

/** A fact that the file kept receives. */
export interface Received {
  readonly fact: KnownSituation;
  readonly days: Period;
  /** Whether it takes the place of what the file kept believes of those days. */
  readonly replaces: boolean;
}

/**
 * The facts that the file kept receives from the other one. What it holds already is not stated twice. Of a kind that the agent chose from the
 * file kept, or that holds once at a time, only the days that it does not speak of are received; chosen from the other file, its facts replace.
 */
export function receivedBy(pack: CountryPack, { kept, merged }: TwoFiles, keptId: string, choices: Readonly<Record<string, MergeChoice>>): Received[] {
  const exclusive = new Set([AFFILIATION, ...pack.claims.situationKinds.filter((kind) => kind.exclusive === true).map(({ kind }) => kind)]);
  // A file covered through the other one: nobody is covered through themselves.
  const received = merged.filter((fact) => !(fact.kind === DEPENDANT && fact.details.holder === keptId));
  return received.flatMap((fact): Received[] => {
    const choice = choices[fact.kind];
    if (choice === "merged") return [{ fact, days: fact, replaces: true }];
    const alone = choice === "kept" || exclusive.has(fact.kind);
    const spoken = kept.filter((other) => other.kind === fact.kind && (alone || isDeepStrictEqual(other.details, fact.details)));
    return daysLeft(fact, spoken).map((days) => ({ fact, days, replaces: false }));
  });
}

/** The days of a period that others leave. */
export const daysLeft = (period: Period, others: readonly Period[]): Period[] =>
  others.reduce<Period[]>((rest, other) => rest.flatMap((part) => difference(part, other)), [{ from: period.from, to: period.to }]);
