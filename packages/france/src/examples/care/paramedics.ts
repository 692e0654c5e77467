import { css, ngap } from "../../sources/texts.ts";
import { adult, type CareExample } from "./example.ts";

const physio = { ...adult, family: "paramedic", careDate: "2025-03-10", letter: "AMK", coefficient: "7.5" } as const;
const nurse = { ...adult, family: "paramedic", careDate: "2025-03-10", letter: "AMI", coefficient: "1" } as const;
const session = { ...adult, family: "psychologist", careDate: "2025-03-10", session: "follow-up" } as const;

export const paramedicExamples: readonly CareExample[] = [
  {
    law: css("L162-14-1", "I 1°"),
    says: "La lettre-clé à 2,15 € et le coefficient 7,5 font 16,125 €, arrondis à 16,13 € ; le 21 février 2024 est le dernier jour.",
    given: { ...physio, careDate: "2024-02-21" },
    decided: { base: "16.13", ratePercent: "60", amountBeforeDeductions: "9.68", franchise: "0.50", paid: "9.18", copayment: "6.45" },
    because: ["fr.care.base.key-letter", "fr.franchise.due"],
  },
  {
    law: css("L162-14-1", "I 1°"),
    says: "Le 22 février 2024, la lettre-clé passe à 2,21 €.",
    given: { ...physio, careDate: "2024-02-22" },
    decided: { base: "16.58" },
    because: ["fr.care.base.key-letter"],
  },
  { law: css("L162-14-1", "I 1°"), says: "Outre-mer, la lettre-clé a sa propre valeur.", given: { ...physio, territory: "RE" }, decided: { base: "18.23" } },
  {
    law: css("L162-14-1", "I 1°"),
    says: "L'orthoptie outre-mer n'a pas de valeur connue : refus.",
    given: { ...physio, letter: "AMY", territory: "GP" },
    refused: "care-tariff-unknown",
  },
  {
    law: ngap("11 B"),
    says: "Le deuxième acte de la séance compte pour moitié.",
    given: { ...nurse, coefficient: "2", rank: "second" },
    decided: { base: "3.15" },
    because: ["fr.care.base.later-act"],
  },
  {
    law: ngap("11 B"),
    says: "Les suivants ne comptent pas, et la franchise ne dépasse pas ce qui est remboursé.",
    given: { ...nurse, rank: "further" },
    decided: { base: "0.00", franchise: "0.00", paid: "0.00" },
  },
  {
    law: css("L162-12-2"),
    says: "Déplacement et acte unique de l'infirmier s'ajoutent à l'acte.",
    given: { ...nurse, careDate: "2023-03-10", supplements: ["IFD", "MAU"] },
    decided: { base: "7.00", paid: "3.70" },
    because: ["fr.care.base.supplement"],
  },
  {
    law: css("L162-12-2"),
    says: "Une majoration de kinésithérapeute ne s'ajoute pas à un acte infirmier.",
    given: { ...nurse, supplements: ["IFS"] },
    refused: "supplement-not-of-act",
  },
  { law: css("L162-12-2"), says: "Un forfait ne porte pas de coefficient.", given: { ...nurse, letter: "BSA" }, refused: "coefficient-misplaced" },
  {
    law: css("D160-11", "a"),
    says: "Cinq actes du jour : la franchise s'arrête à 4 €.",
    given: { ...nurse, acts: 5, coefficient: "4" },
    decided: { base: "63.00", franchise: "4.00" },
    because: ["fr.franchise.daily-limit"],
  },
  {
    law: css("D160-9"),
    says: "La franchise est réduite à ce qui est remboursé.",
    given: { ...nurse, coefficient: "0.5", careDate: "2025-03-10" },
    decided: { base: "1.58", franchise: "0.95", paid: "0.00" },
    because: ["fr.care.franchise.reduced"],
  },
  {
    law: css("L160-13", "III"),
    says: "Un mineur ne supporte pas de franchise.",
    given: { ...physio, patientAgeYears: 12 },
    decided: { franchise: "0.00" },
    because: ["fr.franchise.minor"],
  },
  {
    law: css("L160-13", "III"),
    says: "L'année des dix-huit ans, la date de naissance est demandée.",
    given: { ...physio, patientAgeYears: 18 },
    asked: "birthDate",
  },
  { law: css("R161-45"), says: "Sans ordonnance, rien n'est remboursé.", given: { ...physio, prescribed: false }, refused: "care-without-prescription" },
  {
    law: css("L325-1", "I"),
    says: "Le régime local porte le total à 90 %.",
    given: { ...physio, localScheme: true },
    decided: { localScheme: "4.97", copayment: "1.66" },
    because: ["fr.rate.local-scheme"],
  },
  {
    law: css("L861-3", "1°"),
    says: "La C2S prend la participation, et il n'y a pas de franchise.",
    given: { ...physio, exemption: "c2s" },
    decided: { c2s: "6.63", franchise: "0.00", patientShare: "0.00" },
    because: ["fr.c2s.complement"],
  },
  {
    law: css("R162-65"),
    says: "La douzième séance de l'année chez le psychologue est prise en charge, sans franchise.",
    given: { ...session, sessionsThisYear: 11 },
    decided: { base: "50.00", paid: "30.00", franchise: "0.00" },
  },
  { law: css("R162-65"), says: "La treizième ne l'est pas.", given: { ...session, sessionsThisYear: 12 }, refused: "psychologist-sessions-used" },
  { law: css("R162-64", "1°"), says: "Avant trois ans, aucune séance.", given: { ...session, patientAgeYears: 2 }, refused: "psychologist-age" },
  {
    law: css("L162-58", "II 4°"),
    says: "Avant le 29 juin 2024, la première séance était à 40 €.",
    given: { ...session, careDate: "2024-06-28", session: "first" },
    decided: { base: "40.00" },
  },
  {
    law: css("L162-12-2"),
    says: "Un forfait journalier de l'infirmier.",
    given: { ...adult, family: "paramedic", careDate: "2025-03-10", letter: "BSB" },
    decided: { base: "18.20", paid: "9.92" },
    because: ["fr.care.base.package"],
  },
  {
    law: css("L162-14-1", "I 1°"),
    says: "Les forfaits outre-mer ne sont pas connus.",
    given: { ...adult, family: "paramedic", careDate: "2025-03-10", letter: "BSB", territory: "GF" },
    refused: "care-tariff-unknown",
  },
  {
    law: css("L162-14-1", "I 1°"),
    says: "Les majorations outre-mer ne sont pas connues.",
    given: { ...nurse, territory: "GF", supplements: ["MCI"] },
    refused: "care-tariff-unknown",
  },
  {
    law: css("L162-14-1", "I 1°"),
    says: "Sans lettre ni coefficient, on demande.",
    given: { ...adult, family: "paramedic", careDate: "2025-03-10" },
    asked: "letter, coefficient",
  },
  {
    law: css("L160-8"),
    says: "Une base connue remplace les tarifs ; le prix payé, s'il est moindre, la limite.",
    given: { ...adult, family: "paramedic", careDate: "2025-03-10", base: "20.00", fee: "15.00" },
    decided: { base: "15.00", amountBeforeDeductions: "9.00", paid: "8.00" },
    because: ["fr.care.base.given", "fr.base.limited-to-fee"],
  },
  { law: css("L162-58"), says: "Une base connue remplace le tarif de la séance.", given: { ...session, base: "45.00" }, decided: { paid: "27.00" } },
  { law: css("L162-58"), says: "Sans la sorte de séance, on demande.", given: { ...adult, family: "psychologist", careDate: "2025-03-10" }, asked: "session" },
];
