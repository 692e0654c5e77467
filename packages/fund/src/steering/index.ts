import type { TableClass } from "@openamo/platform";

export { type EnterBudgetLine, enterBudgetLine } from "./actions/enter-budget-line.ts";
export { type BudgetHistory, readBudget } from "./actions/read-budget.ts";
export { type ManagerBalance, readSteering, type Steering } from "./actions/read-steering.ts";
export { type TakeBackBudgetLine, takeBackBudgetLine } from "./actions/take-back-budget-line.ts";
export type { CategoryTotal } from "./budget.ts";
export * from "./refusals.ts";
export type { BudgetLine } from "./store.ts";

export const steeringTableClasses: Readonly<Record<string, TableClass>> = { budget_line: "reference" };
export const steeringSchemaFolder = new URL("./schema/", import.meta.url);
