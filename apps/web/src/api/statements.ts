import { get } from "./http.ts";
import type { BankPayment } from "./payments.ts";
import type { PageOf } from "./types.ts";

export interface PaymentStatement {
  readonly payment: BankPayment;
  readonly lines: readonly {
    readonly claimId: string;
    readonly reference: string;
    readonly careFrom: string;
    readonly careTo: string;
    readonly penalty: boolean;
    readonly charged: string | null;
    readonly paid: string;
    readonly deducted: string;
    readonly person: string;
    readonly professional: string;
  }[];
}

const one = (id: string) => `/api/v1/statements/${encodeURIComponent(id)}`;
export const listStatements = (page: number) => get<PageOf<BankPayment>>("/api/v1/statements", { query: { page, size: 10 } });
export const readStatementOf = (id: string) => get<PaymentStatement>(one(id));
export const statementFile = (id: string, format: "json" | "csv" | "entities") => `${one(id)}/file?format=${format}`;
export const statementPaper = (id: string, language: string) => `${one(id)}/file?format=pdf&language=${language}`;
