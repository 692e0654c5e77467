import { get } from "./http.ts";

/** A country by its two letters, with its name in the reader's language. */
export interface Country {
  readonly id: string;
  readonly name: string;
}

export const readCountries = async (): Promise<readonly Country[]> => (await get<{ countries: readonly Country[] }>("/api/v1/countries")).countries;
