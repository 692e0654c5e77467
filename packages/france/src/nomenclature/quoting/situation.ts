import { coveredOn, type Day, defineRefusal, isoDay, type Refusal, refusal } from "@openamo/kernel";
import type { Pathway } from "../../reimbursement/line.ts";
import { css, ngap } from "../../sources/texts.ts";
import { actByCode } from "../acts.ts";
import type { Grid, Specialty, Territory } from "../doctor-act.ts";
import { tariffOf } from "../tariff-of.ts";

export type CareSetting = "office" | "home-visit" | "teleconsultation";
/** `attending` and `ordinary`: nothing but the consultation; `corresponding`: on referral, with a report to the declared doctor. */
export type DoctorRole = "attending" | "ordinary" | "corresponding" | "one-off-opinion";
export type TimeSlot = "day" | "night-20-24-or-06-08" | "night-00-06" | "saturday-afternoon" | "sunday-or-holiday";
export type CareKind =
  | "ordinary"
  | "complex"
  | "very-complex"
  | "long-over-80"
  | "long-after-hospital"
  | "long-deprescription"
  | "long-orientation"
  | "new-declared-doctor-long-term-illness"
  | "melanoma-screening"
  | "compulsory-child-examination";

/** A consultation described in plain facts, from which the billing codes follow. */
export interface CareDescription {
  readonly on: Day;
  readonly specialty: Specialty;
  readonly grid: Grid;
  readonly territory: Territory;
  readonly setting: CareSetting;
  readonly role: DoctorRole;
  readonly kind: CareKind;
  /** Patient's age in completed years on the day of care. */
  readonly ageYears: number;
  /** Patient's age in completed months: needed under 3 years to tell the compulsory examinations apart. */
  readonly ageMonths?: number;
  readonly pathway: Pathway;
  readonly timeSlot: TimeSlot;
  /** Whether the call centre of organised out-of-hours care sent the patient. */
  readonly regulated: boolean;
}

/** The codes that the doctor bills together on one line: the main act, then what is added to it. */
export interface Quotation {
  readonly codes: readonly string[];
}
export type QuotationResult = Quotation | Refusal;

export const NO_ACT_FOR_SITUATION = defineRefusal({
  code: "no-act-for-situation",
  sentence: {
    fr: "Les textes et les sources réunis ne disent pas quels actes ce médecin facture dans cette situation le {date}.",
    en: "The texts and sources gathered do not say which acts this doctor bills in this situation on {date}.",
  },
  remedy: {
    fr: "Indiquez les codes des actes portés sur la feuille de soins, ou précisez la situation (lieu, horaire, sorte de consultation, âge).",
    en: "Give the codes of the acts on the care sheet, or be more precise (place, time, kind of consultation, age).",
  },
  law: [css("L162-1-7"), ngap("2")],
});

export const noAct = (care: CareDescription): Refusal => refusal(NO_ACT_FOR_SITUATION, { date: isoDay(care.on) });
export const bill = (...codes: readonly string[]): Quotation => ({ codes });

/**
 * Whether a code exists on the day of care for this doctor and a patient of this age. The days are those of its tariff, never dates
 * written in a rule: a code without a tariff on a day is not in the nomenclature of that day. Codes are national, so mainland tells.
 */
export function inForce(code: string, care: CareDescription): boolean {
  const act = actByCode.get(code);
  if (act === undefined) throw new RangeError(`unknown act ${code}`);
  if (act.specialties !== undefined && !act.specialties.includes(care.specialty)) return false;
  if (act.ageFrom !== undefined && care.ageYears < act.ageFrom) return false;
  if (act.ageBelow !== undefined && care.ageYears >= act.ageBelow) return false;
  const tariff = tariffOf(act, care.specialty, care.grid, "metropole");
  return tariff !== undefined && coveredOn(tariff, care.on);
}

/** The first of the codes that exists that day: newer codes are written before those that they replace. */
export const firstInForce = (care: CareDescription, ...codes: readonly string[]): string | undefined => codes.find((code) => inForce(code, care));
export const allInForce = (care: CareDescription, ...codes: readonly string[]): readonly string[] => codes.filter((code) => inForce(code, care));

/** The same facts read at the set tariff: a sector 2 doctor may bill any act of the set tariff when they ask no excess. */
export const atSetTariff = (care: CareDescription): CareDescription => ({ ...care, grid: "opposable" });
