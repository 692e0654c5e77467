import { type BeneficiaryFacts, type Day, isoDay, type ProfessionalFacts, parsePercent, type Refusal, refusal, valueOn } from "@openamo/kernel";
import { isScheme, type Scheme } from "../network/schemes.ts";
import { type Act, isSpecialty } from "../nomenclature/act.ts";
import { actByCode } from "../nomenclature/acts.ts";
import type { Sector } from "../nomenclature/tariffs.ts";
import { FILING_DAYS_CNOPS, FILING_DAYS_CNSS, INVOICE_DAYS } from "../parameters/care-limits.ts";
import type { Exoneration } from "../reimbursement/line.ts";
import { gridOf } from "../reimbursement/rate.ts";
import type { CareSheet, CareSheetLine } from "./care-sheet.ts";
import {
  ACT_NOT_FOR_SPECIALTY,
  CARE_AFTER_FILING,
  CONVENTION_UNKNOWN,
  EXONERATION_NOT_OPEN,
  FILED_LATE,
  NOT_REGISTERED,
  RIGHTS_CLOSED,
  RIGHTS_SUSPENDED,
  UNKNOWN_ACT,
} from "./refusals.ts";
import { situationOn } from "./situations.ts";

/** The scheme that covers the person on a day: registered, rights open, not suspended. Each state has its own refusal. */
export function schemeOf({ situations }: BeneficiaryFacts, on: Day, field: string): Scheme | Refusal {
  const date = isoDay(on);
  const scheme = situationOn(situations, "affiliation", on)?.details.scheme;
  if (scheme === undefined || !isScheme(scheme)) return refusal(NOT_REGISTERED, { date }, field);
  if (situationOn(situations, "rights-suspended", on) !== undefined) return refusal(RIGHTS_SUSPENDED, { date }, field);
  if (situationOn(situations, "rights", on) === undefined) return refusal(RIGHTS_CLOSED, { date }, field);
  return scheme;
}

/** The act of a line, when the nomenclature has it and this professional may bill it. */
export function actOf(code: string, specialty: string, field: string): Act | Refusal {
  const act = actByCode.get(code);
  if (act === undefined) return refusal(UNKNOWN_ACT, { act: code }, field);
  return isSpecialty(specialty) && act.specialties.includes(specialty) ? act : refusal(ACT_NOT_FOR_SPECIALTY, { act: code }, field);
}

/** Sector and convention of the professional on a day. */
export interface Practice {
  readonly sector: Sector;
  readonly contracted: boolean | null;
}

export function practiceOn({ situations }: ProfessionalFacts, on: Day): Practice | Refusal {
  if (situationOn(situations, "public-sector", on) !== undefined) return { sector: "public", contracted: null };
  if (situationOn(situations, "contracted", on) !== undefined) return { sector: "private", contracted: true };
  if (situationOn(situations, "not-contracted", on) !== undefined) return { sector: "private", contracted: false };
  return refusal(CONVENTION_UNKNOWN, { date: isoDay(on) });
}

/** The exoneration that the sheet claims; what the file does not hold is refused, never believed. */
export function exonerationOf({ situations }: BeneficiaryFacts, line: CareSheetLine, field: string): Exoneration | null | Refusal {
  if (!line.exoneratedDisease) return null;
  if (situationOn(situations, "alc", line.careDate) !== undefined) return { kind: "alc", rate: null };
  const ald = situationOn(situations, "ald", line.careDate);
  if (ald === undefined) return refusal(EXONERATION_NOT_OPEN, { date: isoDay(line.careDate) }, field);
  return { kind: "ald", rate: parsePercent(ald.details.rate ?? "") ?? null };
}

/** Decree 2-05-733: the delay to file runs from the care, or from the end of a continuous treatment. */
export function refusalOfDelay(sheet: CareSheet, line: CareSheetLine, scheme: Scheme, field: string): Refusal | undefined {
  const { filedOn, treatmentEndedOn, thirdPartyPayment } = sheet;
  const careDay = line.careDate;
  if (careDay > filedOn) return refusal(CARE_AFTER_FILING, { date: isoDay(careDay) }, field);
  const own = gridOf({ scheme, careDay }) === "cnss" ? FILING_DAYS_CNSS : FILING_DAYS_CNOPS;
  const limit = valueOn(thirdPartyPayment ? INVOICE_DAYS : own, careDay);
  const start = treatmentEndedOn !== undefined && treatmentEndedOn > careDay ? treatmentEndedOn : careDay;
  const days = filedOn - start;
  return days > limit ? refusal(FILED_LATE, { days: String(days), limit: String(limit) }, "filedOn") : undefined;
}
