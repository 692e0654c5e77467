import { type Day, isoDay, RefusalSignal, refusal } from "@openamo/kernel";
import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { requireLedger } from "../reach.ts";
import { DAY_CLOSED, DAY_NOT_OVER } from "../refusals.ts";
import { insertClosing, lockLedger, selectClosings } from "../store-closings.ts";

export interface CloseDay {
  readonly key: string;
  readonly organism: string;
  /** Last day to close: those before it that are open are closed with it. */
  readonly day: Day;
}

/** Closes the accounts of an organism through a day: what is meant for it later is entered on the next open day. A closing is not undone. */
export async function closeDay(context: FundContext, input: CloseDay): Promise<Result<{ through: string }>> {
  requirePermission(context, "accounting:close");
  const { key, organism, day } = input;
  return runCommand(context, { key, action: "accounting:close", body: { organism, day: isoDay(day) }, personId: null }, async (tx) => {
    await requireLedger(context, tx, organism);
    if (day >= context.clock.today()) throw new RefusalSignal(refusal(DAY_NOT_OVER, { day: isoDay(day) }, "day"));
    await lockLedger(tx, organism);
    const [last] = await selectClosings(tx, organism);
    if (last !== undefined && last.through >= day) throw new RefusalSignal(refusal(DAY_CLOSED, { through: isoDay(last.through) }, "day"));
    await insertClosing(tx, organism, { kind: "day", through: day, closedAt: context.clock.now(), closedBy: context.actor.subject });
    return { ...done({ through: isoDay(day) }), object: `${organism} ${isoDay(day)}` };
  });
}
