/**
 * Which scheme, which organism and which rights a person has on a day: the occupation leads to a scheme (D160-14), the residence to
 * its organism (R312-1), work or residence to rights (L160-1), a parent to those of a minor child (L160-2).
 */
import { AFFILIATION, ageOn, type Day, decide, decided, Trace, valueOn } from "@openamo/kernel";
import type { SchemeId } from "../../network/model.ts";
import { DEPENDANT_AGE } from "../../parameters/affiliation.ts";
import { MISSING, type SchemeFound, type Stop } from "../facts.ts";
import { type Files, held, linksOf, type Working } from "../person/file.ts";
import { ACTIVITY, LOCAL_SCHEME, PENSION, POSTED_ABROAD, RESIDENCE, UNEMPLOYMENT } from "../person/kinds.ts";
import { isScheme, type Occupation, occupationOn } from "../person/occupations.ts";
import { isStop, livesInFrance, whereOn } from "../person/places.ts";
import { ORGANISM_NOT_KNOWN } from "../refusals.ts";
import { type FunctionAnswer, route, type Where } from "../route.ts";
import { type Schemes, schemesOf } from "../scheme/index.ts";
import { isActivity } from "../statuses.ts";
import { stopAsking, stopRefusing } from "../stop.ts";
import { GROUND_REASONS, type Ground, RIGHTS_REASONS } from "./grounds.ts";
import { isLocalMember } from "./local-member.ts";
import { stayOn } from "./stay.ts";

/** The state of the day before. */
export interface Before {
  readonly scheme: SchemeId | undefined;
  readonly open: boolean;
  readonly local: boolean;
}

/** What the law gives a person on a day. */
export interface Cover {
  readonly affiliation: { readonly scheme: SchemeId; readonly organism: string } | undefined;
  readonly ground: Ground | undefined;
  readonly local: boolean;
  readonly why: Trace;
  readonly whyRights: Trace;
}

/** Somebody who lives abroad and keeps no link: nothing. */
function nothing(why: (typeof RIGHTS_REASONS)[keyof typeof RIGHTS_REASONS]): Cover {
  const trace = new Trace();
  trace.tell(why);
  return { affiliation: undefined, ground: undefined, local: false, why: trace, whyRights: trace };
}

const isMinorDependant = (person: Working, on: Day): boolean =>
  ageOn(person.birthDay, on) < valueOn(DEPENDANT_AGE, on) && held(person, ACTIVITY, on) === undefined && linksOf(person, on).length > 0;

/** L160-2: a minor without activity follows a parent; the first to whom they were attached holds the file (R161-8). */
function throughHolder(files: Files, person: Working, on: Day): Cover | undefined {
  if (!isMinorDependant(person, on)) return undefined;
  for (const link of linksOf(person, on)) {
    const holder = files.get(link.details.holder ?? "");
    // The file of a parent that is not at hand says nothing new: the child's own stays as it is.
    const source = holder ?? person;
    const { scheme, organism } = held(source, AFFILIATION, on)?.details ?? {};
    if (organism === undefined || !isScheme(scheme)) continue;
    const [why, whyRights] = [new Trace(), new Trace()];
    why.tell(RIGHTS_REASONS.holderFund);
    whyRights.tell(GROUND_REASONS.dependant);
    return { affiliation: { scheme, organism }, ground: "dependant", local: held(source, LOCAL_SCHEME, on) !== undefined, why, whyRights };
  }
  return undefined;
}

function groundOf({ scheme, status }: SchemeFound, posted: boolean): Ground {
  if (scheme === "foreign") return "other-state";
  if (scheme === "french-abroad") return "voluntary";
  if (!isActivity(status)) return "residence";
  return posted ? "posted" : "work";
}

