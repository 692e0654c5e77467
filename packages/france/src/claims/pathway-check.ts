import { type BeneficiaryFacts, type Day, defineReason, type Trace, valueOn } from "@openamo/kernel";
import { PATHWAY_AGE } from "../parameters/shares.ts";
import type { Pathway } from "../reimbursement/line.ts";
import { css } from "../sources/texts.ts";
import { situationOn } from "./situations.ts";

/** CSS L162-5-3: whoever has declared no doctor is outside the pathway, whatever the sheet says. */
export const NO_DECLARED_DOCTOR = defineReason({
  id: "fr.pathway.no-declared-doctor",
  effect: "tells",
  law: [css("L162-5-3")],
  args: {},
  title: { fr: "Parcours de soins", en: "Coordinated pathway" },
  sentence: {
    fr: "Le dossier ne contient pas de médecin traitant déclaré à cette date.",
    en: "The file holds no declared doctor on that day.",
  },
});

export const OTHER_DECLARED_DOCTOR = defineReason({
  id: "fr.pathway.other-declared-doctor",
  effect: "tells",
  law: [css("L162-5-3")],
  args: {},
  title: { fr: "Parcours de soins", en: "Coordinated pathway" },
  sentence: {
    fr: "La feuille désigne ce médecin comme médecin traitant, mais le dossier en déclare un autre à cette date.",
    en: "The sheet names this doctor as the declared one, but the file declares another on that day.",
  },
});

/** Places in the pathway that rest on a declared doctor. */
const REST_ON_DECLARATION: readonly Pathway[] = ["declared-doctor", "declared-doctor-substitute", "referred", "care-plan"];

/** The place in the pathway that the file confirms: the sheet's own, or outside when the declaration says otherwise. */
export function confirmedPathway(stated: Pathway, beneficiary: BeneficiaryFacts, professionalId: string, ageYears: number, on: Day, trace: Trace): Pathway {
  if (ageYears < valueOn(PATHWAY_AGE, on) || !REST_ON_DECLARATION.includes(stated)) return stated;
  const declared = situationOn(beneficiary.situations, "declared-doctor", on);
  if (declared === undefined) {
    trace.tell(NO_DECLARED_DOCTOR);
    return "no-declared-doctor";
  }
  if (stated === "declared-doctor" && declared.details.professional !== professionalId) {
    trace.tell(OTHER_DECLARED_DOCTOR);
    return "outside";
  }
  return stated;
}
