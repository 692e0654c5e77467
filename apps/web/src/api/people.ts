import { get, post } from "./http.ts";
import type { ClaimRow, PageOf, PersonRow } from "./types.ts";

export interface PersonFace {
  readonly id: string;
  readonly name: string;
}

/** Top of a person's file. */
export interface PersonFile extends Omit<PersonRow, "identifier"> {
  readonly birthDate: string;
  /** Null while the person has none. */
  readonly identifier: string | null;
  readonly age: number;
  readonly deathDate?: string | null;
}

export interface OrganismChoice {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Ids of the schemes whose people have their file with it. */
  readonly schemes: readonly string[];
  readonly country: string;
}

/** Names in a second script. */
export interface SecondNames {
  readonly birthName: string;
  readonly usedName: string | null;
  readonly givenNames: string;
}

export type RegisteredSex = "female" | "male" | "unknown";

export interface NewPerson {
  readonly country: string;
  /** Left out, with the identifier, for somebody who has none yet. */
  readonly identifierKind?: string;
  readonly identifier?: string;
  /** Birth name. */
  readonly familyName: string;
  readonly usedName: string | null;
  readonly givenNames: string;
  readonly sex: RegisteredSex;
  /** In the second script of the country; null where it is not known. */
  readonly secondScript?: SecondNames | null;
  /** As registered: `00` stands for what is not known. */
  readonly birthDate: string;
  readonly birthplace?: { readonly commune: string | null; readonly country: string | null; readonly place: string | null };
  readonly affiliation: { readonly scheme: string; readonly organism: string; readonly from: string; readonly to: string | null };
  readonly situations: readonly { readonly kind: string; readonly from: string; readonly to: string | null }[];
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
export const listSchemes = async (): Promise<readonly { readonly id: string; readonly name: string }[]> =>
  (await get<{ schemes: readonly { id: string; name: string }[] }>("/api/v1/network/filters")).schemes;
