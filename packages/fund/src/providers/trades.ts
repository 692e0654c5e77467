import type { PackDisplay } from "@openamo/kernel";
import { searchText } from "@openamo/platform";

/** A word of fewer letters says too little of a trade: `de`, `lyo`. */
const FEWEST_LETTERS = 4;
/** What the words of one trade share: `general` of « générale » and « généraliste », `dermatolog` of « dermatologie » and « dermatologue ». */
const SHARED_LETTERS = 6;
const DIFFERENT_LETTERS = 5;

/** Whether a word typed names the same thing as a word of a label: its beginning, or another ending of it. Both without accents. */
export function sameTrade(typed: string, word: string): boolean {
  if (typed.length < FEWEST_LETTERS) return false;
  if (word.startsWith(typed)) return true;
  let shared = 0;
  while (shared < typed.length && typed[shared] === word[shared]) shared += 1;
  return shared >= SHARED_LETTERS && Math.max(typed.length, word.length) - shared <= DIFFERENT_LETTERS;
}

/** The specialties that a word may mean, by their names in every language of their packs. */
export function tradesMeant(displays: readonly Pick<PackDisplay, "specialties" | "specialtyLabel">[]): (typed: string) => readonly string[] {
  const trades = displays.flatMap((display) =>
    (display.specialties ?? []).map((trade) => ({ trade, words: searchText(...Object.values(display.specialtyLabel(trade) ?? {})).split(" ") })),
  );
  return (typed) => [...new Set(trades.filter(({ words }) => words.some((word) => sameTrade(typed, word))).map(({ trade }) => trade))];
}
