import { get } from "./http.ts";
import type { PageOf } from "./types.ts";

export interface NomenclatureList {
  readonly id: string;
  readonly label: string;
  readonly acts: number;
  readonly tariffs: number;
  /** False for the small table that the system carries itself. */
  readonly imported: boolean;
}

export interface FoundAct {
  readonly list: string;
  readonly listLabel: string;
  readonly code: string;
  readonly line: string;
  readonly label: string;
  readonly familyLabel: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly tariff: { readonly unit: string; readonly lowest: string; readonly highest: string } | null;
}

export interface ActTariff {
  readonly line: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly inForce: boolean;
  /** A currency, or the key letter of a coefficient. */
  readonly unit: string;
  readonly values: readonly { readonly name: string; readonly label: string; readonly value: string }[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export interface ActInList extends Omit<FoundAct, "tariff"> {
  /** Whether the act exists on the day asked. */
  readonly holds: boolean;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly tariffs: readonly ActTariff[];
  readonly history: readonly ActTariff[];
  readonly notes: readonly { readonly title: string; readonly text: string }[];
  readonly law: readonly { readonly text: string; readonly article: string; readonly part?: string }[];
  readonly import: number | null;
}

export interface ActFile {
  readonly code: string;
  readonly on: string;
  readonly acts: readonly ActInList[];
}

interface ActSearch {
  readonly search: string;
  readonly list: string | undefined;
  /** Acts of this country only. */
  readonly country?: string | undefined;
  readonly on: string | undefined;
  readonly page: number;
  readonly size: number;
}

/** The lists that are here, and the public lists of the country that are not. */
export interface Nomenclatures {
  readonly lists: readonly NomenclatureList[];
  readonly notImported: readonly Pick<NomenclatureList, "id" | "label">[];
}

export const listNomenclatures = (country: string | undefined) => get<Nomenclatures>("/api/v1/nomenclature/lists", { query: { country } });
export const searchActs = (query: ActSearch) => get<PageOf<FoundAct>>("/api/v1/nomenclature/acts", { query: { ...query } });
export const readAct = (code: string, on: string | undefined, country: string | undefined) =>
  get<ActFile>(`/api/v1/nomenclature/acts/${encodeURIComponent(code)}`, { query: { on, country } });
