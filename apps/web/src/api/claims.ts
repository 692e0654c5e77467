import { get, post } from "./http.ts";
import type { BillableAct, ClaimPreview, ClaimRow, ClaimView, Estimate, LawArticle, PageOf, PersonRow, ProfessionalRow, Sheet, SheetForm } from "./types.ts";

export interface ClaimSearch {
  readonly search?: string;
  readonly status?: string | undefined;
  readonly page: number;
  readonly size: number;
}

export interface NewClaim {
  readonly personId: string;
  readonly professionalId: string;
  readonly sheet: Sheet;
}

export interface PreviewedClaim extends NewClaim {
  /** The claim that the sheet would correct. */
  readonly correcting?: string;
}

const one = (id: string): string => `/api/v1/claims/${encodeURIComponent(id)}`;

export const listClaims = (search: ClaimSearch) => post<PageOf<ClaimRow>>("/api/v1/claims/search", { body: search });
export const readClaim = (id: string) => get<ClaimView>(one(id));
export const previewClaim = (body: PreviewedClaim, signal?: AbortSignal) =>
  post<ClaimPreview>("/api/v1/claims/preview", signal === undefined ? { body } : { body, signal });
/** Care not given yet: nothing is kept. */
export const estimateClaim = (body: NewClaim, signal?: AbortSignal) =>
  post<Estimate>("/api/v1/claims/estimate", signal === undefined ? { body } : { body, signal });
export const submitClaim = (body: NewClaim, idempotencyKey: string) => post<ClaimView>("/api/v1/claims", { body, idempotencyKey });
export const correctClaim = (id: string, body: { motive: string; sheet: Sheet }, idempotencyKey: string) =>
  post<ClaimView>(`${one(id)}/correction`, { body, idempotencyKey });
export const reverseClaim = (id: string, motive: string, idempotencyKey: string) =>
  post<ClaimView>(`${one(id)}/reversal`, { body: { motive }, idempotencyKey });

export const searchPeople = (search: string) => post<PageOf<PersonRow>>("/api/v1/people/search", { body: { search, page: 1, size: 12 } });
export const searchProfessionals = (search: string) => get<PageOf<ProfessionalRow>>("/api/v1/professionals", { query: { search, page: 1, size: 12 } });
export const billableActs = async (specialty: string | undefined, on: string): Promise<readonly BillableAct[]> => {
  const { acts } = await get<{ acts: readonly BillableAct[] }>("/api/v1/acts", { query: { specialty, on } });
  return acts;
};

export const sheetForms = async (specialty: string | undefined, country: string | undefined): Promise<readonly SheetForm[]> => {
  const { forms } = await get<{ forms: readonly SheetForm[] }>("/api/v1/claims/sheet-forms", { query: { specialty, country } });
  return forms;
};

export const readArticle = (text: string, article: string) => get<LawArticle>(`/api/v1/law/${encodeURIComponent(text)}/${encodeURIComponent(article)}`);
