import { RefusalSignal, refusal } from "@openamo/kernel";
import { done, isId, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { enterReceipts } from "../enter.ts";
import { managerOf } from "../read-lines.ts";
import { CONTRIBUTION_INVALID, CONTRIBUTION_TAKEN_BACK } from "../refusals.ts";
import { insertReceipts, liveReceipt, lockReceipts } from "../store.ts";

export interface TakeBackContribution {
  readonly key: string;
  readonly receiptId: string;
  /** Why, in a few words. */
  readonly motive: string;
}

/** Takes a wrong receipt back: it stays in the history, and the ledger moves the same amounts the other way. */
export async function takeBackContribution(context: FundContext, input: TakeBackContribution): Promise<Result<{ receiptId: string }>> {
  requirePermission(context, "contributions:declare");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "contributions:take-back", body, personId: null }, async (tx) => {
    const manager = managerOf(context);
    const { organism } = manager;
    const motive = input.motive.trim();
    if (motive === "") throw new RefusalSignal(refusal(CONTRIBUTION_INVALID, {}, "motive"));
    await lockReceipts(tx, organism);
    const receipt = isId(input.receiptId) ? await liveReceipt(tx, organism, input.receiptId) : undefined;
    if (receipt === undefined) throw new RefusalSignal(refusal(CONTRIBUTION_TAKEN_BACK, {}, "receiptId"));
    const [receiptId = ""] = await insertReceipts(
      tx,
      organism,
      [{ ...receipt, reference: motive, takesBack: receipt.id }],
      context.clock.now(),
      context.actor.subject,
    );
    await enterReceipts(context, tx, manager);
    return { ...done({ receiptId }), object: receipt.id };
  });
}
