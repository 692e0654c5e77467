import { addMonths, amount, civilDate, count, type Day, dayOf, type Parameter, rate } from "@openamo/kernel";
import { conv2024, csp, css } from "../sources/texts.ts";
import { recalled, seen } from "./written.ts";

const CODE_2026 = "Code de la sécurité sociale, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";
const MONTHS_OF_A_QUARTER = 3;

/** The first day of the quarter that follows: the limitation runs from it (CSS L160-11). */
export function firstDayOfNextQuarter(on: Day): Day {
  const { year, month } = civilDate(on);
  const first = month - ((month - 1) % MONTHS_OF_A_QUARTER);
  return addMonths(dayOf(year, first, 1), MONTHS_OF_A_QUARTER, "last-day");
}

/** Months after which care is no longer repaid. */
export const LIMITATION_MONTHS = count({
  id: "fr.claims.limitation-months",
  label: { fr: "Prescription des prestations, en mois", en: "Limitation of benefits, in months" },
  law: [css("L160-11")],
  values: { "2016-01-01": seen("24", `L160-11, ${CODE_2026}`, "Two years.") },
});

/** Months during which a prescription of transport may be used. */
export const TRANSPORT_PRESCRIPTION_MONTHS = count({
  id: "fr.transport.prescription-months",
  label: { fr: "Validité d'une prescription de transport, en mois", en: "Validity of a prescription of transport, in months" },
  law: [css("R322-10-2")],
  values: { "2016-01-01": seen("12", `R322-10-2, ${CODE_2026}`, "One year.") },
});

/** Days after birth during which a stay is borne whole. */
export const NEWBORN_DAYS = count({
  id: "fr.hospital.newborn-days",
  label: { fr: "Jours après la naissance pendant lesquels le séjour est pris en charge en entier", en: "Days after birth during which a stay is borne whole" },
  law: [css("L160-14", "11°"), css("R160-17", "I 1°")],
  values: { "2016-01-01": seen("30", `L160-14, ${CODE_2026}`) },
});

/** Days after which silence of the fund on a complete request is its agreement. */
export const AGREEMENT_SILENCE_DAYS = count({
  id: "fr.agreement.silence-days",
  label: { fr: "Silence qui vaut accord préalable, en jours", en: "Silence that is prior agreement, in days" },
  law: [css("R315-15", "I"), css("R322-10-4")],
  values: { "2016-01-01": seen("15", `R315-15 and R322-10-4, ${CODE_2026}`, "An order may make it 21 days for a kind of care: none is held here.") },
});

/** Times that a long consultation of each kind is borne in a calendar year. */
export const LONG_CONSULTATIONS_A_YEAR = count({
  id: "fr.long-consultation.per-year",
  label: { fr: "Consultations longues (GL1, GL2, GL3) de chaque sorte par an", en: "Long consultations (GL1, GL2, GL3) of each kind a year" },
  law: [conv2024("50")],
  values: { "2026-01-01": seen("1", "fmfpro.org on the step of 2026-01-01 of the convention of 2024: each once a year") },
});

