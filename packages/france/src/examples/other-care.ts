import type { LawReference } from "@openamo/kernel";
import { css } from "../sources/texts.ts";

/** A situation asked of any question of the pack, and what the article makes of it. */
export interface QuestionExample {
  readonly law: LawReference;
  readonly says: string;
  readonly question: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** Fields of the published outcome, or the code of the refusal, or the fact that is missing. */
  readonly decided?: Readonly<Record<string, unknown>>;
  readonly refused?: string;
  readonly missing?: string;
  /** Ids of reasons that must be among those given. */
  readonly because?: readonly string[];
}

const week = { admission: "2025-03-03", discharge: "2025-03-10", ward: "general", cost: "2000.00" } as const;
const stay = (law: LawReference, says: string, given: Record<string, unknown>, rest: Pick<QuestionExample, "decided" | "refused" | "missing" | "because">) => ({
  law,
  says,
  question: "fr.hospital-stay",
  given: { ...week, ...given },
  ...rest,
});

/** Stays, emergency visits and costly acts. */
export const hospitalExamples: readonly QuestionExample[] = [
  stay(
    css("L174-4", "al. 4"),
    "La participation (400 €) absorbe le forfait journalier (8 jours à 20 €).",
    {},
    {
      decided: { daysCharged: 8, dailyChargeTotal: "160.00", participation: "400.00", patientShare: "400.00", baseScheme: "1600.00" },
      because: ["fr.hospital.charge-absorbed"],
    },
  ),
  stay(
    css("L174-4", "al. 4"),
    "Le forfait journalier (160 €) absorbe une participation plus faible (100 €).",
    { cost: "500.00" },
    {
      decided: { participation: "100.00", patientShare: "160.00", baseScheme: "340.00" },
      because: ["fr.hospital.participation-absorbed"],
    },
  ),
  stay(
    css("R160-16", "I 2"),
    "Avec un acte coûteux, 24 € et le forfait journalier s'ajoutent.",
    { costly: true },
    {
      decided: { participation: "24.00", patientShare: "184.00" },
      because: ["fr.costly-act.reduced", "fr.hospital.charge-added"],
    },
  ),
  stay(
    css("R160-11"),
    "En ALD, il reste le forfait journalier.",
    { situation: "long-term-illness" },
    {
      decided: { participation: "0.00", patientShare: "160.00", ratePercent: "100" },
      because: ["fr.exemption.long-term-illness"],
    },
  ),
  stay(
    css("L174-4", "al. 2"),
    "L'assurance maternité prend en charge aussi le forfait journalier.",
    { situation: "maternity" },
    {
      decided: { patientShare: "0.00", dailyChargeTotal: "0.00" },
      because: ["fr.hospital.daily-charge.maternity"],
    },
  ),
  stay(
    css("L861-3", "2°"),
    "La complémentaire santé solidaire paie la participation et le forfait.",
    { situation: "c2s" },
    {
      decided: { c2s: "400.00", patientShare: "0.00" },
      because: ["fr.hospital.c2s"],
    },
  ),
  stay(
    css("D325-6", "2°"),
    "Le régime local paie la participation et le forfait.",
    { localScheme: true },
    {
      decided: { localScheme: "400.00", patientShare: "0.00" },
      because: ["fr.hospital.local-scheme"],
    },
  ),
  stay(
    css("L174-4"),
    "Chaque jour a le forfait de son jour : deux à 20 €, deux à 23 €.",
    { admission: "2026-02-27", discharge: "2026-03-02", cost: "0" },
    {
      decided: { daysCharged: 4, dailyChargeTotal: "86.00", patientShare: "86.00" },
      because: ["fr.hospital.daily-charge.counted"],
    },
  ),
  stay(
    css("L174-4"),
    "Sans nuit à l'hôpital, aucun forfait.",
    { discharge: "2025-03-03", cost: "300.00" },
    {
      decided: { daysCharged: 0, patientShare: "60.00" },
      because: ["fr.hospital.daily-charge.same-day"],
    },
  ),
  stay(
    css("R160-16", "V 3"),
    "À partir du 31e jour, la participation disparaît, le forfait reste : dix jours à 20 € s'ajoutent à la participation des trente premiers.",
    { discharge: "2025-04-11", cost: "10000.00", costOfFullDays: "4000.00" },
    {
      decided: { daysCharged: 40, participation: "1200.00", dailyChargeTotal: "800.00", patientShare: "1400.00" },
      because: ["fr.hospital.full-from-day", "fr.hospital.charge-absorbed", "fr.hospital.charge-of-full-days"],
    },
  ),
  stay(
    css("L174-4", "al. 4"),
    "Sur un séjour long et peu coûteux, le forfait des trente premiers jours absorbe la participation, celui des suivants s'ajoute.",
    { discharge: "2025-04-11", cost: "1000.00", costOfFullDays: "400.00" },
    {
      decided: { participation: "120.00", dailyChargeTotal: "800.00", patientShare: "800.00" },
      because: ["fr.hospital.participation-absorbed", "fr.hospital.charge-of-full-days"],
    },
  ),
  stay(
    css("L174-4", "al. 1"),
    "À domicile il n'y a pas de forfait journalier, et la participation reste.",
    { ward: "home" },
    { decided: { daysCharged: 0, dailyChargeTotal: "0.00", patientShare: "400.00" }, because: ["fr.hospital.daily-charge.at-home"] },
  ),
  stay(
    css("L174-4", "al. 2"),
    "Le forfait est pris en charge pour les bénéficiaires des soins gratuits des pensions militaires.",
    { situation: "war-pension" },
    { decided: { dailyChargeTotal: "0.00", patientShare: "0.00" }, because: ["fr.hospital.daily-charge.war-pension"] },
  ),
  stay(
    css("R160-16", "V 3"),
    "Au-delà de trente jours, la part des frais du 31e jour est demandée.",
    { discharge: "2025-04-11" },
    { missing: "costOfFullDays" },
  ),
  stay(css("R160-16", "V 3"), "Un séjour d'une semaine n'a pas de frais du 31e jour.", { costOfFullDays: "10.00" }, { refused: "hospital-stay-too-short" }),
  {
    law: css("R160-17-1", "I"),
    says: "Le forfait patient urgences est réduit pour une ALD, quel que soit le motif.",
    question: "fr.emergency-visit",
    given: { date: "2026-03-01", admitted: false, situation: "long-term-illness" },
    decided: { patientShare: "9.96" },
    because: ["fr.emergency.charge.reduced"],
  },
  {
    law: css("L160-13", "I al. 4"),
    says: "Un passage suivi d'une hospitalisation relève du séjour.",
    question: "fr.emergency-visit",
    given: { date: "2026-03-01", admitted: true },
    decided: { charge: "0.00" },
    because: ["fr.emergency.charge.admitted"],
  },
  {
    law: css("L861-3", "1°"),
    says: "La complémentaire santé solidaire paie le forfait patient urgences.",
    question: "fr.emergency-visit",
    given: { date: "2025-06-01", admitted: false, situation: "c2s" },
    decided: { charge: "19.61", patientShare: "0.00" },
    because: ["fr.emergency.charge.c2s"],
  },
  {
    law: css("R160-5", "12°"),
    says: "En 2021, un cinquième du forfait d'accueil et des actes : 17,41 € sur 87,05 €.",
    question: "fr.emergency-visit",
    given: { date: "2021-12-31", admitted: false, acts: "60.00" },
    decided: { tariff: "27.05", charge: "17.41" },
    because: ["fr.emergency.share"],
  },
  {
    law: css("R160-16", "I 1"),
    says: "À 119,99 €, l'acte n'est pas coûteux.",
    question: "fr.costly-act",
    given: { date: "2025-06-01", tariff: "119.99" },
    decided: { participation: "36.00" },
    because: ["fr.costly-act.below"],
  },
  {
    law: css("R160-16", "I 1"),
    says: "À 120 €, la participation est de 24 €.",
    question: "fr.costly-act",
    given: { date: "2025-06-01", tariff: "120.00" },
    decided: { participation: "24.00" },
    because: ["fr.costly-act.reduced"],
  },
  {
    law: css("R160-16", "II 1"),
    says: "Rien n'est laissé sur une imagerie coûteuse.",
    question: "fr.costly-act",
    given: { date: "2025-06-01", tariff: "150.00", kind: "imaging" },
    decided: { participation: "0.00" },
    because: ["fr.costly-act.imaging"],
  },
  {
    law: css("R160-16", "IV"),
    says: "Une prothèse dentaire garde la participation ordinaire.",
    question: "fr.costly-act",
    given: { date: "2025-06-01", tariff: "200.00", kind: "excluded" },
    decided: { participation: "60.00" },
    because: ["fr.costly-act.excluded"],
  },
];
