import {
  type CountryPack,
  inLocale,
  inWords,
  type LineOutcome,
  type Locale,
  type Parameter,
  type PreparedReason,
  type Reason,
  restoreTrace,
  type TraceCatalogue,
  wordsOf,
} from "@openamo/kernel";
import type { ClaimDecision } from "./claim.ts";

/** A step of the waterfall with its label in the reader's language. */
export interface WaterfallLine {
  readonly name: string;
  readonly label: string;
  readonly effect: "sets" | "takes" | "adds" | "result";
  readonly cents: number;
  readonly reasons: readonly string[];
}

/** A decided line as a reader sees it. */
export interface LineInWords {
  readonly line: LineOutcome;
  readonly waterfall: readonly WaterfallLine[];
  /** Reasons of this line, in the order of the rules. */
  readonly reasons: readonly Reason[];
}

export type DecisionInWords =
  | { readonly kind: "decided"; readonly lines: readonly LineInWords[]; readonly reasons: readonly Reason[] }
  | { readonly kind: "refused"; readonly code: string; readonly sentence: string; readonly remedy: string }
  | { readonly kind: "undecided"; readonly missing: readonly { readonly field: string; readonly question: string }[] };

const catalogues = new WeakMap<CountryPack, TraceCatalogue>();

function catalogueOf(pack: CountryPack): TraceCatalogue {
  const known = catalogues.get(pack);
  if (known !== undefined) return known;
  const catalogue = {
    reasons: new Map<string, PreparedReason>(pack.reasons.map((reason) => [reason.id, reason])),
    parameters: new Map<string, Parameter>(pack.parameters.map((parameter) => [parameter.id, parameter])),
  };
  catalogues.set(pack, catalogue);
  return catalogue;
}

/** Puts a decision in words from its stored trace; nothing is decided again. */
export function decisionInWords(pack: CountryPack, decision: ClaimDecision, locale: Locale): DecisionInWords {
  switch (decision.kind) {
    case "refused":
      return {
        kind: "refused",
        code: decision.refusal.definition.code,
        sentence: wordsOf(decision.refusal, "sentence", locale),
        remedy: wordsOf(decision.refusal, "remedy", locale),
      };
    case "undecided":
      return { kind: "undecided", missing: decision.missing.map(({ field, question }) => ({ field, question: inLocale(question, locale) })) };
    case "decided": {
      const reasons = inWords(restoreTrace(decision.trace, catalogueOf(pack)), pack.wording, locale);
      const lines = decision.outcome.lines.map((line) => lineInWords(pack, line, reasons, locale));
      return { kind: "decided", lines, reasons };
    }
  }
}

const lineInWords = (pack: CountryPack, line: LineOutcome, reasons: readonly Reason[], locale: Locale): LineInWords => ({
  line,
  waterfall: pack.claims.waterfall(line).map((step) => ({ ...step, label: inLocale(step.label, locale) })),
  reasons: reasons.slice(line.stepsFrom, line.stepsTo),
});
