import type { Day } from "@openamo/kernel";
import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type MakerLine, makerLines, organismInReach } from "../batch.ts";
import { checksumOf, waitingOrders } from "../store-batches.ts";

export interface CardOrdersPreview {
  readonly lines: readonly MakerLine[];
  /** To give back when the same orders are confirmed. */
  readonly checksum: string;
}

/** The orders of an organism that wait for the maker, up to a day: a dry run, nothing moves. Each person shown leaves an audit line. */
export async function previewCardOrders(context: FundContext, { organism, until }: { organism: string; until: Day }): Promise<Result<CardOrdersPreview>> {
  requirePermission(context, "cards:hand-over");
  return answering(async () => {
    const executor = context.database.kysely;
    const orders = await waitingOrders(executor, organismInReach(context, organism), until);
    await writeAudit(
      executor,
      context,
      orders.map(({ personId, cardId }) => ({ personId, action: "cards:hand-over", outcome: "read" as const, object: cardId })),
    );
    return { lines: await makerLines(executor, orders), checksum: checksumOf(orders) };
  });
}
