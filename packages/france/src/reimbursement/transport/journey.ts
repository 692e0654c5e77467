import { type Cents, cents, type Day, defineReason, minCents, NONE, type Parameter, type Rate, shareOf, type Trace, versionOn } from "@openamo/kernel";
import { FULL_SHARE } from "../../parameters/shares.ts";
import { CHILD_CENTRE_SHARE, EMERGENCY_CENTRE_SHARE } from "../../parameters/transport.ts";
import { css } from "../../sources/texts.ts";
import { careRates, RATES } from "../care-rates.ts";
import { C2S } from "../complements.ts";
import { franchise, type NoFranchise } from "../franchise.ts";
import type { Cover } from "../line.ts";

/** CSS L322-5: what is retained of the journeys. */
export const TRANSPORT_BASE = defineReason({
  id: "fr.transport.base",
  effect: "sets",
  law: [css("L322-5"), css("L160-10")],
  args: { base: "cents" },
  title: { fr: "Base de remboursement", en: "Base" },
  sentence: { fr: "Le calcul se fait sur {base}.", en: "The calculation is on {base}." },
});

/** CSS L322-5 al. 3: a taxi without a contract with the fund gives no reimbursement. */
export const TAXI_NOT_CONTRACTED = defineReason({
  id: "fr.transport.taxi.not-contracted",
  effect: "takes",
  law: [css("L322-5", "al. 3")],
  args: { price: "cents" },
  title: { fr: "Taxi non conventionné", en: "Taxi without a contract" },
  sentence: {
    fr: "Ce taxi n'a pas de convention avec la caisse : les {price} restent à la charge de l'assuré.",
    en: "This taxi has no contract with the fund: the {price} stays with the person.",
  },
});

/** CSS R160-17 I 10° and L160-14 28°: nothing is left on a journey ordered by the emergency call centre. */
export const EMERGENCY_CENTRE = defineReason({
  id: "fr.transport.emergency-centre",
  effect: "sets",
  law: [css("L160-14", "28°"), css("R160-17", "I 10°")],
  args: { rate: "rate" },
  title: { fr: "Transport demandé par le SAMU", en: "Journey ordered by the emergency call centre" },
  sentence: {
    fr: "Le transport demandé par le SAMU est pris en charge à {rate}.",
    en: "The journey that the emergency call centre ordered is borne at {rate}.",
  },
});

/** CSS R160-8: no participation on a transfer between hospitals for better suited care. */
export const TRANSFER = defineReason({
  id: "fr.transport.transfer",
  effect: "sets",
  law: [css("R160-8", "al. 5")],
  args: { rate: "rate" },
  title: { fr: "Transfert entre établissements", en: "Transfer between hospitals" },
  sentence: {
    fr: "Le patient est transféré pour un traitement mieux adapté : la prise en charge est de {rate}.",
    en: "The patient is transferred for better suited treatment: the cover is {rate}.",
  },
});

/** CSS R160-16 II 2: no participation on the emergency journey to a stay with a costly act. */
export const TO_COSTLY_STAY = defineReason({
  id: "fr.transport.to-costly-stay",
  effect: "sets",
  law: [css("R160-16", "II 2")],
  args: { rate: "rate" },
  title: { fr: "Transport d'urgence vers un séjour avec acte coûteux", en: "Emergency journey to a stay with a costly act" },
  sentence: {
    fr: "Ce transport d'urgence mène à un séjour avec un acte coûteux : la prise en charge est de {rate}.",
    en: "This emergency journey leads to a stay with a costly act: the cover is {rate}.",
  },
});

/** CSS L160-14 19° and R160-8: nothing is left on a journey that the fund agreed to, to a centre of early care for children. */
export const CHILD_CENTRE = defineReason({
  id: "fr.transport.child-centre",
  effect: "sets",
  law: [css("L160-14", "19°"), css("R160-8", "dernier al.")],
  args: { rate: "rate" },
  title: { fr: "Transport vers un centre de soins précoces", en: "Journey to a centre of early care" },
  sentence: {
    fr: "Le transport d'un enfant vers un centre de soins précoces est pris en charge à {rate}.",
    en: "The journey of a child to a centre of early care is borne at {rate}.",
  },
});

