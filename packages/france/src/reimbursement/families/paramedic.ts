import { type Cents, cents, defineReason, type Parameter, type Rate, RefusalSignal, refusal, shareOf, type Text, type Trace, versionOn } from "@openamo/kernel";
import type { Profession } from "../../nomenclature/professions.ts";
import * as letters from "../../parameters/care/paramedics.ts";
import { css, ngap } from "../../sources/texts.ts";
import { RATES } from "../care-rates.ts";
import { bearing, type CareFacts, type Priced, priced } from "./care-line.ts";
import { CARE_TARIFF_UNKNOWN, COEFFICIENT_MISPLACED } from "./refusals.ts";
import { checkSupplements, type ParamedicSupplement, SUPPLEMENTS } from "./supplements.ts";

/** Letters whose value is multiplied by the coefficient of the act, by profession. */
const KEY_LETTERS = {
  AMI: { value: letters.AMI, profession: "nurse" },
  AIS: { value: letters.AIS, profession: "nurse" },
  AMK: { value: letters.AMK, profession: "physiotherapist" },
  AMS: { value: letters.AMS, profession: "physiotherapist" },
  AMC: { value: letters.AMC, profession: "physiotherapist" },
  TMK: { value: letters.TMK, profession: "physiotherapist" },
  AMO: { value: letters.AMO, profession: "speech-therapist" },
  AMY: { value: letters.AMY, profession: "orthoptist" },
} as const;
/** Fixed prices. */
const PACKAGES = {
  BSA: { value: letters.BSA, profession: "nurse" },
  BSB: { value: letters.BSB, profession: "nurse" },
  BSC: { value: letters.BSC, profession: "nurse" },
  POD: { value: letters.POD, profession: "podiatrist" },
} as const;
type KeyLetter = keyof typeof KEY_LETTERS;
type Package = keyof typeof PACKAGES;
export type ParamedicLetter = KeyLetter | Package;
export const PARAMEDIC_LETTERS = [...Object.keys(KEY_LETTERS), ...Object.keys(PACKAGES)] as [ParamedicLetter, ...ParamedicLetter[]];
/** Letters that bear no coefficient. */
export const PACKAGE_LETTERS: readonly ParamedicLetter[] = Object.keys(PACKAGES) as Package[];

export const SESSION_RANKS = ["first", "second", "further"] as const;
export type SessionRank = (typeof SESSION_RANKS)[number];

/** CSS L162-14-1 I 1°: the convention sets the value of the key letter, the nomenclature the coefficient of the act. */
export const KEY_LETTER = defineReason({
  id: "fr.care.base.key-letter",
  effect: "sets",
  law: [css("L162-14-1", "I 1°"), ngap("2")],
  args: { value: "cents", coefficient: "factor", tariff: "cents" },
  title: { fr: "Lettre-clé et coefficient", en: "Key letter and coefficient" },
  sentence: {
    fr: "La lettre-clé vaut {value} ; au coefficient {coefficient}, l'acte est à {tariff}.",
    en: "The key letter is worth {value}; at coefficient {coefficient} the act is at {tariff}.",
  },
});
export const PARAMEDIC_PACKAGE = defineReason({
  id: "fr.care.base.package",
  effect: "sets",
  law: [css("L162-14-1", "I 1°")],
  args: { tariff: "cents" },
  title: { fr: "Forfait", en: "Fixed price" },
  sentence: { fr: "Le forfait fixé par la convention est de {tariff}.", en: "The convention sets a fixed price of {tariff}." },
});
/** NGAP, article 11 B: in one session the second act counts for half, those after it for nothing. */
export const LATER_ACT = defineReason({
  id: "fr.care.base.later-act",
  effect: "sets",
  law: [ngap("11 B")],
  args: { part: "rate", tariff: "cents" },
  title: { fr: "Actes d'une même séance", en: "Acts of one session" },
  sentence: {
    fr: "Cet acte n'est pas le premier de la séance : il compte pour {part}, soit {tariff}.",
    en: "This act is not the first of the session: it counts for {part}, that is {tariff}.",
  },
});
export const SUPPLEMENT = defineReason({
  id: "fr.care.base.supplement",
  effect: "adds",
  law: [css("L162-14-1", "I 1°")],
  args: { amount: "cents" },
  title: { fr: "Majoration ou indemnité", en: "Supplement" },
  sentence: { fr: "Une majoration ou une indemnité de {amount} s'ajoute.", en: "A supplement of {amount} is added." },
});

