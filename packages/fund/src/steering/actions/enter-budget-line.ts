import { parseCents, parseDay, RefusalSignal, refusal, yearOf } from "@openamo/kernel";
import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { ownBudget } from "../budget.ts";
import { BUDGET_LINE_INVALID, UNKNOWN_BUDGET_CATEGORY } from "../refusals.ts";
import { insertBudgetLine } from "../store.ts";

export interface EnterBudgetLine {
  /** Idempotency key. */
  readonly key: string;
  readonly exercise: number;
  /** Word of the pack. */
  readonly category: string;
  /** Decimal string, more than zero. */
  readonly amount: string;
  /** `YYYY-MM-DD`, a day of the exercise. */
  readonly entryDay: string;
  readonly label: string;
}

const invalid = (field: string): RefusalSignal => new RefusalSignal(refusal(BUDGET_LINE_INVALID, {}, field));

/** Enters an amount of the regulator's budget, in a legal category of an exercise. */
export async function enterBudgetLine(context: FundContext, input: EnterBudgetLine): Promise<Result<{ lineId: string }>> {
  requirePermission(context, "steering:enter");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "steering:enter", body, personId: null }, async (tx) => {
    const budget = ownBudget(context);
    const isResource = budget.resources.some(({ id }) => id === input.category);
    if (!isResource && !budget.expenses.some(({ id }) => id === input.category)) {
      throw new RefusalSignal(refusal(UNKNOWN_BUDGET_CATEGORY, { category: input.category }, "category"));
    }
    const cents = parseCents(input.amount);
    const entryDay = parseDay(input.entryDay);
    const label = input.label.trim();
    if (cents === undefined || cents <= 0) throw invalid("amount");
    if (!Number.isInteger(input.exercise) || input.exercise < budget.firstExercise) throw invalid("exercise");
    if (entryDay === undefined || yearOf(entryDay) !== input.exercise) throw invalid("entryDay");
    if (label === "") throw invalid("label");
    const { exercise, category } = input;
    const side = isResource ? ("resource" as const) : ("expense" as const);
    const line = { organism: budget.organism, exercise, side, category, cents, entryDay, label, takesBack: null };
    const lineId = await insertBudgetLine(tx, line, context.clock.now(), context.actor.subject);
    return { ...done({ lineId }), object: lineId };
  });
}
