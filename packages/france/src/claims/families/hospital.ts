import { type Cents, cents, decimalOf, minCents, RefusalSignal, refusal, type Trace, valueOn } from "@openamo/kernel";
import { NEWBORN_DAYS } from "../../parameters/claims.ts";
import { BASE_LIMITED_TO_FEE } from "../../reimbursement/base.ts";
import { ORDINARY_TERMS } from "../../reimbursement/complementary/terms.ts";
import { CARE_EXCESS } from "../../reimbursement/families/decide-care.ts";
import { STAY_LIST, stayKey, stayTariff } from "../../reimbursement/hospital/listed-stay.ts";
import { liftsParticipation, type StaySituation } from "../../reimbursement/hospital/situations.ts";
import { decideStay, reachesFullDays } from "../../reimbursement/hospital/stay.ts";
import { BASE_NOT_THE_TARIFF, STAY_COST_BELOW_CHARGE } from "../refusals-of-families.ts";
import type { HospitalSheet } from "../sheets/hospital.ts";
import { type ClaimLine, fieldOf, type LineContext, type LineQuestion, type SettledLine } from "./claim-line.ts";

type Line = HospitalSheet["lines"][number];

/** What the file says of the person, in the words of stays: the newborn first, then what lifts the participation, then the State's cover. */
function situationOf({ careDate }: Line, { cover, c2s, beneficiary }: LineContext): StaySituation {
  if (careDate - beneficiary.birthDay < valueOn(NEWBORN_DAYS, careDate)) return "newborn";
  if (cover !== "ordinary" && cover !== "child-examination" && cover !== "tele-expertise") return cover;
  return c2s ? "c2s" : "none";
}

const fullDaysAsked = (index: number): LineQuestion => ({
  missing: {
    field: fieldOf(index, "costOfFullDays"),
    question: { fr: "Quelle part des frais vient du 31e jour et des suivants ?", en: "Which part of the costs comes from day 31 and after?" },
  },
});

const participationAsked = (index: number): LineQuestion => ({
  missing: {
    field: fieldOf(index, "participationBase"),
    question: {
      fr: "Que font en tout les journées au tarif journalier de l'hôpital ? La participation s'y calcule.",
      en: "What do the days come to at the hospital's daily tariff? The participation is worked out on it.",
    },
  },
});

/** The tariff of the list, compared with the costs written on the sheet; those costs alone where no list has the stay. */
function listedCost(line: Line, { tariffs, index }: LineContext, trace: Trace): Cents | undefined {
  const { ghs, careDate: admission, dischargedOn: discharge, died, establishment, place, base, ward } = line;
  if (ghs === undefined || establishment === undefined || place === undefined) return undefined;
  if (base !== undefined && !tariffs.some(({ list, code }) => list === STAY_LIST && code === ghs)) return undefined;
  try {
    return stayTariff({ ghs, admission, discharge, died, establishment, place, ward }, tariffs, trace);
  } catch (error) {
    if (!(error instanceof RefusalSignal)) throw error;
    throw new RefusalSignal({ ...error.refusal, field: fieldOf(index, error.refusal.field ?? "ghs") });
  }
}

/** What the stay is worth, never above what was charged (CSS L160-10). */
function costOf(line: Line, context: LineContext): Cents {
  const { base, fee } = line;
  const listed = listedCost(line, context, context.trace);
  if (listed !== undefined && base !== undefined && listed !== base) throw new RefusalSignal(refusal(BASE_NOT_THE_TARIFF, {}, fieldOf(context.index, "base")));
  const cost = listed ?? base ?? cents(0);
  if (cost > fee) context.trace.tell(BASE_LIMITED_TO_FEE, cost, fee);
  return minCents(cost, fee);
}

function settleStay(line: Line, context: LineContext): SettledLine | LineQuestion {
  const { careDate, dischargedOn, ward, fee, costOfFullDays, costly, participationBase } = line;
  const situation = situationOf(line, context);
  const base = costOf(line, context);
  const byDays = line.establishment === "public" && line.ghs !== undefined;
  if (byDays && participationBase === undefined && !liftsParticipation(situation)) return participationAsked(context.index);
  const stay = { admission: careDate, discharge: dischargedOn, ward, situation };
  if (costOfFullDays === undefined && base > 0 && reachesFullDays(stay)) return fullDaysAsked(context.index);
  if (fee > base) context.trace.tell(CARE_EXCESS, fee - base, base);
  const facts = {
    ...stay,
    cost: base,
    participationBase,
    costOfFullDays: costOfFullDays ?? cents(0),
    costly,
    localScheme: context.localScheme,
    c2s: context.c2s,
  };
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
  acts: [line.ghs === undefined ? `stay-${line.ward}` : `GHS ${line.ghs}`],
  mark: () => "",
  tariffs: line.ghs === undefined ? [] : [stayKey(line.ghs, line.dischargedOn)],
  counters: () => [],
  settle: (context) => settleStay(line, context),
});
