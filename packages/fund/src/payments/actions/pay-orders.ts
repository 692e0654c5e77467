import { sumCents } from "@openamo/kernel";
import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import { postTransfers, type Transfer } from "../../accounting/index.ts";
import type { FundContext } from "../../context.ts";
import { notFoundHere, scopeOf } from "../../scope.ts";
import { takeWaitingOrders } from "../store.ts";

export interface PayOrders {
  readonly key: string;
  readonly organism: string;
  /** Most orders to take; at most 5,000. */
  readonly limit: number;
}

const MOST = 5000;

/** Records that the bank has carried out waiting orders of an organism: they are paid, and what was payable leaves the bank account. */
export async function payOrders(context: FundContext, input: PayOrders): Promise<Result<{ orders: number; cents: number }>> {
  requirePermission(context, "payments:pay");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "payments:pay", body, personId: null }, async (tx) => {
    const scope = scopeOf(context.actor);
    if (scope.kind !== "everything" && !(scope.kind === "organism" && scope.organism === input.organism)) throw notFoundHere();
    const at = context.clock.now();
    const orders = await takeWaitingOrders(tx, input.organism, Math.min(Math.max(Math.trunc(input.limit), 1), MOST), at);
    const transfers = orders.map(
      ({ personId, originId, claimId, organism, branch, place, cents, to }): Transfer => ({
        personId,
        originId,
        claimId,
        organism,
        branch,
        place,
        cents,
        debit: `payable/${to}`,
        credit: "bank",
        purpose: "payment",
      }),
    );
    await postTransfers(tx, transfers, context.clock.today(), at);
    return done({ orders: orders.length, cents: sumCents(orders.map((order) => order.cents)) });
  });
}
