import {
  type AffiliationRules,
  type Consequence,
  type Decision,
  decide,
  decided,
  type Household,
  isoDay,
  type LifeEvent,
  refusal,
  refused,
} from "@openamo/kernel";
import { detailFace } from "./detail-faces.ts";
import { EVENT_OUTSIDE_LIFE, UNKNOWN_EVENT } from "./event-refusals.ts";
import { contributionEvents } from "./events/contributions.ts";
import type { MoroccanEvent } from "./events/event.ts";
import { familyEvents } from "./events/family.ts";
import { Proposal } from "./events/proposal.ts";
import { solidarityEvents } from "./events/solidarity.ts";
import { studyEvents } from "./events/studies.ts";
import { workEvents } from "./events/work.ts";
import { GROUND_LABELS } from "./grounds.ts";
import { standingOn } from "./standing.ts";

/** Every event of life that the pack understands. */
const events: readonly MoroccanEvent[] = [...workEvents, ...studyEvents, ...solidarityEvents, ...familyEvents, ...contributionEvents];
const byKind = new Map(events.map((event) => [event.kind, event]));

function consequences(household: Household, { kind, on, details }: LifeEvent): Decision<readonly Consequence[]> {
  const event = byKind.get(kind);
  if (event === undefined) return refused(refusal(UNKNOWN_EVENT));
  const { birthDay, deathDay } = household.subject;
  if (on < birthDay || (deathDay !== null && on > deathDay)) return refused(refusal(EVENT_OUTSIDE_LIFE, { date: isoDay(on) }, "on"));
  return decide(() => {
    const proposal = new Proposal(household);
    event.apply(proposal, on, details);
    return decided(proposal.consequences, proposal.trace);
  });
}

/** Affiliation under Moroccan law: registration and open rights are two states of one file. */
export const affiliation: AffiliationRules = {
  grounds: Object.keys(GROUND_LABELS),
  eventKinds: events,
  consequences,
  standing: (household, on) => decide(() => standingOn(household, on)),
  detail: (_kind, name, value) => detailFace(name, value),
};
