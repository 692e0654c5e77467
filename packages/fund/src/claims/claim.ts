import type { Cents, ClaimFacts, ClaimOutcome, Day, MissingFact, Period, Refusal, StoredStep } from "@openamo/kernel";

/** Where a claim is in its life. `ordered`: decided, and what it owes is ordered to be paid. */
export type ClaimStatus = "ordered" | "refused" | "undecided" | "reversed" | "corrected";

/** A claim as it was received, and where it is in its life. */
export interface Claim {
  readonly id: string;
  readonly personId: string;
  /** First claim of a chain of corrections; its own id when nothing was corrected. */
  readonly originId: string;
  /** `2026-11-000418`: month and number within the organism. */
  readonly reference: string;
  readonly organism: string;
  readonly country: string;
  readonly professionalId: string;
  /** The care sheet in the shape of the pack. */
  readonly sheet: unknown;
  readonly care: Period;
  readonly receivedOn: Day;
  readonly receivedAt: Date;
  readonly receivedBy: string;
  readonly status: ClaimStatus;
  /** Fees and payment as decided; null for a claim that was refused or could not be decided. */
  readonly charged: Cents | null;
  readonly paid: Cents | null;
  readonly corrects: string | null;
  readonly correctedBy: string | null;
}

interface DecisionBase {
  readonly decidedAt: Date;
  readonly settledOn: Day;
  readonly rulesVersion: string;
  /** The facts decided on. */
  readonly facts: ClaimFacts;
}

/** A decision as it is kept: enough to decide again for ever. */
export type ClaimDecision =
  | (DecisionBase & { readonly kind: "decided"; readonly outcome: ClaimOutcome; readonly trace: readonly StoredStep[] })
  | (DecisionBase & { readonly kind: "refused"; readonly refusal: Refusal })
  | (DecisionBase & { readonly kind: "undecided"; readonly missing: readonly MissingFact[] });

/** The end of a claim. */
export interface ClaimReversal {
  readonly kind: "reversal" | "correction";
  readonly motive: string;
  readonly reversedAt: Date;
  readonly reversedBy: string;
}

/** What a command about a claim answers. */
export interface ClaimReceipt {
  readonly claimId: string;
  readonly personId: string;
  readonly reference: string;
  readonly status: ClaimStatus;
  readonly charged: Cents | null;
  readonly paid: Cents | null;
}

export const receiptOf = ({ id, personId, reference, status, charged, paid }: Claim): ClaimReceipt => ({
  claimId: id,
  personId,
  reference,
  status,
  charged,
  paid,
});
