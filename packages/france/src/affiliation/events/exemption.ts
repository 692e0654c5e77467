/** Exemptions are granted for days: none overlaps another of its kind. */
import { isoDay, overlaps, type Situation } from "@openamo/kernel";
import type { Stop } from "../facts.ts";
import type { Working } from "../person/file.ts";
import { stopRefusing } from "../stop.ts";
import type { Proposal, Why } from "./proposal.ts";
import { ALREADY_OPEN, PERIOD_REVERSED } from "./refusals.ts";

/** Grants an exemption, refused where its days are reversed or partly covered already. `until` is the field of the last day. */
export function grant(proposal: Proposal, person: Working, fact: Situation, why: Why, until = "details.until"): Stop | undefined {
  const { from, to } = fact;
  if (to !== null && to < from) return stopRefusing(PERIOD_REVERSED, { until: isoDay(to), date: isoDay(from) }, until);
  const running = person.situations.find((other) => other.kind === fact.kind && overlaps(other, fact));
  if (running !== undefined) return stopRefusing(ALREADY_OPEN, { from: isoDay(running.from) }, "on");
  proposal.begin(person, fact, why);
  return undefined;
}
