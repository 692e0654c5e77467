import { day, RefusalSignal, refusal } from "@openamo/kernel";
import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { ownBudget } from "../budget.ts";
import { BUDGET_LINE_INVALID, BUDGET_LINE_TAKEN_BACK } from "../refusals.ts";
import { insertBudgetLine, liveLine } from "../store.ts";

export interface TakeBackBudgetLine {
  readonly key: string;
  readonly lineId: string;
  /** Why, in a few words. */
  readonly motive: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Takes a wrong line of the budget back: it stays in the history and counts no more. */
export async function takeBackBudgetLine(context: FundContext, input: TakeBackBudgetLine): Promise<Result<{ lineId: string }>> {
  requirePermission(context, "steering:enter");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "steering:take-back", body, personId: null }, async (tx) => {
    const { organism } = ownBudget(context);
    const label = input.motive.trim();
    if (label === "") throw new RefusalSignal(refusal(BUDGET_LINE_INVALID, {}, "motive"));
    const line = UUID.test(input.lineId) ? await liveLine(tx, organism, input.lineId) : undefined;
    if (line === undefined) throw new RefusalSignal(refusal(BUDGET_LINE_TAKEN_BACK, {}, "lineId"));
    const back = { ...line, organism, entryDay: day(line.entryDay), label, takesBack: line.id };
    const lineId = await insertBudgetLine(tx, back, context.clock.now(), context.actor.subject);
    return { ...done({ lineId }), object: line.id };
  });
}
