import { css } from "../sources/texts.ts";
import type { CareExample } from "./care/example.ts";
import { ordinary } from "./example.ts";

const young = { ...ordinary, patientAgeYears: undefined, birthDate: "2002-06-15" } as const;
const midwife = { family: "midwife", careDate: "2026-03-10", birthDate: "2002-06-15", midwifeAct: "consultation" } as const;
const boxes = { family: "medicine", careDate: "2026-03-10", birthDate: "2002-06-15", medicineClass: "major", boxPrice: "10.00" } as const;
const examination = { family: "laboratory", careDate: "2026-03-10", birthDate: "2002-06-15", examination: "0996", base: "4.75" } as const;

/** Acts borne whole by themselves, whoever the person is: their ground, their days, their ages, and what stays due. Inputs of `fr.reimbursement`. */
export const fullCoverExamples: readonly CareExample[] = [
  {
    law: css("R160-17", "I 4°"),
    says: "Une consultation liée à une interruption volontaire de grossesse : aucune participation, à tout âge ; la participation forfaitaire reste due.",
    given: { ...ordinary, fullCover: "termination" },
    decided: { legalShare: "0.00", participationForfaitaire: "2.00", paid: "28.00" },
    because: ["fr.exemption.termination", "fr.participation-forfaitaire.due"],
  },
  {
    law: css("R160-6", "al. 2"),
    says: "La majoration hors du parcours de soins reste due quand la participation est supprimée.",
    given: { ...ordinary, fullCover: "termination", pathway: "outside" },
    decided: { legalShare: "0.00", pathwayPenalty: "12.00", paid: "16.00" },
    because: ["fr.exemption.termination", "fr.pathway.penalty"],
  },
  {
    law: css("L325-1"),
    says: "Le régime local n'ajoute rien à un acte pris en charge en entier.",
    given: { ...ordinary, fullCover: "termination", localScheme: true },
    decided: { localScheme: "0.00", paid: "28.00" },
  },
  {
    law: css("R160-17", "I 5° a"),
    says: "La consultation annuelle de contraception, la veille du vingt-sixième anniversaire.",
    given: { ...young, careDate: "2026-03-10", birthDate: "2000-03-11", fullCover: "contraception-consultation" },
    decided: { legalShare: "0.00", paid: "28.00" },
    because: ["fr.exemption.contraception-consultation"],
  },
  {
    law: css("R160-17", "I 5° a"),
    says: "Le jour du vingt-sixième anniversaire, le motif est refusé : la consultation est au taux ordinaire.",
    given: { ...young, careDate: "2026-03-10", birthDate: "2000-03-10", fullCover: "contraception-consultation" },
    refused: "full-cover-not-at-age",
  },
  {
    law: css("R160-17", "I 5°"),
    says: "Le 31 décembre 2021, seuls les mineurs en bénéficient.",
    given: { ...young, careDate: "2021-12-31", base: "25.00", fee: "25.00", birthDate: "2003-06-15", fullCover: "contraception-follow-up" },
    refused: "full-cover-not-at-age",
  },
  {
    law: css("R160-17", "I 5°"),
    says: "Le lendemain, tous les moins de 26 ans.",
    given: { ...young, careDate: "2022-01-01", base: "25.00", fee: "25.00", birthDate: "2003-06-15", fullCover: "contraception-follow-up" },
    decided: { legalShare: "0.00", paid: "24.00" },
  },
  {
    law: css("R160-17", "I 5°"),
    says: "Avant le 28 août 2020, les conditions du texte ne sont pas connues : refusé par son nom.",
    given: { ...young, careDate: "2020-08-27", base: "25.00", fee: "25.00", birthDate: "2004-06-15", fullCover: "contraception-consultation" },
    refused: "full-cover-not-yet",
  },
  {
    law: css("R160-17", "I 5° d"),
    says: "La pose d'un dispositif intra-utérin par une sage-femme : ni participation, ni franchise.",
    given: { ...midwife, family: "midwife-technical-act", midwifeAct: undefined, technicalAct: "JKLD001", fullCover: "contraception-act" },
    decided: { legalShare: "0.00", franchise: "0.00", patientShare: "0.00" },
    because: ["fr.rate.exempt.contraception-act"],
  },
  {
    law: css("R160-17", "I 5° d"),
    says: "La même par un médecin.",
    given: { ...young, family: "technical-act", specialty: "gynaecology", pathway: "direct-access", fullCover: "contraception-act" },
    decided: { legalShare: "0.00", paid: "28.00" },
  },
  {
    law: css("R160-17", "I 5° a"),
    says: "La consultation d'une sage-femme.",
    given: { ...midwife, fullCover: "contraception-consultation" },
    decided: { base: "26.50", legalShare: "0.00", paid: "26.50" },
  },
  {
    law: css("R160-17", "I 5° a"),
    says: "Un acte de la lettre-clé SF n'est pas une consultation.",
    given: { ...midwife, midwifeAct: "SF", coefficient: "12", fullCover: "contraception-consultation" },
    refused: "full-cover-not-for-care",
  },
  {
    law: css("R160-17", "I 5° c"),
    says: "Une pilule remboursable : aucune participation ; la franchise de la boîte reste due à un majeur.",
    given: { ...boxes, fullCover: "contraceptive" },
    decided: { base: "11.02", legalShare: "0.00", franchise: "1.00", paid: "10.02" },
    because: ["fr.rate.exempt.contraceptive", "fr.franchise.due"],
  },
  {
    law: css("L160-15"),
    says: "La même pour une mineure : la franchise n'est pas due, rien ne reste.",
    given: { ...boxes, birthDate: "2010-06-15", fullCover: "contraceptive" },
    decided: { legalShare: "0.00", franchise: "0.00", patientShare: "0.00" },
  },
  {
    law: css("R160-18"),
    says: "Un médicament à service modéré garde sa participation, même avec ce motif.",
    given: { ...boxes, medicineClass: "moderate", fullCover: "contraceptive" },
    decided: { ratePercent: "30", legalShare: "7.71" },
    because: ["fr.rate.still-borne"],
  },
  {
    law: css("L160-9"),
    says: "Dans la période de maternité, tout est pris en charge, quel que soit le médicament.",
    given: { ...boxes, medicineClass: "moderate", fullCover: "contraceptive", exemption: "maternity" },
    decided: { legalShare: "0.00", franchise: "0.00" },
    because: ["fr.rate.exempt.maternity"],
  },
  {
    law: css("R160-17", "I 5° b"),
    says: "Le bilan lipidique avant une contraception : aucune participation ; la participation forfaitaire reste due.",
    given: { ...examination, fullCover: "contraception-examination" },
    decided: { legalShare: "0.00", participationForfaitaire: "2.00" },
    because: ["fr.rate.exempt.contraception-examination"],
  },
  {
    law: css("R160-17", "I 5° b"),
    says: "Le prélèvement qui va avec.",
    given: {
      ...examination,
      family: "sampling",
      examination: undefined,
      base: undefined,
      sampler: "TB",
      coefficient: "1.5",
      fullCover: "contraception-examination",
    },
    decided: { legalShare: "0.00", patientShare: "0.00" },
  },
  {
    law: css("R160-17", "I 5° b"),
    says: "Et le forfait pré-analytique.",
    given: { ...examination, examination: "9005", fullCover: "contraception-examination" },
    decided: { legalShare: "0.00", patientShare: "0.00" },
  },
  {
    law: css("R160-17", "I 5° b"),
    says: "Un examen que le texte ne nomme pas.",
    given: { ...examination, examination: "1208", fullCover: "contraception-examination" },
    refused: "full-cover-not-for-examination",
  },
  {
    law: css("R160-17", "I 5° bis"),
    says: "La contraception d'urgence à tout âge, sans ordonnance.",
    given: { ...boxes, birthDate: "1985-06-15", prescribed: false, fullCover: "emergency-contraception" },
    decided: { legalShare: "0.00", paid: "10.02" },
  },
  {
    law: css("R160-17", "I 5° bis"),
    says: "La veille du 10 février 2023, le motif n'est pas connu.",
    given: { ...boxes, careDate: "2023-02-09", fullCover: "emergency-contraception" },
    refused: "full-cover-not-yet",
  },
  {
    law: css("R160-5", "11°"),
    says: "Un vaccin, en général : la part ordinaire d'un médicament à service important.",
    given: { ...boxes, fullCover: "none" },
    decided: { ratePercent: "65", legalShare: "3.86", paid: "6.16" },
  },
  {
    law: css("R160-17", "I 11°"),
    says: "Le vaccin contre la grippe d'une personne visée par le calendrier des vaccinations.",
    given: { ...boxes, birthDate: "1955-06-15", fullCover: "influenza-vaccine" },
    decided: { legalShare: "0.00", franchise: "1.00" },
    because: ["fr.rate.exempt.influenza-vaccine"],
  },
  {
    law: css("R160-17", "I 11°"),
    says: "Le même le 31 août 2024 : le texte commence le lendemain.",
    given: { ...boxes, careDate: "2024-08-31", birthDate: "1955-06-15", fullCover: "influenza-vaccine" },
    refused: "full-cover-not-yet",
  },
  {
    law: css("L160-14", "29°"),
    says: "Le vaccin d'une campagne au collège.",
    given: { ...boxes, birthDate: "2013-06-15", fullCover: "school-vaccine" },
    decided: { legalShare: "0.00", patientShare: "0.00" },
  },
  {
    law: css("L160-14", "31°"),
    says: "Le vaccin contre la rougeole, les oreillons et la rubéole, la veille des 18 ans.",
    given: { ...boxes, birthDate: "2008-03-11", fullCover: "measles-vaccine" },
    decided: { legalShare: "0.00", patientShare: "0.00" },
  },
  {
    law: css("L160-14", "31°"),
    says: "Le jour des 18 ans, il est au taux ordinaire : le motif est refusé.",
    given: { ...boxes, birthDate: "2008-03-10", fullCover: "measles-vaccine" },
    refused: "full-cover-not-at-age",
  },
  {
    law: css("R160-17", "I"),
    says: "Un vaccin n'est pas une consultation : le motif ne porte pas sur ces soins.",
    given: { ...ordinary, fullCover: "measles-vaccine" },
    refused: "full-cover-not-for-care",
  },
  {
    law: css("R160-17", "I"),
    says: "Aucun de ces motifs ne porte sur un transport.",
    given: { family: "transport", careDate: "2026-03-10", mode: "own-car", kilometres: 40, fullCover: "termination" },
    refused: "full-cover-not-for-care",
  },
];
