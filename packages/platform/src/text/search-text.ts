/** The text that searches compare: lower case, no accents, one space between words. `Zoé  LE-GOFF` becomes `zoe le goff`. */
export function searchText(...parts: readonly string[]): string {
  return parts
    .join(" ")
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** One `like` pattern for each word of what somebody typed; every one must be found. At most eight words are looked at. */
export const searchPatterns = (typed: string): string[] =>
  searchText(typed)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 8)
    .map((word) => `%${word}%`);
