export { listLetters, type PersonLetters, readLetter } from "./actions/read-letters.ts";
export { type Delivery, deliveryOf, LETTER_LANGUAGES, type Letter, type LetterContent, type LetterLanguage, type LetterOrganism } from "./letter.ts";
export { messageTableClasses } from "./store.ts";
export { cancelLetters, type Due, type Writing, writeLetters } from "./write.ts";

export const messageSchemaFolder = new URL("./schema/", import.meta.url);
