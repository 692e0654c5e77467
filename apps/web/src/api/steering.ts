import { get, post } from "./http.ts";
import type { LawReference, Reason } from "./types.ts";

export interface BudgetTotal {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  readonly law: readonly LawReference[];
}

export interface ManagerBalance {
  readonly organism: { readonly id: string; readonly code: string; readonly name: string };
  readonly branches: readonly {
    readonly branch: string;
    readonly name: string;
    readonly benefits: string;
    readonly unpaid: string;
    readonly contributions: string | null;
  }[];
  readonly benefits: string;
  /** Null: none was declared for the exercise. */
  readonly contributions: string | null;
  readonly levies: string;
  /** In percent. */
  readonly contributionsToBenefits: string | null;
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

interface Category {
  readonly id: string;
  readonly label: string;
}

/** When and why something entered was taken back. */
interface TakenBack {
  readonly at: string;
  readonly motive: string;
}

export interface BudgetHistory {
  readonly organism: Steering["organism"];
  readonly currency: string;
  readonly exercise: number;
  readonly firstExercise: number;
  readonly resources: readonly Category[];
  readonly expenses: readonly Category[];
  readonly lines: readonly {
    readonly id: string;
    readonly side: "resource" | "expense";
    readonly category: string;
    readonly label: string;
    readonly amount: string;
    readonly entryDay: string;
    readonly recordedAt: string;
    readonly takenBack: TakenBack | null;
  }[];
}

export interface NewBudgetLine {
  readonly exercise: number;
  readonly category: string;
  readonly amount: string;
  readonly entryDay: string;
  readonly label: string;
}

export const readBudget = (exercise: number) => get<BudgetHistory>("/api/v1/steering/budget", { query: { exercise } });
export const enterBudgetLine = (body: NewBudgetLine, idempotencyKey: string) => post<{ lineId: string }>("/api/v1/steering/lines", { body, idempotencyKey });
export const takeBackBudgetLine = (id: string, motive: string, idempotencyKey: string) =>
  post<{ lineId: string }>(`/api/v1/steering/lines/${encodeURIComponent(id)}/withdrawal`, { body: { motive }, idempotencyKey });

/** What money of a payer is for. */
export type ReceiptKind = "contribution" | "late-charge";

export interface Contributions {
  readonly organism: Steering["organism"];
  readonly currency: string;
  readonly exercise: number;
  readonly total: string;
  readonly categories: readonly (Category & { readonly scheme: string })[];
  readonly receipts: readonly {
    readonly id: string;
    readonly scheme: string;
    readonly category: string;
    readonly kind: ReceiptKind;
    readonly month: string;
    readonly amount: string;
    readonly levies: string | null;
    readonly lateCharge: string | null;
    readonly receivedOn: string;
    readonly reference: string;
    readonly recordedAt: string;
    readonly takenBack: TakenBack | null;
  }[];
}

export interface ContributionLine {
  readonly month: string;
  readonly category: string;
  readonly kind: ReceiptKind;
  readonly amount: string;
  readonly receivedOn: string;
  readonly reference: string;
}

export interface ContributionsPreview {
  readonly total: string;
  readonly refused: number;
  readonly lines: readonly {
    readonly line: number;
    readonly amount: string | null;
    readonly levies: string | null;
    readonly lateCharge: string | null;
    readonly reasons: readonly Reason[];
    readonly refusal: { readonly sentence: string; readonly remedy: string; readonly field: string | null } | null;
  }[];
}

export const readContributions = (exercise: number) => get<Contributions>("/api/v1/contributions", { query: { exercise } });
export const previewContributions = (lines: readonly ContributionLine[]) => post<ContributionsPreview>("/api/v1/contributions/preview", { body: { lines } });
export const declareContributions = (lines: readonly ContributionLine[], idempotencyKey: string) =>
  post<{ recorded: number }>("/api/v1/contributions", { body: { lines }, idempotencyKey });
export const takeBackContribution = (id: string, motive: string, idempotencyKey: string) =>
  post<{ receiptId: string }>(`/api/v1/contributions/${encodeURIComponent(id)}/withdrawal`, { body: { motive }, idempotencyKey });
