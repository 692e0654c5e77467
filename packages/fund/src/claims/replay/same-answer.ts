import type { ClaimOutcome, MissingFact, Refusal } from "@openamo/kernel";
import { sameWritten } from "./same-written.ts";

/** What is said on a claim, whether it was stored or just decided, without when, by which version and on which facts. */
export type Answer =
  | { readonly kind: "decided"; readonly outcome: ClaimOutcome }
  | { readonly kind: "refused" | "elsewhere"; readonly refusal: Refusal }
  | { readonly kind: "undecided"; readonly missing: readonly MissingFact[] };

function answerOf(answer: Answer): unknown {
  switch (answer.kind) {
    case "decided":
      return answer.outcome;
    case "refused":
    case "elsewhere":
      return answer.refusal.definition.code;
    case "undecided":
      return answer.missing.map(({ field }) => field);
  }
}

/** The steps that lead to an answer may be worded otherwise. */
const STEPS: readonly string[] = ["stepsFrom", "stepsTo"];

/** Whether two answers are the same for the person, the payees and the counters. */
export const sameAnswer = (a: Answer, b: Answer): boolean => a.kind === b.kind && sameWritten(answerOf(a), answerOf(b), STEPS);
