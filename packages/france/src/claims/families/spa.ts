import { cents, RefusalSignal, refusal } from "@openamo/kernel";
import { spaTerms } from "../../reimbursement/complementary/terms.ts";
import { C2S } from "../../reimbursement/complements.ts";
import { CARE_EXCESS } from "../../reimbursement/families/decide-care.ts";
import { decideCure } from "../../reimbursement/spa/cure.ts";
import { agreedBy } from "../prior-agreement.ts";
import { CURE_NOT_FOR_STATE_AID, ITEM_NOT_FOR_PROFESSION } from "../refusals-of-families.ts";
import { isSpecialty } from "../sector.ts";
import type { SpaSheet } from "../sheets/spa.ts";
import { type ClaimLine, fieldOf, type LineContext, type SettledLine } from "./claim-line.ts";
import { curesKey } from "./keys.ts";

type Line = SpaSheet["lines"][number];

/** CSS L861-3 1°: the State's cover bears the participation on the care itself, not on travel and lodging (R160-24). */
const WITH_C2S: readonly Line["item"][] = ["supervision", "treatment"];

/** Supervision is a doctor's; everything else comes with the establishment. */
function checkWho({ item }: Line, { specialty, index }: LineContext): void {
  if ((item === "supervision") !== isSpecialty(specialty)) {
    throw new RefusalSignal(refusal(ITEM_NOT_FOR_PROFESSION, {}, fieldOf(index, "item")));
  }
}

function settleItem(line: Line, context: LineContext): SettledLine {
  const { item, illness, fee, treatmentDays, stoppedForMedicalReasons, agreementAskedOn: askedOn, persons } = line;
  const { on, cover, localScheme, trace, counters } = context;
  checkWho(line, context);
  const agreed = agreedBy(on, { answer: line.agreed ? "given" : undefined, askedOn }, fieldOf(context.index, "agreed"), trace) === true;
  if (cover === "state-medical-aid") throw new RefusalSignal(refusal(CURE_NOT_FOR_STATE_AID, {}, fieldOf(context.index, "item")));
  // Only the treatment counts as the cure of the year: its other items are of the same cure.
  const key = curesKey(on, illness);
  const curesBefore = item === "treatment" ? counters.value(key).count : 0;
  const costs = { amount: line.base ?? fee, spent: fee, means: line.means ?? cents(0), persons };
  const {
    base,
    baseScheme,
    localScheme: local,
  } = decideCure({ on, item, days: treatmentDays, stoppedForMedicalReasons, agreed, curesBefore, cover, localScheme, ...costs }, trace);
  if (fee > base) trace.tell(CARE_EXCESS, fee - base, base);
  const legalShare = cents(base - baseScheme);
  const c2s = context.c2s && WITH_C2S.includes(item) ? cents(legalShare - local) : cents(0);
  if (c2s > 0) trace.tell(C2S, c2s);
  const paid = cents(baseScheme + local + c2s);
  return {
    fee,
    excess: cents(fee - base),
    base,
    legalShare,
    dailyCharge: cents(0),
    franchise: cents(0),
    baseScheme,
    localScheme: local,
    c2s,
    paid,
    patientShare: cents(fee - paid),
    terms: spaTerms(item),
    moves: item === "treatment" ? [{ ...key, count: 1, cents: base }] : [],
  };
}

/** One item of a cure: supervision, treatment, and under a means ceiling lodging and travel. */
export const spaLine = (line: Line): ClaimLine => ({
  from: line.careDate,
  to: line.careDate,
  fee: line.fee,
  relatedToLongTermCondition: line.relatedToLongTermCondition,
  acts: [`spa-${line.item}`],
  mark: () => line.illness,
  counters: () => (line.item === "treatment" ? [curesKey(line.careDate, line.illness)] : []),
  settle: (context) => settleItem(line, context),
});
