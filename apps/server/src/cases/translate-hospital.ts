import { addDays, day, isoDay } from "@openamo/kernel";
import { Fields, Unsupported } from "./fields.ts";
import type { Translator } from "./translation.ts";

const SITUATIONS: Readonly<Record<string, string>> = {
  none: "none",
  ald_holder: "long-term-illness",
  work_accident_incapacity_below_two_thirds: "work-accident",
  work_accident_incapacity_two_thirds_or_more: "work-accident-pension",
  maternity_insurance: "maternity",
  newborn_under_30_days: "newborn",
  military_pensioner: "war-pension",
  organ_donor_related_care: "donor",
  terrorism_victim: "terrorism",
};

/** `emergency_patient_charge`: what a visit to an emergency ward leaves. */
export const translateEmergency: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", { general: true });
  const input = {
    date: published.date,
    admitted: fields.flag("admitted") ?? false,
    situation: fields.word("exemption_situation", SITUATIONS) ?? "none",
  };
  fields.finish();
  const names: Readonly<Record<string, string>> = { emergency_charge: "patientShare", atu_tariff: "tariff", rate_percent: "ratePercent" };
  return {
    asked: [{ question: "fr.emergency-visit", input }],
    read(field, [answer]) {
      const name = names[field];
      return name && answer?.[name] !== undefined ? String(answer[name]) : undefined;
    },
  };
};

const WARDS: Readonly<Record<string, string>> = { general: "general", psychiatry: "psychiatry" };
const dayOf = (time: string | undefined, otherwise: string): string => time?.slice(0, otherwise.length) ?? otherwise;
/** The stay of which only the charge or the rate is asked costs nothing. */
const NO_COST = "0";

/** `daily_hospital_charge`: the charge of a day, and of a stay whose days are told. */
export const translateDailyCharge: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", { general: true });
  fields.count("patient_age_years");
  const admission = dayOf(fields.text("admission"), published.date);
  const input = { admission, discharge: dayOf(fields.text("discharge"), admission), ward: fields.word("ward", WARDS) ?? "general", cost: NO_COST };
  fields.finish();
  return {
    asked: [{ question: "fr.hospital-stay", input }],
    read(field, [answer]) {
      if (field === "days_charged") return Number(answer?.daysCharged);
      if (field === "daily_charge") return String(answer?.dailyCharge);
      return field === "total" ? String(answer?.dailyChargeTotal) : undefined;
    },
  };
};

/** `hospital_rate`: the rates of a stay of so many days. */
export const translateHospitalRate: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", { general: true });
  fields.count("patient_age_years");
  const days = fields.count("stay_days");
  if (days === undefined) throw new Unsupported("no stay_days");
  fields.finish();
  const input = { admission: published.date, discharge: isoDay(addDays(day(published.date), days - 1)), ward: "general", cost: NO_COST };
  return {
    asked: [{ question: "fr.hospital-stay", input }],
    read(field, [answer]) {
      if (field === "rate_percent_first_30_days") return String(answer?.ratePercent);
      return field === "rate_percent_from_day_31" ? String(answer?.ratePercentOfFullDays) : undefined;
    },
  };
};

/** `heavy_act_participation`: what a costly act leaves. */
export const translateCostlyAct: Translator = (published) => {
  const fields = new Fields(published.input);
  const scheme = fields.word("scheme", { general: "general", cpr_sncf: "railway" }) ?? "general";
  fields.word("member_status", { active_free_choice: true });
  fields.count("patient_age_years");
  const tariff = fields.text("act_tariff");
  if (tariff === undefined) throw new Unsupported("no act_tariff");
  fields.finish();
  return {
    asked: [{ question: "fr.costly-act", input: { date: published.date, tariff, scheme } }],
    read: (field, [answer]) => (field === "participation" ? String(answer?.participation) : undefined),
  };
};

const HOUSEHOLDS: Readonly<Record<string, number>> = { single: 1, couple: 2, couple_1_dependant: 3, couple_2_dependants: 4 };

/** `spa_cure_ceiling`: means under which travel and lodging of a cure are borne. */
export const translateSpaCeiling: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", { general: true });
  const persons = fields.word("household", HOUSEHOLDS);
  if (persons === undefined) throw new Unsupported("no household");
  fields.finish();
  return {
    asked: [{ question: "fr.spa-ceiling", input: { date: published.date, persons } }],
    read: (field, [answer]) => (field === "ceiling" ? String(answer?.ceiling) : undefined),
  };
};

/** `care_reimbursement` of the lodging of a cure: the case is about the amount, for a whole cure whose means allow it. */
export const translateSpaLodging: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", { general: true });
  fields.word("item", { spa_lodging: "lodging" });
  fields.finish();
  const input = { date: published.date, item: "lodging", treatmentDays: 18, agreed: true, means: NO_COST };
  const names: Readonly<Record<string, string>> = { reimbursement_base: "base", rate_percent: "ratePercent", amount_reimbursed: "amountReimbursed" };
  return {
    asked: [{ question: "fr.spa-cure", input }],
    read(field, [answer]) {
      const name = names[field];
      return name && String(answer?.[name]);
    },
  };
};
