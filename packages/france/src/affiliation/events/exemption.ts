/** Exemptions are granted for days: none overlaps another of its kind, nor of its file where a person may have several. */
import { isoDay, overlaps, type Situation } from "@openamo/kernel";
import type { Stop } from "../facts.ts";
import type { Working } from "../person/file.ts";
import { stopRefusing } from "../stop.ts";
import type { Proposal, Why } from "./proposal.ts";
import { ALREADY_OPEN, PERIOD_REVERSED } from "./refusals.ts";

/** Grants an exemption, refused where its days are reversed or partly covered already. `apart`: the detail that tells two of a kind apart. */
export function grant(proposal: Proposal, person: Working, fact: Situation, why: Why, apart?: "protocol" | "reference"): Stop | undefined {
  const { from, to } = fact;
  if (to !== null && to < from) return stopRefusing(PERIOD_REVERSED, { until: isoDay(to), date: isoDay(from) }, "details.until");
  const running = person.situations.find(
    (other) => other.kind === fact.kind && overlaps(other, fact) && (apart === undefined || other.details[apart] === fact.details[apart]),
  );
  if (running !== undefined) return stopRefusing(ALREADY_OPEN, { from: isoDay(running.from) }, "on");
  proposal.begin(person, fact, why);
  return undefined;
}
