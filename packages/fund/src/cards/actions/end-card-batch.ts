import { RefusalSignal, refusal } from "@openamo/kernel";
import { type DatabaseTransaction, done, type Result, requirePermission, runCommand } from "@openamo/platform";
import { lockFiles } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { batchInReach } from "../batch.ts";
import { CARD_BATCH_CLOSED } from "../batch-refusals.ts";
import { insertActions } from "../store.ts";
import { endBatch, handedCards } from "../store-batches.ts";

export interface EndCardBatch {
  readonly key: string;
  readonly batchId: string;
  /** `send`: the file left for the maker, for good. `withdraw`: its orders wait again. */
  readonly end: "send" | "withdraw";
}

/** Ends a file of orders, once: sent, or withdrawn with all that it handed over. */
export async function endCardBatch(context: FundContext, input: EndCardBatch): Promise<Result<{ batchId: string; cards: number }>> {
  requirePermission(context, "cards:hand-over");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "cards:hand-over", body, personId: null }, async (tx) => {
    const batch = await batchInReach(context, tx, input.batchId, true);
    if (batch.sentAt !== null || batch.withdrawnAt !== null) throw new RefusalSignal(refusal(CARD_BATCH_CLOSED));
    await endBatch(tx, batch, input.end === "send" ? "sent_at" : "withdrawn_at", context.clock.now());
    if (input.end === "withdraw") await takeBack(context, tx, batch.id);
    return { ...done({ batchId: batch.id, cards: batch.cards }), object: batch.id };
  });
}

/** Undoes what the file handed over. A card that already went further has left the maker: the file was in truth sent. */
async function takeBack(context: FundContext, tx: DatabaseTransaction, batchId: string): Promise<void> {
  await lockFiles(tx, [...new Set((await handedCards(tx, batchId)).map(({ personId }) => personId))]);
  const handed = await handedCards(tx, batchId);
  const further = handed.some(({ steps, seq }) => steps !== seq + 1);
  if (further) throw new RefusalSignal(refusal(CARD_BATCH_CLOSED));
  const on = context.clock.today();
  const undo = handed.map(({ personId, cardId, steps, actionId }) => ({ personId, cardId, seq: steps, kind: "undo" as const, on, undoes: actionId }));
  await insertActions(tx, undo, context.clock.now(), context.actor.subject);
}
