import { searchText } from "@openamo/platform";

/** Each word of names, without accents, and the names whose words may be typed as one: `Le Goff` is found by `legoff`. */
export function wordsOfNames(names: readonly string[]): string[] {
  const texts = names.map((name) => searchText(name)).filter((text) => text !== "");
  return [...new Set(texts.flatMap((text) => [...text.split(" "), text.replaceAll(" ", "")]))];
}

/** The words of the names in order of the alphabet: the same whatever the order, the accents and the hyphens of whoever typed them. */
export const nameKey = (...names: readonly string[]): string =>
  [...new Set(searchText(...names).split(" "))]
    .filter((word) => word !== "")
    .sort()
    .join(" ");