/** The organism that holds the file: the answer of routing for the affiliation. */
function fileHolder(answers: readonly FunctionAnswer[]): string | Stop {
  const [answer] = answers;
  if (answer?.kind === "organism" && answer.organism !== undefined) return answer.organism.id;
  if (answer?.missing === "residenceCommune") return stopAsking(MISSING.residence);
  return stopRefusing(ORGANISM_NOT_KNOWN, {}, "residence");
}

/** Everything found on a day on the way to the cover. */
export interface Situated {
  readonly occupation: Occupation;
  readonly where: Where;
  readonly schemes: Schemes;
}

/** The occupation, the places and the schemes of a person on a day; reasons go to `trace`. */
export function situatedOn(person: Working, on: Day, before: Before, trace: Trace): Situated | Stop {
  const occupation = occupationOn(person, on, before.scheme);
  const where = whereOn(person, on, occupation.workCommune);
  if (isStop(where)) return where;
  const stay = stayOn(person, on);
  const conditions = before.open
    ? { stableResidence: true, regularStay: true }
    : { stableResidence: stay.stableFrom === undefined ? undefined : on >= stay.stableFrom, regularStay: stay.regular };
  const { status, otherStatus } = occupation;
  const schemes = schemesOf({ ...occupation.facts, ...conditions, on, status, otherStatus, residence: where.residence }, trace);
  return isStop(schemes) ? schemes : { occupation, where, schemes };
}

/** Whether residence alone, on which somebody without activity rests, opens rights. */
function closedBecause(person: Working, on: Day, ground: Ground, before: Before): (typeof RIGHTS_REASONS)[keyof typeof RIGHTS_REASONS] | undefined {
  const stay = stayOn(person, on);
  if (stay.regular === false) return RIGHTS_REASONS.notRegular;
  if (stay.lastDay !== null && on > stay.lastDay) return RIGHTS_REASONS.permitEnds;
  if (ground === "residence" && !before.open && stay.stableFrom !== undefined && on < stay.stableFrom) return RIGHTS_REASONS.waiting;
  return undefined;
}

/** Whether work or a benefit paid from France ties to its law somebody who lives abroad. */
export const keepsLink = (person: Working, on: Day): boolean => [ACTIVITY, PENSION, UNEMPLOYMENT].some((kind) => held(person, kind, on) !== undefined);

function ownCover(person: Working, on: Day, before: Before): Cover | Stop {
  const residence = held(person, RESIDENCE, on);
  if (residence !== undefined && !livesInFrance(residence) && !keepsLink(person, on)) return nothing(RIGHTS_REASONS.residenceEnds);
  if (before.scheme === undefined && isMinorDependant(person, on)) return stopAsking(MISSING.insuredParent);
  const provisional = occupationOn(person, on, before.scheme);
  const closed = residence && closedBecause(person, on, isActivity(provisional.status) ? "work" : "residence", before);
  if (closed !== undefined && !before.open) return nothing(closed);
  const why = new Trace();
  const found = situatedOn(person, on, before, why);
  if (isStop(found)) return found;
  const { deciding } = found.schemes;
  const organism = fileHolder(route(deciding.scheme, deciding.status, ["affiliation"], found.where, on, why));
  if (typeof organism !== "string") return organism;
  const ground = groundOf(deciding, held(person, POSTED_ABROAD, on) !== undefined);
  const whyRights = new Trace();
  whyRights.tell(closed ?? GROUND_REASONS[ground]);
  const scheme = deciding.scheme === "foreign" ? "general" : deciding.scheme;
  const local = isLocalMember(person, on, found, before.local);
  return { affiliation: { scheme, organism }, ground: closed === undefined ? ground : undefined, local, why, whyRights };
}

/** The cover of a day, or what must be asked or refused. */
export function coverOn(files: Files, person: Working, on: Day, before: Before): Cover | Stop {
  const decision = decide(() => {
    const cover = throughHolder(files, person, on) ?? ownCover(person, on, before);
    return isStop(cover) ? cover.stop : decided(cover, new Trace());
  });
  return decision.kind === "decided" ? decision.outcome : { stop: decision };
}
