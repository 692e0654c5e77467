/**
 * CSS L311-2, L611-1, L711-1 and CRPM L722-1, L722-20: an activity leads to its scheme.
 * A scheme that is closed to entrants keeps only those hired before (R711-1); two territories have a scheme of their own.
 */
import { type Day, day, type PreparedReason, type Trace } from "@openamo/kernel";
import type { SchemeId } from "../../network/model.ts";
import { schemeById } from "../../network/schemes.ts";
import { MISSING, type PersonFacts, type SchemeFound, type SchemeRule, type Stop } from "../facts.ts";
import { STATUS_FACTS, type Status } from "../statuses.ts";
import { stopAsking } from "../stop.ts";
import { SCHEME_REASONS as WHY } from "./reasons.ts";

const REASON_OF: Partial<Record<Status, PreparedReason>> = {
  employee: WHY.employee,
  childminder: WHY.childminder,
  "press-freelancer": WHY.pressFreelancer,
  "public-contract-agent": WHY.employee,
  "civic-service-volunteer": WHY.employee,
  "agricultural-employee": WHY.agriculturalEmployee,
  farmer: WHY.farmer,
  "self-employed": WHY.selfEmployed,
  "liberal-profession": WHY.selfEmployed,
  lawyer: WHY.selfEmployed,
  "state-civil-servant": WHY.civilServant,
  "local-civil-servant": WHY.civilServant,
  "state-worker": WHY.civilServant,
  military: WHY.military,
  "notary-clerk": WHY.notaryClerk,
  "national-assembly-member": WHY.own,
  "senate-member": WHY.own,
  "bordeaux-port-staff": WHY.own,
  "paris-chamber-of-commerce-staff": WHY.own,
  "clergy-member": WHY.clergy,
  "posted-abroad": WHY.posted,
};

/**
 * Schemes that stay the person's own in a territory that has its scheme: the seafarers' (ordinance 77-1102, article 3) and those of
 * the public service, whose care alone comes to the territory's fund (ordinance 96-1122, article 19).
 */
const KEPT_IN_TERRITORIES: readonly SchemeId[] = ["seafarers", "state-civil-servants", "local-civil-servants", "state-workers", "military"];

/** The scheme of a territory that takes the place of the others for those who live there. */
function territorialScheme(scheme: SchemeId, status: Status, residence: string | undefined): SchemeId | undefined {
  if (KEPT_IN_TERRITORIES.includes(scheme)) return undefined;
  if (residence === "975") return "saint-pierre-et-miquelon";
  // Farmers of Mayotte are in the agricultural scheme (CRPM L781-44).
  return residence === "976" && status !== "farmer" ? "mayotte" : undefined;
}

/** The same scheme, or that of the territory where the person lives. */
export function inTerritory(scheme: SchemeId, status: Status, facts: PersonFacts, trace: Trace): SchemeId {
  const own = territorialScheme(scheme, status, facts.residence);
  if (own === undefined) return scheme;
  trace.tell(own === "mayotte" ? WHY.mayotte : WHY.saintPierre);
  return own;
}

/** First day from which the scheme takes nobody in, for all risks. */
function closedSince(scheme: SchemeId): Day | undefined {
  const row = schemeById().get(scheme);
  return row?.state === "closed-to-entrants" && row.stateSince !== undefined ? day(row.stateSince) : undefined;
}

/** An activity leads to its scheme. */
export const schemeOfActivity: SchemeRule = (facts, status, trace): SchemeFound | Stop => {
  const { scheme } = STATUS_FACTS[status];
  if (scheme === undefined) throw new RangeError(`${status} is no activity`);
  const closed = closedSince(scheme);
  if (closed !== undefined && facts.on >= closed) {
    if (facts.hiredOn === undefined) return stopAsking(MISSING.hiredOn);
    if (facts.hiredOn >= closed) {
      trace.tell(WHY.closedToEntrants, closed);
      return { scheme: inTerritory("general", status, facts, trace), status };
    }
  }
  trace.tell(REASON_OF[status] ?? WHY.special);
  return { scheme: inTerritory(scheme, status, facts, trace), status };
};
