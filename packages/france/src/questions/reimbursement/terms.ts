import { cents } from "@openamo/kernel";
import type { ResponsibleTerms } from "../../reimbursement/complementary/share.ts";
import { dentalTerms, doctorTerms, hearingTerms, medicineTerms, ORDINARY_TERMS, opticalTerms } from "../../reimbursement/complementary/terms.ts";
import type { LineFacts, LineResult } from "../../reimbursement/line.ts";
import type { CareInput } from "../care/input.ts";
import type { CareOutcome } from "../care/output.ts";
import type { Left } from "./contract.ts";

/** What a doctor's line leaves to the person. */
export function leftOfDoctor(line: LineFacts, result: LineResult): Left {
  const { legalShare, localScheme, c2s, excess, pathwayPenalty, participationForfaitaire, base } = result;
  const deductions = cents(pathwayPenalty + participationForfaitaire);
  return { base, left: { participation: cents(legalShare - localScheme - c2s), dailyCharge: cents(0), excess, deductions }, terms: doctorTerms(line, result) };
}

function termsOf({ family, opticalItem, opticalClass, hearingClass, ears, dentalAct, careDate }: CareInput, { price, result }: CareOutcome): ResponsibleTerms {
  switch (family) {
    case "medicine":
      return medicineTerms(price);
    case "dental":
      return dentalTerms(dentalAct);
    case "optics":
      return opticalItem === undefined ? ORDINARY_TERMS : opticalTerms(opticalItem, opticalClass, careDate, result.base);
    case "hearing":
      return hearingTerms(hearingClass, ears, careDate, result.base);
    default:
      return ORDINARY_TERMS;
  }
}

/** The same for care of another family. */
export function leftOfCare(input: CareInput, outcome: CareOutcome): Left {
  const { legalShare, localScheme, c2s, excess, franchise, base } = outcome.result;
  const participation = cents(legalShare - localScheme - c2s);
  return { base, left: { participation, dailyCharge: cents(0), excess, deductions: franchise }, terms: termsOf(input, outcome) };
}
