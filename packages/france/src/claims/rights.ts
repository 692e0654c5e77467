import { type BeneficiaryFacts, type Day, isoDay, type Refusal, refusal } from "@openamo/kernel";
import { FUTURE_CARE, RIGHTS_CLOSED } from "./refusals.ts";
import { situationOn } from "./situations.ts";

/** The day of care: not after the reimbursement, and inside the person's rights (State medical aid stands in their place). */
export function refusalOfCareDay({ situations }: BeneficiaryFacts, on: Day, settledOn: Day, field: string): Refusal | undefined {
  if (on > settledOn) return refusal(FUTURE_CARE, { date: isoDay(on) }, field);
  const open = ["rights", "ame"].some((kind) => situationOn(situations, kind, on) !== undefined);
  return open ? undefined : refusal(RIGHTS_CLOSED, { date: isoDay(on) }, field);
}
