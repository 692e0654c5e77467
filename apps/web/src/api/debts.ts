import { get, post } from "./http.ts";
import type { PageOf } from "./types.ts";

export interface Debt {
  readonly id: string;
  readonly personId: string;
  readonly claimId: string;
  readonly debtor: "beneficiary" | "professional";
  readonly debtorName: string;
  readonly reference: string;
  readonly ground: "undue" | "participation";
  readonly opened: string;
  readonly left: string;
  readonly status: "to-recover" | "settled" | "given-up";
  readonly openedAt: string;
  readonly notifiedOn: string | null;
  readonly contestedOn: string | null;
  readonly rejectedOn: string | null;
  readonly instalments: readonly { readonly on: string; readonly amount: string }[] | null;
}

export interface DebtFile {
  readonly debt: Debt;
  readonly events: readonly { readonly kind: string; readonly amount: string | null; readonly at: string; readonly by: string }[];
  readonly deduction: { readonly most: string; readonly from: string | null; readonly because: string; readonly law: readonly string[] } | null;
  readonly giveUpUnder: string | null;
  readonly letter: { readonly subject: string; readonly body: readonly string[] } | null;
}

/** An act of a recovery, by the last word of its address, and what it says. */
export type DebtAct =
  | { readonly act: "notification"; readonly receivedOn: string }
  | { readonly act: "contest"; readonly on: string }
  | { readonly act: "answer"; readonly accepted: boolean }
  | { readonly act: "instalments"; readonly months: number }
  | { readonly act: "repayments"; readonly amount: string; readonly receivedOn: string }
  | { readonly act: "giving-up" };

export const listDebts = (page: number, ground: Debt["ground"]) =>
  get<PageOf<Debt> & { readonly left: string }>("/api/v1/debts", { query: { page, size: 10, ground } });
export const readDebt = (id: string) => get<DebtFile>(`/api/v1/debts/${encodeURIComponent(id)}`);
export const actOnDebt = (id: string, { act, ...body }: DebtAct, idempotencyKey: string) =>
  post(`/api/v1/debts/${encodeURIComponent(id)}/${act}`, { body, idempotencyKey });
