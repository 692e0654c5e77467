import { cents, type Decision, decided, decimalOf, refusal, refused, Trace, undecided } from "@openamo/kernel";
import { STAY_COST_BELOW_CHARGE } from "../../../claims/refusals-of-families.ts";
import { ORDINARY_TERMS } from "../../../reimbursement/complementary/terms.ts";
import { decideStay, reachesFullDays } from "../../../reimbursement/hospital/stay.ts";
import type { EveryFamilyInput } from "../every-family.ts";
import { ASKED } from "./fields.ts";
import { amountsOf, type OtherOutcome, tellExcess } from "./outcome.ts";

/** A hospital stay: participation and daily charge set against each other (CSS R160-16, L174-4). */
export function stay(input: EveryFamilyInput): Decision<OtherOutcome> {
  const { careDate: admission, discharge, ward, costOfFullDays, costly, localScheme, exemption, stayGround } = input;
  const base = input.base ?? input.fee;
  if (discharge === undefined || discharge < admission) return undecided(ASKED.discharge);
  if (ward === undefined) return undecided(ASKED.ward);
  if (base === undefined) return undecided(ASKED.cost);
  const situation = stayGround === "none" ? exemption : stayGround;
  const facts = { admission, discharge, ward, situation, cost: base, costly, localScheme, c2s: exemption === "c2s" };
  if (costOfFullDays === undefined && base > 0 && reachesFullDays(facts)) return undecided(ASKED.costOfFullDays);
  const trace = new Trace();
  const fee = cents(Math.max(input.fee ?? base, base));
  tellExcess(fee, base, trace);
  const result = decideStay({ ...facts, costOfFullDays: costOfFullDays ?? cents(0) }, trace);
  const { participation: legalShare, baseScheme, c2s, rate, patientShare } = result;
  const due = cents(result.localScheme + c2s + patientShare);
  if (due > base) return refused(refusal(STAY_COST_BELOW_CHARGE, { due: decimalOf(due) }, "fee"));
  const amounts = amountsOf({ fee, base, legalShare, dailyCharge: cents(due - legalShare), baseScheme, localScheme: result.localScheme, c2s });
  return decided({ careDay: admission, amounts, rate, terms: ORDINARY_TERMS }, trace);
}