const LIFTED_JOURNEY = {
  "emergency-centre": EMERGENCY_CENTRE,
  transfer: TRANSFER,
  "emergency-to-costly-stay": TO_COSTLY_STAY,
  "child-centre": CHILD_CENTRE,
} as const;
const LIFTED_SHARES: Readonly<Record<keyof typeof LIFTED_JOURNEY, Parameter<Rate>>> = {
  "emergency-centre": EMERGENCY_CENTRE_SHARE,
  transfer: FULL_SHARE,
  "emergency-to-costly-stay": FULL_SHARE,
  "child-centre": CHILD_CENTRE_SHARE,
};

/** CSS L160-13 I and R160-5 9°: what is borne of the base. */
export const TRANSPORT_BORNE = defineReason({
  id: "fr.transport.borne",
  effect: "takes",
  law: [css("L160-13", "I"), css("R160-5", "9°")],
  args: { borne: "cents", left: "cents" },
  title: { fr: "Part de l'assurance maladie", en: "Part of health insurance" },
  sentence: { fr: "{borne} sont pris en charge ; {left} restent à l'assuré.", en: "{borne} is borne; {left} stays with the person." },
});

/** CSS D160-9 last al.: the deductible never takes more than what is borne. */
export const FRANCHISE_LIMITED = defineReason({
  id: "fr.transport.franchise-limited",
  effect: "tells",
  law: [css("D160-9")],
  args: { borne: "cents" },
  title: { fr: "Franchise médicale", en: "Deductible" },
  sentence: { fr: "La franchise est limitée à la somme prise en charge, {borne}.", en: "The deductible is limited to what is borne, {borne}." },
});

export const JOURNEY_REASONS = ["care", "emergency-centre", "transfer", "emergency-to-costly-stay", "child-centre"] as const;
export type JourneyReason = (typeof JOURNEY_REASONS)[number];

/** Journeys of one day for one patient. The base is what the tariffs or the price give, in cents. */
export interface JourneyFacts {
  readonly on: Day;
  /** Day of reimbursement: the yearly limit of the deductible is that of its year. */
  readonly settledOn: Day;
  readonly base: Cents;
  readonly reason: JourneyReason;
  readonly cover: Cover;
  /** Whether the person draws the allowance of solidarity to older persons (R160-9). */
  readonly solidarityAllowance?: boolean | undefined;
  readonly localScheme: boolean;
  readonly c2s: boolean;
  readonly journeys: number;
  readonly noFranchise: NoFranchise | null;
  readonly borneThisDay: Cents;
  readonly borneThisYear: Cents;
}

/** Decided journeys, in cents; the parts add up to the base. */
export interface JourneyResult {
  readonly base: Cents;
  readonly rate: Rate;
  readonly beforeDeductions: Cents;
  readonly franchise: Cents;
  readonly baseScheme: Cents;
  readonly localScheme: Cents;
  readonly c2s: Cents;
  readonly paid: Cents;
}

/** The rate of the journeys: whole where the text lifts the participation of the journey itself, that of the family otherwise. */
function ratesOf({ on, reason, cover, localScheme, solidarityAllowance }: JourneyFacts, trace: Trace): { base: Rate; local: Rate } {
  if (reason === "care") return careRates(RATES.transport, { cover, solidarityAllowance }, localScheme, on, trace);
  const full = versionOn(LIFTED_SHARES[reason], on);
  trace.add(LIFTED_JOURNEY[reason], full, full.value);
  return { base: full.value, local: NONE };
}

/** Decides journeys in the order of the law: base, participation or exemption, complements, deductible. */
export function decideJourney(facts: JourneyFacts, trace: Trace): JourneyResult {
  const { on, base } = facts;
  trace.tell(TRANSPORT_BASE, base);
  const rates = ratesOf(facts, trace);
  const borne = shareOf(base, rates.base, "half-up-to-cent");
  const localScheme = shareOf(base, rates.local, "half-up-to-cent");
  const left = cents(base - borne - localScheme);
  trace.tell(TRANSPORT_BORNE, borne + localScheme, left);
  const c2s = facts.c2s ? left : cents(0);
  if (c2s > 0) trace.tell(C2S, c2s);
  const { journeys, noFranchise, settledOn, borneThisDay, borneThisYear } = facts;
  const due = franchise("journey", journeys, noFranchise, { careDay: on, settledOn, borneThisDay, borneThisYear }, trace);
  const taken = minCents(due, borne);
  if (taken < due) trace.tell(FRANCHISE_LIMITED, borne);
  const paid = cents(borne - taken + localScheme + c2s);
  return {
    base,
    rate: rates.base,
    beforeDeductions: cents(borne + localScheme),
    franchise: taken,
    baseScheme: cents(borne - taken),
    localScheme,
    c2s,
    paid,
  };
}