const SPECTACLES_PRESCRIPTION = [csp("D4362-12-1")];
const PRESCRIPTION_NOTE = "The article is not in the collection read.";
/** Months during which a prescription of spectacles may be used, by age: before the first age, up to the second, after it. */
export const SPECTACLES_PRESCRIPTION_CHILD = count({
  id: "fr.optics.prescription-months.child",
  label: { fr: "Validité d'une ordonnance de lunettes avant 16 ans, en mois", en: "Validity of a prescription of spectacles under 16, in months" },
  law: SPECTACLES_PRESCRIPTION,
  values: { "2016-10-17": recalled("12", PRESCRIPTION_NOTE) },
});
export const SPECTACLES_PRESCRIPTION_ADULT = count({
  id: "fr.optics.prescription-months.adult",
  label: { fr: "Validité d'une ordonnance de lunettes de 16 à 42 ans, en mois", en: "Validity of a prescription of spectacles from 16 to 42, in months" },
  law: SPECTACLES_PRESCRIPTION,
  values: { "2016-10-17": recalled("60", PRESCRIPTION_NOTE) },
});
export const SPECTACLES_PRESCRIPTION_OLDER = count({
  id: "fr.optics.prescription-months.older",
  label: { fr: "Validité d'une ordonnance de lunettes après 42 ans, en mois", en: "Validity of a prescription of spectacles over 42, in months" },
  law: SPECTACLES_PRESCRIPTION,
  values: { "2016-10-17": recalled("36", PRESCRIPTION_NOTE) },
});
export const SPECTACLES_PRESCRIPTION_CHILD_AGE = count({
  id: "fr.optics.prescription-age.child",
  label: { fr: "Âge avant lequel l'ordonnance de lunettes de l'enfant s'applique", en: "Age under which the child's validity applies" },
  law: SPECTACLES_PRESCRIPTION,
  values: { "2016-10-17": recalled("16", PRESCRIPTION_NOTE) },
});
export const SPECTACLES_PRESCRIPTION_OLDER_AGE = count({
  id: "fr.optics.prescription-age.older",
  label: { fr: "Dernier âge de la validité la plus longue", en: "Last age of the longest validity" },
  law: SPECTACLES_PRESCRIPTION,
  values: { "2016-10-17": recalled("42", PRESCRIPTION_NOTE) },
});

const RESPONSIBLE = [css("L871-1"), css("R871-2")];

/** Part of the tariff that bounds what a responsible contract bears of the excess of a doctor without controlled fees. */
export const RESPONSIBLE_EXCESS = rate({
  id: "fr.responsible.excess",
  label: { fr: "Contrat responsable : dépassement d'un médecin hors OPTAM", en: "Responsible contract: excess of a doctor outside OPTAM" },
  law: [css("R871-2", "2°")],
  values: {
    "2016-01-01": recalled("125", "The limit of 2015 and 2016 in the decree of 2014-11-18: to be read."),
    "2017-01-01": seen("100", `R871-2 2°, ${CODE_2026}`, "The first day is that of the end of the transition of the decree of 2014."),
  },
});
/** The most that a responsible contract and the insurance bear together of a frame outside the whole-cover class. */
export const RESPONSIBLE_FRAME = amount({
  id: "fr.responsible.frame",
  label: { fr: "Contrat responsable : monture", en: "Responsible contract: frame" },
  law: RESPONSIBLE,
  values: {
    "2016-01-01": recalled("150.00", "The limit of the decree of 2014-11-18, before the reform of 2020: to be read."),
    "2020-01-01": seen("100.00", `R871-2 3°, ${CODE_2026}`),
  },
});
/** The same for one hearing aid outside the whole-cover class. */
export const RESPONSIBLE_HEARING_AID = amount({
  id: "fr.responsible.hearing-aid",
  label: { fr: "Contrat responsable : aide auditive", en: "Responsible contract: hearing aid" },
  law: RESPONSIBLE,
  values: { "2021-01-01": seen("1700.00", `R871-2 4°, ${CODE_2026}`) },
});

export const claimParameters: readonly Parameter[] = [
  LIMITATION_MONTHS,
  TRANSPORT_PRESCRIPTION_MONTHS,
  NEWBORN_DAYS,
  AGREEMENT_SILENCE_DAYS,
  LONG_CONSULTATIONS_A_YEAR,
  SPECTACLES_PRESCRIPTION_CHILD,
  SPECTACLES_PRESCRIPTION_ADULT,
  SPECTACLES_PRESCRIPTION_OLDER,
  SPECTACLES_PRESCRIPTION_CHILD_AGE,
  SPECTACLES_PRESCRIPTION_OLDER_AGE,
  RESPONSIBLE_EXCESS,
  RESPONSIBLE_FRAME,
  RESPONSIBLE_HEARING_AID,
];
