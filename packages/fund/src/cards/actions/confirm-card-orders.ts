import { isoDay, parseDay, RefusalSignal, refusal } from "@openamo/kernel";
import { done, newId, type Result, requirePermission, runCommand, writeAudit } from "@openamo/platform";
import { lockFiles } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { organismInReach } from "../batch.ts";
import { CARD_ORDERS_CHANGED, NO_CARD_ORDERS } from "../batch-refusals.ts";
import { CARD_DAY_INVALID } from "../refusals.ts";
import { insertActions } from "../store.ts";
import { checksumOf, insertBatch, waitingOrders } from "../store-batches.ts";

export interface ConfirmCardOrders {
  readonly key: string;
  readonly organism: string;
  /** Last day of the orders taken, `YYYY-MM-DD`. */
  readonly until: string;
  /** Of the preview: other orders than those previewed are not handed over. */
  readonly checksum: string;
}

/** Hands the waiting orders over to the maker's file. Until the file is sent, it may be withdrawn as a whole. */
export async function confirmCardOrders(context: FundContext, input: ConfirmCardOrders): Promise<Result<{ batchId: string; cards: number }>> {
  requirePermission(context, "cards:hand-over");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "cards:hand-over", body, personId: null }, async (tx) => {
    const organism = organismInReach(context, input.organism);
    const until = parseDay(input.until);
    if (until === undefined) throw new RefusalSignal(refusal(CARD_DAY_INVALID, {}, "until"));
    // The first read says whose files to lock, the second what waits once nobody else can change them.
    await lockFiles(tx, [...new Set((await waitingOrders(tx, organism, until)).map(({ personId }) => personId))]);
    const orders = await waitingOrders(tx, organism, until);
    if (orders.length === 0) throw new RefusalSignal(refusal(NO_CARD_ORDERS, { until: isoDay(until) }));
    const checksum = checksumOf(orders);
    if (checksum !== input.checksum) throw new RefusalSignal(refusal(CARD_ORDERS_CHANGED, {}, "checksum"));
    const batchId = newId();
    const [at, by] = [context.clock.now(), context.actor.subject];
    await insertBatch(tx, { organism, id: batchId, ordersUntil: until, cards: orders.length, checksum, at, by });
    const today = context.clock.today();
    await insertActions(
      tx,
      orders.map(({ personId, cardId, steps }) => ({ personId, cardId, seq: steps, kind: "hand-over" as const, on: today, batchId })),
      at,
      by,
    );
    await writeAudit(
      tx,
      context,
      orders.map(({ personId, cardId }) => ({ personId, action: "cards:hand-over", outcome: "done" as const, object: cardId })),
    );
    return { ...done({ batchId, cards: orders.length }), object: batchId };
  });
}
