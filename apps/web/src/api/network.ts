import { get } from "./http.ts";
import type { LawReference, PageOf } from "./types.ts";

/** Words of the data, and the language they are in. */
export interface Said {
  readonly text: string;
  readonly language: string;
}
export type Known = "confirmed" | "recalled" | "partly-confirmed";
export type OrganismState = "active" | "ended" | "planned";

export interface OrganismLink {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly state: OrganismState;
}

export interface SchemeLink {
  readonly id: string;
  readonly name: string;
}

export interface OrganismRow extends OrganismLink {
  readonly kind: string;
  readonly kindLabel: string;
  readonly country: string;
  readonly town: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly everywhere: boolean;
  readonly areas: readonly string[];
}

export interface FactSource {
  readonly what: Said;
  readonly addresses: readonly string[];
  readonly dated: string | null;
}
export interface FactEvidence {
  readonly fact: Said;
  readonly status: "confirmed" | "recalled";
  readonly sources: readonly FactSource[];
}

interface Commune {
  readonly code: string;
  readonly name: string;
}
export interface Territory {
  readonly everywhere: boolean;
  readonly areas: readonly { readonly id: string; readonly name: string; readonly part: boolean }[];
  readonly communes: readonly Commune[];
  readonly except: readonly Commune[];
  readonly rule: Said | null;
  readonly status: Known;
  readonly toConfirm: boolean;
}

export interface OrganismPage extends Omit<OrganismRow, "areas"> {
  readonly on: string;
  readonly longName: Said;
  readonly formerNames: readonly string[];
  readonly codes: readonly { readonly label: string; readonly value: string }[];
  readonly legalStatus: Said | null;
  readonly supervision: Said | null;
  readonly website: string | null;
  readonly address: { readonly text: string; readonly dated: string; readonly sources: readonly FactSource[] } | null;
  readonly parent: OrganismLink | null;
  readonly predecessors: readonly OrganismLink[];
  readonly successor: OrganismLink | null;
  readonly current: OrganismLink | null;
  readonly children: readonly { readonly kind: string; readonly label: string; readonly count: number }[];
  readonly schemes: readonly SchemeLink[];
  readonly affiliates: readonly SchemeLink[];
  readonly branches: readonly string[];
  readonly functions: readonly string[];
  readonly territory: Territory;
  readonly establishments: readonly { readonly name: string; readonly town: string; readonly number: string | null }[];
  readonly notes: readonly Said[];
  readonly status: Known;
  readonly evidence: readonly FactEvidence[];
}

export interface SchemeRow {
  readonly id: string;
  readonly country: string;
  readonly name: string;
  readonly shortName: Said;
  readonly code: string | null;
  readonly family: string;
  readonly state: string;
  readonly since: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly managesCare: boolean;
  readonly population: Said;
}

interface Kind {
  readonly kind: string;
  readonly label: string;
}
export interface Managers {
  readonly where: Said | null;
  readonly organisms: readonly OrganismLink[];
  readonly kinds: readonly Kind[];
  readonly words: Said | null;
}
export interface Risk {
  readonly label: string;
  readonly cover: "full" | "partial" | "complementary" | "none";
  readonly managers: readonly Managers[];
  readonly from: string | null;
  readonly to: string | null;
  readonly note: Said | null;
  readonly status: Known;
}
export interface Duty {
  readonly label: string;
  readonly where: string;
  readonly organism: OrganismLink | null;
  readonly kind: Kind | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly sentence: string;
  readonly law: readonly LawReference[];
  readonly note: Said | null;
  readonly status: Known;
}

export interface SchemePage extends SchemeRow {
  readonly managers: readonly OrganismLink[];
  readonly successor: SchemeLink | null;
  readonly basis: readonly Said[];
  readonly website: string | null;
  readonly notes: readonly Said[];
  readonly risks: readonly Risk[];
  readonly duties: readonly Duty[];
  readonly status: Known;
  readonly evidence: readonly FactEvidence[];
}

export interface NetworkPlace {
  readonly id: string;
  readonly commune: string;
  readonly name: string;
  readonly within: string | null;
  readonly area: { readonly id: string; readonly name: string };
  readonly postcodes: readonly string[];
}

export interface FoundPlaces {
  readonly places: readonly NetworkPlace[];
  /** Code of the commune that the text means, when it means one alone. */
  readonly understood: string | null;
}

export interface Filters {
  readonly countries: readonly { readonly id: string; readonly name: string }[];
  readonly kinds: readonly { readonly kind: string; readonly label: string; readonly country: string; readonly count: number }[];
  readonly areas: readonly { readonly id: string; readonly name: string; readonly country: string }[];
  readonly schemes: readonly { readonly id: string; readonly name: string; readonly country: string }[];
}

export interface OrganismQuery {
  readonly search?: string;
  readonly country?: string;
  readonly kind?: string;
  readonly scheme?: string;
  readonly department?: string;
  readonly ended?: "true";
  readonly page: number;
  readonly size: number;
}

const one = (id: string) => encodeURIComponent(id);
export const searchOrganisms = (query: OrganismQuery) => get<PageOf<OrganismRow>>("/api/v1/network/organisms", { query: { ...query } });
export const readOrganism = (id: string) => get<OrganismPage>(`/api/v1/network/organisms/${one(id)}`);
export const listSchemes = async () => (await get<{ schemes: readonly SchemeRow[] }>("/api/v1/network/schemes")).schemes;
export const readScheme = (id: string) => get<SchemePage>(`/api/v1/network/schemes/${one(id)}`);
export const readFilters = () => get<Filters>("/api/v1/network/filters");
export const findPlaces = (text: string, country?: string) => get<FoundPlaces>("/api/v1/network/places", { query: { text, country } });
