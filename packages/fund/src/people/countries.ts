import { countrySpecs } from "ibantools";

/** Countries and territories of ISO 3166-1 by their two letters in lower case, as the library of bank accounts keeps them up to date. */
export const COUNTRIES: readonly string[] = Object.keys(countrySpecs)
  .map((code) => code.toLowerCase())
  .sort();

const known = new Set(COUNTRIES);

/** Whether a code is that of a country: of the world's list, or one that the program holds the law of. */
export const isCountry = (code: string, held: readonly string[]): boolean => known.has(code) || held.includes(code);
