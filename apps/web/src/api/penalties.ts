import { get, post } from "./http.ts";
import type { PageOf } from "./types.ts";

interface PenaltyTerm {
  readonly from: string;
  readonly to: string;
  readonly payBy: string;
  readonly law: readonly string[];
}

export interface PenaltiesOwed {
  readonly term: PenaltyTerm;
  readonly over: boolean;
  readonly invoices: number;
  readonly amount: string;
  readonly outside: number;
  readonly count: number;
  readonly professionals: readonly { readonly professionalId: string; readonly name: string; readonly invoices: number; readonly amount: string }[];
}

export interface PostedPenalty {
  readonly claimId: string;
  readonly reference: string;
  readonly professional: string;
  readonly due: string;
  readonly paidOn: string;
  readonly workingDay: number;
  readonly share: string;
  readonly amount: string;
  readonly law: readonly string[];
  readonly takenBack: { readonly at: string; readonly motive: string } | null;
}

export interface PaymentDelays {
  readonly term: Omit<PenaltyTerm, "payBy">;
  readonly over: boolean;
  readonly professions: readonly {
    readonly profession: string;
    readonly invoices: number;
    readonly inTime: number;
    readonly meanDays: number;
    readonly longest: number;
  }[];
}

const path = "/api/v1/payments/penalties";
/** Of the term of a day; of the last one that is over without it. */
export const penaltiesOwed = (on?: string) => get<PenaltiesOwed>(`${path}/owed`, { query: on === undefined ? {} : { on } });
export const postPenalties = (on: string, idempotencyKey: string) => post(path, { body: { on }, idempotencyKey });
/** How long payments of a term took, by profession; of the last term over without a day. */
export const paymentDelays = (on?: string) => get<PaymentDelays>("/api/v1/payments/delays", { query: on === undefined ? {} : { on } });
export const listPenalties = (page: number) => get<PageOf<PostedPenalty>>(path, { query: { page, size: 10 } });
export const takeBackPenalty = (claimId: string, motive: string, idempotencyKey: string) =>
  post(`${path}/${encodeURIComponent(claimId)}/reversal`, { body: { motive }, idempotencyKey });
