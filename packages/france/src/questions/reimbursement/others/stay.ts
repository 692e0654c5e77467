import {
  type Cents,
  cents,
  type Day,
  type Decision,
  decided,
  decimalOf,
  type MissingFact,
  refusal,
  refused,
  type TariffFact,
  Trace,
  undecided,
} from "@openamo/kernel";
import { STAY_COST_BELOW_CHARGE } from "../../../claims/refusals-of-families.ts";
import { ORDINARY_TERMS } from "../../../reimbursement/complementary/terms.ts";
import type { Ward } from "../../../reimbursement/hospital/daily-charge.ts";
import { stayTariff } from "../../../reimbursement/hospital/listed-stay.ts";
import { liftsParticipation } from "../../../reimbursement/hospital/situations.ts";
import { decideStay, reachesFullDays } from "../../../reimbursement/hospital/stay.ts";
import type { EveryFamilyInput } from "../every-family.ts";
import { ASKED } from "./fields.ts";
import { amountsOf, type OtherOutcome, tellExcess } from "./outcome.ts";

/** What the stay is worth: as it is given, or by the list; or what must be asked. */
function costOf(input: EveryFamilyInput, discharge: Day, ward: Ward, tariffs: readonly TariffFact[], trace: Trace): Cents | MissingFact {
  const { careDate: admission, ghs, died, establishment, place } = input;
  const given = input.base ?? (ghs === undefined ? input.fee : undefined);
  if (given !== undefined) return given;
  if (ghs === undefined) return ASKED.cost;
  if (establishment === undefined) return ASKED.establishment;
  if (place === undefined) return ASKED.place;
  return stayTariff({ ghs, admission, discharge, died, establishment, place, ward }, tariffs, trace);
}

/** A hospital stay: participation and daily charge set against each other (CSS R160-16, L174-4). */
export function stay(input: EveryFamilyInput, tariffs: readonly TariffFact[]): Decision<OtherOutcome> {
  const { careDate: admission, discharge, ward, costOfFullDays, costly, localScheme, exemption, stayGround, participationBase } = input;
  if (discharge === undefined || discharge < admission) return undecided(ASKED.discharge);
  if (ward === undefined) return undecided(ASKED.ward);
  const trace = new Trace();
  const base = costOf(input, discharge, ward, tariffs, trace);
  if (typeof base === "object") return undecided(base);
  const situation = stayGround === "none" ? exemption : stayGround;
  const facts = { admission, discharge, ward, situation, cost: base, participationBase, costly, localScheme, c2s: exemption === "c2s" };
  const byDays = input.establishment === "public" && input.ghs !== undefined;
  if (byDays && participationBase === undefined && !liftsParticipation(situation)) return undecided(ASKED.participationBase);
  if (costOfFullDays === undefined && base > 0 && reachesFullDays(facts)) return undecided(ASKED.costOfFullDays);
  const fee = cents(Math.max(input.fee ?? base, base));
  tellExcess(fee, base, trace);
  const result = decideStay({ ...facts, costOfFullDays: costOfFullDays ?? cents(0) }, trace);
  const { participation: legalShare, baseScheme, c2s, rate, patientShare } = result;
  const due = cents(result.localScheme + c2s + patientShare);
  if (due > base) return refused(refusal(STAY_COST_BELOW_CHARGE, { due: decimalOf(due) }, "fee"));
  const amounts = amountsOf({ fee, base, legalShare, dailyCharge: cents(due - legalShare), baseScheme, localScheme: result.localScheme, c2s });
  return decided({ careDay: admission, amounts, rate, terms: ORDINARY_TERMS }, trace);
}
