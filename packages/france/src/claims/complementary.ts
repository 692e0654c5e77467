import { cents } from "@openamo/kernel";
import type { LeftToPerson } from "../reimbursement/complementary/share.ts";
import { doctorTerms } from "../reimbursement/complementary/terms.ts";
import type { LineFacts, LineResult } from "../reimbursement/line.ts";
import type { LineLeft } from "./contract.ts";
import type { SettledLine } from "./families/claim-line.ts";

/** What a doctor's line leaves to the insured person. */
export function leftOfDoctor(line: LineFacts, result: LineResult): LineLeft {
  const { base, legalShare, localScheme, c2s, excess, pathwayPenalty, participationForfaitaire } = result;
  const left: LeftToPerson = {
    participation: cents(legalShare - localScheme - c2s),
    dailyCharge: cents(0),
    excess,
    deductions: cents(pathwayPenalty + participationForfaitaire),
  };
  return { family: "doctor", on: line.careDay, base, left, terms: doctorTerms(line, result) };
}

/** The same for a line of another family. */
export function leftOfLine(family: string, on: LineLeft["on"], line: Omit<SettledLine, "moves">): LineLeft {
  const { legalShare, localScheme, c2s, dailyCharge, excess, franchise, participationForfaitaire = cents(0), base, terms } = line;
  const paidByOthers = localScheme + c2s;
  const left: LeftToPerson = {
    participation: cents(Math.max(0, legalShare - paidByOthers)),
    dailyCharge: cents(dailyCharge - Math.max(0, paidByOthers - legalShare)),
    excess,
    deductions: cents(franchise + participationForfaitaire),
  };
  return { family, on, base, left, terms };
}
