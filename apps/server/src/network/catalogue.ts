import {
  type CountryPack,
  type Day,
  inLocale,
  type NetworkOrganism,
  type NetworkScheme,
  type OrganismDetail,
  type SchemeDetail,
  type Text,
} from "@openamo/kernel";
import { wordsOf } from "./words.ts";

/** An organism with all that is known of it and what it is found by. */
export interface OrganismEntry {
  readonly pack: CountryPack;
  readonly organism: NetworkOrganism;
  readonly detail: OrganismDetail;
  readonly kindLabel: Text;
  /** Place of its type in the country's order. */
  readonly rank: number;
  /** Codes, for which a whole match comes first. */
  readonly codes: readonly string[];
  readonly words: string;
}

export interface SchemeEntry {
  readonly pack: CountryPack;
  readonly scheme: NetworkScheme;
  readonly detail: SchemeDetail;
}

/** The networks of all countries that describe theirs. */
export interface Catalogue {
  readonly organisms: readonly OrganismEntry[];
  readonly organism: ReadonlyMap<string, OrganismEntry>;
  readonly schemes: readonly SchemeEntry[];
}

function organismEntries(pack: CountryPack): OrganismEntry[] {
  const { explorer, organisms } = pack.network;
  const kinds = explorer?.kinds ?? [];
  return organisms.flatMap((organism) => {
    const detail = explorer?.organism(organism.id);
    const rank = kinds.findIndex(({ kind }) => kind === organism.kind);
    const label = kinds[rank]?.label;
    if (detail === undefined || label === undefined) return [];
    const codes = [organism.code, ...detail.codes.map(({ value }) => value)].map((code) => code.toLowerCase());
    const said = [organism.name.fr, organism.name.en, detail.longName.fr, ...detail.formerNames, detail.town ?? "", label.fr, label.en, ...codes];
    return [{ pack, organism, detail, kindLabel: label, rank, codes, words: wordsOf(said.join(" ")).join(" ") }];
  });
}

const schemeEntries = (pack: CountryPack): SchemeEntry[] =>
  pack.network.schemes.flatMap((scheme) => {
    const detail = pack.network.explorer?.scheme(scheme.id);
    return detail === undefined ? [] : [{ pack, scheme, detail }];
  });

const built = new WeakMap<readonly CountryPack[], Catalogue>();

/** The catalogue of the packs, built on first use: it changes only with the program. */
export function catalogueOf(packs: readonly CountryPack[]): Catalogue {
  const before = built.get(packs);
  if (before !== undefined) return before;
  const organisms = packs.flatMap(organismEntries);
  const catalogue = { organisms, organism: new Map(organisms.map((entry) => [entry.organism.id, entry])), schemes: packs.flatMap(schemeEntries) };
  built.set(packs, catalogue);
  return catalogue;
}

export type OrganismState = "active" | "ended" | "planned";

/** Whether an organism exists on a day; a bound that is not known does not exclude. */
export function stateOn({ organism: { from, to }, detail }: OrganismEntry, on: Day): OrganismState {
  if (detail.ended || (to !== null && on > to)) return "ended";
  return from !== null && on < from ? "planned" : "active";
}

/** Who answers on a day for an organism that has ended: its successor's successor, as far as the facts go. Itself while it exists. */
export function currentOf(catalogue: Catalogue, entry: OrganismEntry, on: Day, seen: ReadonlySet<string> = new Set()): OrganismEntry | undefined {
  if (stateOn(entry, on) === "active") return entry;
  const next = entry.detail.successor === undefined ? undefined : catalogue.organism.get(entry.detail.successor);
  if (next === undefined || seen.has(next.organism.id)) return undefined;
  return currentOf(catalogue, next, on, new Set([...seen, entry.organism.id]));
}

/** Name of an organism for a reader. */
export const nameOf = ({ organism }: OrganismEntry, locale: Parameters<typeof inLocale>[1]): string => inLocale(organism.name, locale);
