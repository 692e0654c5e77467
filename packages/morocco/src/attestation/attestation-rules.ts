import { type AttestationRules, decide, decided, defineReason, type ExemptionFace, Trace, versionOn } from "@openamo/kernel";
import { lastDayOfMonth } from "../affiliation/declared-days.ts";
import { RIGHTS_WINDOW_MONTHS } from "../parameters/rights.ts";
import { d738, l6500 } from "../sources/texts.ts";
import { words } from "../words.ts";

/** The grounds of health (long-term disease, heavy and costly disease, maternity) are told alike: nothing on the paper says which one it is. */
const exonerated = words(
  "Prise en charge à un taux relevé, selon la décision de l'organisme",
  "Cover at a raised rate, by decision of the organism",
  "تحمل بنسبة مرفوعة حسب قرار الهيئة",
);

const exemptions: readonly ExemptionFace[] = [
  { kind: "ald", label: exonerated },
  { kind: "alc", label: exonerated },
  { kind: "maternity", label: exonerated },
];

/** Law 65-00, article 32: rights are looked at by civil months, so that a paper tells nothing certain of the next one. */
export const ATTESTATION_MONTH = defineReason({
  id: "ma.attestation.month",
  effect: "tells",
  law: [l6500("32"), d738("ouverture du droit")],
  args: { to: "day" },
  title: words("Validité de l'attestation", "Validity of the attestation", "صلاحية الشهادة"),
  sentence: words(
    "Le droit se vérifie par mois civils : l'attestation vaut jusqu'au dernier jour du mois, le {to}, tant que les droits sont ouverts. Aucun texte lu ne fixe une autre durée.",
    "The right is looked at by civil months: the attestation is good until the last day of the month, {to}, as long as the rights are open. No text read sets another length.",
    "ينظر في الحق حسب الأشهر المدنية: تصلح الشهادة إلى آخر يوم من الشهر، {to}، ما دامت الحقوق مفتوحة. ولا يحدد أي نص مقروء مدة أخرى.",
  ),
});

/**
 * Being registered and having rights open are two states: each has its paper. No text on the form of either was read; what they say comes from
 * the facts of the file.
 */
export const attestation: AttestationRules = {
  title: words("Attestation d'ouverture des droits à l'AMO", "Attestation of open AMO rights", "شهادة فتح الحقوق في التأمين الإجباري عن المرض"),
  law: [l6500("32"), d738("ouverture du droit")],
  exemptions,
  declaredDoctor: null,
  registration: {
    title: words("Attestation d'immatriculation à l'AMO", "Attestation of AMO registration", "شهادة التسجيل في التأمين الإجباري عن المرض"),
    law: [d738("immatriculation")],
  },
  lastDay: (issuedOn) =>
    decide(() => {
      const trace = new Trace();
      const last = lastDayOfMonth(issuedOn);
      trace.add(ATTESTATION_MONTH, versionOn(RIGHTS_WINDOW_MONTHS, issuedOn), last);
      return decided(last, trace);
    }),
};
