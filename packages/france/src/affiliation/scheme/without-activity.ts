/**
 * CSS D160-14, 2° to 5°: pensioners, jobseekers, children and people without activity keep the scheme of their pension, of their
 * last activity or of their parents; who never worked is in the general scheme by residence (L160-1, L160-5, D160-2).
 */
import { type Trace, valueOn, versionOn } from "@openamo/kernel";
import type { SchemeId } from "../../network/model.ts";
import { schemeById } from "../../network/schemes.ts";
import { CHILD_SCHEME_AGE, DEPENDANT_AGE, RESIDENCE_MONTHS } from "../../parameters/affiliation.ts";
import { MISSING, type PersonFacts, type SchemeFound, type SchemeRule, type Stop } from "../facts.ts";
import { NO_SUCH_DEPENDANT, RESIDENCE_TOO_SHORT, STAY_NOT_REGULAR } from "../refusals.ts";
import type { Status } from "../statuses.ts";
import { stopAsking, stopRefusing } from "../stop.ts";
import { inTerritory } from "./activity.ts";
import { SCHEME_REASONS as WHY } from "./reasons.ts";
import { youngAdult } from "./student.ts";

const isSpecial = (scheme: SchemeId): boolean => schemeById().get(scheme)?.family === "special";

/** L160-5 and D160-2: stable and regular residence, proved. */
function byResidence(facts: PersonFacts, status: Status, trace: Trace): SchemeFound | Stop {
  const { stableResidence, regularStay } = facts;
  if (regularStay === false) return stopRefusing(STAY_NOT_REGULAR, {}, "regularStay");
  if (stableResidence === false) return stopRefusing(RESIDENCE_TOO_SHORT, { months: String(valueOn(RESIDENCE_MONTHS, facts.on)) }, "stableResidence");
  if (stableResidence === undefined || regularStay === undefined)
    return stopAsking(...(stableResidence === undefined ? [MISSING.stableResidence] : []), ...(regularStay === undefined ? [MISSING.regularStay] : []));
  trace.tell(WHY.residence);
  return { scheme: inTerritory("general", status, facts, trace), status };
}

/** D160-14 4°: the scheme of the last activity, or the general scheme. */
export const schemeWithoutActivity: SchemeRule = (facts, status, trace) => {
  const { previousScheme } = facts;
  if (previousScheme === undefined) return stopAsking(MISSING.previousScheme);
  if (previousScheme === "none") return byResidence(facts, status, trace);
  const special = isSpecial(previousScheme);
  trace.tell(special ? WHY.lastActivitySpecial : WHY.lastActivity);
  return { scheme: inTerritory(special ? "general" : previousScheme, status, facts, trace), status };
};

function fromPrevious(reason: (typeof WHY)["pension" | "replacementIncome"]): SchemeRule {
  return (facts, status, trace) => {
    const { previousScheme } = facts;
    if (previousScheme === undefined || previousScheme === "none") return stopAsking(MISSING.previousScheme);
    trace.tell(reason);
    return { scheme: inTerritory(previousScheme, status, facts, trace), status };
  };
}

/** D160-14 2°: the scheme of the pension. */
export const schemeOfPension = fromPrevious(WHY.pension);
/** L311-5: the scheme kept during unemployment. */
export const schemeOfJobseeker = fromPrevious(WHY.replacementIncome);

/** L160-2 then D160-14 5°: a dependant until the age of majority, then on their own account in the parents' scheme. */
export const schemeOfChild: SchemeRule = (facts, status, trace) => {
  const { ageYears, parentScheme } = facts;
  if (ageYears === undefined || parentScheme === undefined)
    return stopAsking(...(ageYears === undefined ? [MISSING.age] : []), ...(parentScheme === undefined ? [MISSING.parentScheme] : []));
  const majority = versionOn(DEPENDANT_AGE, facts.on);
  if (ageYears < majority.value) {
    trace.add(WHY.dependant, majority, majority.value);
    return { scheme: inTerritory(parentScheme, status, facts, trace), status };
  }
  if (ageYears >= valueOn(CHILD_SCHEME_AGE, facts.on)) return stopRefusing(NO_SUCH_DEPENDANT, { age: String(ageYears) }, "ageYears");
  const young = youngAdult(facts, status, trace);
  if (young !== undefined) return young;
  trace.tell(WHY.studentGeneral);
  return { scheme: inTerritory("general", status, facts, trace), status };
};
