import type { Day, MissingFact } from "@openamo/kernel";
import { answering, instantDay, type Page, type PageRequest, pageOf, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { peopleById } from "../../people/index.ts";
import { lengthenedDays, professionalsById } from "../../providers/index.ts";
import { type HoldReason, openHolds } from "../claim-actions.ts";
import { deadlineOf, knownDeadline } from "../deadline.ts";
import { type ListedClaim, matching, withNames } from "../listing.ts";
import { claimsInReach } from "../reach.ts";
import { actionsOfClaims } from "../store-actions.ts";
import { missingOf, selectWaiting, type WaitingFor } from "../store-waiting.ts";

export interface ListWaiting extends PageRequest {
  readonly search?: string;
  readonly waitsFor?: WaitingFor;
}

/** A claim that waits: for what, since when, and until when the law lets it. */
export interface WaitingClaim extends ListedClaim {
  readonly holds: readonly HoldReason[];
  /** Facts of the file that the last decision lacked; empty while the claim is held. */
  readonly missing: readonly MissingFact[];
  readonly since: Date;
  /** Day from which silence is an agreement, for a claim held for one. */
  readonly agreedFrom: Day | null;
}

/** Claims that wait within the actor's reach, the oldest first. Each person shown has an audit line in their file. */
export async function listWaiting(context: FundContext, input: ListWaiting): Promise<Result<Page<WaitingClaim>>> {
  requirePermission(context, "claims:list");
  return answering(async () => {
    const executor = context.database.kysely;
    const { page, size } = pageOf(input);
    const { items: claims, total } = await selectWaiting(executor, claimsInReach(context), matching(input.search ?? ""), input);
    const personIds = [...new Set(claims.map(({ personId }) => personId))];
    const people = await peopleById(executor, personIds);
    const professionalIds = [...new Set(claims.map(({ professionalId }) => professionalId))];
    const professionals = await professionalsById(executor, professionalIds);
    const lengthened = await lengthenedDays(executor, professionalIds);
    const actions = await actionsOfClaims(executor, claims);
    const missing = await missingOf(executor, claims);
    await writeAudit(
      executor,
      context,
      personIds.map((personId) => ({ personId, action: "claims:list", outcome: "read" as const })),
    );
    const items = claims.map((claim): WaitingClaim => {
      const own = actions.get(claim.id) ?? [];
      const holds = openHolds(own);
      const pack = context.pack(claim.country);
      const since = own.findLast(({ kind }) => kind === "held" || kind === "undecided")?.at ?? claim.receivedAt;
      const deadline = knownDeadline(deadlineOf(pack, { claim, actions: own, orders: [], lengthened }, context.clock));
      const asked = holds.includes("prior-agreement")
        ? own.findLast(({ kind, details }) => kind === "held" && details.reason === "prior-agreement")
        : undefined;
      const agreedFrom = asked === undefined ? null : (pack.claims.tacitAgreement?.(instantDay(context.clock, asked.at)).from ?? null);
      return {
        ...withNames(claim, people, professionals),
        payment: null,
        holds,
        missing: holds.length > 0 ? [] : (missing.get(claim.id) ?? []),
        since,
        deadline,
        agreedFrom,
      };
    });
    return { items, total, page, size };
  });
}
