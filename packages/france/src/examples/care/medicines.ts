import { casf, css } from "../../sources/texts.ts";
import { adult, type CareExample } from "./example.ts";

const box = { ...adult, family: "medicine", careDate: "2025-03-10", medicineClass: "major", boxPrice: "18.98" } as const;

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
  { law: css("L162-16-1", "7°"), says: "L'honoraire outre-mer n'est pas connu.", given: { ...box, territory: "RE" }, refused: "care-tariff-unknown" },
  {
    law: css("L162-16-1", "7°"),
    says: "L'honoraire de l'ordonnance outre-mer n'est pas connu.",
    given: { ...adult, family: "prescription-fee", careDate: "2025-03-10", prescriptionFee: "HDR", territory: "RE" },
    refused: "care-tariff-unknown",
  },
  {
    law: css("R160-7"),
    says: "Une base connue remplace l'honoraire.",
    given: { ...adult, family: "prescription-fee", careDate: "2025-03-10", prescriptionFee: "HDE", base: "4.00" },
    decided: { paid: "2.60" },
  },
  {
    law: css("L162-16-1", "7°"),
    says: "Sans la sorte d'honoraire, on demande.",
    given: { ...adult, family: "prescription-fee", careDate: "2025-03-10" },
    asked: "prescriptionFee",
  },
  {
    law: css("D160-10"),
    says: "À cinquante euros dans l'année, plus de franchise.",
    given: { ...box, borneThisYear: "50.00" },
    decided: { franchise: "0.00" },
    because: ["fr.franchise.yearly-limit"],
  },
  {
    law: css("L160-9"),
    says: "L'assurance maternité lève la participation et la franchise.",
    given: { ...box, exemption: "maternity" },
    decided: { paid: "20.00", patientShare: "0.00" },
    because: ["fr.franchise.maternity"],
  },
  {
    law: css("L160-13", "III"),
    says: "L'affection de longue durée lève la participation, non la franchise.",
    given: { ...box, exemption: "long-term-illness" },
    decided: { paid: "19.00" },
  },
];
