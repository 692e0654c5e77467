import { css } from "../sources/texts.ts";
import type { CareExample } from "./care/example.ts";

const nurse = { family: "paramedic", careDate: "2026-03-10", letter: "AMI", coefficient: "4", patientAgeYears: 70, solidarityAllowance: true } as const;
const glucose = { family: "laboratory", careDate: "2026-03-10", examination: "0552", base: "10.00", patientAgeYears: 70, solidarityAllowance: true } as const;
const taxi = { family: "transport", careDate: "2026-03-10", mode: "own-car", kilometres: 40, patientAgeYears: 70, solidarityAllowance: true } as const;

/** CSS L160-14 5°, R160-9: what the allowance of solidarity to older persons changes. Inputs of `fr.reimbursement`. */
export const allowanceExamples: readonly CareExample[] = [
  {
    law: css("R160-9"),
    says: "Des soins infirmiers d'un titulaire de l'allocation de solidarité aux personnes âgées : la participation est limitée à 20 %.",
    given: nurse,
    decided: { base: "12.60", ratePercent: "80", legalShare: "2.52", franchise: "1.00", paid: "9.08" },
    because: ["fr.rate.solidarity-allowance"],
  },
  {
    law: css("R160-5", "4°"),
    says: "Les mêmes sans l'allocation.",
    given: { ...nurse, solidarityAllowance: false },
    decided: { ratePercent: "60", legalShare: "5.04" },
    because: ["fr.rate.family"],
  },
  {
    law: css("R160-9"),
    says: "Un examen de biologie.",
    given: glucose,
    decided: { ratePercent: "80", legalShare: "2.00", participationForfaitaire: "2.00" },
    because: ["fr.rate.solidarity-allowance"],
  },
  {
    law: css("R160-9"),
    says: "Un transport : aucune participation ; la franchise ne porte pas sur un véhicule personnel.",
    given: taxi,
    decided: { ratePercent: "100", legalShare: "0.00", patientShare: "0.00" },
    because: ["fr.rate.solidarity-allowance"],
  },
  {
    law: css("R160-11"),
    says: "Une affection de longue durée l'emporte : la prise en charge est entière.",
    given: { ...nurse, exemption: "long-term-illness" },
    decided: { ratePercent: "100", legalShare: "0.00" },
    because: ["fr.rate.exempt.long-term-illness"],
  },
  {
    law: css("L325-1"),
    says: "Le régime local ajoute dix points.",
    given: { ...nurse, localScheme: true },
    decided: { ratePercent: "80", localScheme: "1.26", legalShare: "2.52" },
    because: ["fr.rate.solidarity-allowance", "fr.rate.local-scheme"],
  },
];
