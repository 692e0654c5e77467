import type { PlaceRules } from "@openamo/kernel";
import { allCommunes } from "./commune.ts";
import { packPlaces } from "./pack-places.ts";
import { presentCode } from "./search.ts";

/** Municipal arrondissements of Paris, Lyon and Marseille: addresses name them rather than the town. */
const ARRONDISSEMENT = /^(751(0[1-9]|1\d|20)|6938[1-9]|132(0[1-9]|1[0-6]))$/;

let parts: ReadonlyMap<string, { readonly name: string; readonly present: string }> | undefined;
/** Entries that are no commune of today, by code: former communes and parts. Read on first use. */
function partOf(code: string): { readonly name: string; readonly present: string } | undefined {
  parts ??= new Map(
    allCommunes().flatMap((commune) => (commune.partOf === undefined ? [] : [[commune.code, { name: commune.name, present: presentCode(commune) }] as const])),
  );
  return parts.get(code);
}

/** What an address may name: a commune of today, by its code, or an arrondissement of the three that have some. A former commune is none. */
export const placeRules: PlaceRules = {
  isCommune: (code) => packPlaces.nameOf(code) !== undefined || ARRONDISSEMENT.test(code),
  successorOf(code) {
    if (placeRules.isCommune(code)) return undefined;
    const present = partOf(code)?.present;
    const name = present === undefined ? undefined : packPlaces.nameOf(present);
    return present === undefined || name === undefined ? undefined : { code: present, name };
  },
  nameOf: (code) => packPlaces.nameOf(code) ?? partOf(code)?.name,
};
