import { type Cents, cents, defineReason, minCents, type Trace } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";

const title = { fr: "Complémentaire santé", en: "Complementary insurance" };

/** CSS R871-2: what a contract of the responsible kind bears in every case. */
export const COMPLEMENTARY_MUST = defineReason({
  id: "fr.complementary.must",
  effect: "tells",
  law: [css("L871-1"), css("R871-2")],
  args: { amount: "cents" },
  title,
  sentence: { fr: "Un contrat responsable prend en charge {amount}.", en: "A responsible contract bears {amount}." },
});

/** CSS R871-2: what it may bear, if the contract says so. */
export const COMPLEMENTARY_MAY = defineReason({
  id: "fr.complementary.may",
  effect: "tells",
  law: [css("L871-1"), css("R871-2")],
  args: { amount: "cents" },
  title,
  sentence: {
    fr: "Selon ses garanties, un contrat responsable peut aussi prendre en charge jusqu'à {amount}.",
    en: "According to its terms, a responsible contract may also bear up to {amount}.",
  },
});

/** CSS R871-2 2° to 4°: what is above the limits that the decree sets for responsible contracts. */
export const BEYOND_RESPONSIBLE = defineReason({
  id: "fr.complementary.beyond",
  effect: "tells",
  law: [css("R871-2")],
  args: { amount: "cents" },
  title,
  sentence: {
    fr: "Au-delà des limites des contrats responsables, {amount} restent à la charge de l'assuré.",
    en: "Above the limits of responsible contracts, {amount} stays with the insured person.",
  },
});

/** CSS L871-1 and R871-1: what no contract of that kind may bear. */
export const NEVER_COVERED = defineReason({
  id: "fr.complementary.never",
  effect: "tells",
  law: [css("L871-1"), css("R871-1")],
  args: { amount: "cents" },
  title,
  sentence: {
    fr: "Participation forfaitaire, franchise et majorations hors parcours, {amount}, ne peuvent être pris en charge par aucun contrat responsable.",
    en: "Flat participation, deductible and increases outside the pathway, {amount}, may be borne by no responsible contract.",
  },
});

/** What the insured person is left with, part by part, in cents. */
export interface LeftToPerson {
  /** Participation and daily charge once every compulsory and State cover has paid. */
  readonly participation: Cents;
  readonly dailyCharge: Cents;
  readonly excess: Cents;
  /** Flat participation, deductible, increase outside the pathway. */
  readonly deductions: Cents;
}

/** How the care stands towards a responsible contract. */
export interface ResponsibleTerms {
  readonly participation: "must" | "may";
  readonly wholeCover: boolean;
  readonly excessLimit: Cents | null;
  readonly excessNeverCovered: boolean;
}

/** What is left, by who may bear it. The four add up to what the person is left with: that is a test. */
export interface ComplementaryShare {
  readonly complementaryMust: Cents;
  readonly complementaryMay: Cents;
  readonly beyondResponsible: Cents;
  readonly neverCovered: Cents;
}

/** Splits what the insured person is left with between a responsible contract and the person; tells each part that is not nothing. */
export function complementaryShare(left: LeftToPerson, terms: ResponsibleTerms, trace: Trace): ComplementaryShare {
  const { participation, dailyCharge, excess, deductions } = left;
  const borneOfExcess = terms.excessNeverCovered ? cents(0) : terms.excessLimit === null ? excess : minCents(excess, terms.excessLimit);
  const mustOfExcess = terms.wholeCover ? borneOfExcess : cents(0);
  const must = cents((terms.participation === "must" ? participation : 0) + dailyCharge + mustOfExcess);
  const may = cents((terms.participation === "may" ? participation : 0) + borneOfExcess - mustOfExcess);
  const never = cents(deductions + (terms.excessNeverCovered ? excess : 0));
  const beyond = cents(terms.excessNeverCovered ? 0 : excess - borneOfExcess);
  if (must > 0) trace.tell(COMPLEMENTARY_MUST, must);
  if (may > 0) trace.tell(COMPLEMENTARY_MAY, may);
  if (beyond > 0) trace.tell(BEYOND_RESPONSIBLE, beyond);
  if (never > 0) trace.tell(NEVER_COVERED, never);
  return { complementaryMust: must, complementaryMay: may, beyondResponsible: beyond, neverCovered: never };
}

export const complementaryReasons = [COMPLEMENTARY_MUST, COMPLEMENTARY_MAY, BEYOND_RESPONSIBLE, NEVER_COVERED];
