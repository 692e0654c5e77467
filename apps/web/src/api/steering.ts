import { get } from "./http.ts";
import type { LawReference, Reason } from "./types.ts";

export interface BudgetTotal {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  readonly law: readonly LawReference[];
}

export interface ManagerBalance {
  readonly organism: { readonly id: string; readonly code: string; readonly name: string };
  readonly branches: readonly { readonly branch: string; readonly name: string; readonly benefits: string; readonly unpaid: string }[];
  readonly benefits: string;
  readonly settled: number;
  readonly meanDaysToOrder: number | null;
  readonly paid: number;
  readonly meanDaysToPayment: number | null;
  readonly waiting: number;
  readonly reserveToPay: string;
  readonly safetyLeast: string | null;
  readonly reasons: readonly Reason[];
}

export interface Steering {
  readonly organism: { readonly id: string; readonly code: string; readonly name: string };
  readonly currency: string;
  readonly exercise: number;
  readonly firstExercise: number;
  readonly inventoryDay: string;
  readonly resources: readonly BudgetTotal[];
  readonly expenses: readonly BudgetTotal[];
  readonly totalResources: string;
  readonly totalExpenses: string;
  readonly lines: number;
  readonly managers: readonly ManagerBalance[];
}

export const readSteering = (organism: string, exercise: number) => get<Steering>(`/api/v1/steering/${encodeURIComponent(organism)}`, { query: { exercise } });
export const listRegulators = async (): Promise<readonly Steering["organism"][]> =>
  (await get<{ regulators: readonly Steering["organism"][] }>("/api/v1/steering")).regulators;
