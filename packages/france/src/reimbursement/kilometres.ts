import { type Cents, cents, type Day, defineReason, defineRefusal, type ParameterVersion, type Refusal, refusal, type Trace, versionOn } from "@openamo/kernel";
import type { DoctorAct, Specialty } from "../nomenclature/doctor-act.ts";
import { KILOMETRES_DEDUCTED_FLAT, KILOMETRES_DEDUCTED_MOUNTAIN } from "../parameters/kilometres.ts";
import { ngap } from "../sources/texts.ts";

const title = { fr: "Indemnité kilométrique", en: "Kilometre allowance" };

/** NGAP article 13 C: the kilometres of both ways, less those that give no allowance, each at its value. */
export const KILOMETRES = defineReason({
  id: "fr.base.kilometres",
  effect: "adds",
  law: [ngap("13")],
  args: { sum: "cents", kilometres: "count", each: "cents" },
  title,
  sentence: { fr: "{kilometres} km à {each} ajoutent {sum}.", en: "{kilometres} km at {each} add {sum}." },
});

export const KILOMETRES_DEDUCTED = defineReason({
  id: "fr.base.kilometres-deducted",
  effect: "tells",
  law: [ngap("13")],
  args: { both: "count", deducted: "count" },
  title,
  sentence: {
    fr: "Le trajet compte {both} km aller et retour, dont {deducted} ne donnent lieu à aucune indemnité.",
    en: "The journey counts {both} km both ways, {deducted} of which give no allowance.",
  },
});

/** NGAP article 13 C: a general practitioner's kilometres go with a visit that gives right to the travel majoration or to that of urgency. */
export const KILOMETRES_WITHOUT_TRAVEL = defineRefusal({
  code: "kilometres-without-travel",
  sentence: {
    fr: "L'acte {act} ne s'ajoute à la visite d'un généraliste que si elle porte une majoration de déplacement ou d'urgence.",
    en: "Act {act} goes with a general practitioner's visit only where the visit bears a travel majoration or that of urgency.",
  },
  remedy: { fr: "Ajoutez la majoration, ou retirez l'indemnité.", en: "Add the majoration, or take the allowance away." },
  law: [ngap("13")],
});

export const kilometreReasons = [KILOMETRES, KILOMETRES_DEDUCTED] as const;

/** Majorations of urgency and of a regulated visit: the latter hold the travel. */
const WITH_TRAVEL: readonly string[] = ["MU", "VRN", "VRM", "VRD", "VRS"];
const bearsTravel = (act: DoctorAct): boolean => (act.family === "travel" && act.kilometres === undefined) || WITH_TRAVEL.includes(act.code);

/** Whether a general practitioner's kilometres lack the majoration that they go with. */
export function refusalOfKilometres(acts: readonly DoctorAct[], specialty: Specialty, field: string): Refusal | undefined {
  const allowance = acts.find((act) => act.kilometres !== undefined);
  if (allowance === undefined || specialty !== "general-practice" || acts.some(bearsTravel)) return undefined;
  return refusal(KILOMETRES_WITHOUT_TRAVEL, { act: allowance.code }, field);
}

/** The allowance in cents for a patient at a distance: both ways, less the kilometres deducted. @throws RangeError without a distance: the door asks for it. */
export function kilometreAllowance(act: DoctorAct, distance: number | undefined, each: ParameterVersion<Cents>, on: Day, trace: Trace): Cents {
  if (distance === undefined) throw new RangeError(`the act ${act.code} without a distance`);
  const deducted = versionOn(act.kilometres === "mountain" ? KILOMETRES_DEDUCTED_MOUNTAIN : KILOMETRES_DEDUCTED_FLAT, on);
  const both = distance + distance;
  trace.add(KILOMETRES_DEDUCTED, deducted, both, Math.min(both, deducted.value));
  const kilometres = Math.max(0, both - deducted.value);
  const sum = cents(kilometres * each.value);
  trace.add(KILOMETRES, each, sum, kilometres, each.value);
  return sum;
}
