import type { Executor } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import type { PaymentOrder } from "../payments/index.ts";
import { lengthenedDays } from "../providers/index.ts";
import type { Claim } from "./claim.ts";
import { type ClaimDeadline, deadlineOf, knownDeadline } from "./deadline.ts";
import { actionsOfClaims } from "./store-actions.ts";

/** The legal delays of the claims of a list, in one read for each kind of fact, out of the orders of their chains. */
export async function deadlinesOf(
  context: FundContext,
  executor: Executor,
  claims: readonly Claim[],
  ordersOfAll: readonly PaymentOrder[],
): Promise<Map<string, ClaimDeadline | null>> {
  const actions = await actionsOfClaims(executor, claims);
  const lengthened = await lengthenedDays(
    executor,
    claims.map(({ professionalId }) => professionalId),
  );
  const orders = Map.groupBy(ordersOfAll, ({ claimId }) => claimId);
  return new Map(
    claims.map((claim) => {
      const known = { claim, actions: actions.get(claim.id) ?? [], orders: orders.get(claim.id) ?? [], lengthened };
      return [claim.id, knownDeadline(deadlineOf(context.pack(claim.country), known, context.clock))];
    }),
  );
}
