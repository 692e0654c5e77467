import {
  type Cents,
  type Day,
  defineReason,
  NONE,
  type Rate,
  RefusalSignal,
  refusal,
  shareOf,
  sumCents,
  type Trace,
  valueOn,
  versionOn,
  ZERO_CENTS,
} from "@openamo/kernel";
import type { Specialty } from "../../nomenclature/doctor-act.ts";
import { isBirth } from "../../nomenclature/technical-acts/midwife-acts.ts";
import { BIRTH_GROUP, IMAGING_GROUP, SURGERY_GROUP } from "../../nomenclature/technical-acts/technical-act.ts";
import { CHILD_IMAGING_AGE, MOST_MODIFIERS } from "../../parameters/technical-acts/association.ts";
import * as values from "../../parameters/technical-acts/modifiers.ts";
import { uncam } from "../../sources/texts.ts";
import { isSurgical } from "./grid.ts";
import { MODIFIER_NOT_ALLOWED, MODIFIER_REPEATED, MODIFIER_UNKNOWN, TOO_MANY_MODIFIERS } from "./refusals.ts";

const LAW = [uncam("III-2")];
const title = { fr: "Modificateur", en: "Modifier" };

/** Article III-2: a modifier adds a percentage of the tariff. */
export const PERCENT_MODIFIER = defineReason({
  id: "fr.technical-act.modifier-percent",
  effect: "adds",
  law: LAW,
  args: { rate: "rate", added: "cents" },
  title,
  sentence: { fr: "Un modificateur ajoute {rate} au tarif, soit {added}.", en: "A modifier adds {rate} to the tariff, that is {added}." },
});
/** Article III-2: a modifier adds a lump sum, whatever the act. */
export const LUMP_SUM_MODIFIER = defineReason({
  id: "fr.technical-act.modifier-lump-sum",
  effect: "adds",
  law: LAW,
  args: { added: "cents" },
  title,
  sentence: { fr: "Un modificateur ajoute une somme de {added}.", en: "A modifier adds a sum of {added}." },
});

/** Who may bill technical acts. */
export type Practitioner = Specialty | "midwife" | "dentist";

/** Who does the act, on whom, and what it is: what decides whether a modifier applies. */
export interface ModifierSituation {
  readonly act: string;
  readonly group: string | null;
  readonly on: Day;
  readonly ageYears: number;
  readonly specialty: Practitioner;
  /** Set tariffs, or the option that each of two supplements asks for. */
  readonly option: "set-tariff" | "optam-aco" | "optam" | "free";
}

const FIRST_RESORT: readonly string[] = ["general-practice", "paediatrics", "midwife"];
const isOfFirstResort = ({ specialty }: ModifierSituation): boolean => FIRST_RESORT.includes(specialty);
const ofSurgery = ({ specialty }: ModifierSituation): boolean => isSurgical(specialty) || specialty === "anaesthesia";
const inOperation = ({ group }: ModifierSituation): boolean => group === SURGERY_GROUP || group === BIRTH_GROUP;
const setTariff = ({ option }: ModifierSituation): boolean => option === "set-tariff" || option === "optam-aco";
const isImaging = ({ group }: ModifierSituation): boolean => group === IMAGING_GROUP;

/** A modifier taken out of the list for a time is worth nothing then, and may not be billed. */
const isInForce = ({ parameter }: values.ModifierValue, on: Day): boolean => valueOn<number>(parameter, on) > 0;

interface Rule {
  readonly applies: (situation: ModifierSituation) => boolean;
  readonly value: (situation: ModifierSituation) => values.ModifierValue;
}
const rule = (value: values.ModifierValue, applies: Rule["applies"]): Rule => ({ applies, value: () => value });

