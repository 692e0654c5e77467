import { type Cents, defineReason, type PreparedReason, type Trace } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import { LIFTED } from "../share.ts";

/** Situations that change what a stay leaves to the person. */
export const STAY_SITUATIONS = [
  "none",
  "long-term-illness",
  "invalidity",
  "work-accident-pension",
  "war-pension",
  "maternity",
  "newborn",
  "work-accident",
  "donor",
  "terrorism",
  "disabled-child",
  "c2s",
  "state-medical-aid",
] as const;
export type StaySituation = (typeof STAY_SITUATIONS)[number];

function lifted(id: string, law: PreparedReason["law"], fr: string, en: string): PreparedReason {
  return defineReason({
    id: `fr.hospital.exempt.${id}`,
    effect: "tells",
    law,
    args: { base: "cents" },
    title: { fr: "Exonération du ticket modérateur", en: "Exemption from the participation" },
    sentence: { fr: `${fr} : aucune participation n'est laissée sur {base}.`, en: `${en}: no participation is left on {base}.` },
  });
}

/** CSS L160-14 and L160-9: grounds on which the participation of a stay is lifted, beside those of doctors' fees. */
export const STAY_LIFTED = {
  newborn: lifted(
    "newborn",
    [css("L160-14", "11°"), css("R160-17", "I 1°")],
    "Le nouveau-né est hospitalisé dans ses trente premiers jours",
    "The newborn is in hospital in the first thirty days",
  ),
  donor: lifted(
    "donor",
    [css("L160-14", "18°"), css("R160-17", "I 3°")],
    "Ces frais viennent d'un don d'éléments du corps humain",
    "These costs come from a donation of parts of the human body",
  ),
  terrorism: lifted("terrorism", [css("L169-2", "4°")], "Ces soins résultent d'un acte de terrorisme", "This care results from an act of terrorism"),
  "disabled-child": lifted(
    "disabled-child",
    [css("L160-14", "6°")],
    "L'enfant handicapé est accueilli en éducation spéciale",
    "The disabled child is in special education",
  ),
} as const;

/** Why the participation of the stay is lifted, by its situation; the others leave it. */
const GROUNDS: Readonly<Partial<Record<StaySituation, PreparedReason>>> = { ...LIFTED, ...STAY_LIFTED };

/** Whether this situation lifts the participation. */
export const liftsParticipation = (situation: StaySituation): boolean => GROUNDS[situation] !== undefined;

/** Whether the participation on `base` is lifted; tells why. */
export function participationLifted(situation: StaySituation, base: Cents, trace: Trace): boolean {
  const ground = GROUNDS[situation];
  if (ground !== undefined) trace.tell(ground, base);
  return ground !== undefined;
}
