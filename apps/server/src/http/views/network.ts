import {
  type Day,
  type FactEvidence,
  type FactSource,
  inLocale,
  inSourceLocale,
  isoDay,
  type Locale,
  type PackPlaces,
  type SourceWords,
} from "@openamo/kernel";
import type { z } from "zod";
import { type Catalogue, currentOf, nameOf, type OrganismEntry, type SchemeEntry, stateOn } from "../../network/catalogue.ts";
import type { organismPageSchema, organismRowSchema } from "../schemas/network.ts";

/** What the views need beside the entry: the reader's language, the day, and the rest of the network. */
export interface Reading {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  readonly on: Day;
  readonly places: ReadonlyMap<string, PackPlaces>;
}

export const said = (words: SourceWords, { locale }: Reading) => inSourceLocale(words, locale);
export const maybeSaid = (words: SourceWords | undefined, reading: Reading) => (words === undefined ? null : said(words, reading));
export const dayOrNull = (day: Day | null): string | null => (day === null ? null : isoDay(day));

const sourceView = ({ what, address, dated }: FactSource, reading: Reading) => ({
  what: said(what, reading),
  addresses: (address ?? "").split(" ; ").filter((one) => /^https?:\/\//.test(one)),
  dated: dated ?? null,
});

export const evidenceView = (evidence: readonly FactEvidence[], reading: Reading) =>
  evidence.map(({ fact, status, sources }) => ({ fact: said(fact, reading), status, sources: sources.map((source) => sourceView(source, reading)) }));

export const linkOf = (entry: OrganismEntry, { locale, on }: Reading) => ({
  id: entry.organism.id,
  code: entry.organism.code,
  name: nameOf(entry, locale),
  state: stateOn(entry, on),
});

/** Links to the organisms named, in their order. */
export const linksTo = (ids: readonly string[], reading: Reading) =>
  ids.flatMap((id) => {
    const entry = reading.catalogue.organism.get(id);
    return entry === undefined ? [] : [linkOf(entry, reading)];
  });

const linkTo = (id: string | undefined, reading: Reading) => (id === undefined ? null : (linksTo([id], reading)[0] ?? null));

/** Links to schemes of a country by their ids. */
export const schemesNamed = (ids: readonly string[], country: string, { catalogue, locale }: Reading) =>
  catalogue.schemes
    .filter(({ pack, scheme }) => pack.id === country && ids.includes(scheme.id))
    .map(({ scheme }: SchemeEntry) => ({ id: scheme.id, name: inLocale(scheme.name, locale) }));

const areaNames = (entry: OrganismEntry, locale: Locale): Map<string, string> =>
  new Map((entry.pack.network.explorer?.areas ?? []).map(({ id, name }) => [id, inLocale(name, locale)]));

export function organismRow(entry: OrganismEntry, reading: Reading): z.input<typeof organismRowSchema> {
  const { organism, detail, pack, kindLabel } = entry;
  const names = areaNames(entry, reading.locale);
  return {
    ...linkOf(entry, reading),
    kind: organism.kind,
    kindLabel: inLocale(kindLabel, reading.locale),
    country: pack.id,
    town: detail.town ?? null,
    from: dayOrNull(organism.from),
    to: dayOrNull(organism.to),
    everywhere: detail.territory.everywhere,
    areas: detail.territory.areas.map(({ id }) => names.get(id) ?? id),
  };
}

function childrenOf(entry: OrganismEntry, { catalogue, locale, on }: Reading) {
  const children = catalogue.organisms.filter((other) => other.detail.parent === entry.organism.id && stateOn(other, on) === "active");
  const kinds = [...new Set(children.map(({ organism }) => organism.kind))];
  return kinds.flatMap((kind) => {
    const of = children.filter(({ organism }) => organism.kind === kind);
    return of[0] === undefined ? [] : [{ kind, label: inLocale(of[0].kindLabel, locale), count: of.length }];
  });
}

function territoryView(entry: OrganismEntry, reading: Reading): z.input<typeof organismPageSchema>["territory"] {
  const { territory } = entry.detail;
  const names = areaNames(entry, reading.locale);
  const places = reading.places.get(entry.pack.id);
  // A code that names no commune of today is that of a former commune, held with the present one.
  const communes = (codes: readonly string[]) =>
    codes
      .flatMap((code) => {
        const name = places?.nameOf(code);
        return name === undefined ? [] : [{ code, name }];
      })
      .sort((a, b) => a.name.localeCompare(b.name, "fr"));
  return {
    everywhere: territory.everywhere,
    areas: territory.areas.map(({ id, part }) => ({ id, name: names.get(id) ?? id, part })),
    communes: communes(territory.communes),
    except: communes(territory.except),
    rule: maybeSaid(territory.rule, reading),
    status: territory.status,
    toConfirm: territory.toConfirm,
  };
}

export function organismPage(entry: OrganismEntry, reading: Reading): z.input<typeof organismPageSchema> {
  const { organism, detail, pack } = entry;
  const { locale, on } = reading;
  const current = stateOn(entry, on) === "active" ? undefined : currentOf(reading.catalogue, entry, on);
  const { address } = detail;
  return {
    ...organismRow(entry, reading),
    on: isoDay(on),
    longName: said(detail.longName, reading),
    formerNames: [...detail.formerNames],
    codes: detail.codes.map(({ label, value }) => ({ label: inLocale(label, locale), value })),
    legalStatus: maybeSaid(detail.legalStatus, reading),
    supervision: maybeSaid(detail.supervision, reading),
    website: detail.website ?? null,
    address: address === undefined ? null : { text: address.text, dated: address.dated, sources: address.sources.map((source) => sourceView(source, reading)) },
    parent: linkTo(detail.parent, reading),
    predecessors: linksTo(detail.predecessors, reading),
    successor: linkTo(detail.successor, reading),
    current: current === undefined ? null : linkOf(current, reading),
    children: childrenOf(entry, reading),
    schemes: schemesNamed(detail.schemes, pack.id, reading),
    affiliates: schemesNamed(organism.affiliates, pack.id, reading),
    branches: detail.branches.map((branch) => inLocale(branch, locale)),
    functions: detail.functions.map((name) => inLocale(name, locale)),
    territory: territoryView(entry, reading),
    establishments: detail.establishments.map(({ name, town, number }) => ({ name, town, number: number ?? null })),
    notes: detail.notes.map((note) => said(note, reading)),
    status: detail.status,
    evidence: evidenceView(detail.evidence, reading),
  };
}
