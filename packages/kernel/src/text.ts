/** The languages a reader may choose. French is the language of the French law's own words. */
export type Locale = "fr" | "en" | "ar";

/** A sentence in the languages of the reader. French and English always exist; Arabic where a pack serves Arabic readers. */
export interface Text {
  readonly fr: string;
  readonly en: string;
  readonly ar?: string;
}

/** The sentence in the asked language; French, which Arabic readers of the packs also read, stands in where a pack has no Arabic. */
export function inLocale(text: Text, locale: Locale): string {
  return locale === "en" ? text.en : ((locale === "ar" ? text.ar : undefined) ?? text.fr);
}
