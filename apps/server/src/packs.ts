import { france } from "@openamo/france";
import { packPlaces, placeRules } from "@openamo/france/places";
import type { CountryPack, PackPlaces } from "@openamo/kernel";
import { packPlaces as moroccanPlaces, morocco } from "@openamo/morocco";

/** The countries this program is put together with: adding one is adding its pack here. */
export const packs: readonly CountryPack[] = [{ ...france, places: placeRules }, morocco];

/** The places of each country that has a list of them: communes, or the smallest division that it holds. */
export const places: ReadonlyMap<string, PackPlaces> = new Map([
  [france.id, packPlaces],
  [morocco.id, moroccanPlaces],
]);

/** The pack of a country. @throws Error when it is not among the packs: a defect of composition. */
export function packOf(country: string): CountryPack {
  const pack = packs.find((candidate) => candidate.id === country);
  if (pack === undefined) throw new Error(`this program holds no pack for the country ${country}`);
  return pack;
}
