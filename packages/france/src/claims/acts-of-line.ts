import { type Refusal, refusal } from "@openamo/kernel";
import { notHeld } from "../nomenclature/acts/not-held.ts";
import { actByCode } from "../nomenclature/acts.ts";
import type { DoctorAct, Specialty } from "../nomenclature/doctor-act.ts";
import { refusalOfKilometres } from "../reimbursement/kilometres.ts";
import { ACT_NOT_FOR_AGE, ACT_NOT_FOR_SPECIALTY, ACT_NOT_HELD, ACTS_DO_NOT_COMBINE, UNKNOWN_ACT } from "./refusals.ts";

const isMain = (act: DoctorAct): boolean => act.family !== "majoration" && act.family !== "travel";

function refusalOfAct(act: DoctorAct, specialty: Specialty, ageYears: number, field: string): Refusal | undefined {
  if (act.specialties !== undefined && !act.specialties.includes(specialty)) return refusal(ACT_NOT_FOR_SPECIALTY, { act: act.code }, field);
  const tooYoung = act.ageFrom !== undefined && ageYears < act.ageFrom;
  const tooOld = act.ageBelow !== undefined && ageYears >= act.ageBelow;
  return tooYoung || tooOld ? refusal(ACT_NOT_FOR_AGE, { act: act.code }, field) : undefined;
}

/** NGAP: one main act a line; a majoration goes only with the acts it is made for. */
function refusalOfCombination(acts: readonly DoctorAct[], field: string): Refusal | undefined {
  const main = acts.filter(isMain);
  const [first, second] = main;
  // The act itself is left out once: written twice, it is also one of the others.
  const others = (act: DoctorAct): string =>
    acts
      .filter((_, place) => place !== acts.lastIndexOf(act))
      .map((other) => other.code)
      .join(", ");
  if (first === undefined) return refusal(ACTS_DO_NOT_COMBINE, { act: acts[0]?.code ?? "", others: "–" }, field);
  if (second !== undefined) return refusal(ACTS_DO_NOT_COMBINE, { act: second.code, others: others(second) }, field);
  // NGAP 14.9.4: an opinion between professionals goes with no other act nor supplement.
  const alone = acts.length > 1 ? acts.find((act) => act.betweenProfessionals === true) : undefined;
  if (alone !== undefined) return refusal(ACTS_DO_NOT_COMBINE, { act: alone.code, others: others(alone) }, field);
  const [, another] = acts.filter((act) => act.kilometres !== undefined);
  if (another !== undefined) return refusal(ACTS_DO_NOT_COMBINE, { act: another.code, others: others(another) }, field);
  const stray = acts.find((act) => !isMain(act) && act.addedTo !== undefined && !act.addedTo.includes(first.code));
  return stray === undefined ? undefined : refusal(ACTS_DO_NOT_COMBINE, { act: stray.code, others: others(stray) }, field);
}

/** An act that exists and is not built is called by its name; any other code is unknown. */
function refusalOfCode(act: string, field: string): Refusal {
  const label = notHeld(act);
  return label === undefined ? refusal(UNKNOWN_ACT, { act }, field) : refusal(ACT_NOT_HELD, { act, "label.fr": label.fr, "label.en": label.en }, field);
}

/** The acts of a line by their codes, or the first refusal: unknown code, not for this doctor, not at this age, or not together. */
export function actsOfLine(codes: readonly string[], specialty: Specialty, ageYears: number, field: string): readonly DoctorAct[] | Refusal {
  const acts: DoctorAct[] = [];
  for (const code of codes) {
    const act = actByCode.get(code);
    if (act === undefined) return refusalOfCode(code, field);
    const wrong = refusalOfAct(act, specialty, ageYears, field);
    if (wrong !== undefined) return wrong;
    acts.push(act);
  }
  const [first, second] = acts;
  return refusalOfCombination(acts, field) ?? refusalOfKilometres(acts, specialty, field) ?? (first !== undefined && second === undefined ? first.alone : acts);
}
