/** The languages of these pages. */
export type Locale = "fr" | "en" | "ar";

/** Morocco writes Arabic with Latin digits. */
const TAGS: Readonly<Record<Locale, string>> = { fr: "fr-FR", en: "en-IE", ar: "ar-MA" };
export const languageTag = (locale: Locale): string => TAGS[locale];

/** In French the dirham is written as people in Morocco write it. */
export const DIRHAM = ["MAD", "DH"] as const;

/** Languages written from right to left. */
export const isRightToLeft = (locale: Locale): boolean => locale === "ar";

const KEY = "openamo.language";
const isLocale = (value: unknown): value is Locale => value === "fr" || value === "en" || value === "ar";

/** The reader's language: the one chosen here before, else the browser's first known one, else French. */
export function preferredLocale(): Locale {
  const kept = readKept();
  if (isLocale(kept)) return kept;
  const known = navigator.languages.map((language) => language.slice(0, 2)).find(isLocale);
  return known ?? "fr";
}

/** Keeps the choice in this browser; a browser that keeps nothing only forgets it. */
export function keepLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Storage may be closed (private browsing): the choice then lasts for this page.
  }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
