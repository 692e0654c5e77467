import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { batchInReach, type MakerLine, makerLines } from "../batch.ts";
import { type CardBatch, handedCards } from "../store-batches.ts";

/** A file of orders and its lines, as often as it is asked for. Each person shown leaves an audit line. */
export async function readCardBatch(
  context: FundContext,
  { batchId }: { batchId: string },
): Promise<Result<CardBatch & { readonly lines: readonly MakerLine[] }>> {
  requirePermission(context, "cards:hand-over");
  return answering(async () => {
    const executor = context.database.kysely;
    const batch = await batchInReach(context, executor, batchId);
    const handed = await handedCards(executor, batch.id);
    await writeAudit(
      executor,
      context,
      handed.map(({ personId, cardId }) => ({ personId, action: "cards:hand-over", outcome: "read" as const, object: cardId })),
    );
    return { ...batch, lines: await makerLines(executor, handed) };
  });
}
