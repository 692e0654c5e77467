/** What a person does on a day, from the facts of their file, as the rules of the schemes read it. */
import { ageOn, coveredOn, type Day, type HeldSituation, valueOn } from "@openamo/kernel";
import type { SchemeId } from "../../network/model.ts";
import { schemeById } from "../../network/schemes.ts";
import { CHILD_SCHEME_AGE } from "../../parameters/affiliation.ts";
import type { PersonFacts } from "../facts.ts";
import { STATUS_FACTS, STATUSES, type Status } from "../statuses.ts";
import { allHeld, held, lastBefore, type Working } from "./file.ts";
import { ACTIVITY, INVALIDITY, PENSION, POSTED_ABROAD, RESIDENCE, STUDIES, UNEMPLOYMENT } from "./kinds.ts";

export const isStatus = (word: string | undefined): word is Status => STATUSES.some((status) => status === word);
export const isScheme = (word: string | undefined): word is SchemeId => word !== undefined && schemeById().has(word as SchemeId);
const schemeIn = (word: string | undefined): SchemeId | undefined => (isScheme(word) ? word : undefined);

/** What decides a person's scheme: the first that holds, in the order of D160-14. */
export interface Occupation {
  readonly status: Status;
  readonly otherStatus: Status | undefined;
  readonly facts: Partial<PersonFacts>;
  /** INSEE code of the place of work of the first activity. */
  readonly workCommune: string | undefined;
}

/** The status of an activity: a posted employee of the general scheme has their own rules (L761-1). */
function statusOf(activity: HeldSituation, posted: boolean): Status {
  const { status } = activity.details;
  const own = isStatus(status) ? status : "employee";
  return posted && STATUS_FACTS[own].scheme === "general" ? "posted-abroad" : own;
}

const numberIn = (text: string | undefined): number | undefined => (text === undefined || text === "" ? undefined : Number(text));

/** Terms of the salaried contract, where two activities must be compared (D160-15). */
function contractOf(activities: readonly HeldSituation[]): Partial<PersonFacts> {
  const details = activities.find(({ details: { hours } }) => hours !== undefined)?.details ?? {};
  const main = activities.findIndex(({ details: { main } }) => main === "yes");
  return {
    contractHours: numberIn(details.hours),
    permanentContract: details.permanent === undefined ? undefined : details.permanent === "yes",
    contractMonths: numberIn(details.months),
    mainActivity: main < 0 ? undefined : main === 0 ? "first" : "second",
  };
}

/** Of more than two activities, those of different schemes count: the law compares schemes. */
function distinct(activities: readonly HeldSituation[]): readonly HeldSituation[] {
  const schemes = activities.map(({ details: { status } }) => (isStatus(status) ? STATUS_FACTS[status].scheme : undefined));
  const first = activities.filter((_, index) => schemes.indexOf(schemes[index]) === index);
  return first.length > 1 ? first : activities;
}

/** D160-14, 4° b and 5°: who never worked stays with the parents' scheme while young, then is in the general scheme. */
function neverWorked(person: Working, on: Day, previous: SchemeId | undefined): Pick<Occupation, "status" | "facts"> {
  const young = coveredOn(CHILD_SCHEME_AGE, on) && ageOn(person.birthDay, on) < valueOn(CHILD_SCHEME_AGE, on);
  if (young && previous !== undefined) return { status: "child", facts: { parentScheme: previous } };
  if (previous === "general") return { status: "no-activity", facts: { previousScheme: "none" } };
  const stated = held(person, RESIDENCE, on)?.details.previousScheme;
  return { status: "no-activity", facts: { previousScheme: previous ?? (stated === "none" ? stated : schemeIn(stated)) } };
}

function withoutActivity(person: Working, on: Day, previous: SchemeId | undefined, worked: boolean): Omit<Occupation, "workCommune"> {
  const unemployment = held(person, UNEMPLOYMENT, on);
  const other = { otherStatus: undefined };
  if (unemployment !== undefined) return { status: "jobseeker", ...other, facts: { previousScheme: schemeIn(unemployment.details.scheme) ?? previous } };
  const pension = held(person, PENSION, on);
  if (pension !== undefined) return { status: "pensioner", ...other, facts: { previousScheme: schemeIn(pension.details.scheme) ?? previous } };
  const invalidity = held(person, INVALIDITY, on);
  if (invalidity !== undefined) return { status: "invalidity-pensioner", ...other, facts: { previousScheme: schemeIn(invalidity.details.scheme) ?? previous } };
  const studies = held(person, STUDIES, on);
  const parentScheme = schemeIn(studies?.details.parentScheme) ?? previous;
  if (studies !== undefined && !worked) return { status: "student", ...other, facts: { parentScheme, studentSince: studies.from } };
  if (worked) return { status: "no-activity", ...other, facts: { previousScheme: previous } };
  return { ...neverWorked(person, on, previous), ...other };
}

/**
 * What a person does on a day. `previous`: scheme of the day before.
 * Two activities are compared; a pension or studies beside an activity are kept as the second.
 */
export function occupationOn(person: Working, on: Day, previous: SchemeId | undefined): Occupation {
  const ageYears = ageOn(person.birthDay, on);
  const activities = allHeld(person, ACTIVITY, on);
  const [first, second] = distinct(activities);
  if (first === undefined) {
    const found = withoutActivity(person, on, previous, lastBefore(person, ACTIVITY, on) !== undefined);
    return { ...found, facts: { ...found.facts, ageYears }, workCommune: undefined };
  }
  const posted = held(person, POSTED_ABROAD, on) !== undefined;
  const beside: Status | undefined = held(person, PENSION, on) === undefined ? undefined : "pensioner";
  return {
    status: statusOf(first, posted),
    otherStatus: second === undefined ? beside : statusOf(second, posted),
    facts: {
      ageYears,
      hiredOn: first.from,
      previousScheme: schemeIn(held(person, PENSION, on)?.details.scheme) ?? previous,
      ...contractOf(second === undefined ? [first] : [first, second]),
    },
    workCommune: first.details.commune,
  };
}
