import { addDays, ageOn, type Day, type FilePerson, type Parameter, type ParameterVersion, type Trace, versionOn } from "@openamo/kernel";
import { CHILD_AGE, CHILD_STUDY_AGE } from "../parameters/rights.ts";
import { nextMonth } from "./declared-days.ts";
import { DISABLED_CHILD } from "./dependants.ts";
import { FACT, heldOn } from "./events/proposal.ts";
import { LIMIT_DAY } from "./grounds.ts";

/** Last day on which a person has at most an age: the eve of the birthday after it. */
function lastDayAtAge(birth: Day, age: number, from: Day): Day {
  let low = from;
  let month = from;
  while (ageOn(birth, month) <= age) {
    low = month;
    month = nextMonth(month);
  }
  let last = low;
  while (ageOn(birth, addDays(last, 1)) <= age) last = addDays(last, 1);
  return last;
}

/** The limit of a day carries the cover to its end; where a later law raises it before that end, the later limit goes on. */
function lastDayUnder(parameter: Parameter<number>, birth: Day, on: Day): { version: ParameterVersion<number>; to: Day } | undefined {
  let version = versionOn(parameter, on);
  if (ageOn(birth, on) > version.value) return undefined;
  let to = lastDayAtAge(birth, version.value, on);
  for (const later of parameter.versions) {
    if (later.from <= version.from || later.from > addDays(to, 1)) continue;
    version = later;
    if (ageOn(birth, later.from) <= later.value) to = lastDayAtAge(birth, later.value, later.from);
  }
  return { version, to };
}

/** Until when a child is covered through a parent; null without limit, undefined when no longer. */
export function coveredUntil(child: FilePerson, on: Day, trace: Trace, studying: boolean, married: boolean): Day | null | undefined {
  if (heldOn(child, FACT.disabled, on) !== undefined) {
    trace.tell(DISABLED_CHILD);
    return null;
  }
  const found = lastDayUnder(studying && !married ? CHILD_STUDY_AGE : CHILD_AGE, child.birthDay, on);
  if (found === undefined) return undefined;
  trace.add(LIMIT_DAY, found.version, found.version.value, found.to);
  return found.to;
}
