import { get, post } from "./http.ts";
import type { PageOf } from "./types.ts";

export type SetAsideReason = "no-account" | "account-not-payable" | "payee-dead";

export interface SetAside {
  readonly to: "beneficiary" | "professional";
  readonly payeeId: string;
  readonly reason: SetAsideReason;
  readonly orders: number;
  readonly amount: string;
}

export interface PaymentFile {
  readonly id: string;
  readonly reference: string;
  readonly status: "prepared" | "released" | "withdrawn";
  readonly executionDay: string;
  readonly payments: number;
  readonly amount: string;
  readonly setAside: readonly SetAside[];
  readonly preparedAt: string;
  readonly preparedBy: string;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
  readonly mayRelease: boolean;
  readonly mayDownload: boolean;
}

export interface BankPayment {
  readonly id: string;
  readonly reference: string;
  readonly to: "beneficiary" | "professional";
  readonly payeeId: string;
  readonly holder: string;
  readonly account: string;
  readonly amount: string;
  readonly orders: number;
  readonly status: "in-file" | "sent" | "paid" | "returned" | "withdrawn";
  readonly paidOn: string | null;
  readonly returnedOn: string | null;
  readonly returnReason: string | null;
}

/** A payment with the day by which the law wants it made, for professionals. */
export interface DuePayment extends BankPayment {
  readonly deadline: { readonly due: string; readonly state: "running" | "late" | "met" | "missed" } | null;
}

export interface Held {
  readonly payments: number;
  readonly orders: number;
  readonly amount: string;
  readonly deducted: string;
  readonly setAside: readonly SetAside[];
}

export interface BankEntry {
  readonly id: string;
  readonly statement: string;
  readonly side: "debit" | "credit" | null;
  readonly amount: string | null;
  readonly bookingDay: string | null;
  readonly counterparty: string | null;
  readonly text: string | null;
  readonly outcome: string;
}

export interface StatementReading {
  readonly statements: number;
  readonly known: number;
  readonly paid: number;
  readonly returned: number;
  readonly toLookAt: number;
}

/** An account from a day on. Its kind is the usual one of the country. */
export interface NewAccount {
  readonly from: string;
  readonly account: string;
  readonly holder: string;
}

export const changeProfessionalAccount = (id: string, body: NewAccount, idempotencyKey: string) =>
  post(`/api/v1/professionals/${encodeURIComponent(id)}/bank-details`, { body, idempotencyKey });

const files = "/api/v1/payments/files";
const one = (id: string) => `${files}/${encodeURIComponent(id)}`;

export const listFiles = (page: number) => get<PageOf<PaymentFile>>(files, { query: { page, size: 10 } });
export const readFile = (id: string, page: number) => get<PageOf<DuePayment> & { readonly file: PaymentFile }>(one(id), { query: { page, size: 20 } });
export const previewFile = (executionDay: string) => post<Held>("/api/v1/payments/preview", { body: { executionDay } });
export const prepareFile = (executionDay: string, idempotencyKey: string) =>
  post<{ fileId: string | null; reference: string | null; deducted: string }>(files, { body: { executionDay }, idempotencyKey });
export const releaseFile = (id: string, idempotencyKey: string) => post(`${one(id)}/release`, { idempotencyKey });
export const withdrawFile = (id: string, idempotencyKey: string) => post(`${one(id)}/withdrawal`, { idempotencyKey });
export const contentOf = (id: string) => `${one(id)}/content`;
export const readStatement = (text: string, idempotencyKey: string) =>
  post<StatementReading>("/api/v1/payments/statements", { body: { text }, idempotencyKey });
export const listReturned = (page: number) => get<PageOf<DuePayment>>("/api/v1/payments/returned", { query: { page, size: 10 } });
export const reissue = (id: string, idempotencyKey: string) => post(`/api/v1/payments/${encodeURIComponent(id)}/reissue`, { idempotencyKey });
export const listEntries = (page: number) => get<PageOf<BankEntry>>("/api/v1/payments/entries", { query: { page, size: 10 } });
export const resolveEntry = (id: string, resolution: string, idempotencyKey: string) =>
  post(`/api/v1/payments/entries/${encodeURIComponent(id)}/resolution`, { body: { resolution }, idempotencyKey });
