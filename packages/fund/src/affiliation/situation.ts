import { type Day, day, isoDay, type Situation } from "@openamo/kernel";

/** The one kind of situation that the back office itself understands: the scheme and the organism that cover a person. Packs read it too. */
export const RIGHTS = "rights";

/** A fact about a person as the fund keeps it. */
export interface KnownSituation extends Situation {
  readonly id: string;
  readonly personId: string;
  /** Organism of a `rights` fact; null for the others. */
  readonly organism: string | null;
  /** When the fund began, and perhaps ceased, to believe it. */
  readonly knownFrom: Date;
  readonly knownTo: Date | null;
}

export const toIso = (value: Day | null): string | null => (value === null ? null : isoDay(value));
export const fromIso = (value: string | null): Day | null => (value === null ? null : day(value));

/** What the rules of a pack see of a fact. */
export const forRules = ({ kind, from, to, details }: Situation): Situation => ({ kind, from, to, details });

/** The rights that hold on a day, or else the last begun before it, or else the first to come: whose file it is. */
export function rightsFor(situations: readonly KnownSituation[], on: Day): KnownSituation | undefined {
  const rights = situations.filter(({ kind }) => kind === RIGHTS).sort((a, b) => a.from - b.from);
  return rights.findLast(({ from }) => from <= on) ?? rights[0];
}
