import type { Cents, Day } from "@openamo/kernel";

export type ReturnOutcome = "accepted" | "refused" | "pending" | "aside" | "paid";

/** What became of one invoice, for whoever sent it or is paid for it. It says nothing of the care itself. */
export interface ReturnLine {
  /** The sender's own number or key of the sheet; empty where it was unreadable. */
  readonly invoice: string;
  /** Our number of the claim, once there is one. */
  readonly reference: string | null;
  readonly outcome: ReturnOutcome;
  readonly careFrom: Day | null;
  readonly careTo: Day | null;
  readonly charged: Cents | null;
  /** What the fund pays, or paid, to whom the return is for. */
  readonly paid: Cents | null;
  /** Stable code of the refusal, and its sentence. */
  readonly code: string | null;
  readonly sentence: string | null;
}

/** What a return is about: a lot that was settled, or a payment. */
export interface ReturnHeader {
  readonly kind: "lot" | "payment";
  /** File of the lot, or number of the payment. */
  readonly reference: string;
  /** Short code of the organism. */
  readonly organism: string;
  readonly on: Day;
}
