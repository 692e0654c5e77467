import { css, uncam } from "../../sources/texts.ts";
import { adult, type CareExample } from "./example.ts";

const ultrasound = { ...adult, family: "midwife-technical-act", careDate: "2025-03-10", technicalAct: "JQQM018" } as const;
const twins = { ...ultrasound, technicalAct: "JQQM019" } as const;
const birth = { ...adult, family: "midwife-technical-act", careDate: "2024-05-10", technicalAct: "JQGD010" } as const;

/** Midwives: consultations, and the technical acts that they share with doctors. */
export const midwifeExamples: readonly CareExample[] = [
  {
    law: css("L162-14-1", "I 1°"),
    says: "Une consultation, la veille de la revalorisation du 22 février 2024.",
    given: { ...adult, family: "midwife", careDate: "2024-02-21", midwifeAct: "consultation" },
    decided: { base: "25.00", paid: "17.50" },
  },
  {
    law: css("L162-14-1", "I 1°"),
    says: "La même à partir de cette date ; une sage-femme ne donne lieu à aucune franchise.",
    given: { ...adult, family: "midwife", careDate: "2024-02-22", midwifeAct: "consultation" },
    decided: { base: "26.50", paid: "18.55", franchise: "0.00" },
  },
  {
    law: uncam("I-4"),
    says: "Une échographie du 2e trimestre, au tarif des sages-femmes, que la hausse de 2025 n'a pas changé.",
    given: ultrasound,
    decided: { base: "100.20", paid: "70.14", patientShare: "30.06" },
    because: ["fr.technical-act.tariff"],
  },
  {
    law: uncam("livre II"),
    says: "Une échographie que la sage-femme ne fait que sur prescription d'un médecin, avec l'ordonnance.",
    given: { ...ultrasound, technicalAct: "JQQM002" },
    decided: { base: "92.19", paid: "64.53" },
  },
  {
    law: uncam("livre II"),
    says: "La même sans ordonnance est refusée.",
    given: { ...ultrasound, technicalAct: "JQQM002", prescribed: false },
    refused: "midwife-act-needs-prescription",
  },
  {
    law: css("R160-16", "I"),
    says: "L'échographie de jumeaux dépasse le seuil des actes coûteux : il reste une somme forfaitaire.",
    given: twins,
    decided: { base: "154.09", legalShare: "24.00", paid: "130.09" },
  },
  {
    law: css("L325-1"),
    says: "La même en Alsace-Moselle : le régime local complète jusqu'à son taux.",
    given: { ...twins, localScheme: true },
    decided: { localScheme: "8.59", paid: "138.68", patientShare: "15.41" },
  },
  {
    law: uncam("III-2"),
    says: "Un accouchement le soir, avec les majorations K et P, pendant la période de maternité.",
    given: { ...birth, modifiers: "KP", exemption: "maternity" },
    decided: { base: "411.20", legalShare: "0.00", paid: "411.20" },
  },
  {
    law: uncam("III-2"),
    says: "La majoration des accouchements ne va pas avec une échographie.",
    given: { ...ultrasound, modifiers: "K" },
    refused: "modifier-not-allowed",
  },
  {
    law: uncam("I-4"),
    says: "Une appendicectomie n'est pas un acte de sage-femme.",
    given: { ...ultrasound, technicalAct: "HHFA001" },
    refused: "technical-act-not-for-midwife",
  },
  {
    law: uncam("I-4"),
    says: "Outre-mer, aucune source ne donne le tarif : refusé par son nom.",
    given: { ...ultrasound, territory: "RE" },
    refused: "care-tariff-unknown",
  },
  {
    law: uncam("livre II"),
    says: "Un acte qui n'est ni dans une liste importée ni dans la table d'OpenAMO.",
    given: { ...ultrasound, technicalAct: "ZCQJ006" },
    refused: "technical-act-not-found",
  },
  {
    law: uncam("I-4"),
    says: "Sans l'acte, on le demande.",
    given: { ...adult, family: "midwife-technical-act", careDate: "2025-03-10" },
    asked: "technicalAct",
  },
];
