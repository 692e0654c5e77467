import type { NewClaim } from "./claims.ts";
import { post } from "./http.ts";
import type { ClaimRow, ClaimView, PageOf } from "./types.ts";

export interface WaitingClaim extends ClaimRow {
  readonly waits: readonly { readonly reason: string; readonly label: string }[];
  readonly missing: readonly { readonly field: string; readonly question: string }[];
  readonly since: string;
  readonly agreedFrom: string | null;
}

/** What a sheet may be held for. */
export const HOLD_REASONS = ["medical-opinion", "prior-agreement", "missing-piece"] as const;

/** A sheet received and held undecided, until what it waits for arrives. */
export const holdClaim = (claim: NewClaim, reason: string, idempotencyKey: string) =>
  post<ClaimView>("/api/v1/claims/held", { body: { ...claim, reason }, idempotencyKey });

const one = (id: string): string => `/api/v1/claims/${encodeURIComponent(id)}`;
export const listWaiting = (search: string, waitsFor: string | null, page: number) =>
  post<PageOf<WaitingClaim>>("/api/v1/claims/waiting", { body: { search, page, size: 10, waitsFor: waitsFor ?? "" } });
export const supplyPiece = (id: string, reason: string, idempotencyKey: string) => post<ClaimView>(`${one(id)}/pieces`, { body: { reason }, idempotencyKey });
export const resumeClaim = (id: string, idempotencyKey: string) => post<ClaimView>(`${one(id)}/resumption`, { idempotencyKey });