/** Article III-2, modifier after modifier: to which acts and practitioners each one belongs. */
const RULES: Readonly<Record<string, Rule>> = {
  F: { applies: () => true, value: (situation) => (ofSurgery(situation) ? values.MODIFIER_F_SURGERY : values.MODIFIER_F) },
  U: { applies: (situation) => !isOfFirstResort(situation), value: (situation) => (ofSurgery(situation) ? values.MODIFIER_U_SURGERY : values.MODIFIER_U) },
  P: rule(values.MODIFIER_P, isOfFirstResort),
  S: {
    applies: (situation) => situation.specialty !== "dentist",
    value: (situation) => (isOfFirstResort(situation) ? values.MODIFIER_S : ofSurgery(situation) ? values.MODIFIER_S_SURGERY : values.MODIFIER_S_OTHERS),
  },
  O: rule(values.MODIFIER_O, (situation) => ofSurgery(situation) && inOperation(situation)),
  M: rule(values.MODIFIER_M, isOfFirstResort),
  J: rule(values.MODIFIER_J, ({ group }) => group === SURGERY_GROUP),
  // A midwife bills it for births only (decision of 2018-12-18).
  K: rule(values.MODIFIER_K, (situation) => (situation.specialty === "midwife" ? isBirth(situation.act) : inOperation(situation) && setTariff(situation))),
  T: rule(values.MODIFIER_T, (situation) => inOperation(situation) && situation.option === "optam"),
  E: rule(values.MODIFIER_E, (situation) => isImaging(situation) && situation.ageYears < valueOn(CHILD_IMAGING_AGE, situation.on)),
  Y: rule(values.MODIFIER_Y, (situation) => isImaging(situation) && ["radiology", "other-specialist"].includes(situation.specialty)),
  Z: rule(values.MODIFIER_Z, (situation) => isImaging(situation) && situation.specialty === "radiology" && isInForce(values.MODIFIER_Z, situation.on)),
};

/** Supplements of emergency: they exclude each other, and one practitioner bills one a session. */
export const EMERGENCY_MODIFIERS: readonly string[] = ["F", "U", "P", "S", "O"];

function valueOfLetter(letter: string, situation: ModifierSituation): values.ModifierValue {
  const found = RULES[letter];
  if (found === undefined) throw new RefusalSignal(refusal(MODIFIER_UNKNOWN, { modifier: letter }, "modifiers"));
  if (!found.applies(situation)) throw new RefusalSignal(refusal(MODIFIER_NOT_ALLOWED, { modifier: letter, act: situation.act }, "modifiers"));
  return found.value(situation);
}

/** What the modifiers of an act come to: the percentages added up, and the sums. */
export interface Modified {
  readonly rate: Rate;
  readonly sums: Cents;
}

const NOTHING_MODIFIED: Modified = { rate: NONE, sums: ZERO_CENTS };

/**
 * The modifiers of an act, in the order of the sheet.
 * @throws RefusalSignal for a letter that the tables lack, that does not go with the act or the practitioner, or one too many.
 */
export function modifiersOf(letters: string, tariff: Cents, situation: ModifierSituation, trace: Trace): Modified {
  const most = valueOn(MOST_MODIFIERS, situation.on);
  if (letters.length > most) throw new RefusalSignal(refusal(TOO_MANY_MODIFIERS, { most: String(most) }, "modifiers"));
  if (letters === "") return NOTHING_MODIFIED;
  const [, second] = [...letters].filter((letter) => EMERGENCY_MODIFIERS.includes(letter));
  if (second !== undefined) throw new RefusalSignal(refusal(MODIFIER_REPEATED, { modifier: second }, "modifiers"));
  let rate = 0;
  const sums: Cents[] = [];
  for (const letter of letters) {
    const value = valueOfLetter(letter, situation);
    if (value.kind === "percent") {
      const version = versionOn(value.parameter, situation.on);
      rate += version.value;
      trace.add(PERCENT_MODIFIER, version, version.value, shareOf(tariff, version.value, "half-up-to-cent"));
    } else {
      const version = versionOn(value.parameter, situation.on);
      sums.push(version.value);
      trace.add(LUMP_SUM_MODIFIER, version, version.value);
    }
  }
  return { rate: rate as Rate, sums: sumCents(sums) };
}
