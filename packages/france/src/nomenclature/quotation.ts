import { CNP_DOCTORS } from "./acts/who.ts";
import { quoteGeneralPractice } from "./quoting/general-practice.ts";
import { quotePaediatrics } from "./quoting/paediatrics.ts";
import { quoteKind, quoteOpinion } from "./quoting/particular.ts";
import { bill, type CareDescription, NO_ACT_FOR_SITUATION, noAct, type QuotationResult } from "./quoting/situation.ts";
import { quoteSpecialist } from "./quoting/specialists.ts";

export type { CareDescription, QuotationResult } from "./quoting/situation.ts";

/** Every refusal that a quotation may return, for the catalogue of the pack. */
export const quotationRefusals = [NO_ACT_FOR_SITUATION] as const;

/** CSS L162-5-10: outside the convention only the plain consultation has a known statutory tariff. */
function quoteOutsideConvention(care: CareDescription): QuotationResult {
  const plain = care.kind === "ordinary" && care.setting === "office" && care.timeSlot === "day" && care.role !== "one-off-opinion";
  if (!plain || CNP_DOCTORS.includes(care.specialty)) return noAct(care);
  return bill(care.specialty === "general-practice" ? "C" : "CS");
}

/**
 * The billing codes of a consultation described in plain facts, on the day of care; or the refusal `no-act-for-situation` where the
 * texts and sources gathered do not say. Pure: it reads only the nomenclature.
 */
export function quotationFor(care: CareDescription): QuotationResult {
  if (care.grid === "authority") return quoteOutsideConvention(care);
  if (care.role === "one-off-opinion") return quoteOpinion(care);
  if (care.kind !== "ordinary") return quoteKind(care);
  if (care.specialty === "general-practice") return quoteGeneralPractice(care);
  return care.specialty === "paediatrics" ? quotePaediatrics(care) : quoteSpecialist(care);
}
