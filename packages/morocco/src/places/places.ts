import type { FoundPlace, NetworkArea, PackPlaces, PlaceRules } from "@openamo/kernel";
import { type Division, divisions, regions } from "./divisions.ts";

const byCode: ReadonlyMap<string, Division> = new Map(divisions.map((division) => [division.code, division]));
const areas: ReadonlyMap<string, NetworkArea> = new Map(regions.map(({ code, name }) => [code, { id: code, name }]));

/** A name as it is compared: without accents, marks or case, in either script; `El Jadida` and `ELJADIDA` are one. */
const bare = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/** Both writings of a name, as readers of either script find it. */
const nameOf = (code: string): string | undefined => {
  const division = byCode.get(code);
  return division === undefined ? undefined : `${division.name.fr} · ${division.name.ar}`;
};

function matches(text: string): readonly Division[] {
  const wanted = bare(text);
  if (wanted === "") return [];
  const named = divisions.map((division) => ({ division, names: [bare(division.code), bare(division.name.fr), bare(division.name.ar)] }));
  const exact = named.filter(({ names }) => names.includes(wanted));
  if (exact.length > 0) return exact.map(({ division }) => division);
  return named.filter(({ names }) => names.some((name) => name.includes(wanted))).map(({ division }) => division);
}

function found(division: Division): FoundPlace[] {
  const area = areas.get(division.region);
  return area === undefined ? [] : [{ id: division.code, commune: division.code, name: nameOf(division.code) ?? "", area, postcodes: [] }];
}

/** What an address of Morocco may name: a province or a prefecture, by its code. Communes are not held, and refused as unknown. */
export const placeRules: PlaceRules = {
  isCommune: (code) => byCode.has(code),
  // The division of 2015 moved provinces between regions and kept them: nothing has a successor.
  successorOf: () => undefined,
  nameOf,
};

/** Provinces and prefectures found by a name in either script, or by their code. */
export const packPlaces: PackPlaces = {
  find: (text, most) => matches(text).slice(0, most).flatMap(found),
  understand: (text) => {
    const [one, ...others] = matches(text);
    return others.length === 0 ? one?.code : undefined;
  },
  nameOf,
};
