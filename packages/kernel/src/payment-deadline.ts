import type { Day } from "./day.ts";
import type { LengtheningRules } from "./delay-lengthening.ts";
import type { LawReference } from "./law.ts";
import type { Cents } from "./money.ts";
import type { Period } from "./period.ts";

/** A sheet whose payment the law may bind to a delay. */
export interface DeadlineQuestion<Sheet = unknown> {
  readonly sheet: Sheet;
  readonly receivedOn: Day;
  /** Organism that pays: public holidays may be local. */
  readonly organism: string;
  /** Whether the sheet came as data, and not on paper that an agent typed. */
  readonly electronic: boolean;
  /** Days on which the organism took longer to pay this professional by a decision. */
  readonly lengthenings: readonly Period[];
}

/** The last day to pay a professional. */
export interface PaymentDeadline {
  readonly due: Day;
  /** Working days that the law gives. */
  readonly workingDays: number;
  readonly law: readonly LawReference[];
}

/** What is owed beside the payment because it came late. */
export interface LatePenalty {
  /** The working day, counted from receipt, on which payment came. */
  readonly workingDay: number;
  readonly cents: Cents;
  readonly law: readonly LawReference[];
}

/** Days whose late payments are penalised together, and when the penalties are paid. */
export interface PenaltyTerm {
  readonly from: Day;
  readonly to: Day;
  /** Last day to pay the penalties: they are paid after `to`. */
  readonly payBy: Day;
  readonly law: readonly LawReference[];
}

/** Days whose payments are told together, where the law has each organism publish how long it takes to pay. */
export interface PublishedTerm {
  readonly from: Day;
  readonly to: Day;
  readonly law: readonly LawReference[];
}

/** Who bears a penalty, as orders and accounts name a payer: it is no part of the cover. */
export const LATE_PENALTY = "late-penalty";

/** Delays to pay professionals, in the law of a country. Every answer throws RefusalSignal (`outside-coverage`) for a day whose law the pack does not hold. */
export interface PaymentDeadlineRules<Sheet = unknown> {
  /** Null where the law sets no delay for such a sheet. */
  deadlineOf(asked: DeadlineQuestion<Sheet>): PaymentDeadline | null;
  /** Null where payment came in time; `share` is what the insurance owed the professional. */
  penaltyOf(asked: DeadlineQuestion<Sheet> & { readonly paidOn: Day; readonly share: Cents }): LatePenalty | null;
  /** Whether what a payer of the cover bears belongs to the share that a penalty is reckoned on. */
  counts(payer: string): boolean;
  /** The term in which a payment of a day counts. */
  penaltyTerm(paidOn: Day): PenaltyTerm;
  /** The working day, counted from receipt, on which a payment came; 0 on the day of receipt. */
  workingDayOf(asked: Pick<DeadlineQuestion<Sheet>, "receivedOn" | "organism"> & { readonly paidOn: Day }): number;
  /** The term in which the delay of a payment of a day is published; null where the law asks no publication. */
  publishedTerm(paidOn: Day): PublishedTerm | null;
  /** Decisions to take longer to pay a professional. A country whose law allows none leaves it out. */
  readonly lengthening?: LengtheningRules;
}
