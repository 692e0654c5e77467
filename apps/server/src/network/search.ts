import type { Day } from "@openamo/kernel";
import { type Catalogue, type OrganismEntry, stateOn } from "./catalogue.ts";
import { wordsOf } from "./words.ts";

/** What is looked for; a part that is absent excludes nothing. */
export interface OrganismSearch {
  readonly text?: string;
  readonly country?: string;
  readonly kind?: string;
  /** Id of a scheme that it works for. */
  readonly scheme?: string;
  /** Id of an area that it holds, wholly or in part; national organisms are not local to any. */
  readonly area?: string;
  readonly on: Day;
  /** Also those that do not exist on the day. */
  readonly ended: boolean;
}

/** How many words a name may have beside those looked for: more are all as far. */
const FAR = 50;

/** A whole code first, then a name that begins so, then other places of the words; of two, the one that says little more. */
function closeness({ codes, organism }: OrganismEntry, text: string): number {
  if (text === "" || codes.includes(text)) return 0;
  const [name, asked] = [wordsOf(organism.name.fr), wordsOf(text)];
  const begins = name.join(" ").startsWith(asked.join(" "));
  return (begins ? 1 : 1 + FAR) + Math.min(Math.max(name.length - asked.length, 0), FAR);
}

/** First area of an organism: those of one type come in the order of their areas, national ones first. */
const areaOf = ({ detail }: OrganismEntry): string => detail.territory.areas[0]?.id ?? "";

const bearsAll = (haystack: string, words: readonly string[]): boolean => words.every((word) => ` ${haystack}`.includes(` ${word}`));

/** The organisms found, the closest first, then by type, area and name. */
export function searchOrganisms({ organisms }: Catalogue, search: OrganismSearch): OrganismEntry[] {
  const text = (search.text ?? "").trim().toLowerCase();
  const words = wordsOf(text);
  const found = organisms.filter((entry) => {
    const { organism, detail, pack } = entry;
    if (search.country !== undefined && pack.id !== search.country) return false;
    if (search.kind !== undefined && organism.kind !== search.kind) return false;
    if (search.scheme !== undefined && !detail.schemes.includes(search.scheme) && !organism.affiliates.includes(search.scheme)) return false;
    if (search.area !== undefined && !detail.territory.areas.some(({ id }) => id === search.area)) return false;
    if (!search.ended && stateOn(entry, search.on) !== "active") return false;
    return bearsAll(entry.words, words);
  });
  const order = found.map((entry) => ({ entry, close: closeness(entry, text) }));
  order.sort(
    (a, b) =>
      a.close - b.close ||
      a.entry.pack.id.localeCompare(b.entry.pack.id) ||
      a.entry.rank - b.entry.rank ||
      areaOf(a.entry).localeCompare(areaOf(b.entry)) ||
      a.entry.organism.name.fr.localeCompare(b.entry.organism.name.fr, "fr"),
  );
  return order.map(({ entry }) => entry);
}
