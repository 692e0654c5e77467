/** Words that people shorten, and how they are written whole. */
const WHOLE: Readonly<Record<string, string>> = { st: "saint", ste: "sainte", sts: "saints", stes: "saintes", s: "sur" };
const ARTICLES = ["le", "la", "les", "l"];
const ORDINAL = /^(\d{1,2})(?:er|ere|e|eme|ieme|nd|nde)?$/;

/** A name cut in words: no case, accent, hyphen or apostrophe; `St` is `saint`, `3e` is `3`. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\bs\//g, "sur ")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && word !== "arrondissement" && word !== "cedex")
    .map((word) => WHOLE[word] ?? word.replace(ORDINAL, "$1").replace(/^0+(?=\d)/, ""));
}

/** The words as one key, so that `Villeneuve d'Ascq`, `Villeneuve-d'Ascq` and `villeneuve dascq` are the same. */
export const keyOf = (words: readonly string[]): string => words.join("");

/** The words without the article that may open them: `Le Havre` and `Havre`. */
export const withoutArticle = (words: readonly string[]): readonly string[] => (words.length > 1 && ARTICLES.includes(words[0] ?? "") ? words.slice(1) : words);
