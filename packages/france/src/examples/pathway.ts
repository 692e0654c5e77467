import { css } from "../sources/texts.ts";
import { type Example, ordinary } from "./example.ts";

const in2023 = { ...ordinary, careDate: "2023-06-01", base: "25.00", fee: "25.00" } as const;

/** The coordinated pathway: the increase, its cap, and whom it spares. */
export const pathwayExamples: readonly Example[] = [
  {
    law: css("R160-6", "al. 1"),
    says: "Hors du parcours, la participation augmente de 40 % du tarif.",
    given: { ...in2023, pathway: "outside" },
    decided: { pathwayPenalty: "10.00", amountBeforeDeductions: "7.50", ratePercentAfterPenalty: "30", paid: "6.50" },
    because: ["fr.pathway.penalty"],
  },
  {
    law: css("R160-6", "al. 3"),
    says: "La majoration est plafonnée à 40 % de la consultation de référence : 10 € sur un acte de cardiologue à 45,73 €.",
    given: { ...in2023, careDate: "2020-03-10", specialty: "cardiology", base: "45.73", fee: "45.73", pathway: "outside" },
    decided: { pathwayPenalty: "10.00", amountBeforeDeductions: "22.01", paid: "21.01" },
    because: ["fr.pathway.penalty-capped"],
  },
  {
    law: css("R160-6", "al. 2"),
    says: "L'assuré exonéré supporte aussi la majoration.",
    given: { ...in2023, pathway: "outside", exemption: "invalidity" },
    decided: { legalShare: "0.00", pathwayPenalty: "10.00", amountBeforeDeductions: "15.00" },
    because: ["fr.exemption.invalidity", "fr.pathway.penalty"],
  },
  {
    law: css("L162-5-3"),
    says: "Avant seize ans, le parcours ne change rien.",
    given: { ...in2023, pathway: "outside", patientAgeYears: 15 },
    decided: { pathwayPenalty: "0.00", amountBeforeDeductions: "17.50" },
    because: ["fr.pathway.under-age"],
  },
  {
    law: css("L162-5-3"),
    says: "Qui n'a pas choisi de médecin traitant est hors du parcours.",
    given: { ...in2023, pathway: "no-declared-doctor" },
    decided: { pathwayPenalty: "10.00" },
    because: ["fr.pathway.penalty"],
  },
  {
    law: css("D162-1-7"),
    says: "Le gynécologue, l'ophtalmologue et le psychiatre se consultent directement.",
    given: { ...in2023, specialty: "ophthalmology", pathway: "direct-access" },
    decided: { pathwayPenalty: "0.00" },
    because: ["fr.pathway.direct-access"],
  },
  {
    law: css("D162-1-7"),
    says: "Le dermatologue n'est pas de ceux-là : l'accès direct y est hors du parcours.",
    given: { ...in2023, specialty: "dermatology", pathway: "direct-access" },
    decided: { pathwayPenalty: "10.00" },
    because: ["fr.pathway.penalty"],
  },
  {
    law: css("D162-1-6", "5°"),
    says: "Le médecin de garde se consulte sans majoration.",
    given: { ...in2023, pathway: "out-of-hours" },
    decided: { pathwayPenalty: "0.00" },
    because: ["fr.pathway.out-of-hours"],
  },
  {
    law: css("D162-1-6", "3°"),
    says: "Les consultations prévues par le protocole de l'ALD ne sont pas majorées.",
    given: { ...in2023, pathway: "care-protocol", exemption: "long-term-illness" },
    decided: { pathwayPenalty: "0.00", amountBeforeDeductions: "25.00" },
    because: ["fr.pathway.care-protocol"],
  },
  {
    law: css("L325-1", "I"),
    says: "Le régime local ne couvre pas la majoration : il ajoute ses 20 points, et rien de plus.",
    given: { ...in2023, pathway: "outside", localScheme: true },
    decided: { pathwayPenalty: "10.00", localScheme: "5.00", amountBeforeDeductions: "12.50" },
    because: ["fr.local-scheme.complement", "fr.pathway.penalty"],
  },
];
