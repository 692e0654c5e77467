import { type Cents, count, type DatedValue, type LawReference, type Parameter, type Text } from "@openamo/kernel";
import { TERRITORIES, type Territory } from "../../nomenclature/doctor-act.ts";
import { tariffOfCode } from "../care/build.ts";
import { checked, derived, seen } from "../written.ts";

const CHECKED_ON = "2026-11-22";

/** A value read in the source named, and one worked out from it. */
export const read = (value: string, source: string, note?: string): DatedValue => checked(CHECKED_ON, seen(value, source, note));
export const worked = (value: string, source: string, note: string): DatedValue => checked(CHECKED_ON, derived(value, source, note));

export type Values = Readonly<Record<string, DatedValue>>;
/** Prices by place; a place without one is refused by name. */
export type PricesByPlace = Readonly<Partial<Record<Territory, Parameter<Cents>>>>;

/** The same price in every place. */
export function everywhere(code: string, label: Text, law: readonly LawReference[], values: Values, until?: string): PricesByPlace {
  const price = tariffOfCode(code, label, law, values, until);
  return Object.fromEntries(TERRITORIES.map((place) => [place, price]));
}

/** One price in mainland France, another in the five overseas departments. */
export function mainlandAndOverseas(code: string, label: Text, law: readonly LawReference[], mainland: Values, overseas: Values): PricesByPlace {
  const away = tariffOfCode(`${code}.overseas`, { fr: `${label.fr} (outre-mer)`, en: `${label.en} (overseas)` }, law, overseas);
  const here = tariffOfCode(code, label, law, mainland);
  return Object.fromEntries(TERRITORIES.map((place) => [place, place === "metropole" ? here : away]));
}

/** A price for each place. */
export const byPlace = (code: string, label: Text, law: readonly LawReference[], values: Readonly<Record<Territory, Values>>): PricesByPlace =>
  Object.fromEntries(
    TERRITORIES.map((place) => [place, tariffOfCode(place === "metropole" ? code : `${code}.${place}`, placed(label, place), law, values[place])]),
  );

const placed = ({ fr, en }: Text, place: Territory): Text =>
  place === "metropole" ? { fr, en: en ?? fr } : { fr: `${fr} (${place})`, en: `${en ?? fr} (${place})` };

/** A number of these rules. */
export const number = (id: string, fr: string, en: string, law: readonly LawReference[], values: Values): Parameter =>
  count({ id: `fr.flat.${id}`, label: { fr, en }, law, values });
