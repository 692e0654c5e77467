import { france } from "@openamo/france";
import type { CountryPack } from "@openamo/kernel";
import { morocco } from "@openamo/morocco";
import type { CountryFaces } from "./countries/faces.ts";
import { franceFaces } from "./countries/france.ts";
import { moroccoFaces } from "./countries/morocco.ts";

/** The countries this program is put together with: adding one is adding its pack here, and how this server shows it. */
export const packs: readonly CountryPack[] = [france, morocco];

export const allFaces: readonly CountryFaces[] = [franceFaces, moroccoFaces];

/** How a country of the program is shown. @throws Error when it is not among the packs: a defect of composition. */
export function facesOf(country: string): CountryFaces {
  const faces = allFaces.find((candidate) => candidate.country === country);
  if (faces === undefined) throw new Error(`this program does not show the country ${country}`);
  return faces;
}
