import { onFirstUse, type Parameter } from "@openamo/kernel";
import { associationParameters } from "./association.ts";
import { belly } from "./belly.ts";
import { bonesAndJoints } from "./bones-and-joints.ts";
import { heartAndLungs } from "./heart-and-lungs.ts";
import { imaging } from "./imaging.ts";
import { modifierParameters } from "./modifiers.ts";
import { nervesAndSenses } from "./nerves-and-senses.ts";
import type { OwnActParameters } from "./own-act.ts";
import { skinAndWounds } from "./skin-and-wounds.ts";
import { ultrasound } from "./ultrasound.ts";
import { womenAndBirth } from "./women-and-birth.ts";

/** The small dated table of common technical acts, made when the first of them is asked for. */
export const commonTechnicalActs: () => readonly OwnActParameters[] = onFirstUse(() => [
  ...heartAndLungs(),
  ...nervesAndSenses(),
  ...womenAndBirth(),
  ...skinAndWounds(),
  ...bonesAndJoints(),
  ...belly(),
  ...imaging(),
  ...ultrasound(),
]);

export function technicalActParameters(): readonly Parameter[] {
  return [...modifierParameters, ...associationParameters, ...new Set(commonTechnicalActs().flatMap(({ tariffs }) => Object.values(tariffs)))];
}
