import type { Text } from "./text.ts";

/** Sentences of schemas by their English: a check of a schema bears one string, and readers have several languages. */
const sentences = new Map<string, Text>();

/** What a schema says of a value that does not fit: the English, whose other languages `schemaSentence` finds again. */
export function schemaSays(words: Text): string {
  sentences.set(words.en, words);
  return words.en;
}

/** The languages of what a schema says; undefined for a sentence that none of ours says. */
export const schemaSentence = (english: string): Text | undefined => sentences.get(english);
