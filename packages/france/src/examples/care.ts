import type { LawReference } from "@openamo/kernel";
import { casf, ccam, css, ngap } from "../sources/texts.ts";

/** A situation of care other than a doctor's: what the article says, the input of `fr.care`, and what must be decided or refused. */
export interface CareExample {
  readonly law: LawReference;
  readonly says: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** Fields of the published outcome; the code of a refusal; or the field that must be asked. */
  readonly decided?: Readonly<Record<string, string | null>>;
  readonly refused?: string;
  readonly asked?: string;
  readonly because?: readonly string[];
}

const adult = { patientAgeYears: 41 } as const;
const physio = { ...adult, family: "paramedic", careDate: "2025-03-10", letter: "AMK", coefficient: "7.5" } as const;
const nurse = { ...adult, family: "paramedic", careDate: "2025-03-10", letter: "AMI", coefficient: "1" } as const;
const box = { ...adult, family: "medicine", careDate: "2025-03-10", medicineClass: "major", boxPrice: "18.98" } as const;
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
];

export const medicineExamples: readonly CareExample[] = [
  {
    law: css("L162-16", "I"),
    says: "20 € avec l'honoraire, à 65 %, moins un euro de franchise.",
    given: box,
    decided: { base: "20.00", dispensingFee: "1.02", franchise: "1.00", paid: "12.00" },
    because: ["fr.care.base.box"],
  },
  {
    law: css("L162-16-1", "7°"),
    says: "Un conditionnement trimestriel a son honoraire, et une seule franchise.",
    given: { ...box, largeBox: true },
    decided: { base: "21.74", franchise: "1.00" },
  },
  {
    law: css("D160-9", "a"),
    says: "Une franchise par boîte, l'honoraire compris.",
    given: { ...box, boxes: 3 },
    decided: { base: "60.00", franchise: "3.00", dispensingFee: "3.06" },
  },
  {
    law: css("L162-16", "II"),
    says: "Au-delà du tarif forfaitaire du groupe générique, la différence reste au patient.",
    given: { ...box, referencePrice: "8.98" },
    decided: { fee: "20.00", base: "10.00", excess: "10.00", paid: "5.50", patientShare: "14.50" },
    because: ["fr.care.base.reference-price", "fr.care.excess"],
  },
  {
    law: css("L162-16", "II"),
    says: "Un prix inférieur à la référence n'est pas touché.",
    given: { ...box, referencePrice: "30.00" },
    decided: { base: "20.00", excess: "0.00" },
  },
  {
    law: css("R160-8"),
    says: "Un médicament irremplaçable ne laisse que la franchise.",
    given: { ...box, medicineClass: "irreplaceable" },
    decided: { ratePercent: "100", patientShare: "1.00" },
  },
  {
    law: css("R160-5", "7°"),
    says: "L'homéopathie n'est plus remboursée en 2021, et sa franchise tombe à zéro.",
    given: { ...box, careDate: "2021-01-01", medicineClass: "homeopathy" },
    decided: { ratePercent: "0", franchise: "0.00", paid: "0.00" },
  },
  {
    law: css("D325-6"),
    says: "Le taux du régime local pour l'homéopathie n'est pas connu : refus.",
    given: { ...box, careDate: "2020-06-01", medicineClass: "homeopathy", localScheme: true },
    refused: "local-scheme-rate-unknown",
  },
  {
    law: css("R160-18"),
    says: "L'invalide supporte la participation du service médical faible.",
    given: { ...box, medicineClass: "low", exemption: "invalidity" },
    decided: { ratePercent: "15" },
    because: ["fr.rate.still-borne"],
  },
  {
    law: casf("L251-2"),
    says: "L'aide médicale de l'État ne prend pas en charge le service médical faible.",
    given: { ...box, medicineClass: "low", exemption: "state-medical-aid" },
    decided: { ratePercent: "0", paid: "0.00", patientShare: "20.00" },
    because: ["fr.care.low-benefit-not-borne"],
  },
  {
    law: css("L162-17"),
    says: "Une boîte connue dit sa classe.",
    given: { ...adult, family: "medicine", careDate: "2026-06-01", cip13: "3400931886075", boxPrice: "2.07" },
    decided: { base: "3.09", ratePercent: "30" },
    because: ["fr.care.medicine-class"],
  },
  {
    law: css("L162-17"),
    says: "Avant la copie lue, sa classe n'est pas supposée.",
    given: { ...adult, family: "medicine", careDate: "2026-05-25", cip13: "3400931886075", boxPrice: "2.07" },
    refused: "outside-coverage",
  },
  {
    law: css("L162-17"),
    says: "Une boîte inconnue est refusée.",
    given: { ...adult, family: "medicine", careDate: "2026-06-01", cip13: "3400000000000", boxPrice: "2.07" },
    refused: "unknown-medicine",
  },
  {
    law: css("L162-16", "I"),
    says: "Sans classe ni code, on demande.",
    given: { ...adult, family: "medicine", careDate: "2026-06-01", boxPrice: "2.07" },
    asked: "medicineClass",
  },
  {
    law: css("R160-7"),
    says: "L'honoraire d'ordonnance complexe ne laisse rien au patient.",
    given: { ...adult, family: "prescription-fee", careDate: "2025-03-10", prescriptionFee: "HC" },
    decided: { base: "0.31", patientShare: "0.00" },
    because: ["fr.care.complex-prescription"],
  },
  {
    law: css("R160-5", "16°"),
    says: "Les autres honoraires de l'ordonnance sont à 65 %.",
    given: { ...adult, family: "prescription-fee", careDate: "2025-03-10", prescriptionFee: "HDR" },
    decided: { base: "0.51", paid: "0.33" },
  },
];

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
    says: "La surveillance est au taux du dentiste, arrondie au centime supérieur.",
    given: { ...orthodontics, careDate: "2020-01-15", orthodonticAct: "check" },
    decided: { base: "10.75", paid: "7.53" },
  },
  { law: css("L315-2"), says: "L'âge du début est demandé.", given: { ...orthodontics, begunAtYears: undefined }, asked: "begunAtYears" },
];

