import { css, ngap } from "../sources/texts.ts";
import type { Example } from "./example.ts";

/** A declared doctor's visit to a patient 12 km away; the fee is the tariff. */
const visit = {
  careDate: "2026-03-10",
  specialty: "general-practice",
  sector: "sector-1",
  pathway: "declared-doctor",
  patientAgeYears: 82,
  setting: "home-visit",
  travelKilometres: 12,
} as const;

/** The allowance for the kilometres of a visit: what is deducted, what a kilometre is worth, what is borne of it. */
export const kilometreExamples: readonly Example[] = [
  {
    law: ngap("13"),
    says: "À 12 km en plaine, 20 des 24 km aller et retour sont payés 0,61 € : 12,20 € s'ajoutent à VG et MD.",
    given: visit,
    decided: { base: "52.20", amountBeforeDeductions: "36.54", legalShare: "15.66", participationForfaitaire: "2.00", paid: "34.54" },
    because: ["fr.base.kilometres", "fr.base.kilometres-deducted"],
  },
  {
    law: ngap("13"),
    says: "En montagne, 2 km seulement sont déduits et le kilomètre vaut 0,91 € : 20,02 €.",
    given: { ...visit, mountain: true },
    decided: { base: "60.02" },
    because: ["fr.base.kilometres"],
  },
  {
    law: ngap("13"),
    says: "À 2 km en plaine, la déduction couvre tout le trajet : aucune indemnité.",
    given: { ...visit, travelKilometres: 2 },
    decided: { base: "40.00" },
    because: ["fr.base.kilometres-deducted"],
  },
  {
    law: ngap("13"),
    says: "Par leurs codes, les actes donnent le même montant que la visite décrite.",
    given: { ...visit, acts: ["VG", "MD", "IK"] },
    decided: { base: "52.20" },
    because: ["fr.base.kilometres"],
  },
  {
    law: ngap("13"),
    says: "Le dernier jour de l'aide au carburant, le kilomètre vaut 0,62 € ; le lendemain, 0,61 €.",
    given: { ...visit, careDate: "2022-07-31", acts: ["VG", "MD", "IK"] },
    decided: { base: "47.44" },
    because: ["fr.base.kilometres"],
  },
  {
    law: ngap("13"),
    says: "Le lendemain de l'aide au carburant : 25 €, 10 € et 20 km à 0,61 €.",
    given: { ...visit, careDate: "2022-08-01", acts: ["VG", "MD", "IK"] },
    decided: { base: "47.20" },
    because: ["fr.base.kilometres"],
  },
  {
    law: css("R160-11"),
    says: "L'indemnité suit la visite : avec une affection de longue durée, elle est prise en charge en entier, sans autre participation forfaitaire.",
    given: { ...visit, exemption: "long-term-illness" },
    decided: { legalShare: "0.00", participationForfaitaire: "2.00", paid: "50.20" },
    because: ["fr.exemption.long-term-illness"],
  },
  {
    law: ngap("13"),
    says: "Un spécialiste ajoute l'indemnité à sa visite, sans majoration de déplacement.",
    given: { ...visit, specialty: "dermatology", pathway: "referred", acts: ["VS", "IK"] },
    decided: { base: "38.70", legalShare: "11.61" },
    because: ["fr.base.kilometres"],
  },
];
