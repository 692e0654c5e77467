import { inLocale, type Locale, type Text } from "@openamo/kernel";

/** A count as the reader writes numbers. */
export const counted = (value: number, locale: Locale): string => value.toLocaleString(locale === "ar" ? "ar-MA-u-nu-latn" : locale);

/** A sentence in the reader's language, its `{places}` filled. */
export const told = (words: Text, locale: Locale, values: Readonly<Record<string, string | number>> = {}): string =>
  Object.entries(values).reduce(
    (sentence, [name, value]) => sentence.replace(`{${name}}`, () => (typeof value === "number" ? counted(value, locale) : value)),
    inLocale(words, locale),
  );

/** The same sentence in every language, its `{places}` filled: for who reads it is not known yet. */
export const filled = (words: Text, values: Readonly<Record<string, string>>): Text => {
  const fill = (sentence: string): string => sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
  return { fr: fill(words.fr), en: fill(words.en), ...(words.ar === undefined ? {} : { ar: fill(words.ar) }) };
};
