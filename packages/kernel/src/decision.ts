import { type Refusal, RefusalSignal } from "./refusal.ts";
import type { Text } from "./text.ts";
import type { Trace } from "./trace.ts";

/** A fact that a rule needs and nobody gave. */
export interface MissingFact {
  /** Path of the input field: `patient.birthDate`. */
  readonly field: string;
  readonly question: Text;
}

/** The answer was reached: the outcome, and the ordered steps that led to it. */
export interface Decided<Outcome> {
  readonly kind: "decided";
  readonly outcome: Outcome;
  readonly trace: Trace;
}

/** The law or the facts say no, or the pack does not hold the law of that day. */
export interface Refused {
  readonly kind: "refused";
  readonly refusal: Refusal;
}

/** The law needs a fact that is missing; it is asked for, never supposed. */
export interface Undecided {
  readonly kind: "undecided";
  readonly missing: readonly MissingFact[];
}

export type Decision<Outcome> = Decided<Outcome> | Refused | Undecided;

export const decided = <Outcome>(outcome: Outcome, trace: Trace): Decided<Outcome> => ({ kind: "decided", outcome, trace });
export const refused = (value: Refusal): Refused => ({ kind: "refused", refusal: value });
export const undecided = (...missing: MissingFact[]): Undecided => ({ kind: "undecided", missing });

/** The door of a pack: runs rules and returns, as a value, a refusal raised by a dated lookup. Defects still throw. */
export function decide<Outcome>(rules: () => Decision<Outcome>): Decision<Outcome> {
  try {
    return rules();
  } catch (error) {
    if (error instanceof RefusalSignal) return refused(error.refusal);
    throw error;
  }
}
