import { type MissingFact, RefusalSignal, refusal, type Text } from "@openamo/kernel";
import { HOLD_REASONS, type HoldReason } from "./claim-actions.ts";
import { HOLD_REASON_UNKNOWN } from "./waiting-refusals.ts";

const QUESTIONS: Readonly<Record<HoldReason, Text>> = {
  "medical-opinion": { fr: "Quel est l’avis du service médical ?", en: "What is the opinion of the medical service?", ar: "ما رأي المصلحة الطبية؟" },
  "prior-agreement": { fr: "L’accord préalable est-il donné ?", en: "Is the prior agreement given?", ar: "هل منحت الموافقة المسبقة؟" },
  "missing-piece": { fr: "La pièce manquante est-elle arrivée ?", en: "Has the missing piece arrived?", ar: "هل وصلت الوثيقة الناقصة؟" },
};

/** What a held claim waits for, in the form of a fact that is missing. */
export const missingOf = (reason: HoldReason): MissingFact => ({ field: `hold.${reason}`, question: QUESTIONS[reason] });

/** @throws RefusalSignal (`hold-reason-unknown`). */
export function readReason(text: string): HoldReason {
  const reason = HOLD_REASONS.find((known) => known === text);
  if (reason === undefined) throw new RefusalSignal(refusal(HOLD_REASON_UNKNOWN, {}, "reason"));
  return reason;
}
