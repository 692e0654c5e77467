import type { Answer } from "../../api/questions.ts";
import type { Reason, WaterfallStep } from "../../api/types.ts";

/** A decided answer as the result card reads it. */
export interface Reimbursed {
  readonly fee: string;
  readonly paid: string;
  readonly left: string;
  readonly steps: readonly WaterfallStep[];
  readonly reasons: readonly Reason[];
  readonly rulesVersion: string;
}

const decimal = (value: unknown): string => (typeof value === "string" ? value : "0.00");

/** Reads the outcome of a reimbursement question: what was paid, what comes back, what stays. */
export function readReimbursed(answer: Extract<Answer, { kind: "decided" }>): Reimbursed {
  const { fee, paid, patientShare, waterfall } = answer.outcome;
  return {
    fee: decimal(fee),
    paid: decimal(paid),
    left: decimal(patientShare),
    steps: Array.isArray(waterfall) ? (waterfall as WaterfallStep[]) : [],
    reasons: answer.reasons,
    rulesVersion: answer.rulesVersion,
  };
}
