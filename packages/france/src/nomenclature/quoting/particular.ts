import { CERTIFICATE_MONTHS } from "../../parameters/tariffs/compulsory-child-exams.ts";
import { CNP_DOCTORS } from "../acts/who.ts";
import { atSetTariff, bill, type CareDescription, firstInForce, inForce, noAct, type QuotationResult } from "./situation.ts";
import { quoteSpecialist } from "./specialists.ts";

/** NGAP article 18: the opinion has its own act, C2 until 2017-09-30 and APC (APY for psychiatrists and neurologists) since. */
export function quoteOpinion(care: CareDescription): QuotationResult {
  const set = atSetTariff(care);
  if (care.timeSlot !== "day" || care.setting === "teleconsultation") return noAct(care);
  if (care.setting === "home-visit") return inForce("APV", set) ? bill("APV") : noAct(care);
  const code = CNP_DOCTORS.includes(care.specialty) ? firstInForce(set, "APY", "C2.5") : firstInForce(set, "APC", "C2");
  return code === undefined ? noAct(care) : bill(code);
}

/** A single act of the set tariff, in the surgery by day. */
const alone = (care: CareDescription, ...codes: readonly string[]): QuotationResult => {
  const code = firstInForce(atSetTariff(care), ...codes);
  return code === undefined || care.setting !== "office" || care.timeSlot !== "day" ? noAct(care) : bill(code);
};

const seesChildrenFirst = (care: CareDescription): boolean => care.specialty === "general-practice" || care.specialty === "paediatrics";

/** Convention of 2016, article 28: an act of its own for GPs and paediatricians, a majoration of the coordinated consultation for others. */
function quoteComplex(care: CareDescription, act: "CCX" | "CCE", majoration: "MCX" | "MTX"): QuotationResult {
  if (seesChildrenFirst(care)) return alone(care, act);
  const set: CareDescription = { ...atSetTariff(care), role: "corresponding" };
  if (care.setting !== "office" || care.timeSlot !== "day" || care.specialty === "cardiology" || !inForce(majoration, set)) return noAct(care);
  const base = quoteSpecialist(set);
  return "codes" in base ? bill(...base.codes, majoration) : base;
}

const withCertificate = (months: number): boolean => CERTIFICATE_MONTHS.some(([from, to]) => months >= from && months <= to);

/** CSS R160-17 I 7°: COE for the three examinations with a certificate; another code by age and doctor for the rest. */
function quoteChildExamination(care: CareDescription): QuotationResult {
  const others = ["COD", "COB", "COH", "COK", "COG"];
  const ofTheRest = care.grid === "free" ? ["COV", "COA"] : others;
  const rest = firstInForce(care, ...ofTheRest);
  const certificate = firstInForce(atSetTariff(care), "COE");
  if (certificate === undefined || care.setting !== "office" || care.timeSlot !== "day") {
    return rest === undefined || care.setting !== "office" || care.timeSlot !== "day" ? noAct(care) : bill(rest);
  }
  // Before the codes by age existed, only the examinations with a certificate had a code of their own.
  if (rest === undefined) return bill(certificate);
  if (care.ageMonths === undefined) return noAct(care);
  return withCertificate(care.ageMonths) ? bill(certificate) : bill(rest);
}

/** A consultation of a named kind. */
export function quoteKind(care: CareDescription): QuotationResult {
  switch (care.kind) {
    case "complex":
      return quoteComplex(care, "CCX", "MCX");
    case "very-complex":
      return quoteComplex(care, "CCE", "MTX");
    case "melanoma-screening":
      return alone(care, "CDE");
    case "compulsory-child-examination":
      return quoteChildExamination(care);
    case "long-after-hospital":
      return alone(care, "GL1");
    case "long-deprescription":
      return alone(care, "GL2");
    case "long-orientation":
      return alone(care, "GL3");
    case "new-declared-doctor-long-term-illness":
      return alone(care, "IMT");
    // Three acts (GL1, GL2, GL3) exist, each once a year: the description must say which.
    case "long-over-80":
    case "ordinary":
      return noAct(care);
  }
}
