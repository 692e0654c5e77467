import { amount, type Cents, type DatedValue, type LawReference, onFirstUse, type Parameter, type Text } from "@openamo/kernel";
import type { Grid, Specialty, Territory } from "../../nomenclature/doctor-act.ts";

/** Day on which every tariff of this folder was last checked against its source. */
const CHECKED_ON = "2026-11-21";

const dated = (status: DatedValue["status"], value: string, source: string, note?: string): DatedValue =>
  note === undefined ? { value, source, status, checkedOn: CHECKED_ON } : { value, source, status, checkedOn: CHECKED_ON, note };

/** A value read in the source named. */
export const seen = (value: string, source: string, note?: string): DatedValue => dated("confirmed", value, source, note);
/** A value computed from values that were read: the note says how. */
export const derived = (value: string, source: string, note: string): DatedValue => dated("derived", value, source, note);
/** A value known to the trade for which no page was found: the note says what to look for. */
export const recalled = (value: string, note: string): DatedValue => dated("recalled", value, "no source found yet", note);

/** The values of a tariff in one place, by first day (`YYYY-MM-DD`); `until` is the last day of an ended tariff. */
export interface PlaceValues {
  readonly values: Readonly<Record<string, DatedValue>>;
  readonly until?: string;
}

interface TariffHead {
  readonly code: string;
  readonly label: Text;
  readonly law: readonly LawReference[];
  /** Absent means `opposable`. */
  readonly grid?: Grid;
  /** Present where the code has a value of its own for a specialty. */
  readonly specialty?: Specialty;
}

/** The tariffs of one code in one grid, by place: what an act of the nomenclature is made of. */
export interface TariffTable extends TariffHead {
  readonly places: Readonly<Partial<Record<Territory, Parameter<Cents>>>>;
}

const PLACES: Readonly<Record<Territory, Text>> = {
  metropole: { fr: "métropole", en: "mainland France" },
  GP: { fr: "Guadeloupe", en: "Guadeloupe" },
  MQ: { fr: "Martinique", en: "Martinique" },
  GF: { fr: "Guyane", en: "French Guiana" },
  RE: { fr: "La Réunion", en: "Réunion" },
  YT: { fr: "Mayotte", en: "Mayotte" },
};

const GRID_WORDS: Readonly<Record<Grid, Text | undefined>> = {
  opposable: undefined,
  free: { fr: "secteur 2 avec dépassement", en: "sector 2 with excess fees" },
  authority: { fr: "tarif d'autorité", en: "statutory tariff of non-contracted doctors" },
};

function tariffIn(head: TariffHead, place: Territory, inPlace: PlaceValues): Parameter<Cents> {
  const grid = head.grid ?? "opposable";
  const id = ["fr.tariff", head.code, head.specialty, grid === "opposable" ? undefined : grid, place].filter((part) => part !== undefined).join(".");
  const details = (locale: "fr" | "en"): string => [PLACES[place][locale], GRID_WORDS[grid]?.[locale]].filter((part) => part !== undefined).join(", ");
  const definition = {
    id,
    label: { fr: `${head.code} – ${head.label.fr} (${details("fr")})`, en: `${head.code} – ${head.label.en} (${details("en")})` },
    law: head.law,
    values: inPlace.values,
  };
  return amount(inPlace.until === undefined ? definition : { ...definition, until: inPlace.until });
}

/**
 * One parameter for each place that has values, made when the tariff is first asked for, with ids `fr.tariff.G.metropole`, `fr.tariff.MPC.psychiatry.metropole`, `fr.tariff.C.free.metropole`.
 */
export function tariffs(head: TariffHead, places: Readonly<Partial<Record<Territory, PlaceValues>>>): TariffTable {
  const entries = Object.entries(places) as [Territory, PlaceValues][];
  const made = onFirstUse(() => Object.fromEntries(entries.map(([place, inPlace]) => [place, tariffIn(head, place, inPlace)])));
  return {
    ...head,
    get places() {
      return made();
    },
  };
}

/** The same values in the five overseas departments; `mayotte` replaces them there. */
export const overseas = (inPlace: PlaceValues, mayotte: PlaceValues = inPlace): Readonly<Record<Exclude<Territory, "metropole">, PlaceValues>> => ({
  GP: inPlace,
  MQ: inPlace,
  GF: inPlace,
  RE: inPlace,
  YT: mayotte,
});
