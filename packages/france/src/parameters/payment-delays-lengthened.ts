import { count, type Parameter } from "@openamo/kernel";
import { css } from "../sources/texts.ts";
import { checked, seen } from "./written.ts";

const CODE_2026 = "Code de la sécurité sociale, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";
/** Décret n° 2023-1423 made the article, in force since then. */
const FROM = "2024-01-01";
const CHECKED_ON = "2026-11-22";
const read = (value: string, article: string, note: string) => ({ [FROM]: checked(CHECKED_ON, seen(value, `${article}, ${CODE_2026}`, note)) });

/** Working days to pay a professional while the delay is lengthened. */
export const LENGTHENED_WORKING_DAYS = count({
  id: "fr.payment.lengthened.working-days",
  label: { fr: "Délai de paiement allongé du tiers payant, en jours ouvrés", en: "Lengthened delay to pay third-party payment, in working days" },
  law: [css("D161-13-6", "al. 2")],
  values: read("30", "D161-13-6", "A maximum: the delay in which the organism stays in time."),
});

/** Years from the day on which the sanction became final within which the lengthening is notified. */
export const LENGTHENED_NOTICE_YEARS = count({
  id: "fr.payment.lengthened.notice-years",
  label: {
    fr: "Délai pour notifier l’allongement après la sanction définitive, en années",
    en: "Time to notify the lengthening after the final sanction, in years",
  },
  law: [css("D161-13-6", "al. 3")],
  values: read("2", "D161-13-6", "Where no new fraud is presumed and no complaint was lodged."),
});

/** Longest first lengthening, in months. */
export const LENGTHENED_FIRST_MONTHS = count({
  id: "fr.payment.lengthened.first-months",
  label: { fr: "Durée maximale du premier allongement, en mois", en: "Longest first lengthening, in months" },
  law: [css("D161-13-6", "al. 4")],
  values: read("3", "D161-13-6", "May not exceed three months."),
});

/** Longest time for which a lengthening is kept up by one decision, in months. */
export const LENGTHENED_KEPT_MONTHS = count({
  id: "fr.payment.lengthened.kept-months",
  label: { fr: "Durée maximale du maintien de l’allongement, en mois", en: "Longest time for which a lengthening is kept up, in months" },
  law: [css("D161-13-6", "2°")],
  values: read("6", "D161-13-6", "Up to six months, by a reasoned decision; longer only while the investigations of a complaint go on."),
});

/** How often the keeping up may be renewed. */
export const LENGTHENED_RENEWALS = count({
  id: "fr.payment.lengthened.renewals",
  label: { fr: "Renouvellements du maintien de l’allongement", en: "Renewals of a lengthening that was kept up" },
  law: [css("D161-13-6", "2°")],
  values: read("1", "D161-13-6", "Renewable once."),
});

/** Least harm of the facts that were sanctioned, in monthly ceilings. */
export const LENGTHENED_HARM_CEILINGS = count({
  id: "fr.payment.lengthened.harm-ceilings",
  label: { fr: "Préjudice minimal des faits sanctionnés, en plafonds mensuels", en: "Least harm of the facts sanctioned, in monthly ceilings" },
  law: [css("D161-13-6", "al. 1")],
  values: read("1", "D161-13-6", "At least equal to once the monthly ceiling."),
});

/** Amount that the facts of a complaint must pass, in monthly ceilings. */
export const COMPLAINT_CEILINGS = count({
  id: "fr.payment.lengthened.complaint-ceilings",
  label: {
    fr: "Montant que les faits de la plainte doivent dépasser, en plafonds mensuels",
    en: "Amount that the facts of a complaint must pass, in monthly ceilings",
  },
  law: [css("D114-5"), css("D161-13-6", "al. 1")],
  values: read("8", "D114-5, a)", "Eight times the ceiling in force at the time of the facts, or when the fraud began; the article in force since 2023-01-01."),
});

export const longerDelayParameters: readonly Parameter[] = [
  LENGTHENED_WORKING_DAYS,
  LENGTHENED_NOTICE_YEARS,
  LENGTHENED_FIRST_MONTHS,
  LENGTHENED_KEPT_MONTHS,
  LENGTHENED_RENEWALS,
  LENGTHENED_HARM_CEILINGS,
  COMPLAINT_CEILINGS,
];
