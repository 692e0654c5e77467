import { css } from "../sources/texts.ts";
import { type Example, ordinary } from "./example.ts";

const at = (careDate: string, fee: string): Readonly<Record<string, unknown>> => ({ ...ordinary, careDate, base: fee, fee });

/** The flat participation: its amount on the first and last day of each value, its limits, who bears none. */
export const flatParticipationExamples: readonly Example[] = [
  {
    law: css("R160-19"),
    says: "Le 14 mai 2024, dernier jour à 1 €.",
    given: at("2024-05-14", "26.50"),
    decided: { participationForfaitaire: "1.00", paid: "17.55" },
    because: ["fr.participation-forfaitaire.due"],
  },
  {
    law: css("R160-19"),
    says: "Le 15 mai 2024, premier jour à 2 €.",
    given: at("2024-05-15", "26.50"),
    decided: { participationForfaitaire: "2.00", paid: "16.55" },
    because: ["fr.participation-forfaitaire.due"],
  },
  {
    law: css("D160-6"),
    says: "La vingt-cinquième de l'année est due.",
    given: { ...ordinary, participationsThisYear: 24 },
    decided: { participationForfaitaire: "2.00" },
    because: ["fr.participation-forfaitaire.due"],
  },
  {
    law: css("D160-6"),
    says: "La vingt-sixième ne l'est pas.",
    given: { ...ordinary, participationsThisYear: 25 },
    decided: { participationForfaitaire: "0.00", paid: "21.00" },
    because: ["fr.participation-forfaitaire.yearly-limit"],
  },
  {
    law: css("D160-6", "al. 2"),
    says: "L'année est celle du remboursement : un soin de décembre 2024 remboursé en janvier 2025 compte sur 2025, dont la limite est 25.",
    given: { ...at("2024-12-30", "30.00"), reimbursedOn: "2025-01-08", participationsThisYear: 25 },
    decided: { participationForfaitaire: "0.00" },
    because: ["fr.participation-forfaitaire.yearly-limit"],
  },
  {
    law: css("D160-8"),
    says: "La cinquième du même jour chez le même médecin n'est pas due.",
    given: { ...ordinary, participationsThisYear: 4, participationsThisDay: 4 },
    decided: { participationForfaitaire: "0.00" },
    because: ["fr.participation-forfaitaire.daily-limit"],
  },
  {
    law: css("R160-20"),
    says: "Aucune pour qui n'avait pas dix-huit ans au 1er janvier, même s'il les a eus depuis.",
    given: { ...ordinary, birthDate: "2008-01-02", patientAgeYears: undefined },
    decided: { participationForfaitaire: "0.00" },
    because: ["fr.participation-forfaitaire.minor"],
  },
  {
    law: css("R160-20"),
    says: "Elle est due par qui avait dix-huit ans le 1er janvier.",
    given: { ...ordinary, birthDate: "2008-01-01", patientAgeYears: undefined },
    decided: { participationForfaitaire: "2.00" },
    because: ["fr.participation-forfaitaire.due"],
  },
];
