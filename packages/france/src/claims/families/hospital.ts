import { cents, decimalOf, RefusalSignal, refusal, valueOn } from "@openamo/kernel";
import { NEWBORN_DAYS } from "../../parameters/claims.ts";
import { ORDINARY_TERMS } from "../../reimbursement/complementary/terms.ts";
import { CARE_EXCESS } from "../../reimbursement/families/decide-care.ts";
import type { StaySituation } from "../../reimbursement/hospital/situations.ts";
import { decideStay, reachesFullDays } from "../../reimbursement/hospital/stay.ts";
import { STAY_COST_BELOW_CHARGE } from "../refusals-of-families.ts";
import type { HospitalSheet } from "../sheets/hospital.ts";
import { type ClaimLine, fieldOf, type LineContext, type LineQuestion, type SettledLine } from "./claim-line.ts";

type Line = HospitalSheet["lines"][number];

/** What the file says of the person, in the words of stays: the newborn first, then what lifts the participation, then the State's cover. */
function situationOf({ careDate }: Line, { cover, c2s, beneficiary }: LineContext): StaySituation {
  if (careDate - beneficiary.birthDay < valueOn(NEWBORN_DAYS, careDate)) return "newborn";
  if (cover !== "ordinary" && cover !== "child-examination") return cover;
  return c2s ? "c2s" : "none";
}

const fullDaysAsked = (index: number): LineQuestion => ({
  missing: {
    field: fieldOf(index, "costOfFullDays"),
    question: { fr: "Quelle part des frais vient du 31e jour et des suivants ?", en: "Which part of the costs comes from day 31 and after?" },
  },
});

function settleStay(line: Line, context: LineContext): SettledLine | LineQuestion {
  const { careDate, dischargedOn, ward, base, fee, costOfFullDays, costly } = line;
  const situation = situationOf(line, context);
  const stay = { admission: careDate, discharge: dischargedOn, ward, situation };
  if (costOfFullDays === undefined && base > 0 && reachesFullDays(stay)) return fullDaysAsked(context.index);
  if (fee > base) context.trace.tell(CARE_EXCESS, fee - base, base);
  const facts = { ...stay, cost: base, costOfFullDays: costOfFullDays ?? cents(0), costly, localScheme: context.localScheme, c2s: context.c2s };
  const { participation, baseScheme, localScheme, c2s, patientShare } = decideStay(facts, context.trace);
  const due = cents(localScheme + c2s + patientShare);
  if (due > base) throw new RefusalSignal(refusal(STAY_COST_BELOW_CHARGE, { due: decimalOf(due) }, fieldOf(context.index, "base")));
  const paid = cents(baseScheme + localScheme + c2s);
  return {
    fee,
    excess: cents(fee - base),
    base,
    legalShare: participation,
    dailyCharge: cents(due - participation),
    franchise: cents(0),
    baseScheme,
    localScheme,
    c2s,
    paid,
    patientShare: cents(fee - paid),
    terms: ORDINARY_TERMS,
    moves: [],
  };
}

/** A stay: four fifths, the thirty-first day, costly acts, and the daily charge set against the participation. */
export const hospitalLine = (line: Line): ClaimLine => ({
  from: line.careDate,
  to: line.dischargedOn,
  fee: line.fee,
  relatedToLongTermCondition: line.relatedToLongTermCondition,
  acts: [`stay-${line.ward}`],
  mark: "",
  counters: () => [],
  settle: (context) => settleStay(line, context),
});
