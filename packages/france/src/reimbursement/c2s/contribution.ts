import { type Cents, type Day, defineReason, type Trace, versionOn } from "@openamo/kernel";
import { C2S_CONTRIBUTIONS } from "../../parameters/c2s.ts";
import { css } from "../../sources/texts.ts";

/** CSS L861-11: each person covered against a contribution owes an amount by age, less in the local scheme. */
export const C2S_CONTRIBUTION = defineReason({
  id: "fr.c2s.contribution",
  effect: "sets",
  law: [css("L861-1", "2°"), css("L861-11")],
  args: { contribution: "cents", age: "count" },
  title: { fr: "Participation financière à la C2S", en: "Contribution to the C2S" },
  sentence: { fr: "À {age} ans, la participation est de {contribution} par mois.", en: "At {age}, the contribution is {contribution} a month." },
});

/** The monthly contribution of a person, in cents. */
export function c2sContribution(on: Day, ageYears: number, localScheme: boolean, trace: Trace): Cents {
  const band = C2S_CONTRIBUTIONS.find(({ fromAge }) => ageYears >= fromAge);
  if (band === undefined) throw new RangeError(`no contribution for the age ${ageYears}`);
  const version = versionOn(localScheme ? band.local : band.ordinary, on);
  trace.add(C2S_CONTRIBUTION, version, version.value, ageYears);
  return version.value;
}
