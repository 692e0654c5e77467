import { type Day, parseDay, readBirth } from "@openamo/kernel";
import { searchText } from "@openamo/platform";

/** What somebody typed to find a person. */
export interface Asked {
  /** Beginnings of words, without accents; every one must be found. */
  readonly words: readonly string[];
  /** Dates of birth as registered, with the civil day where it is one. */
  readonly births: readonly { readonly registered: string; readonly day: Day | null }[];
}

const MOST_WORDS = 8;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const WRITTEN = /(?<!\d)(\d{2})[/.-](\d{2})[/.-](\d{4})(?!\d)/g;
/** A number of the national register as people write it: figures in groups, Corsica's letters among them. */
const GROUPS = /(\d[\dAB]*)\s+(?=\d)/gi;

/** Reads what was typed: dates of birth (`12/03/1985`, `1985-03-12`, `1952-00-00`), an identifier in groups, words of names. */
export function readSearch(typed: string): Asked {
  const births: Asked["births"][number][] = [];
  const take = (registered: string): string => {
    if (readBirth(registered) === undefined) return registered;
    births.push({ registered, day: parseDay(registered) ?? null });
    return " ";
  };
  const rest = typed
    .replace(ISO, (whole, year, month, day) => (take(`${year}-${month}-${day}`) === " " ? " " : whole))
    .replace(WRITTEN, (whole, day, month, year) => (take(`${year}-${month}-${day}`) === " " ? " " : whole))
    .replace(GROUPS, "$1");
  const words = searchText(rest)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
  return { words, births };
}

/** Beginnings of words as the text search of the store reads them. Words hold letters and figures only, so that quotes need no care. */
export const beginnings = (words: readonly string[]): string => words.map((word) => `'${word}':*`).join(" & ");
