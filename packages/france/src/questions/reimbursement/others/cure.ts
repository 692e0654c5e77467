import { cents, type Decision, decided, refusal, refused, Trace, undecided } from "@openamo/kernel";
import { LOCAL_RATE_UNKNOWN } from "../../../reimbursement/care-rates.ts";
import { spaTerms } from "../../../reimbursement/complementary/terms.ts";
import { C2S } from "../../../reimbursement/complements.ts";
import { decideCure, ratesOfItem } from "../../../reimbursement/spa/cure.ts";
import type { EveryFamilyInput } from "../every-family.ts";
import { ASKED } from "./fields.ts";
import { amountsOf, coverOf, type OtherOutcome, tellExcess } from "./outcome.ts";

/** An item of a thermal cure (CSS L160-13 I, R160-5 10°). */
export function cure(input: EveryFamilyInput): Decision<OtherOutcome> {
  const { careDate: on, item, treatmentDays, agreed, means, persons, curesBefore, stoppedForMedicalReasons, exemption, localScheme } = input;
  if (item === undefined) return undecided(ASKED.item);
  if (treatmentDays === undefined) return undecided(ASKED.treatmentDays);
  if (agreed === undefined) return undecided(ASKED.agreed);
  const tariff = input.base ?? input.fee;
  if (item !== "lodging" && tariff === undefined) return undecided(ASKED.cost);
  if ((item === "lodging" || item === "travel") && means === undefined) return undecided(ASKED.means);
  if (localScheme && ratesOfItem(item).local === null) return refused(refusal(LOCAL_RATE_UNKNOWN, {}, "localScheme"));
  const trace = new Trace();
  const costs = { amount: tariff ?? cents(0), spent: input.fee ?? null, means: means ?? cents(0), persons };
  const facts = { on, item, days: treatmentDays, stoppedForMedicalReasons, agreed, curesBefore, cover: coverOf(input), localScheme, ...costs };
  const { base, baseScheme, localScheme: local, rate } = decideCure(facts, trace);
  const fee = cents(Math.max(input.fee ?? base, base));
  tellExcess(fee, base, trace);
  const legalShare = cents(base - baseScheme);
  const c2s = exemption === "c2s" && (item === "supervision" || item === "treatment") ? cents(legalShare - local) : cents(0);
  if (c2s > 0) trace.tell(C2S, c2s);
  const amounts = amountsOf({ fee, base, legalShare, baseScheme, localScheme: local, c2s });
  return decided({ careDay: on, amounts, rate, terms: spaTerms(item) }, trace);
}
