import type { CountryPack, RegulatorBudget } from "@openamo/kernel";
import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { ownBudget, packOfRegulator } from "../budget.ts";
import { type BudgetLine, selectBudget } from "../store.ts";

/** The lines of a budget with their history, for those who keep it. */
export interface BudgetHistory {
  readonly pack: CountryPack;
  readonly budget: RegulatorBudget;
  readonly exercise: number;
  /** Every line ever entered, those that take others back included, oldest first. */
  readonly lines: readonly BudgetLine[];
}

/** The budget of the actor's own organism over an exercise, line by line, with what was taken back and why. */
export async function readBudget(context: FundContext, { exercise }: { readonly exercise: number }): Promise<Result<BudgetHistory>> {
  requirePermission(context, "steering:enter");
  return answering(async () => {
    const budget = ownBudget(context);
    const lines = await selectBudget(context.database.kysely, budget.organism, exercise);
    return { pack: packOfRegulator(context, budget.organism), budget, exercise, lines };
  });
}
