import { type FoundPlace, type NetworkArea, onFirstUse, type PackPlaces } from "@openamo/kernel";
import { departments } from "../network/departments.ts";
import { allCommunes, type Commune } from "./commune.ts";
import { findCommunes, presentCode, understandPlace } from "./search.ts";

const areas = onFirstUse(() => new Map(departments().map((area) => [area.id, area])));

/** Names of the communes of today. */
const names = onFirstUse(() => new Map(allCommunes().flatMap(({ code, name, partOf }) => (partOf === undefined ? [[code, name] as const] : []))));
const nameOf = (commune: string): string | undefined => names().get(commune);

function foundPlace(commune: Commune, area: NetworkArea): FoundPlace {
  const present = presentCode(commune);
  const within = present === commune.code && commune.partOf === undefined ? undefined : nameOf(present);
  return {
    id: commune.partOf === commune.code ? `${commune.code}-part` : commune.code,
    commune: present,
    name: commune.name,
    ...(within === undefined || within === commune.name ? {} : { within }),
    area,
    postcodes: commune.postcodes,
  };
}

/** The communes of France as the core sees them. Those of the Pacific collectivities, out of the network's scope, are not found. */
export const packPlaces: PackPlaces = {
  find: (text, most) =>
    findCommunes(text, most).flatMap((commune) => {
      const area = areas().get(commune.department);
      return area === undefined ? [] : [foundPlace(commune, area)];
    }),
  understand: (text) => {
    const understood = understandPlace(text);
    return understood.kind === "one" ? presentCode(understood.commune) : undefined;
  },
  nameOf,
};
