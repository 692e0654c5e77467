import { type Day, findVersion, isoDay, RefusalSignal, refusal, valueOn } from "@openamo/kernel";
import type { CareKind, FullCover } from "./ground.ts";
import { GROUNDS } from "./grounds.ts";
import { FULL_COVER_BEFORE_AGE, FULL_COVER_NOT_AT_AGE, FULL_COVER_NOT_FOR_CARE, FULL_COVER_NOT_FOR_CODE, FULL_COVER_NOT_YET } from "./refusals.ts";

/** A ground of full cover as a line claims it. */
export interface FullCoverClaimed {
  readonly ground: FullCover;
  readonly kind: CareKind;
  /** Code of the act or examination in the national list; null for any other care, and for what only goes with an examination. */
  readonly code: string | null;
  /** Times that the line bears the care. */
  readonly quantity: number;
}

/** The patient and the day, and the field that names the ground. */
export interface FullCoverFacts {
  readonly on: Day;
  readonly ageYears: number;
  readonly field: string;
}

/** The ages between which the ground is open on the day. */
function checkAge({ ground }: FullCoverClaimed, { on, ageYears, field }: FullCoverFacts): void {
  const { fromAge, untilAge } = GROUNDS[ground];
  if (fromAge !== null) {
    const age = valueOn(fromAge, on);
    if (ageYears < age) throw new RefusalSignal(refusal(FULL_COVER_BEFORE_AGE, { age: String(age), date: isoDay(on) }, field));
  }
  if (untilAge === null) return;
  const age = valueOn(untilAge, on);
  if (ageYears >= age) throw new RefusalSignal(refusal(FULL_COVER_NOT_AT_AGE, { age: String(age), date: isoDay(on) }, field));
}

/**
 * CSS R160-17: a ground that a line claims must exist on the day, extend to the care, and fit the age.
 * @throws RefusalSignal where it does not; nothing in it names the ground.
 */
export function checkFullCover(claimed: FullCoverClaimed, facts: FullCoverFacts): void {
  const { ground, kind, code } = claimed;
  const { on, field } = facts;
  const { care, share, codes } = GROUNDS[ground];
  if (!care.includes(kind)) throw new RefusalSignal(refusal(FULL_COVER_NOT_FOR_CARE, {}, field));
  if (findVersion(share, on) === undefined) {
    const from = Math.min(...share.versions.map((version) => version.from)) as Day;
    throw new RefusalSignal(refusal(FULL_COVER_NOT_YET, { date: isoDay(on), from: isoDay(from) }, field));
  }
  checkAge(claimed, facts);
  if (codes !== null && code !== null && !codes.includes(code)) throw new RefusalSignal(refusal(FULL_COVER_NOT_FOR_CODE, { code }, field));
}