/** The acts of a paramedic on one day, of one letter and coefficient. */
export interface ParamedicActs {
  readonly letter: ParamedicLetter | null;
  readonly coefficient: Rate | null;
  readonly rank: SessionRank;
  readonly acts: number;
  readonly supplements: readonly ParamedicSupplement[];
}

/** The profession that a letter belongs to. */
export const professionOf = (letter: ParamedicLetter): Profession => (isPackage(letter) ? PACKAGES[letter] : KEY_LETTERS[letter]).profession;

const isPackage = (letter: ParamedicLetter): letter is Package => PACKAGE_LETTERS.includes(letter);
const unknownTariff = ({ fr, en }: Text): RefusalSignal =>
  new RefusalSignal(refusal(CARE_TARIFF_UNKNOWN, { "item.fr": `l'acte « ${fr} »`, "item.en": `the act “${en}”` }, "letter"));
const named = (letter: ParamedicLetter): Text => ({ fr: letter, en: letter });

function keyLetterValue(letter: KeyLetter, facts: CareFacts): Parameter<Cents> {
  const { mainland, overseas } = KEY_LETTERS[letter].value;
  if (facts.territory === "metropole") return mainland;
  if (overseas === null) throw unknownTariff(named(letter));
  return overseas;
}

function atRank(tariff: Cents, rank: SessionRank, facts: CareFacts, trace: Trace): Cents {
  if (rank === "first") return tariff;
  const part = versionOn(rank === "second" ? letters.SECOND_ACT_SHARE : letters.FURTHER_ACT_SHARE, facts.careDay);
  const due = shareOf(tariff, part.value, "half-up-to-cent");
  trace.add(LATER_ACT, part, part.value, due);
  return due;
}

/** The tariff of one act, rounded to the cent. */
function unitTariff(letter: ParamedicLetter, { coefficient, rank }: ParamedicActs, facts: CareFacts, trace: Trace): Cents {
  if (isPackage(letter)) {
    if (coefficient !== null || rank !== "first") throw new RefusalSignal(refusal(COEFFICIENT_MISPLACED, { letter }, "coefficient"));
    if (facts.territory !== "metropole") throw unknownTariff(named(letter));
    const version = versionOn(PACKAGES[letter].value, facts.careDay);
    trace.add(PARAMEDIC_PACKAGE, version, version.value);
    return version.value;
  }
  if (coefficient === null) throw unknownTariff(named(letter));
  const version = versionOn(keyLetterValue(letter, facts), facts.careDay);
  const tariff = shareOf(version.value, coefficient, "half-up-to-cent");
  trace.add(KEY_LETTER, version, version.value, coefficient, tariff);
  return atRank(tariff, rank, facts, trace);
}

function supplementsOf(letter: ParamedicLetter, acts: ParamedicActs, facts: CareFacts, trace: Trace): Cents {
  const { supplements, coefficient, rank } = acts;
  let sum = cents(0);
  if (supplements.length === 0) return sum;
  checkSupplements(supplements, { letter, profession: professionOf(letter), coefficient, rank }, facts.careDay);
  for (const supplement of supplements) {
    const { value } = SUPPLEMENTS[supplement];
    if (facts.territory !== "metropole") throw unknownTariff(value.label);
    const version = versionOn(value, facts.careDay);
    trace.add(SUPPLEMENT, version, version.value);
    sum = cents(sum + version.value);
  }
  return sum;
}

/** The base of a paramedic's acts and the deductible that they bear (D160-9 b: one for each act). */
export function priceParamedic(acts: ParamedicActs, facts: CareFacts, trace: Trace): Priced {
  if (facts.givenBase !== null) return bearing(priced(facts.givenBase, RATES.paramedic), "paramedical-act", acts.acts);
  if (acts.letter === null) throw new RangeError("acts without a letter and without a base");
  const unitBase = unitTariff(acts.letter, acts, facts, trace);
  const base = cents(unitBase * acts.acts + supplementsOf(acts.letter, acts, facts, trace));
  return bearing(priced(base, RATES.paramedic, unitBase), "paramedical-act", acts.acts);
}

export const paramedicReasons = [KEY_LETTER, PARAMEDIC_PACKAGE, LATER_ACT, SUPPLEMENT];
