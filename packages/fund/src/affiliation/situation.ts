import { AFFILIATION, type Day, day, isoDay, type Situation } from "@openamo/kernel";

/** A fact about a person as the fund keeps it. */
export interface KnownSituation extends Situation {
  readonly id: string;
  readonly personId: string;
  /** Organism of an `affiliation` fact; null for the others. */
  readonly organism: string | null;
  /** When the fund began, and perhaps ceased, to believe it. */
  readonly knownFrom: Date;
  readonly knownTo: Date | null;
}

export const toIso = (value: Day | null): string | null => (value === null ? null : isoDay(value));
export const fromIso = (value: string | null): Day | null => (value === null ? null : day(value));

/** What the rules of a pack see of a fact. */
export const forRules = ({ kind, from, to, details }: Situation): Situation => ({ kind, from, to, details });

/** The affiliation that holds on a day, or else the last begun before it, or else the first to come: whose file it is. */
export function affiliationFor(situations: readonly KnownSituation[], on: Day): KnownSituation | undefined {
  const found = situations.filter(({ kind }) => kind === AFFILIATION).sort((a, b) => a.from - b.from);
  return found.findLast(({ from }) => from <= on) ?? found[0];
}