const optics = { ...adult, family: "optics", careDate: "2025-03-10" } as const;
const hearing = { patientAgeYears: 70, family: "hearing", careDate: "2025-03-10" } as const;

export const deviceExamples: readonly CareExample[] = [
  {
    law: css("L165-2"),
    says: "Monture de classe A : 9 € à 60 %.",
    given: { ...optics, opticalItem: "frame", opticalClass: "A", fee: "30.00" },
    decided: { base: "9.00", paid: "5.40", patientShare: "24.60" },
  },
  {
    law: css("L165-3"),
    says: "Son prix ne dépasse pas 30 €.",
    given: { ...optics, opticalItem: "frame", opticalClass: "A", fee: "30.01" },
    refused: "price-above-limit",
  },
  {
    law: css("L165-2"),
    says: "Monture de classe B : cinq centimes, à 60 %.",
    given: { ...optics, opticalItem: "frame", opticalClass: "B", fee: "150.00" },
    decided: { paid: "0.03" },
  },
  { law: css("L165-2"), says: "Deux verres de classe B.", given: { ...optics, opticalItem: "lens", opticalClass: "B", eyes: 2 }, decided: { base: "0.10" } },
  {
    law: css("L165-2"),
    says: "Les tarifs des verres de classe A manquent : refus.",
    given: { ...optics, opticalItem: "lens", opticalClass: "A" },
    refused: "care-tariff-unknown",
  },
  {
    law: css("L165-1"),
    says: "Lentilles sans indication : rien.",
    given: { ...optics, opticalItem: "contact-lenses", indication: false },
    decided: { base: "0.00", paid: "0.00" },
    because: ["fr.care.contact-lenses-without-indication"],
  },
  {
    law: css("L165-1"),
    says: "Avec une indication, un forfait par œil.",
    given: { ...optics, opticalItem: "contact-lenses", indication: true, eyes: 2 },
    decided: { base: "78.96", paid: "47.38" },
  },
  {
    law: css("L165-1"),
    says: "La veille des deux ans, le renouvellement est refusé.",
    given: { ...optics, opticalItem: "frame", opticalClass: "B", previousEquipmentOn: "2023-03-11" },
    refused: "renewal-too-early",
  },
  {
    law: css("L165-1"),
    says: "Deux ans jour pour jour, il est pris en charge.",
    given: { ...optics, opticalItem: "frame", opticalClass: "B", previousEquipmentOn: "2023-03-10" },
    decided: { base: "0.05" },
    because: ["fr.care.renewal"],
  },
  {
    law: css("L165-1"),
    says: "Un motif médical l'avance.",
    given: { ...optics, opticalItem: "frame", opticalClass: "B", previousEquipmentOn: "2024-03-10", earlyRenewal: true },
    decided: { base: "0.05" },
    because: ["fr.care.early-renewal"],
  },
  {
    law: css("L165-1"),
    says: "Avant seize ans, le délai n'est pas connu.",
    given: { ...optics, patientAgeYears: 15, opticalItem: "frame", opticalClass: "B", previousEquipmentOn: "2020-03-10" },
    refused: "care-tariff-unknown",
  },
  {
    law: css("L165-2"),
    says: "Avant 2020, sphère de -6 : le code simple ; -6,25 : le code fort.",
    given: { ...optics, careDate: "2018-03-10", opticalItem: "lens", sphere: "-6.00" },
    decided: { productCode: "2203240", base: "2.29" },
  },
  {
    law: css("L165-2"),
    says: "Avant 2020, +6,25.",
    given: { ...optics, careDate: "2018-03-10", opticalItem: "lens", sphere: "6.25" },
    decided: { productCode: "2280660", base: "4.12" },
  },
  {
    law: css("L165-2"),
    says: "Avant 2020, cylindre de 4 puis de 4,25.",
    given: { ...optics, careDate: "2018-03-10", opticalItem: "lens", sphere: "7.00", cylinder: "4.00" },
    decided: { productCode: "2284527" },
  },
  {
    law: css("L165-2"),
    says: "Cylindre de 4,25.",
    given: { ...optics, careDate: "2018-03-10", opticalItem: "lens", sphere: "2.00", cylinder: "4.25" },
    decided: { productCode: "2212976" },
  },
  {
    law: css("L165-2"),
    says: "Progressif avec cylindre, dix-sept ans.",
    given: { ...optics, patientAgeYears: 17, careDate: "2018-03-10", opticalItem: "lens", lens: "progressive", sphere: "-8.25", cylinder: "1.00" },
    decided: { productCode: "2234239", base: "66.62" },
  },
  {
    law: css("L165-2"),
    says: "Aide auditive d'un adulte : 400 €, deux oreilles.",
    given: { ...hearing, hearingClass: "I", ears: 2, fee: "1900.00" },
    decided: { base: "800.00", paid: "480.00", priceLimit: "1900.00" },
  },
  { law: css("L165-3"), says: "Classe I au-delà de 950 € : refus.", given: { ...hearing, hearingClass: "I", fee: "950.01" }, refused: "price-above-limit" },
  {
    law: css("L165-3"),
    says: "La classe II n'a pas de limite.",
    given: { ...hearing, hearingClass: "II", fee: "1500.00" },
    decided: { base: "400.00", excess: "1100.00", priceLimit: null },
  },
  { law: css("L165-2"), says: "Un adulte aveugle a le tarif des jeunes.", given: { ...hearing, blind: true }, decided: { base: "1400.00" } },
  {
    law: css("L165-2"),
    says: "À La Réunion, le tarif est de 480 €.",
    given: { ...hearing, territory: "RE" },
    decided: { base: "480.00", paid: "288.00", classOnePriceLimit: "1140.00" },
    because: ["fr.care.base.reunion"],
  },
  { law: css("L165-2"), says: "En Guadeloupe, il n'est pas connu.", given: { ...hearing, territory: "GP" }, refused: "care-tariff-unknown" },
  {
    law: css("L165-2"),
    says: "La classe C des jeunes, avant 2019, n'est pas connue.",
    given: { ...hearing, patientAgeYears: 10, careDate: "2018-03-10", hearingClass: "C" },
    refused: "care-tariff-unknown",
  },
];
