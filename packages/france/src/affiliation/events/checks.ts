import { checkChildBorn, type Day, day, type FilePerson, type Household, isoDay, outsideCoverage, type Refusal, refusal, type Text } from "@openamo/kernel";
import { EVENT_AFTER_DEATH, EVENT_BEFORE_BIRTH } from "./refusals.ts";

/** The universal cover of care begins (L160-1 as of that day). */
export const COVERED_FROM = day("2016-01-01");
const RULE: Text = { fr: "Affiliation et droits", en: "Affiliation and rights" };

/** The day of an event: inside the encoded law, and inside the person's life. */
export function checkDays({ subject }: Household, on: Day): Refusal | undefined {
  if (on < subject.birthDay) return refusal(EVENT_BEFORE_BIRTH, { date: isoDay(on), birth: isoDay(subject.birthDay) }, "on");
  if (subject.deathDay !== null && on > subject.deathDay) return refusal(EVENT_AFTER_DEATH, { date: isoDay(on), death: isoDay(subject.deathDay) }, "on");
  return on < COVERED_FROM ? outsideCoverage(RULE, on, COVERED_FROM, null, "on") : undefined;
}

/** A child is born after each parent. */
export const checkChild = (child: Pick<FilePerson, "birthDay">, parents: readonly Pick<FilePerson, "birthDay">[], field: string): Refusal | undefined =>
  checkChildBorn(
    child.birthDay,
    parents.map(({ birthDay }) => birthDay),
    field,
  );
