import { conv2016, css, ngap } from "../sources/texts.ts";
import type { Example } from "./example.ts";

/** An opinion that a cardiologist gives to the declared doctor; the fee is the tariff. */
const opinion = {
  careDate: "2026-03-10",
  specialty: "cardiology",
  sector: "sector-1",
  pathway: "referred",
  patientAgeYears: 41,
  setting: "tele-expertise",
} as const;
const request = { ...opinion, specialty: "general-practice", pathway: "declared-doctor", setting: "tele-expertise-request" } as const;

/** Tele-expertise: what the doctor asked and the one who asks are paid, and what is left to the patient. */
export const teleExpertiseExamples: readonly Example[] = [
  {
    law: ngap("14.9.4"),
    says: "L'avis rendu par téléexpertise vaut 23 € depuis le 1er janvier 2026, pris en charge en entier.",
    given: opinion,
    decided: { base: "23.00", ratePercent: "100", legalShare: "0.00", amountBeforeDeductions: "23.00", paid: "21.00" },
    because: ["fr.base.tariff", "fr.exemption.tele-expertise"],
  },
  {
    law: ngap("14.9.4"),
    says: "Le dernier jour de 2025, il vaut encore 20 €.",
    given: { ...opinion, careDate: "2025-12-31" },
    decided: { base: "20.00", ratePercent: "100", paid: "18.00" },
    because: ["fr.exemption.tele-expertise"],
  },
  {
    law: ngap("14.9.4"),
    says: "Il vaut 20 € dès le 1er avril 2022 ; la participation forfaitaire est alors de 1 €.",
    given: { ...opinion, careDate: "2022-04-01" },
    decided: { base: "20.00", participationForfaitaire: "1.00", paid: "19.00" },
    because: ["fr.exemption.tele-expertise"],
  },
  {
    law: conv2016("28.6.2"),
    says: "La demande du médecin requérant vaut 10 €, prise en charge en entier elle aussi.",
    given: request,
    decided: { base: "10.00", legalShare: "0.00", paid: "8.00" },
    because: ["fr.exemption.tele-expertise"],
  },
  {
    law: ngap("14.9.4"),
    says: "Outre-mer, l'avis vaut 27,60 € et la demande 12 €.",
    given: { ...opinion, territory: "RE" },
    decided: { base: "27.60", ratePercent: "100" },
    because: ["fr.base.tariff"],
  },
  {
    law: ngap("14.9.4"),
    says: "Un médecin de secteur 2 facture l'avis au même tarif, par son code.",
    given: { ...opinion, sector: "sector-2", acts: ["TE2"], setting: undefined },
    decided: { base: "23.00", excess: "0.00" },
    because: ["fr.exemption.tele-expertise"],
  },
  {
    law: css("L162-5-3"),
    says: "Sans médecin traitant, rien ne change : le patient ne consulte pas, l'avis est demandé entre professionnels.",
    given: { ...opinion, pathway: "no-declared-doctor" },
    decided: { pathwayPenalty: "0.00", amountBeforeDeductions: "23.00" },
    because: ["fr.pathway.between-professionals"],
  },
  {
    law: css("L160-13", "II"),
    says: "L'acte est celui d'un médecin, en ville : la participation forfaitaire reste due, aucun texte lu n'en dispense.",
    given: opinion,
    decided: { participationForfaitaire: "2.00" },
    because: ["fr.participation-forfaitaire.due"],
  },
  {
    law: css("R160-20"),
    says: "Un enfant ne supporte aucune participation forfaitaire : l'avis est versé en entier.",
    given: { ...opinion, patientAgeYears: 8 },
    decided: { paid: "23.00", patientShare: "0.00" },
    because: ["fr.participation-forfaitaire.minor"],
  },
];
