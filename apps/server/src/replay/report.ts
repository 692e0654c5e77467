import type { KeptDifference, Organism, ReplayReport, ReplayRun, ReplayTotal } from "@openamo/fund";
import { type Cents, cents, decimalOf, formatCents, formatDay, inLocale, type Locale, parseDay, type Text } from "@openamo/kernel";
import { namesFor, nameOf as plainName } from "../http/views/people.ts";
import { packOf } from "../packs.ts";
import { counted, told } from "../told.ts";
import { CAUSES, INSTEAD, SELECTED, WORDS } from "./words.ts";

const LABEL = 44;
const COUNT = 10;
const AMOUNT = 18;

/** How a report names what it counts, in the reader's language; what has no name keeps its key. */
interface Names {
  readonly organism: (id: string) => string;
  /** The short code that agents call an organism by: references of claims run within it. */
  readonly code: (id: string) => string;
  readonly branch: (word: string) => string;
  readonly professional: (id: string) => string;
  readonly person: (id: string) => string;
  readonly money: (amount: Cents) => string;
}

function namesOf({ byOrganism, differences, people, professionals }: ReplayReport, organisms: readonly Organism[], locale: Locale): Names {
  const known = new Map(organisms.map((organism) => [organism.id, organism]));
  const ids = [...byOrganism.map(({ key }) => key), ...differences.map(({ organism }) => organism)];
  const countries = [...new Set(ids.flatMap((id) => known.get(id)?.country ?? []))];
  const [country] = countries;
  // Amounts of two currencies are never written under the sign of one.
  const pack = country === undefined || countries.length > 1 ? undefined : packOf(country);
  const organism = (id: string): string => {
    const found = known.get(id);
    return found === undefined ? id : `${inLocale(found.name, locale)} (${id})`;
  };
  const branch = (word: string): string => {
    const words = pack?.accounting?.words[word];
    return words === undefined ? word : inLocale(words, locale);
  };
  const professional = (id: string): string => {
    const found = professionals.get(id);
    return found === undefined ? id : plainName(found);
  };
  const person = (id: string): string => {
    const found = people.get(id);
    return found === undefined ? id : namesFor(found, locale).name;
  };
  const code = (id: string): string => known.get(id)?.code ?? id;
  return {
    organism,
    code,
    branch,
    professional,
    person,
    money: (amount) => (pack === undefined ? decimalOf(amount) : formatCents(amount, pack.currency, locale)),
  };
}

function totalLines(title: Text, totals: readonly ReplayTotal[], nameOf: (key: string) => string, { money }: Names, locale: Locale): string[] {
  if (totals.length === 0) return [];
  const row = (label: string, claims: string, more: string, less: string): string =>
    `${label.padEnd(LABEL)}${claims.padStart(COUNT)}${more.padStart(AMOUNT)}${less.padStart(AMOUNT)}`;
  return [
    "",
    row(inLocale(title, locale), inLocale(WORDS.claims, locale), inLocale(WORDS.more, locale), inLocale(WORDS.less, locale)),
    ...totals.map(({ key, claims, owedMore, owedLess }) => row(`  ${nameOf(key)}`, counted(claims, locale), money(cents(owedMore)), money(cents(owedLess)))),
  ];
}

function differenceLine(
  { organism, reference, personId, beforePaid, afterPaid, afterKind, code, causes }: KeptDifference,
  names: Names,
  locale: Locale,
): string {
  const paid = (amount: Cents | null): string => (amount === null ? inLocale(WORDS.nothing, locale) : names.money(amount));
  const after = afterKind === "decided" ? paid(afterPaid) : `${inLocale(INSTEAD[afterKind], locale)}${code === null ? "" : ` (${code})`}`;
  const why = causes.map((cause) => inLocale(CAUSES[cause], locale)).join(", ");
  return `  ${names.code(organism)} ${reference}, ${names.person(personId)}: ${paid(beforePaid)} -> ${after}, ${inLocale(WORDS.because, locale)} ${why}`;
}

/** What a run found, in lines that a person reads: organisms, professionals and persons by their names. Reading them was journaled with the report. */
export function reportLines(report: ReplayReport, organisms: readonly Organism[], locale: Locale): string[] {
  const { run, byOrganism, byBranch, byProfessional, byPerson, differences } = report;
  const names = namesOf(report, organisms, locale);
  const shown = differences.length;
  const heading = run.found > shown ? told(WORDS.shown, locale, { shown, found: run.found }) : inLocale(WORDS.differences, locale);
  return [
    told(WORDS.decidedAgain, locale, { claims: run.claims, lines: run.lines, found: run.found }),
    ...totalLines(WORDS.byOrganism, byOrganism, names.organism, names, locale),
    ...totalLines(WORDS.byBranch, byBranch, names.branch, names, locale),
    ...totalLines(WORDS.byProfessional, byProfessional, names.professional, names, locale),
    ...totalLines(WORDS.byPerson, byPerson, names.person, names, locale),
    ...(shown === 0 ? [] : ["", heading, ...differences.map((difference) => differenceLine(difference, names, locale))]),
  ];
}

/** A day of a selection as the reader writes days; an id as it is. */
function selected(name: string, value: string, locale: Locale): string {
  const words = SELECTED[name];
  const on = parseDay(value);
  return `${words === undefined ? name : inLocale(words, locale)} ${on === undefined ? value : formatDay(on, locale)}`;
}

/** A run in one line, with the id that posting it asks for. */
export function runLine({ id, startedAt, foundAt, selection, reform, claims, found, posted }: ReplayRun, locale: Locale): string {
  const what = Object.entries(selection).map(([name, value]) => selected(name, value, locale));
  const under = reform === null ? [] : [told(WORDS.reform, locale, { name: reform.name })];
  const state = foundAt === null ? inLocale(WORDS.cutShort, locale) : told(WORDS.state, locale, { claims, found, posted });
  return `${id}  ${startedAt.toISOString().slice(0, 16).replace("T", " ")}  ${[...what, ...under].join(", ")}: ${state}`;
}
