import { isoDay, lastDayOfYear, RefusalSignal, refusal } from "@openamo/kernel";
import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { requireLedger } from "../reach.ts";
import { DAY_NOT_OVER, YEAR_CLOSED } from "../refusals.ts";
import { closeYearly, insertClosing, lockLedger, selectClosings } from "../store-closings.ts";

export interface CloseYear {
  readonly key: string;
  readonly organism: string;
  readonly year: number;
}

/**
 * Closes an accounting year: its last day is closed if it was not, what the year cost and brought in passes to the result, and the other balances
 * (payable, bank, receivable) go on into the next year by themselves.
 */
export async function closeYear(context: FundContext, input: CloseYear): Promise<Result<{ through: string; accounts: number }>> {
  requirePermission(context, "accounting:close");
  const { key, organism, year } = input;
  return runCommand(context, { key, action: "accounting:close", body: { organism, year }, personId: null }, async (tx) => {
    await requireLedger(context, tx, organism);
    const through = lastDayOfYear(year);
    if (through >= context.clock.today()) throw new RefusalSignal(refusal(DAY_NOT_OVER, { day: isoDay(through) }, "year"));
    await lockLedger(tx, organism);
    const closings = await selectClosings(tx, organism);
    if (closings.some((closing) => closing.kind === "year" && closing.through >= through))
      throw new RefusalSignal(refusal(YEAR_CLOSED, { year: String(year) }, "year"));
    const at = context.clock.now();
    const closing = { through, closedAt: at, closedBy: context.actor.subject };
    if (!closings.some((old) => old.through >= through)) await insertClosing(tx, organism, { kind: "day", ...closing });
    const accounts = await closeYearly(tx, organism, year, at);
    await insertClosing(tx, organism, { kind: "year", ...closing });
    return { ...done({ through: isoDay(through), accounts }), object: `${organism} ${year}` };
  });
}
