import { type Day, isoDay } from "./day.ts";
import { defineRefusal, type Refusal, refusal } from "./refusal.ts";
import type { Text } from "./text.ts";

/** A date for which the pack holds no rule or no value. Nothing is guessed outside the encoded law. */
export const OUTSIDE_COVERAGE = defineRefusal({
  code: "outside-coverage",
  sentence: {
    fr: "OpenAMO ne contient pas la règle « {rule} » à la date du {date}.",
    en: "OpenAMO does not hold the rule “{rule}” for {date}.",
    ar: "لا يحتوي OpenAMO على القاعدة «{rule}» بتاريخ {date}.",
  },
  remedy: {
    fr: "Vérifiez la date. Si elle est exacte, ce dossier doit être traité à la main : la règle est connue à partir du {from}.",
    en: "Check the date. If it is right, settle this case by hand: the rule is known from {from} on.",
    ar: "تحقق من التاريخ. إذا كان صحيحا فيجب معالجة هذا الملف يدويا: القاعدة معروفة ابتداء من {from}.",
  },
});

/** The same of a rule that has ended: both its first and its last day are told. */
const OUTSIDE_ENDED_COVERAGE = {
  ...OUTSIDE_COVERAGE,
  remedy: {
    fr: "Vérifiez la date. Si elle est exacte, ce dossier doit être traité à la main : la règle est connue du {from} au {to}.",
    en: "Check the date. If it is right, settle this case by hand: the rule is known from {from} to {to}.",
    ar: "تحقق من التاريخ. إذا كان صحيحا فيجب معالجة هذا الملف يدويا: القاعدة معروفة من {from} إلى {to}.",
  },
};

/** Refuses a day on which a rule or a value is not known, telling the days on which it is (`to` null: no known end). */
export function outsideCoverage(rule: Text, on: Day, from: Day, to: Day | null, field?: string): Refusal {
  const details = { "rule.fr": rule.fr, "rule.en": rule.en, "rule.ar": rule.ar ?? rule.fr, date: isoDay(on), from: isoDay(from) };
  return to === null ? refusal(OUTSIDE_COVERAGE, details, field) : refusal(OUTSIDE_ENDED_COVERAGE, { ...details, to: isoDay(to) }, field);
}
