import type { PlaceRules } from "@openamo/kernel";
import { packPlaces } from "./pack-places.ts";

/** Municipal arrondissements of Paris, Lyon and Marseille: addresses name them rather than the town. */
const ARRONDISSEMENT = /^(751(0[1-9]|1\d|20)|6938[1-9]|132(0[1-9]|1[0-6]))$/;

/** What an address may name: a commune of today, by its code, or an arrondissement of the three that have some. A former commune is none. */
export const placeRules: PlaceRules = {
  isCommune: (code) => packPlaces.nameOf(code) !== undefined || ARRONDISSEMENT.test(code),
};
