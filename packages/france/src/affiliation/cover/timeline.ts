/** The cover of a person from a day on, one period after another: each fact that begins or ends later opens a new one. */
import { AFFILIATION, addDays, ageOn, civilDate, type Day, DEPENDANT, dayOf, type Period, valueOn } from "@openamo/kernel";
import { DEPENDANT_AGE } from "../../parameters/affiliation.ts";
import type { Stop } from "../facts.ts";
import { type Files, held, lastBefore, type Working } from "../person/file.ts";
import { ACTIVITY, INVALIDITY, LOCAL_SCHEME, PENSION, POSTED_ABROAD, RESIDENCE, RIGHTS, STUDIES, UNEMPLOYMENT } from "../person/kinds.ts";
import { isScheme } from "../person/occupations.ts";
import { isStop } from "../person/places.ts";
import { type Before, type Cover, coverOn } from "./cover-on.ts";
import { stayTurns } from "./stay.ts";

/** Facts on which cover rests. */
const BASIS: readonly string[] = [RESIDENCE, ACTIVITY, UNEMPLOYMENT, PENSION, INVALIDITY, STUDIES, POSTED_ABROAD, DEPENDANT];

export type CoverPeriod = Period & { readonly cover: Cover };

/** Day on which a child is covered on their own account (D160-1). */
export function majorityOf(birthDay: Day, on: Day): Day {
  const { year, month, day: dayOfMonth } = civilDate(birthDay);
  // Born on 29 February, a person comes of age on 1 March of a common year: the day after 28 February.
  return dayOf(year + valueOn(DEPENDANT_AGE, on), month, dayOfMonth);
}

/** Days after `on` on which the cover may change. */
function turns(files: Files, person: Working, on: Day): Day[] {
  const links = person.situations.filter((fact) => fact.kind === DEPENDANT);
  const holders = links.flatMap(({ details }) => files.get(details.holder ?? "")?.situations ?? []);
  const facts = [
    ...person.situations.filter(({ kind }) => BASIS.includes(kind)),
    ...holders.filter(({ kind }) => kind === AFFILIATION || kind === LOCAL_SCHEME),
  ];
  const minor = ageOn(person.birthDay, on) < valueOn(DEPENDANT_AGE, on) && links.length > 0;
  const days = [
    ...facts.flatMap(({ from, to }) => [from, ...(to === null ? [] : [addDays(to, 1)])]),
    ...(minor ? [majorityOf(person.birthDay, on)] : []),
    ...stayTurns(person, on),
  ];
  const last = person.deathDay;
  return [...new Set(days)].filter((turn) => turn > on && (last === null || turn <= last)).sort((a, b) => a - b);
}

/** The state on the eve of a day, as the file holds it. */
export function beforeOf(person: Working, on: Day): Before {
  const eve = addDays(on, -1);
  const affiliation = held(person, AFFILIATION, eve) ?? lastBefore(person, AFFILIATION, on);
  const { scheme } = affiliation?.details ?? {};
  return {
    scheme: isScheme(scheme) ? scheme : undefined,
    open: held(person, RIGHTS, eve) !== undefined || held(person, RIGHTS, on) !== undefined,
    local: held(person, LOCAL_SCHEME, eve) !== undefined,
  };
}

/** The cover of a person from `on` on, without gap, until the end of life where it is known. */
export function coverFrom(files: Files, person: Working, on: Day): readonly CoverPeriod[] | Stop {
  const { deathDay } = person;
  if (deathDay !== null && on > deathDay) return [];
  const starts = [on, ...turns(files, person, on)];
  const periods: CoverPeriod[] = [];
  let before = beforeOf(person, on);
  for (const [index, from] of starts.entries()) {
    const cover = coverOn(files, person, from, before);
    if (isStop(cover)) return cover;
    const next = starts[index + 1];
    periods.push({ from, to: next === undefined ? deathDay : addDays(next, -1), cover });
    before = { scheme: cover.affiliation?.scheme ?? before.scheme, open: cover.ground !== undefined, local: cover.local };
  }
  return periods;
}
