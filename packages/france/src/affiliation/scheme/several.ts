/**
 * CSS L160-18, D160-15, L171-3 and D171-12: of two activities, a special scheme decides; then a salaried contract above the
 * thresholds; between self-employed activities of which one is agricultural, the main one; below the thresholds the other activity.
 */
import { type PreparedReason, type Trace, versionOn } from "@openamo/kernel";
import { schemeById } from "../../network/schemes.ts";
import { CHANGE_HOURS, CHANGE_MONTHS } from "../../parameters/affiliation.ts";
import { MISSING, type PersonFacts, type SchemeFound, type Stop } from "../facts.ts";
import { STATUS_FACTS } from "../statuses.ts";
import { stopAsking } from "../stop.ts";
import { SCHEME_REASONS as WHY } from "./reasons.ts";

const familyOf = ({ scheme }: SchemeFound) => (scheme === "foreign" ? undefined : schemeById().get(scheme)?.family);
const isSalaried = ({ status }: SchemeFound): boolean => STATUS_FACTS[status].nature === "salaried";

/** Whether the salaried contract is above the thresholds of D160-15, al. 2. */
function qualifies(facts: PersonFacts, trace: Trace): boolean | Stop {
  const hours = versionOn(CHANGE_HOURS, facts.on);
  const months = versionOn(CHANGE_MONTHS, facts.on);
  if (facts.contractHours === undefined) return stopAsking(MISSING.contractHours);
  if (facts.contractHours < hours.value) return false;
  if (facts.permanentContract !== true) {
    if (facts.permanentContract === undefined) return stopAsking(MISSING.permanentContract);
    if (facts.contractMonths === undefined) return stopAsking(MISSING.contractMonths);
    if (facts.contractMonths < months.value) return false;
  }
  trace.add(WHY.qualifiedContract, hours, hours.value, months.value);
  return true;
}

/** One salaried activity beside another: the contract, if it is large enough. */
function bySalary(facts: PersonFacts, salaried: SchemeFound, other: SchemeFound, trace: Trace): SchemeFound | Stop {
  const large = qualifies(facts, trace);
  if (typeof large !== "boolean") return large;
  if (large) return salaried;
  trace.tell(WHY.contractTooSmall);
  return other;
}

/** Which of two activities decides. */
export function decidingActivity(facts: PersonFacts, first: SchemeFound, second: SchemeFound, trace: Trace): SchemeFound | Stop {
  const [a, b] = [familyOf(first), familyOf(second)];
  if (first.scheme === second.scheme || (a !== "agricultural" && b !== "agricultural" && a !== "special" && b !== "special")) {
    trace.tell(WHY.sameScheme);
    return first;
  }
  if (a === "special" || b === "special") {
    trace.tell(WHY.specialDecides);
    return a === "special" ? first : second;
  }
  if (isSalaried(first) && isSalaried(second)) return chosen(facts, first, second, trace, WHY.personChooses);
  if (isSalaried(first)) return bySalary(facts, first, second, trace);
  if (isSalaried(second)) return bySalary(facts, second, first, trace);
  return chosen(facts, first, second, trace, WHY.oldestDecides);
}

function chosen(facts: PersonFacts, first: SchemeFound, second: SchemeFound, trace: Trace, reason: PreparedReason): SchemeFound | Stop {
  if (facts.mainActivity === undefined) return stopAsking(MISSING.mainActivity);
  trace.tell(reason);
  return facts.mainActivity === "first" ? first : second;
}
