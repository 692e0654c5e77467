import type { KnownSituation, Person, Professional } from "@openamo/fund";
import { AFFILIATION, type CountryPack, DEPENDANT, inLocale, isoDay, type Locale, type NetworkOrganism, type Situation } from "@openamo/kernel";
import type { z } from "zod";
import type { factSchema, organismFace } from "../schemas/life-events.ts";
import { nameOf, namesFor } from "./people.ts";

/** What is needed to put the facts of a file in words. */
export interface Naming {
  readonly pack: CountryPack;
  readonly people: ReadonlyMap<string, Person>;
  readonly professionals?: ReadonlyMap<string, Professional>;
  readonly locale: Locale;
}

const byId = new WeakMap<CountryPack, ReadonlyMap<string, NetworkOrganism>>();

function organismsOf(pack: CountryPack): ReadonlyMap<string, NetworkOrganism> {
  const known = byId.get(pack) ?? new Map(pack.network.organisms.map((organism) => [organism.id, organism]));
  byId.set(pack, known);
  return known;
}

/** An organism for a reader. An id that the network does not know is shown as it is. */
export function organismView(id: string | null, { pack, locale }: Naming): z.output<typeof organismFace> | null {
  if (id === null) return null;
  const organism = organismsOf(pack).get(id);
  return organism === undefined ? { id, code: id, name: id } : { id, code: organism.code, name: inLocale(organism.name, locale) };
}

export const schemeName = (id: string, { pack, locale }: Naming): string => {
  const scheme = pack.network.schemes.find((candidate) => candidate.id === id);
  return scheme === undefined ? id : inLocale(scheme.name, locale);
};

/** A person for a reader; one whose file is out of reach is not named. */
export const personFace = (id: string, { people, locale }: Naming): { id: string; name: string } => {
  const person = people.get(id);
  return { id, name: person === undefined ? "" : namesFor(person, locale).name };
};

const SCHEME: Readonly<Record<Locale, string>> = { fr: "Régime", en: "Scheme", ar: "النظام" };

const TWO_LETTERS = /^[A-Za-z]{2}$/;

/** A country by its name: packs are pure and hold no list of the world. */
export const countryName = (code: string, locale: Locale): string =>
  TWO_LETTERS.test(code) ? (new Intl.DisplayNames(locale, { type: "region" }).of(code.toUpperCase()) ?? code) : code;

const WITH: Readonly<Record<Locale, string>> = { fr: "Avec", en: "With", ar: "مع" };
const PROFESSIONAL: Readonly<Record<Locale, string>> = { fr: "Professionnel", en: "Professional", ar: "المهني" };

/** A detail that stands for somebody, by their name; undefined where it stands for nobody known. */
function nameIn(detail: string, value: string, { people, professionals, locale }: Naming): { label: string; value: string } | undefined {
  const professional = detail === "professional" ? professionals?.get(value) : undefined;
  if (professional !== undefined) return { label: PROFESSIONAL[locale], value: nameOf(professional) };
  const person = detail === "with" ? people.get(value) : undefined;
  return person === undefined ? undefined : { label: WITH[locale], value: namesFor(person, locale).name };
}

/** The details of a fact in words: those of the core by their own names, the others as the pack says them. */
function detailViews({ kind, details }: Situation, naming: Naming): { label: string; value: string }[] {
  const { pack, locale } = naming;
  return Object.entries(details).flatMap(([name, value]) => {
    if (kind === AFFILIATION && name === "scheme") return [{ label: SCHEME[locale], value: schemeName(value, naming) }];
    if ((kind === AFFILIATION && name === "organism") || (kind === DEPENDANT && name === "holder")) return [];
    const named = nameIn(name, value, naming);
    if (named !== undefined) return [named];
    const face = pack.affiliation.detail(kind, name, value);
    if (face === undefined) return [];
    return [{ label: inLocale(face.label, locale), value: name === "country" ? countryName(value, locale) : inLocale(face.value, locale) }];
  });
}

/** A kind of fact for a reader. */
export function kindLabel(kind: string, { pack, locale }: Pick<Naming, "pack" | "locale">): string {
  const label = pack.claims.situationKinds.find((candidate) => candidate.kind === kind)?.label;
  return label === undefined ? kind : inLocale(label, locale);
}

/** A fact in words. */
export function factView(fact: Situation & Partial<KnownSituation>, naming: Naming): z.output<typeof factSchema> {
  const kind = naming.pack.claims.situationKinds.find((candidate) => candidate.kind === fact.kind);
  const { holder, organism } = fact.details;
  return {
    id: fact.id ?? null,
    kind: fact.kind,
    label: kindLabel(fact.kind, naming),
    sensitive: kind?.sensitive === true,
    from: isoDay(fact.from),
    to: fact.to === null ? null : isoDay(fact.to),
    details: detailViews(fact, naming),
    organism: fact.kind === AFFILIATION ? organismView(organism ?? null, naming) : null,
    holder: fact.kind === DEPENDANT && holder !== undefined ? personFace(holder, naming) : null,
    knownFrom: fact.knownFrom?.toISOString() ?? null,
    knownTo: fact.knownTo?.toISOString() ?? null,
  };
}
