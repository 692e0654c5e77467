/**
 * Until the autumn of 2018 students had a scheme run by mutual societies; law 2018-166, article 11, ended it on 1 September 2018
 * for those newly enrolled and on 31 August 2019 for the others. Since then D160-14 5° keeps a young person without activity in
 * the parents' scheme, and the others are in the general scheme (4° b).
 */
import { addDays, type Day, type Parameter, type Trace, valueOn, versionOn } from "@openamo/kernel";
import type { SchemeId } from "../../network/model.ts";
import {
  CHILD_SCHEME_AGE,
  STUDENT_CONTRIBUTION_AGE,
  STUDENT_LEAVES_PARENT_AGE,
  STUDENT_LEAVES_PARENT_LATER_AGE,
  STUDENT_LEAVES_RAILWAY_AGE,
} from "../../parameters/affiliation.ts";
import { MISSING, type PersonFacts, type SchemeFound, type SchemeRule, type Stop } from "../facts.ts";
import type { Status } from "../statuses.ts";
import { stopAsking } from "../stop.ts";
import { inTerritory } from "./activity.ts";
import { SCHEME_REASONS as WHY } from "./reasons.ts";
import { studentYears } from "./student-years.ts";

/** Schemes whose students joined the students' scheme at once: the age that matters is only that of the contribution. */
const AT_ONCE: readonly SchemeId[] = ["general", "agricultural", "banque-de-france", "state-civil-servants", "local-civil-servants", "state-workers"];
const LATER: readonly SchemeId[] = ["seafarers", "national-assembly", "bordeaux-port"];

/** Age at which the student leaves the parent's scheme; undefined when at once. */
function leavingAge(parent: SchemeId): Parameter | undefined {
  if (AT_ONCE.includes(parent)) return undefined;
  if (parent === "sncf") return STUDENT_LEAVES_RAILWAY_AGE;
  return LATER.includes(parent) ? STUDENT_LEAVES_PARENT_LATER_AGE : STUDENT_LEAVES_PARENT_AGE;
}

/** The students' scheme while it lasted: parent's scheme first, then the students', with or without contribution. */
function formerStudent(facts: PersonFacts, status: Status, trace: Trace): SchemeFound | Stop {
  const { ageYears, parentScheme } = facts;
  if (ageYears === undefined || parentScheme === undefined)
    return stopAsking(...(ageYears === undefined ? [MISSING.age] : []), ...(parentScheme === undefined ? [MISSING.parentScheme] : []));
  // The last school year of the scheme ended after the parameters: the ages are those of its last days.
  const on = Math.min(facts.on, studentYears.lastEnrolment) as Day;
  const leaving = leavingAge(parentScheme);
  if (leaving !== undefined && ageYears < valueOn(leaving, on)) {
    const age = versionOn(leaving, on);
    trace.add(WHY.studentParent, age, age.value);
    return { scheme: parentScheme, status, studentContribution: false };
  }
  const contribution = versionOn(STUDENT_CONTRIBUTION_AGE, on);
  trace.tell(WHY.studentScheme);
  trace.add(WHY.studentContribution, contribution, contribution.value);
  return { scheme: "students", status, studentContribution: facts.on <= studentYears.lastContribution && ageYears >= contribution.value };
}

/** A young person without activity stays in the parents' scheme up to an age (D160-14 5°). */
export function youngAdult(facts: PersonFacts, status: Status, trace: Trace): SchemeFound | Stop | undefined {
  const { ageYears, parentScheme } = facts;
  const limit = versionOn(CHILD_SCHEME_AGE, facts.on);
  if (parentScheme === "general" || (ageYears !== undefined && ageYears >= limit.value)) return undefined;
  if (parentScheme === undefined) return stopAsking(...(ageYears === undefined ? [MISSING.age] : []), MISSING.parentScheme);
  if (ageYears === undefined) return stopAsking(MISSING.age);
  trace.add(WHY.youngAdult, limit, limit.value);
  return { scheme: parentScheme, status };
}

/** A student: the former scheme while it lasts, then the parents' or the general scheme. */
export const schemeOfStudent: SchemeRule = (facts, status, trace) => {
  const { on, studentSince } = facts;
  if (on <= studentYears.lastEnrolment) return formerStudent(facts, status, trace);
  if (on <= studentYears.lastDay) {
    if (studentSince === undefined) return stopAsking(MISSING.studentSince);
    if (studentSince < addDays(studentYears.lastEnrolment, 1)) return formerStudent(facts, status, trace);
  }
  const young = youngAdult(facts, status, trace);
  if (young !== undefined) return young;
  trace.tell(WHY.studentGeneral);
  return { scheme: inTerritory("general", status, facts, trace), status };
};
