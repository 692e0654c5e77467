import { addMonths, amount, civilDate, count, type Day, dayOf, type Parameter, rate } from "@openamo/kernel";
import { css } from "../sources/texts.ts";
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
  RESPONSIBLE_EXCESS,
  RESPONSIBLE_FRAME,
  RESPONSIBLE_HEARING_AID,
];
