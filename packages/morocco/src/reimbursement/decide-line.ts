import { type Cents, shareOf, type Trace } from "@openamo/kernel";
import { baseOf } from "./base.ts";
import { checkBasket } from "./basket.ts";
import { overDentalLimit } from "./dental-limit.ts";
import type { LineFacts, LineResult } from "./line.ts";
import { checkPriorAgreement } from "./prior-agreement.ts";
import { gridOf, rateOf } from "./rate.ts";
import { statePart } from "./state-part.ts";
import { checkThirdParty } from "./third-party.ts";

/**
 * Decides one line in the order of the law: basket of the day, prior agreement, base (lesser of charge and reference tariff),
 * third-party payment, rate (exoneration, then care), limits, the State's part. Steps go to `trace` as numbers.
 * One rounding a line, half up to the centime: the rule has no text and is the practice of payslips and tables.
 * @throws RefusalSignal where the law or the facts say no; the pack's door returns it as a refusal.
 */
export function decideLine(facts: LineFacts, trace: Trace): LineResult {
  const grid = gridOf(facts);
  checkBasket(facts, grid);
  checkPriorAgreement(facts, grid, trace);
  const { fee, base } = baseOf(facts, grid, trace);
  checkThirdParty(facts, grid, fee, trace);
  const rate = rateOf(facts, grid);
  const share = shareOf(base, rate.rate, "half-up-to-cent");
  const patientPart = (base - share) as Cents;
  rate.tell(base, patientPart, trace);
  const overLimit = overDentalLimit(facts, grid, share, trace);
  const amo = (share - overLimit) as Cents;
  const state = statePart(facts, base, (patientPart + overLimit) as Cents, trace);
  const paid = (amo + state) as Cents;
  return { fee, base, excess: (fee - base) as Cents, patientPart, overLimit, amo, state, paid, patientShare: (fee - paid) as Cents, rate: rate.rate };
}
