import { type Day, day, type LawReference } from "@openamo/kernel";
import { conv2020, tnrPrivate, tnrPublic } from "../sources/texts.ts";

/** A national convention that sets reference tariffs: it is signed on one day and takes effect on another, or never. */
export interface Convention {
  readonly law: LawReference;
  readonly sector: "private" | "public";
  readonly signedOn: Day;
  /** Null while nobody has put it in force. */
  readonly effectiveFrom: Day | null;
}

export const PRIVATE_2006: Convention = {
  law: tnrPrivate("grille"),
  sector: "private",
  signedOn: day("2006-07-28"),
  effectiveFrom: day("2006-09-01"),
};

export const STATE_HOSPITALS_2006: Convention = {
  law: tnrPublic("grille"),
  sector: "public",
  signedOn: day("2006-12-01"),
  effectiveFrom: day("2006-12-01"),
};

/** Signed by CNSS and the professions, not by CNOPS: still unapplied in 2023, and a new revision was announced in 2026. */
export const SIGNED_2020: Convention = {
  law: conv2020("grille"),
  sector: "private",
  signedOn: day("2020-01-13"),
  effectiveFrom: null,
};

export const conventions: readonly Convention[] = [PRIVATE_2006, STATE_HOSPITALS_2006, SIGNED_2020];

/** The convention of a sector that is in force on a day: the last one to have taken effect. */
export function conventionInForce(sector: Convention["sector"], on: Day): Convention | undefined {
  let found: Convention | undefined;
  for (const convention of conventions) {
    const { effectiveFrom } = convention;
    if (convention.sector !== sector || effectiveFrom === null || effectiveFrom > on) continue;
    if (found === undefined || effectiveFrom > (found.effectiveFrom ?? effectiveFrom)) found = convention;
  }
  return found;
}
