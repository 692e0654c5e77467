import { answering, type Page, pageOf, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { ordersOfChains } from "../../payments/index.ts";
import { peopleById } from "../../people/index.ts";
import { professionalsById } from "../../providers/index.ts";
import { deadlinesOf } from "../deadlines.ts";
import { paymentStateOf } from "../life.ts";
import { type ListedClaim, matching, withNames } from "../listing.ts";
import { claimsInReach } from "../reach.ts";
import { type ClaimSelection, selectClaims } from "../store.ts";

export interface ListClaims extends ClaimSelection {
  /** The beginning of a reference, or words of the person's names or identifier. */
  readonly search?: string;
}

/** Claims within the actor's reach, newest first. Each person whose claims are shown has an audit line in their file. */
export async function listClaims(context: FundContext, input: ListClaims): Promise<Result<Page<ListedClaim>>> {
  requirePermission(context, "claims:list");
  return answering(async () => {
    const executor = context.database.kysely;
    const { page, size } = pageOf(input);
    const found = await selectClaims(executor, claimsInReach(context), matching(input.search ?? ""), input);
    const personIds = [...new Set(found.items.map(({ personId }) => personId))];
    const people = await peopleById(executor, personIds);
    const professionals = await professionalsById(executor, [...new Set(found.items.map(({ professionalId }) => professionalId))]);
    await writeAudit(
      executor,
      context,
      personIds.map((personId) => ({ personId, action: "claims:list", outcome: "read" as const })),
    );
    const orders = await ordersOfChains(executor, found.items);
    const deadlines = await deadlinesOf(context, executor, found.items, orders);
    const byChain = Map.groupBy(orders, ({ originId }) => originId);
    const items = found.items.map((claim) => ({
      ...withNames(claim, people, professionals),
      deadline: deadlines.get(claim.id) ?? null,
      payment: paymentStateOf(byChain.get(claim.originId) ?? []),
    }));
    return { items, total: found.total, page, size };
  });
}
