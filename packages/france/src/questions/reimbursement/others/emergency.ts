import { type Cents, cents, type Decision, decided, NONE, refusal, refused, Trace } from "@openamo/kernel";
import { LOCAL_RATE_UNKNOWN } from "../../../reimbursement/care-rates.ts";
import { ORDINARY_TERMS } from "../../../reimbursement/complementary/terms.ts";
import { type EmergencyResult, emergencyVisit } from "../../../reimbursement/hospital/emergency.ts";
import { STAY_LOCAL_SCHEME } from "../../../reimbursement/hospital/stay.ts";
import type { EveryFamilyInput } from "../every-family.ts";
import { amountsOf, type OtherOutcome } from "./outcome.ts";

/** CSS D325-6: the local scheme bears the participation of the visit while it was a share of the costs; its rate on the flat charge is in no source. */
function localPart({ patientShare, tariff }: EmergencyResult, trace: Trace): Cents | null {
  if (patientShare === 0) return cents(0);
  if (tariff === null) return null;
  trace.tell(STAY_LOCAL_SCHEME, patientShare);
  return patientShare;
}

/**
 * A visit to an emergency ward (CSS L160-13 I al. 4). What is charged to the person is the flat charge alone: the hospital bills the rest to
 * the insurance. Before the charge existed, the flat tariff and the acts.
 */
export function emergency(input: EveryFamilyInput): Decision<OtherOutcome> {
  const { careDate: on, admitted, emergencyActs: acts, emergencyGround, exemption } = input;
  const trace = new Trace();
  const situation = emergencyGround === "none" ? exemption : emergencyGround;
  const result = emergencyVisit({ on, admitted, acts, situation }, trace);
  const { charge, patientShare, tariff, rate } = result;
  const localScheme = input.localScheme ? localPart(result, trace) : cents(0);
  if (localScheme === null) return refused(refusal(LOCAL_RATE_UNKNOWN, {}, "localScheme"));
  const base = tariff === null ? charge : cents(tariff + acts);
  const borne = cents(charge - patientShare);
  const byState = exemption === "state-medical-aid" ? borne : cents(0);
  const parts = { legalShare: cents(charge - byState), baseScheme: cents(base - charge + byState), localScheme, c2s: cents(borne - byState) };
  return decided({ careDay: on, amounts: amountsOf({ fee: base, base, ...parts }), rate: rate ?? NONE, terms: ORDINARY_TERMS }, trace);
}
