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

/** Whether two answers are the same for the person, the payees and the counters. A stored one that reads as the other would be written is not taken apart. */
export function sameAnswer(a: Answer & { readonly written?: string }, b: Answer): boolean {
  if (a.kind !== b.kind) return false;
  if (b.kind === "decided" && a.written !== undefined && JSON.stringify(b.outcome) === a.written) return true;
  return sameWritten(answerOf(a), answerOf(b), STEPS);
}
