import type { RawBuilder } from "kysely";

/** What a check compares, from the decisions to the balances. */
export type CheckId =
  | "decision-transfers"
  | "claim-decision"
  | "claim-names"
  | "claim-state"
  | "counter-decisions"
  | "order-decision"
  | "transfer-cause"
  | "debt-cause"
  | "command-answer"
  | "transfer-posting"
  | "register-transfers"
  | "order-payable"
  | "order-transit"
  | "order-bank"
  | "debt-receivable"
  | "penalty-transfers"
  | "payment-orders"
  | "file-payments"
  | "compensation-pairs"
  | "closed-days"
  | "kept-balances";

/** A difference: what it is about, what one side holds and what the other does, in cents. */
export interface Difference {
  readonly check: CheckId;
  readonly organism: string;
  /** Id or name of what differs: a chain of claims, a posting, a file. */
  readonly subject: string;
  readonly expected: number;
  readonly found: number;
}

export interface Check {
  readonly id: CheckId;
  /** Rows `organism, subject, expected, found` of what differs, and nothing when all agrees. */
  readonly differences: RawBuilder<Omit<Difference, "check">>;
}
