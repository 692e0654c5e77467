/** What follows from a change of cover beside the facts: letters (CSS R142-1-A), the card (L161-15-4), and what supposes open rights. */
import { AFFILIATION, addDays, type Day, DEPENDANT, type HeldSituation } from "@openamo/kernel";
import { GROUND_LABELS, isGround, RIGHTS_REASONS } from "../cover/grounds.ts";
import { allHeld, held, type Working } from "../person/file.ts";
import { C2S, DECLARED_DOCTOR, RIGHTS } from "../person/kinds.ts";
import type { Proposal, Why } from "./proposal.ts";

/** The cover on the eve of what was settled. */
export interface CoverBefore {
  readonly affiliation: HeldSituation | undefined;
  readonly open: boolean;
}

/** Facts that suppose open rights: the treating doctor (L162-5-3) and the State's complementary cover (L861-1). */
const NEEDS_RIGHTS = [DECLARED_DOCTOR, C2S];

function rightsEnd(proposal: Proposal, person: Working, from: Day, why: Why): void {
  const eve = addDays(from, -1);
  for (const kind of NEEDS_RIGHTS) for (const fact of allHeld(person, kind, from)) proposal.end(person, fact, eve, why);
  proposal.endCards(person, why);
  if (person === proposal.subject) proposal.send(person, "rights-ended", why, { lastDay: eve });
}

/** The first rights that the event opens. */
const openedFrom = ({ situations }: Working, from: Day): HeldSituation | undefined =>
  situations.filter((fact) => fact.kind === RIGHTS && fact.from >= from).sort((a, b) => a.from - b.from)[0];

function rightsOpen(proposal: Proposal, person: Working, { from, to, details: { ground = "" } }: HeldSituation, why: Why): void {
  const organism = held(person, AFFILIATION, from)?.details.organism;
  proposal.send(person, "rights-opened", why, { organism, from, lastDay: to, ground: isGround(ground) ? GROUND_LABELS[ground] : undefined });
}

/** Writes what follows once the cover of a person is settled from a day on. `why`: the reasons of the rights, or of their end. */
export function followCover(proposal: Proposal, person: Working, from: Day, before: CoverBefore, why: Why): void {
  const after = held(person, AFFILIATION, from);
  const [former, organism] = [before.affiliation?.details.organism, after?.details.organism];
  const isSubject = person === proposal.subject;
  // The file of a child covered as a dependant goes with that of the parent.
  if (former !== undefined && organism !== undefined && former !== organism && held(person, DEPENDANT, from) === undefined) {
    const handover = (trace: Parameters<Why>[0]): void => trace.tell(RIGHTS_REASONS.handover);
    proposal.send(person, "file-transfer", handover, { to: organism, organism, former });
    if (isSubject) proposal.send(person, "fund-changed", handover, { organism, former });
  }
  const open = held(person, RIGHTS, from) !== undefined;
  if (before.open && !open) rightsEnd(proposal, person, from, why);
  const opened = before.open || !isSubject ? undefined : openedFrom(person, from);
  if (opened !== undefined) rightsOpen(proposal, person, opened, why);
}
