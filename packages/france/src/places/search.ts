import { allCommunes, type Commune } from "./commune.ts";
import { keyOf, withoutArticle, wordsOf } from "./normal.ts";

interface Entry {
  readonly commune: Commune;
  /** The name as a key, and without the article that opens it. */
  readonly keys: readonly string[];
}

interface Index {
  readonly entries: readonly Entry[];
  readonly byCode: ReadonlyMap<string, readonly Commune[]>;
  readonly byPostcode: ReadonlyMap<string, readonly Commune[]>;
  readonly byKey: ReadonlyMap<string, readonly Commune[]>;
}

function grouped(pairs: Iterable<readonly [string, Commune]>): ReadonlyMap<string, readonly Commune[]> {
  const found = new Map<string, Commune[]>();
  for (const [key, commune] of pairs) {
    const list = found.get(key);
    if (list === undefined) found.set(key, [commune]);
    else if (!list.includes(commune)) list.push(commune);
  }
  return found;
}

function buildIndex(): Index {
  const entries = allCommunes().map((commune) => {
    const words = wordsOf(commune.name);
    return { commune, keys: [...new Set([keyOf(words), keyOf(withoutArticle(words))])] };
  });
  return {
    entries,
    byCode: grouped(entries.map(({ commune }) => [commune.code, commune] as const)),
    byPostcode: grouped(entries.flatMap(({ commune }) => commune.postcodes.map((postcode) => [postcode, commune] as const))),
    byKey: grouped(entries.flatMap(({ commune, keys }) => keys.map((key) => [key, commune] as const))),
  };
}

let built: Index | undefined;
const index = (): Index => {
  built ??= buildIndex();
  return built;
};

/** The commune of today that an entry is, or is a part of: the code that the network's questions take. */
export const presentCode = (commune: Commune): string => commune.partOf ?? commune.code;

/** What was typed, taken apart: digits that may be a postcode or a code, and the name. */
interface Typed {
  readonly code: string | undefined;
  readonly words: readonly string[];
}

const CODE = /(^|\s)(\d{5}|2[AB]\d{3})(?=\s|$|,)/i;

function typed(text: string): Typed {
  const code = CODE.exec(text)?.[2]?.toUpperCase();
  return { code, words: wordsOf(code === undefined ? text : text.replace(CODE, " ")) };
}

/** A whole commune gives way to its part when both are found: the 11th arrondissement to Paris. */
function mostPrecise(found: readonly Commune[]): readonly Commune[] {
  const parts = new Set(found.map(({ partOf }) => partOf));
  return found.filter(
    (commune) => commune.partOf !== undefined || !parts.has(commune.code) || found.some((other) => other.code === commune.code && other !== commune),
  );
}

/** The present commune rather than its former parts, when both bear the same name. */
function withoutFormerHomonyms(found: readonly Commune[]): readonly Commune[] {
  const present = new Set(found.filter(({ partOf }) => partOf === undefined).map(({ code }) => code));
  return found.filter(({ partOf }) => partOf === undefined || !present.has(partOf));
}

const byName = (words: readonly string[]): readonly Commune[] => {
  const { byKey } = index();
  return withoutFormerHomonyms(byKey.get(keyOf(words)) ?? byKey.get(keyOf(withoutArticle(words))) ?? []);
};

function startingWith(words: readonly string[], among?: readonly Commune[]): Commune[] {
  const [key, bare] = [keyOf(words), keyOf(withoutArticle(words))];
  const found = index().entries.filter(
    ({ commune, keys }) => (among?.includes(commune) ?? true) && keys.some((name) => name.startsWith(key) || name.startsWith(bare)),
  );
  return found.map(({ commune }) => commune);
}

/** A number is first a postcode, then the code of a commune; both may be meant. */
function byNumber(code: string): readonly Commune[] {
  const { byCode, byPostcode } = index();
  return mostPrecise([...new Set([...(byPostcode.get(code) ?? []), ...(byCode.get(code) ?? [])])]);
}

/** Communes found: those that the text names exactly, and those whose name only begins so. */
interface Found {
  readonly exact: readonly Commune[];
  readonly begun: readonly Commune[];
}

const inOrder = (communes: readonly Commune[]): readonly Commune[] =>
  [...communes].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.code < b.code ? -1 : 1));

function ofName(words: readonly string[]): Found {
  if (words.length === 0) return { exact: [], begun: [] };
  const exact = byName(words);
  return { exact: inOrder(exact), begun: inOrder(startingWith(words).filter((commune) => !exact.includes(commune))) };
}

/** A number alone, or with a name: what both say, else what the name says. */
function ofNumber(code: string, words: readonly string[]): Found {
  const numbered = byNumber(code);
  if (words.length === 0) return { exact: numbered, begun: [] };
  const named = byName(words);
  const exact = named.filter((commune) => numbered.some((other) => presentCode(other) === presentCode(commune)));
  const begun = exact.length > 0 ? [] : startingWith(words, numbered);
  return { exact: inOrder(exact.length > 0 || begun.length > 0 ? exact : named), begun: inOrder(begun) };
}

function search(text: string): Found {
  const { code, words } = typed(text);
  return code === undefined ? ofName(words) : ofNumber(code, words);
}

const DEFAULT_MOST = 20;

/**
 * The communes that a text typed by hand may mean: a name, a postcode, an INSEE code, or a postcode with a name. Accents, case, hyphens,
 * `St` for `Saint` and articles do not count; an arrondissement of Paris, Lyon or Marseille is understood (`Lyon 3e`, `75011`).
 * Exact names first, then names that begin so; at most `most` of them.
 */
export function findCommunes(text: string, most: number = DEFAULT_MOST): readonly Commune[] {
  const { exact, begun } = search(text);
  return [...exact, ...begun].slice(0, most);
}

/** What a text means: one commune, several among which somebody must choose, or none. */
export type Understood =
  | { readonly kind: "one"; readonly commune: Commune }
  | { readonly kind: "several"; readonly communes: readonly Commune[] }
  | { readonly kind: "none" };

/**
 * Understands a text typed by hand. A postcode that several communes share asks which, and so does a number that is both a postcode and
 * another commune's code. A name that is only begun is understood when one commune alone begins so.
 */
export function understandPlace(text: string): Understood {
  const { exact, begun } = search(text);
  const communes = exact.length > 0 ? exact : begun;
  const [commune] = communes;
  if (commune === undefined) return { kind: "none" };
  return new Set(communes.map(presentCode)).size === 1 ? { kind: "one", commune } : { kind: "several", communes };
}
