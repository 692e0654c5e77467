import { get, post } from "./http.ts";
import type { ClaimRow, PageOf, PersonRow } from "./types.ts";

export interface PersonFace {
  readonly id: string;
  readonly name: string;
}

/** Top of a person's file. */
export interface PersonFile extends PersonRow {
  readonly birthDate: string;
  readonly age: number;
}

export interface OrganismChoice {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Ids of the schemes whose people have their file with it. */
  readonly schemes: readonly string[];
  readonly country: string;
}

export interface NewPerson {
  readonly country: string;
  readonly identifierKind: string;
  readonly identifier: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: string;
  readonly affiliation: { readonly scheme: string; readonly organism: string; readonly from: string; readonly to: string | null };
  readonly situations?: readonly { readonly kind: string; readonly from: string; readonly to: string | null }[];
}

/** Searched by a body: what is typed may be a social security number, which no address should hold. */
export const searchPeoplePage = (search: string, page: number, size: number) =>
  post<PageOf<PersonFile>>("/api/v1/people/search", { body: { search, page, size } });
export const readPersonFile = (id: string) => get<PersonFile>(`/api/v1/people/${encodeURIComponent(id)}`);
export const registerPerson = (body: NewPerson, idempotencyKey: string) => post<PersonFile>("/api/v1/people", { body, idempotencyKey });
export const listOrganisms = async (): Promise<readonly OrganismChoice[]> =>
  (await get<{ organisms: readonly OrganismChoice[] }>("/api/v1/organisms")).organisms;
export const claimsOfPerson = (personId: string, page: number, size: number) =>
  post<PageOf<ClaimRow>>("/api/v1/claims/search", { body: { personId, search: "", page, size } });
