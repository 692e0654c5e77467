import { addDays, addMonths, type Day, isoDay, type ProfessionalFacts, parseDay, type Refusal, refusal, type Situation, valueOn } from "@openamo/kernel";
import {
  firstDayOfNextQuarter,
  LIMITATION_MONTHS,
  SPECTACLES_PRESCRIPTION_ADULT,
  SPECTACLES_PRESCRIPTION_CHILD,
  SPECTACLES_PRESCRIPTION_CHILD_AGE,
  SPECTACLES_PRESCRIPTION_OLDER,
  SPECTACLES_PRESCRIPTION_OLDER_AGE,
  TRANSPORT_PRESCRIPTION_MONTHS,
} from "../parameters/claims.ts";
import { NO_PRESCRIPTION } from "../reimbursement/families/refusals.ts";
import { GROUNDS } from "../reimbursement/full-cover/grounds.ts";
import { TRANSPORT_NOT_PRESCRIBED } from "../reimbursement/transport/refusals.ts";
import type { Nature } from "./care-sheet.ts";
import { refusalOfPrescriptionAge } from "./prescription-age.ts";
import {
  CLAIM_TOO_LATE,
  CONTRACT_UNKNOWN,
  NOT_CONTRACTED_TARIFF,
  PRESCRIPTION_AFTER_CARE,
  PSYCHOLOGIST_NOT_CONTRACTED,
  SPECTACLES_PRESCRIPTION_EXPIRED,
  TRANSPORT_PRESCRIPTION_EXPIRED,
} from "./refusals-of-families.ts";
import type { FamilySheet } from "./sheets/index.ts";
import { situationOn } from "./situations.ts";

/** The day from which the two years run: the next quarter, or for maternity the first medical finding where the file holds it (CSS L160-11). */
function limitationFrom(nature: Nature, situations: readonly Situation[], on: Day): Day {
  const found = nature === "maternity" ? situationOn(situations, "maternity", on)?.details.firstFinding : undefined;
  return parseDay(found ?? "") ?? firstDayOfNextQuarter(on);
}

/** CSS L160-11: the action of the insured person for payment ends after two years. */
export function refusalOfDelay(nature: Nature, situations: readonly Situation[], on: Day, settledOn: Day, field: string): Refusal | undefined {
  const end = addMonths(limitationFrom(nature, situations, on), valueOn(LIMITATION_MONTHS, on), "last-day");
  return settledOn < end ? undefined : refusal(CLAIM_TOO_LATE, { date: isoDay(on), last: isoDay(addDays(end, -1)) }, field);
}

/** Situations of a professional that say whether the convention binds them. */
const CONTRACTED = ["contracted", "sector-1", "sector-2-optam", "sector-2"];
/** Families whose tariffs are the convention's. Taxis have their own rule: what they bill is then borne by nobody. */
const BOUND_BY_CONVENTION: readonly FamilySheet["family"][] = ["paramedic", "midwife", "psychologist", "dental"];

/** CSS L162-14-1, L162-58: the tariffs of these families are those of contracted professionals. */
export function refusalOfContract({ family }: FamilySheet, { situations }: ProfessionalFacts, on: Day): Refusal | undefined {
  if (!BOUND_BY_CONVENTION.includes(family) || CONTRACTED.some((kind) => situationOn(situations, kind, on) !== undefined)) return undefined;
  const details = { date: isoDay(on) };
  if (situationOn(situations, "not-contracted", on) === undefined) return refusal(CONTRACT_UNKNOWN, details);
  return refusal(family === "psychologist" ? PSYCHOLOGIST_NOT_CONTRACTED : NOT_CONTRACTED_TARIFF, details);
}

/** CSP D4362-12-1: a prescription of spectacles may be used for a time that depends on the age of the patient. */
function refusalOfSpectaclesPrescription(prescribedOn: Day, ageYears: number, on: Day): Refusal | undefined {
  const child = ageYears < valueOn(SPECTACLES_PRESCRIPTION_CHILD_AGE, on);
  const older = ageYears > valueOn(SPECTACLES_PRESCRIPTION_OLDER_AGE, on);
  const months = child ? SPECTACLES_PRESCRIPTION_CHILD : older ? SPECTACLES_PRESCRIPTION_OLDER : SPECTACLES_PRESCRIPTION_ADULT;
  const until = addMonths(prescribedOn, valueOn(months, on), "last-day");
  return on <= until ? undefined : refusal(SPECTACLES_PRESCRIPTION_EXPIRED, { date: isoDay(until) }, "prescribedOn");
}

/** CSS R161-45: care given on prescription has one, of a day not later than the care (an emergency journey apart, R322-10-2). */
export function refusalOfPrescription(sheet: FamilySheet, index: number, ageYears: number, on: Day): Refusal | undefined {
  const prescribedOn = "prescribedOn" in sheet ? sheet.prescribedOn : undefined;
  if (prescribedOn === undefined) return !needsPrescription(sheet) || dispensedFreely(sheet, index) ? undefined : refusal(noPrescription(sheet));
  const afterwards = sheet.family === "transport" && sheet.lines[index]?.emergency === true;
  if (prescribedOn > on && !afterwards) return refusal(PRESCRIPTION_AFTER_CARE, { date: isoDay(prescribedOn) }, "prescribedOn");
  if (sheet.family === "optics") return refusalOfSpectaclesPrescription(prescribedOn, ageYears, on);
  if (sheet.family !== "transport") return refusalOfPrescriptionAge(sheet, index, on);
  const until = addMonths(prescribedOn, valueOn(TRANSPORT_PRESCRIPTION_MONTHS, on), "last-day");
  return on <= until ? undefined : refusal(TRANSPORT_PRESCRIPTION_EXPIRED, { date: isoDay(until) }, "prescribedOn");
}

/** Whether the ground that the line claims lets the product be dispensed, or the examination made, without a prescription. */
function dispensedFreely(sheet: FamilySheet, index: number): boolean {
  const dispensed = sheet.family === "pharmacy" || sheet.family === "laboratory" || sheet.family === "device";
  const ground = dispensed ? sheet.lines[index]?.fullCover : undefined;
  return ground !== undefined && GROUNDS[ground].withoutPrescription;
}

const PRESCRIBED: readonly FamilySheet["family"][] = ["paramedic", "pharmacy", "optics", "hearing", "laboratory", "device", "transport", "remote-monitoring"];
const needsPrescription = ({ family }: FamilySheet): boolean => PRESCRIBED.includes(family);
const noPrescription = ({ family }: FamilySheet) => (family === "transport" ? TRANSPORT_NOT_PRESCRIBED : NO_PRESCRIPTION);
