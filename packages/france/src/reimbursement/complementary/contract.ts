import { type Cents, cents, defineReason, minCents, type Rate, shareOf, type Trace } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import type { ComplementaryShare, LeftToPerson, ResponsibleTerms } from "./share.ts";

/** Families of care for which a contract may give a lump sum; the rest has a percentage only. */
export const LUMP_FAMILIES = ["optics", "hearing", "dental", "hospital", "spa"] as const;
export type LumpFamily = (typeof LUMP_FAMILIES)[number];

/** A complementary contract, as simple as most are told: a percentage of the base, and lump sums. */
export interface Contract {
  /** Whether it keeps the rules of CSS L871-1: what it must, may and may never bear. */
  readonly responsible: boolean;
  /** What insurance and the contract reach together, of the base: 100 %, 150 %. In millionths. */
  readonly total: Rate;
  /** For a contract that is not responsible: whether it bears the whole-cover baskets all the same. */
  readonly wholeCover: boolean;
  /** Lump sums of a calendar year, in cents, above the percentage. */
  readonly lumpSums: Readonly<Partial<Record<LumpFamily, Cents>>>;
}

const title = { fr: "Contrat complémentaire", en: "Complementary contract" };
const LAW = [css("L871-1"), css("R871-2")];

/** The percentage of a contract counts what insurance bears: 100 % is the participation, 150 % half the base more. */
export const CONTRACT_RATE = defineReason({
  id: "fr.contract.rate",
  effect: "tells",
  law: LAW,
  args: { total: "rate", base: "cents", amount: "cents" },
  title,
  sentence: {
    fr: "Le contrat porte la prise en charge à {total} de {base}, avec l'assurance maladie : {amount} pour lui.",
    en: "With health insurance the contract brings the cover to {total} of {base}: {amount} for the contract.",
  },
});
export const CONTRACT_LUMP = defineReason({
  id: "fr.contract.lump-sum",
  effect: "tells",
  law: LAW,
  args: { amount: "cents" },
  title,
  sentence: { fr: "Son forfait ajoute {amount} pour ces soins.", en: "Its lump sum adds {amount} for this care." },
});
/** CSS R871-2: a responsible contract bears at least what the decree says, whatever its own percentage. */
export const CONTRACT_AT_LEAST = defineReason({
  id: "fr.contract.at-least",
  effect: "tells",
  law: LAW,
  args: { amount: "cents" },
  title,
  sentence: { fr: "Contrat responsable : il doit prendre en charge au moins {amount}.", en: "A responsible contract: it must bear {amount} at least." },
});
/** CSS R871-2: nor more than the decree allows. */
export const CONTRACT_AT_MOST = defineReason({
  id: "fr.contract.at-most",
  effect: "tells",
  law: LAW,
  args: { offered: "cents", most: "cents" },
  title,
  sentence: {
    fr: "Ses garanties iraient jusqu'à {offered} ; sur ces frais il ne peut prendre en charge que {most}.",
    en: "Its terms would reach {offered}; of these costs it can bear {most} only.",
  },
});
export const CONTRACT_PAYS = defineReason({
  id: "fr.contract.pays",
  effect: "adds",
  law: [css("L871-1")],
  args: { amount: "cents", remains: "cents" },
  title,
  sentence: {
    fr: "Le contrat complémentaire prend en charge {amount} ; {remains} restent à la charge de l'assuré.",
    en: "The complementary contract bears {amount}; {remains} stays with the insured person.",
  },
});

/** What a contract pays of one line, in cents. `complementary + remains` is what the person was left with: that is a test. */
export interface ContractPart {
  readonly complementary: Cents;
  readonly remains: Cents;
  /** Of it, what was taken from the lump sum of the year. */
  readonly fromLump: Cents;
}

/** The line as the contract sees it. */
export interface ContractLine {
  readonly base: Cents;
  readonly left: LeftToPerson;
  readonly share: ComplementaryShare;
  readonly terms: ResponsibleTerms;
  /** Lump sum of the year that is still there for this family of care. */
  readonly lumpLeft: Cents;
}

/** The least that the contract bears: the decree's for a responsible one, the whole-cover basket for another that offers it. */
function leastOf(contract: Contract, { share, terms }: ContractLine): Cents {
  return contract.responsible || (contract.wholeCover && terms.wholeCover) ? share.complementaryMust : cents(0);
}

/** The most that it can bear: what the decree allows a responsible one; for another, all but the deductions. */
function mostOf(contract: Contract, { left, share }: ContractLine): Cents {
  const all = left.participation + left.dailyCharge + left.excess;
  return cents(contract.responsible ? share.complementaryMust + share.complementaryMay : all);
}

/** The percentage on the base, above what insurance bears of it. The deductions count as borne: no percentage gives them back. */
function byRate({ total }: Contract, { base, left }: ContractLine, trace: Trace): Cents {
  const amount = cents(Math.max(0, shareOf(base, total, "half-up-to-cent") - (base - left.participation)));
  trace.tell(CONTRACT_RATE, total, base, amount);
  return amount;
}

/** What the contract pays of a line, in the order: percentage, what it must bear, lump sum, what it may not pass. */
export function contractPart(contract: Contract, line: ContractLine, trace: Trace): ContractPart {
  const rated = byRate(contract, line, trace);
  const least = leastOf(contract, line);
  const most = mostOf(contract, line);
  if (least > rated) trace.tell(CONTRACT_AT_LEAST, least);
  const withoutLump = minCents(cents(Math.max(rated, least)), most);
  const fromLump = minCents(line.lumpLeft, cents(most - withoutLump));
  if (fromLump > 0) trace.tell(CONTRACT_LUMP, fromLump);
  const offered = cents(Math.max(rated, least) + line.lumpLeft);
  if (offered > most) trace.tell(CONTRACT_AT_MOST, offered, most);
  const complementary = cents(withoutLump + fromLump);
  const { participation, dailyCharge, excess, deductions } = line.left;
  const remains = cents(participation + dailyCharge + excess + deductions - complementary);
  trace.tell(CONTRACT_PAYS, complementary, remains);
  return { complementary, remains, fromLump };
}

export const contractReasons = [CONTRACT_RATE, CONTRACT_LUMP, CONTRACT_AT_LEAST, CONTRACT_AT_MOST, CONTRACT_PAYS];
