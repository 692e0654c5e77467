import { amount, count, type Parameter, rate } from "@openamo/kernel";
import { css } from "../sources/texts.ts";
import { seen } from "./written.ts";

const CODE_2026 = "Code de la sécurité sociale, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";
const FROM = "2016-07-01";

/** Working days within which a professional who applied third-party payment is paid. */
export const PAYMENT_WORKING_DAYS = count({
  id: "fr.payment.working-days",
  label: { fr: "Délai de paiement du tiers payant, en jours ouvrés", en: "Delay to pay third-party payment, in working days" },
  law: [css("L161-36-3"), css("D161-13-3")],
  values: { [FROM]: seen("7", `D161-13-3, ${CODE_2026}`, "Where the sheet was transmitted electronically.") },
});

/** Last working day of payment on which the penalty is the flat amount. */
export const FLAT_PENALTY_LAST_DAY = count({
  id: "fr.payment.flat-penalty-last-day",
  label: { fr: "Dernier jour ouvré de la pénalité forfaitaire", en: "Last working day of the flat penalty" },
  law: [css("D161-13-4")],
  values: { [FROM]: seen("9", `D161-13-4, ${CODE_2026}`, "Paid on the eighth or the ninth working day.") },
});

/** Penalty of one invoice paid on one of these days. */
export const FLAT_PENALTY = amount({
  id: "fr.payment.flat-penalty",
  label: { fr: "Pénalité forfaitaire de retard de paiement", en: "Flat penalty of late payment" },
  law: [css("D161-13-4")],
  values: { [FROM]: seen("1.00", `D161-13-4, ${CODE_2026}`) },
});

/** Part of what the insurance owed that is added when payment comes later. */
export const LATE_PENALTY_SHARE = rate({
  id: "fr.payment.late-penalty-share",
  label: { fr: "Pénalité proportionnelle de retard de paiement", en: "Proportional penalty of late payment" },
  law: [css("D161-13-4")],
  values: { [FROM]: seen("10", `D161-13-4, ${CODE_2026}`, "Paid from the tenth working day on.") },
});

/** Months whose late payments are penalised together; the penalties are paid in as many that follow. */
export const PENALTY_TERM_MONTHS = count({
  id: "fr.payment.penalty-term-months",
  label: { fr: "Période de versement des pénalités de retard, en mois", en: "Term of the penalties of late payment, in months" },
  law: [css("D161-13-4")],
  values: { [FROM]: seen("6", `D161-13-4, ${CODE_2026}`, "A half-year, and the half-year that follows.") },
});

/** Months whose delays of payment each organism publishes together. */
export const PUBLISHED_TERM_MONTHS = count({
  id: "fr.payment.published-term-months",
  label: { fr: "Période de publication des délais de paiement, en mois", en: "Term of publication of the delays of payment, in months" },
  law: [css("D161-13-5")],
  values: { [FROM]: seen("3", `D161-13-5, ${CODE_2026}`, "Published each quarter, for each profession.") },
});

const SENDING_FROM = "2007-02-15";

/** Working days within which a professional sends an electronic sheet that the person paid. */
export const SENDING_WORKING_DAYS_PAID = count({
  id: "fr.sending.working-days-paid",
  label: {
    fr: "Délai d’envoi d’une feuille électronique payée par l’assuré, en jours ouvrés",
    en: "Delay to send an electronic sheet that the person paid, in working days",
  },
  law: [css("R161-47", "I 1° a"), css("L161-33")],
  values: { [SENDING_FROM]: seen("3", `R161-47, ${CODE_2026}`, "The article in force since 2007-02-15.") },
});

/** Working days within which a professional sends an electronic sheet in third-party payment. */
export const SENDING_WORKING_DAYS_THIRD_PARTY = count({
  id: "fr.sending.working-days-third-party",
  label: {
    fr: "Délai d’envoi d’une feuille électronique en tiers payant, en jours ouvrés",
    en: "Delay to send an electronic sheet in third-party payment, in working days",
  },
  law: [css("R161-47", "I 1° b"), css("L161-33")],
  values: { [SENDING_FROM]: seen("8", `R161-47, ${CODE_2026}`, "The article in force since 2007-02-15.") },
});

export const paymentDelayParameters: readonly Parameter[] = [
  PAYMENT_WORKING_DAYS,
  FLAT_PENALTY_LAST_DAY,
  FLAT_PENALTY,
  LATE_PENALTY_SHARE,
  PENALTY_TERM_MONTHS,
  PUBLISHED_TERM_MONTHS,
  SENDING_WORKING_DAYS_PAID,
  SENDING_WORKING_DAYS_THIRD_PARTY,
];
