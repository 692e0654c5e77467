import { type Cents, cents, decimalOf, defineReason, minCents, NONE, type Rate, RefusalSignal, refusal, shareOf, type Trace } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import { BASE_LIMITED_TO_FEE } from "../base.ts";
import { baseRate, localPoints } from "../care-rates.ts";
import { C2S } from "../complements.ts";
import { franchise, type NoFranchise } from "../franchise.ts";
import type { CareFacts, CareResult, Priced } from "./care-line.ts";
import { C2S_AMOUNT_UNKNOWN, PRICE_ABOVE_LIMIT } from "./refusals.ts";

/** CSS L160-13 I: what the rate makes of the base, the rest staying with the insured person. */
export const CARE_SHARE = defineReason({
  id: "fr.care.share.amount",
  effect: "takes",
  law: [css("L160-13", "I"), css("R160-5")],
  args: { share: "cents", base: "cents", left: "cents" },
  title: { fr: "Ticket modérateur", en: "Ticket modérateur (participation)" },
  sentence: {
    fr: "Cela fait {share} sur {base} ; {left} ne sont pas pris en charge à ce titre.",
    en: "That makes {share} of {base}; {left} is not borne on this ground.",
  },
});

/** The law sets what is repaid, not always the price: what is above stays with the patient. */
export const CARE_EXCESS = defineReason({
  id: "fr.care.excess",
  effect: "takes",
  law: [css("L160-8")],
  args: { excess: "cents", base: "cents" },
  title: { fr: "Dépassement", en: "Excess" },
  sentence: {
    fr: "Le prix dépasse de {excess} la base de {base} : l'assurance maladie ne prend pas en charge ce dépassement.",
    en: "The price is {excess} above the base of {base}: health insurance does not bear the excess.",
  },
});

/** The base was given with the question, not found in the tariffs. */
export const CARE_BASE_GIVEN = defineReason({
  id: "fr.care.base.given",
  effect: "sets",
  law: [css("L160-8")],
  args: { base: "cents" },
  title: { fr: "Base de remboursement", en: "Base" },
  sentence: { fr: "La base de remboursement indiquée est de {base}.", en: "The base given with the question is {base}." },
});

/** CSS D160-9, last paragraph: the deductible never exceeds what the insurance bears. */
export const FRANCHISE_REDUCED = defineReason({
  id: "fr.care.franchise.reduced",
  effect: "tells",
  law: [css("D160-9")],
  args: { due: "cents" },
  title: { fr: "Franchise médicale", en: "Deductible" },
  sentence: {
    fr: "La franchise est réduite à {due} : elle ne dépasse pas ce qui est remboursé.",
    en: "The deductible is reduced to {due}: it never exceeds what is repaid.",
  },
});

const rateOf = (facts: CareFacts, { rates }: Priced, trace: Trace): Rate => (rates === null ? NONE : baseRate(rates, facts, facts.careDay, trace));

function localPointsOf(facts: CareFacts, { rates }: Priced, rate: Rate, trace: Trace): Rate {
  if (!facts.localScheme || rates === null || rates.local === null) return NONE;
  return localPoints(rates.local, rate, facts.careDay, trace);
}

function exemptionOf(facts: CareFacts): NoFranchise | null {
  if (facts.minorOnFirstJanuary) return "minor";
  if (facts.c2s) return "c2s";
  if (facts.maternityPeriod) return "maternity";
  if (facts.cover === "maternity" || facts.cover === "state-medical-aid") return facts.cover;
  return null;
}

/** The deductible of the line: that of D160-9, never above what the base scheme bears. */
function franchiseOf(facts: CareFacts, price: Priced, share: Cents, trace: Trace): Cents {
  if (price.franchise === null || price.rates === null) return cents(0);
  const { item, quantity } = price.franchise;
  const due = franchise(item, quantity, exemptionOf(facts), facts, trace);
  if (due > share) trace.tell(FRANCHISE_REDUCED, share);
  return minCents(due, share);
}

/** The base: never more than what was spent (L160-10), never of a price above the limit that the law sets. */
function baseOf(facts: CareFacts, price: Priced, fee: Cents, trace: Trace): Cents {
  if (facts.givenBase !== null) trace.tell(CARE_BASE_GIVEN, price.base);
  if (price.priceLimit !== null && fee > price.priceLimit) throw new RefusalSignal(refusal(PRICE_ABOVE_LIMIT, { limit: decimalOf(price.priceLimit) }, "fee"));
  if (fee > price.base && facts.c2s && price.c2sAboveTariff) throw new RefusalSignal(refusal(C2S_AMOUNT_UNKNOWN, {}, "exemption"));
  if (fee < price.base) trace.tell(BASE_LIMITED_TO_FEE, price.base, fee);
  else if (fee > price.base) trace.tell(CARE_EXCESS, fee - price.base, price.base);
  return minCents(price.base, fee);
}

function c2sPart(facts: CareFacts, price: Priced, left: Cents, trace: Trace): Cents {
  if (!facts.c2s || price.rates === null || left === 0) return cents(0);
  trace.tell(C2S, left);
  return left;
}

/** CSS R160-16: the participation that the rate leaves, or the flat one of a costly act. Whoever owes none keeps owing none. */
function participationOf({ costly }: Priced, base: Cents, ordinary: Cents, trace: Trace): Cents {
  return costly === null || ordinary === 0 ? ordinary : costly(base, ordinary, trace);
}

/** CSS L325-1, D325-7: the local scheme's points on the base; beside a costly act, what is missing to its total. */
function localPart(rate: Rate, points: Rate, base: Cents, borne: Cents, reduced: boolean): Cents {
  if (!reduced) return shareOf(base, points, "half-up-to-cent");
  const total = shareOf(base, (rate + points) as Rate, "half-up-to-cent");
  return cents(Math.max(0, total - borne));
}

/**
 * Decides care already priced, in the order of the law: limit of what was spent (L160-10), participation or exemption
 * (L160-13 I, L160-14), costly acts (R160-16), complements (L325-1, L861-3), deductible (L160-13 III).
 * @throws RefusalSignal for a price above its limit or a day outside coverage; the pack's door returns it as a refusal.
 */
export function decideCare(facts: CareFacts, price: Priced, trace: Trace): CareResult {
  const fee = facts.fee ?? price.charged ?? price.base;
  const base = baseOf(facts, price, fee, trace);
  const rate = rateOf(facts, price, trace);
  const points = localPointsOf(facts, price, rate, trace);
  const ofRate = shareOf(base, rate, "half-up-to-cent");
  const ordinary = (base - ofRate) as Cents;
  if (price.rates !== null) trace.tell(CARE_SHARE, ofRate, base, ordinary);
  const legalShare = participationOf(price, base, ordinary, trace);
  const beforeFranchise = (base - legalShare) as Cents;
  // The two shares are rounded apart: a half cent of each may not add up to more than the base.
  const localScheme = minCents(localPart(rate, points, base, beforeFranchise, legalShare < ordinary), legalShare);
  const c2s = c2sPart(facts, price, (legalShare - localScheme) as Cents, trace);
  const deducted = franchiseOf(facts, price, beforeFranchise, trace);
  const baseScheme = (beforeFranchise - deducted) as Cents;
  const paid = (baseScheme + localScheme + c2s) as Cents;
  return {
    fee,
    base,
    excess: (fee - base) as Cents,
    legalShare,
    beforeFranchise,
    franchise: deducted,
    baseScheme,
    localScheme,
    c2s,
    paid,
    patientShare: (fee - paid) as Cents,
    rate,
    rateLocal: points,
  };
}
