import { ccam, css, ngap } from "../../sources/texts.ts";
import { adult, type CareExample } from "./example.ts";

const dental = { ...adult, family: "dental", careDate: "2025-03-10" } as const;
const orthodontics = {
  patientAgeYears: 13,
  family: "orthodontics",
  careDate: "2025-03-10",
  orthodonticAct: "semester",
  begunAtYears: 12,
  priorAgreement: "given",
} as const;

export const dentalExamples: readonly CareExample[] = [
  {
    law: css("R160-5", "3° bis"),
    says: "Le 14 octobre 2023, le détartrage est encore à 70 %.",
    given: { ...dental, careDate: "2023-10-14", dentalAct: "HBJD001" },
    decided: { base: "28.92", paid: "20.24" },
  },
  {
    law: css("R160-5", "3° bis"),
    says: "Le 15 octobre 2023, il est à 60 %.",
    given: { ...dental, careDate: "2023-10-15", dentalAct: "HBJD001" },
    decided: { paid: "17.35" },
  },
  {
    law: css("R160-5", "3° bis"),
    says: "Un acte réalisé surtout par des médecins garde 70 %.",
    given: { ...dental, base: "100.00", mostlyByDoctors: true },
    decided: { paid: "70.00" },
  },
  {
    law: css("L160-13", "II"),
    says: "La consultation du dentiste ne supporte ni franchise ni participation forfaitaire.",
    given: { ...dental, dentalAct: "consultation" },
    decided: { base: "23.00", paid: "13.80", franchise: "0.00", participationForfaitaire: "0.00" },
  },
  {
    law: ccam("modificateur N"),
    says: "À douze ans, le tarif de l'enfant ; à treize, celui de l'adulte.",
    given: { ...dental, careDate: "2018-03-10", dentalAct: "HBFD008", patientAgeYears: 12 },
    decided: { base: "93.99" },
    because: ["fr.care.base.child-tariff"],
  },
  {
    law: ccam("modificateur N"),
    says: "À treize ans, le tarif de tous.",
    given: { ...dental, careDate: "2018-03-10", dentalAct: "HBFD008", patientAgeYears: 13 },
    decided: { base: "81.94" },
  },
  {
    law: ccam("modificateur N"),
    says: "Depuis avril 2019, le tarif majoré n'est pas connu : refus.",
    given: { ...dental, dentalAct: "HBFD008", patientAgeYears: 12 },
    refused: "child-tariff-unknown",
  },
  {
    law: css("L162-9"),
    says: "Au-delà des honoraires limites du panier, refus.",
    given: { ...dental, dentalAct: "HBLD038", fee: "290.01" },
    refused: "price-above-limit",
  },
  {
    law: css("L162-9"),
    says: "Dans la limite, le dépassement reste au patient et à son contrat.",
    given: { ...dental, dentalAct: "HBLD038", fee: "290.00" },
    decided: { base: "120.00", excess: "170.00", paid: "72.00", priceLimit: "290.00" },
    because: ["fr.care.basket.no-share"],
  },
  {
    law: css("L861-3", "3°"),
    says: "La C2S peut couvrir ce dépassement : son montant n'est pas connu.",
    given: { ...dental, dentalAct: "HBLD038", fee: "290.00", exemption: "c2s" },
    refused: "c2s-amount-unknown",
  },
  { law: ccam("annexe 1"), says: "Un acte hors de la table est refusé.", given: { ...dental, dentalAct: "ABCD123" }, refused: "unknown-dental-act" },
  {
    law: css("L162-9"),
    says: "Outre-mer, les tarifs dentaires ne sont pas connus.",
    given: { ...dental, dentalAct: "consultation", territory: "MQ" },
    refused: "care-tariff-unknown",
  },
  {
    law: ngap("titre III, chapitre VI"),
    says: "Le semestre commencé à quinze ans est pris en charge en entier.",
    given: { ...orthodontics, begunAtYears: 15 },
    decided: { base: "193.50", paid: "193.50" },
  },
  {
    law: ngap("titre III, chapitre VI"),
    says: "Commencé à seize ans, il ne l'est pas.",
    given: { ...orthodontics, patientAgeYears: 17, begunAtYears: 16, fee: "600.00" },
    decided: { base: "0.00", paid: "0.00", patientShare: "600.00" },
    because: ["fr.care.orthodontics-too-late"],
  },
  { law: css("R315-15"), says: "Sans accord, refus.", given: { ...orthodontics, priorAgreement: "not-given" }, refused: "prior-agreement-needed" },
  { law: css("R315-15"), says: "Le silence de la caisse vaut accord.", given: { ...orthodontics, priorAgreement: "tacit" }, decided: { paid: "193.50" } },
  { law: css("L315-2"), says: "Le septième semestre est refusé.", given: { ...orthodontics, semester: 7 }, refused: "orthodontic-semesters-used" },
  {
    law: css("R160-5", "3° bis"),
    says: "La surveillance est au taux du dentiste, arrondie au centime le plus proche.",
    given: { ...orthodontics, careDate: "2020-01-15", orthodonticAct: "check" },
    decided: { base: "10.75", paid: "7.53" },
  },
  { law: css("L315-2"), says: "L'âge du début est demandé.", given: { ...orthodontics, begunAtYears: undefined }, asked: "begunAtYears" },
  { law: css("L162-9"), says: "Sans acte ni base, on demande.", given: dental, asked: "dentalAct" },
  { law: css("L162-9"), says: "L'orthodontie outre-mer n'est pas connue.", given: { ...orthodontics, territory: "RE" }, refused: "care-tariff-unknown" },
  { law: css("L162-9"), says: "Sans l'acte d'orthodontie, on demande.", given: { ...orthodontics, orthodonticAct: undefined }, asked: "orthodonticAct" },
  {
    law: ngap("titre III, chapitre VI"),
    says: "Le diagnostic ne demande pas d'accord.",
    given: { ...orthodontics, orthodonticAct: "diagnosis", begunAtYears: undefined, priorAgreement: undefined },
    decided: { base: "43.00", paid: "25.80" },
  },
];
