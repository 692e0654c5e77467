import type { Day } from "./day.ts";
import type { LawReference } from "./law.ts";
import type { Cents } from "./money.ts";
import type { Period } from "./period.ts";
import type { Refusal } from "./refusal.ts";
import type { Text } from "./text.ts";

/** A decision by which an organism takes longer to pay one professional: the days on which it holds, and what it rests on. */
export interface DelayLengthening extends Period {
  /** Day on which the professional was told. */
  readonly notifiedOn: Day;
  /** Word of the pack. */
  readonly ground: string;
  /** Day of the ground: a sanction that became final, a complaint that was lodged. */
  readonly groundOn: Day;
  /** First day of the facts that brought the ground about, and what they cost. */
  readonly factsFrom: Day;
  readonly cents: Cents;
  /** Reasons of the decision; empty where it gives none. */
  readonly motive: string;
}

/** What may ground a lengthening. */
export interface LengtheningGround {
  readonly id: string;
  readonly label: Text;
  /** What its day is: the day on which a sanction became final, for instance. */
  readonly dayLabel: Text;
}

/** Decisions to take longer to pay a professional, in the law of a country. */
export interface LengtheningRules {
  readonly grounds: readonly LengtheningGround[];
  /**
   * Why the law does not allow a decision, beside the `others` that the same organism took for the same professional, none of which has a day in common
   * with it; null where it does.
   * @throws RefusalSignal (`outside-coverage`) for a day whose law the pack does not hold.
   */
  check(asked: DelayLengthening, others: readonly DelayLengthening[]): Refusal | null;
  /** What a decision is among the others: a first one, one that keeps it up... */
  stageOf(one: Period, others: readonly Period[]): { readonly label: Text; readonly law: readonly LawReference[] };
}
