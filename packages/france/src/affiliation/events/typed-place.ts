/** A commune typed by hand: one is understood, several are asked, none or a commune that is no more is refused. */
import { type MissingFact, type PostalAddress, undecided } from "@openamo/kernel";
import { placeOf } from "../../network/territory.ts";
import { allCommunes, type Commune, presentCode, understandPlace } from "../../places/index.ts";
import type { Stop } from "../facts.ts";
import { HOME } from "../person/places.ts";
import { COMMUNE_NO_MORE, PACIFIC } from "../refusals.ts";
import { stopRefusing } from "../stop.ts";
import { PLACE_NOT_FOUND } from "./refusals.ts";

/** Arrondissements of Paris, Lyon and Marseille: parts that live, of communes that live. */
const ARRONDISSEMENT = / (\d{1,2})(er|e) Arrondissement$/;
const PACIFIC_PREFIX = "98";

/** The commune understood, and the code that the network takes. */
export interface TypedPlace {
  readonly commune: Commune;
  readonly code: string;
}

const named = ({ name, code, department }: Commune): string => `${name} (${code.startsWith(department) ? code : department})`;

function askWhich(field: string, communes: readonly Commune[]): Stop {
  const names = communes.map(named).join(", ");
  const question: MissingFact["question"] = { fr: `Laquelle de ces communes : ${names} ?`, en: `Which of these communes: ${names}?` };
  return { stop: undecided({ field, question }) };
}

let byCode: ReadonlyMap<string, Commune> | undefined;
/** The present commune of a code. */
export function communeOf(code: string): Commune | undefined {
  byCode ??= new Map(allCommunes().flatMap((commune) => (commune.partOf === undefined ? [[commune.code, commune] as const] : [])));
  return byCode.get(code);
}

/**
 * Understands a commune typed in a field. Five characters alone that are the code of a commune are that commune, as the fields that
 * propose communes send it; any other number is a postcode, and one that several communes share asks which.
 */
export function readPlace(text: string, field: string): TypedPlace | Stop {
  const exact = communeOf(text);
  const understood = exact === undefined ? understandPlace(text) : ({ kind: "one", commune: exact } as const);
  if (understood.kind === "none") return stopRefusing(PLACE_NOT_FOUND, { place: text }, field);
  if (understood.kind === "several") return askWhich(field, understood.communes);
  const { commune } = understood;
  const code = presentCode(commune);
  if (code.startsWith(PACIFIC_PREFIX)) return stopRefusing(PACIFIC, {}, field);
  if (placeOf(code) === undefined) return stopRefusing(PLACE_NOT_FOUND, { place: text }, field);
  const former = commune.partOf !== undefined && !ARRONDISSEMENT.test(commune.name) && commune.name !== communeOf(code)?.name;
  if (former) return stopRefusing(COMMUNE_NO_MORE, { place: commune.name, successor: communeOf(code)?.name ?? code, code }, field);
  return { commune, code };
}

const POSTCODE = /(?<=^|\s)\d{5}(?=\s|$|,)/;

/** The postcode that was typed, or the only one of the commune. */
function postcodeOf(text: string, { postcodes }: Commune): string | undefined {
  const typed = POSTCODE.exec(text)?.[0];
  if (typed !== undefined && postcodes.includes(typed)) return typed;
  return postcodes.length === 1 ? postcodes[0] : undefined;
}

/** The postal address of a place; asks for the postcode where the commune has several. */
export function addressAt(lines: readonly string[], place: TypedPlace, text: string, postcode: string | undefined): PostalAddress | Stop {
  const code = postcode ?? postcodeOf(text, place.commune);
  if (code === undefined) return { stop: undecided({ field: "details.postcode", question: { fr: "Quel est le code postal ?", en: "What is the postcode?" } }) };
  const town = place.commune.name.replace(ARRONDISSEMENT, "");
  return { lines, postcode: code, town, commune: place.code, country: HOME };
}
