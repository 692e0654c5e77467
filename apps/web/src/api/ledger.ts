import { get, post } from "./http.ts";
import type { PageOf } from "./types.ts";

export interface LedgerAccount {
  readonly id: string;
  readonly branch: string;
  readonly risk: string;
  readonly kind: string;
  readonly of: string;
  readonly label: string;
}

export interface AccountBalance extends LedgerAccount {
  readonly debited: string;
  readonly credited: string;
  readonly balance: string;
}

export interface StatementLine {
  readonly id: string;
  readonly accountingDay: string;
  readonly valueDay: string;
  readonly amount: string;
  readonly transfers: number;
  readonly purpose: string;
  readonly side: "debit" | "credit";
  readonly balance: string;
}

/** The day of the accounts, and the instant at which they were known. */
export interface Asked {
  readonly on: string;
  readonly knownAt?: string;
}

export interface Proof {
  readonly checks: readonly { readonly id: string; readonly differences: number }[];
  readonly first: readonly { readonly check: string; readonly subject: string; readonly expected: string; readonly found: string }[];
}

export const readBalance = ({ on, knownAt }: Asked) =>
  get<{ readonly on: string; readonly accounts: readonly AccountBalance[] }>("/api/v1/ledger/balance", { query: { on, knownAt } });
export const readStatement = (account: string, from: string, { on, knownAt }: Asked, page: number) =>
  get<PageOf<StatementLine> & { readonly account: LedgerAccount; readonly opening: string }>("/api/v1/ledger/statement", {
    query: { account, from, on, knownAt, page, size: 20 },
  });
export const proveLedger = () => post<Proof>("/api/v1/ledger/proof", {});
