import { type Cents, cents, shareOf, type Trace, valueOn } from "@openamo/kernel";
import { RESPONSIBLE_EXCESS } from "../parameters/claims.ts";
import { type ComplementaryShare, complementaryShare, type ResponsibleTerms } from "../reimbursement/complementary/share.ts";
import type { LineFacts, LineResult } from "../reimbursement/line.ts";

/** CSS R871-2 2° and R871-1: the excess of a doctor without controlled fees is limited, that taken outside the pathway is excluded. */
function termsOf({ grid, careDay }: LineFacts, { base, excess, pathwayPenalty }: LineResult): ResponsibleTerms {
  const free = grid !== "opposable" && excess > 0;
  const excessLimit: Cents | null = free ? shareOf(base, valueOn(RESPONSIBLE_EXCESS, careDay), "half-up-to-cent") : null;
  return { participation: "must", wholeCover: false, excessLimit, excessNeverCovered: pathwayPenalty > 0 && grid === "opposable" };
}

/** Who may bear what a doctor's line leaves to the insured person. */
export function complementaryOf(line: LineFacts, result: LineResult, trace: Trace): ComplementaryShare {
  const { legalShare, localScheme, c2s, excess, pathwayPenalty, participationForfaitaire } = result;
  const left = {
    participation: cents(legalShare - localScheme - c2s),
    dailyCharge: cents(0),
    excess,
    deductions: cents(pathwayPenalty + participationForfaitaire),
  };
  return complementaryShare(left, termsOf(line, result), trace);
}
