import { type BudgetCategory, type Cents, type CountryPack, RefusalSignal, type RegulatorBudget, refusal, sumCents } from "@openamo/kernel";
import type { FundContext } from "../context.ts";
import { scopeOf } from "../scope.ts";
import { NO_BUDGET_HERE } from "./refusals.ts";
import type { BudgetLine, BudgetSide } from "./store.ts";

/** The pack whose regulator an organism is. */
export function packOfRegulator(context: FundContext, organism: string): CountryPack & { readonly steering: NonNullable<CountryPack["steering"]> } {
  for (const country of context.countries) {
    const pack = context.pack(country);
    if (pack.steering?.budget.organism === organism) return { ...pack, steering: pack.steering };
  }
  throw new RefusalSignal(refusal(NO_BUDGET_HERE));
}

/** The budget that the actor keeps: that of their own organism. @throws RefusalSignal (`no-budget-here`) */
export function ownBudget(context: FundContext): RegulatorBudget {
  const scope = scopeOf(context.actor);
  if (scope.kind !== "organism") throw new RefusalSignal(refusal(NO_BUDGET_HERE));
  return packOfRegulator(context, scope.organism).steering.budget;
}

/** One legal category with its amount over an exercise. */
export interface CategoryTotal extends BudgetCategory {
  readonly cents: Cents;
}

/** Lines that count: neither taken back nor taking another back. */
export function liveLines(lines: readonly BudgetLine[]): BudgetLine[] {
  const ended = new Set(lines.map(({ takesBack }) => takesBack));
  return lines.filter(({ id, takesBack }) => takesBack === null && !ended.has(id));
}

export const totalsOf = (categories: readonly BudgetCategory[], side: BudgetSide, lines: readonly BudgetLine[]): CategoryTotal[] =>
  categories.map((category) => ({
    ...category,
    cents: sumCents(lines.filter((line) => line.side === side && line.category === category.id).map((line) => line.cents)),
  }));
