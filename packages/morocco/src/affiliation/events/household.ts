import {
  AFFILIATION,
  addDays,
  type Day,
  DEPENDANT,
  type FilePerson,
  type HeldSituation,
  intersection,
  isoDay,
  type Period,
  RefusalSignal,
  refusal,
} from "@openamo/kernel";
import { EVENT_OUTSIDE_LIFE, HAS_NO_SCHEME, SAME_PERSON } from "../event-refusals.ts";
import { dayBefore, FACT, factsOf, heldOn, type Proposal } from "./proposal.ts";

/**
 * A person named by a detail of an event: somebody else than the subject, alive on the day.
 * @throws RefusalSignal (`ma-same-person`, `ma-event-outside-life`)
 */
export function named(proposal: Proposal, id: string, on: Day, field: string): FilePerson {
  if (id === proposal.subject.id) throw new RefusalSignal(refusal(SAME_PERSON, {}, `details.${field}`));
  const { dependants, holders, others } = proposal.household;
  const found = [...others, ...dependants, ...holders].find((person) => person.id === id);
  if (found === undefined) throw new RangeError("the household holds the persons that the event names");
  const { birthDay, deathDay } = found;
  if (on < birthDay || (deathDay !== null && on > deathDay)) throw new RefusalSignal(refusal(EVENT_OUTSIDE_LIFE, { date: isoDay(on) }, `details.${field}`));
  return found;
}

/** Law 65-00: a member of the family has the scheme, the organism and the rights of the insured, as long as the link lasts. */
export function coverThrough(proposal: Proposal, person: FilePerson, on: Day, to: Day | null, as: "child" | "spouse"): void {
  const { subject } = proposal;
  const affiliation = heldOn(subject, AFFILIATION, on);
  if (affiliation === undefined) throw new RefusalSignal(refusal(HAS_NO_SCHEME, { date: isoDay(on) }, "on"));
  proposal.begin(person.id, { kind: DEPENDANT, from: on, to, details: { holder: subject.id, as } });
  const { scheme = "", organism = "" } = affiliation.details;
  proposal.registerOne(person, on, scheme, organism);
  followRights(proposal, person, subject, { from: on, to });
}

/** The rights of the insured on the days of a link become those of the person covered through them. */
export function followRights(proposal: Proposal, person: FilePerson, holder: FilePerson, link: Period): void {
  for (const own of factsOf(person, FACT.rights)) proposal.end(person.id, own, dayBefore(link.from));
  for (const kind of [FACT.rights, FACT.suspended]) {
    for (const held of factsOf(holder, kind)) {
      const days = intersection(held, link);
      if (days !== undefined) proposal.begin(person.id, { kind, ...days, details: { ...held.details } });
    }
  }
}

/** Links by which a person is covered as a child on a day, or was until the day before. */
export const childLinks = (person: FilePerson, on: Day): HeldSituation[] =>
  factsOf(person, DEPENDANT).filter(({ details, from, to }) => details.as === "child" && from <= on && (to === null || addDays(to, 1) >= on));
