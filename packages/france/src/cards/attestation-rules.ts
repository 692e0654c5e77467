import { type AttestationRules, addMonths, decide, decided, type ExemptionFace, Trace, versionOn } from "@openamo/kernel";
import { ATTESTATION_MONTHS } from "../parameters/cards.ts";
import { css } from "../sources/texts.ts";
import { ATTESTATION_LASTS } from "./reasons.ts";

const fullCover = { fr: "Prise en charge à 100 % (exonération du ticket modérateur)", en: "Full cover (no ticket modérateur)" };

/**
 * What changes the payment, in the words of the counters. The grounds of health (long-term illness, invalidity, accident at work, military
 * pension) are told alike: nothing on the paper says which one it is.
 */
const exemptions: readonly ExemptionFace[] = [
  { kind: "ald", label: fullCover },
  { kind: "invalidity", label: fullCover },
  { kind: "work-accident-pension", label: fullCover },
  { kind: "war-pension", label: fullCover },
  { kind: "maternity", label: fullCover },
  { kind: "work-accident", label: fullCover },
  { kind: "c2s", label: { fr: "Complémentaire santé solidaire", en: "Complémentaire santé solidaire (State's complementary cover)" } },
  { kind: "ame", label: { fr: "Aide médicale de l'État", en: "State medical aid" } },
  { kind: "local-scheme", label: { fr: "Régime local d'Alsace-Moselle", en: "Local scheme of Alsace-Moselle" } },
];

/**
 * CSS R161-33-8: the organism gives, on request, a copy of what the card holds of the person and of their rights; at the holder's request it
 * does not mention an exemption.
 */
export const attestation: AttestationRules = {
  title: { fr: "Attestation de droits à l’assurance maladie", en: "Attestation of health-insurance rights" },
  law: [css("R161-33-8", "al. 2")],
  exemptions,
  declaredDoctor: "declared-doctor",
  lastDay: (issuedOn) =>
    decide(() => {
      const trace = new Trace();
      const months = versionOn(ATTESTATION_MONTHS, issuedOn);
      trace.add(ATTESTATION_LASTS, months, months.value);
      return decided(addMonths(issuedOn, months.value, "last-day"), trace);
    }),
};
