/** A text cut in words that compare: no case, accent, apostrophe or hyphen. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/œ/gi, "oe")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
