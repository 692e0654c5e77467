import { inLocale, type Locale, type SchemaIssue, schemaSentence, type Text } from "@openamo/kernel";
import { z } from "zod";

const WORDS: Readonly<Record<Locale, ReturnType<typeof z.locales.fr>["localeError"]>> = {
  fr: z.locales.fr().localeError,
  en: z.locales.en().localeError,
  ar: z.locales.ar().localeError,
};
const said = (words: string | { message: string } | null | undefined): string | undefined => (typeof words === "string" ? words : words?.message);

/** The types of JSON: a found issue no longer bears the value, so that the library can only say in English which one was sent. */
const TYPES: Readonly<Record<string, Text>> = {
  string: { fr: "un texte", en: "text", ar: "نص" },
  number: { fr: "un nombre", en: "a number", ar: "رقم" },
  int: { fr: "un nombre entier", en: "a whole number", ar: "عدد صحيح" },
  boolean: { fr: "un choix entre vrai et faux", en: "true or false", ar: "اختيار بين صحيح وخطأ" },
  array: { fr: "un tableau", en: "a list", ar: "قائمة" },
  object: { fr: "un objet", en: "an object", ar: "كائن" },
  record: { fr: "un objet", en: "an object", ar: "كائن" },
  null: { fr: "un champ sans valeur", en: "a field without a value", ar: "حقل دون قيمة" },
};
/** What was sent, where that says more than its type: text that should be a number in an address, a fraction where a whole number is meant. */
const SENT: Readonly<Record<string, Text>> = {
  ...TYPES,
  NaN: { fr: "un texte", en: "text", ar: "نص" },
  "number for int": { fr: "un nombre à virgule", en: "a fraction", ar: "عدد عشري" },
};
const FOUND = /^Invalid input: expected (?:\w+), received (\w+)$/;

/** The sentence for a value of another type of JSON; undefined for another issue. A field left out is not one of them. */
function wrongType(issue: SchemaIssue, locale: Locale): string | undefined {
  const { expected } = issue as { readonly expected?: unknown };
  if (issue.code !== "invalid_type" || typeof expected !== "string") return undefined;
  const [, found = ""] = FOUND.exec(issue.message) ?? [];
  const [wanted, sent] = [TYPES[expected], SENT[`${found} for ${expected}`] ?? SENT[found]];
  if (wanted === undefined || sent === undefined) return undefined;
  const [one, other] = [inLocale(wanted, locale), inLocale(sent, locale)];
  return { fr: `${one} est attendu, et non ${other}`, en: `${one} is expected, not ${other}`, ar: `المطلوب ${one} بدلا من ${other}` }[locale];
}

/** What a schema found wrong, in the reader's language. The value itself is never repeated. */
export function issueInWords(issue: SchemaIssue, locale: Locale): string {
  const inPack = (issue as { readonly params?: { readonly words?: Text } }).params?.words ?? schemaSentence(issue.message);
  if (inPack !== undefined) return inLocale(inPack, locale);
  const ofType = wrongType(issue, locale);
  if (ofType !== undefined) return ofType;
  const raw = issue as Parameters<(typeof WORDS)["en"]>[0];
  // A schema that says its own sentence keeps it; only the library's standard sentence is put in the reader's language.
  if (issue.code === undefined || issue.code === "custom" || issue.message !== said(WORDS.en(raw))) return issue.message;
  return said(WORDS[locale](raw)) ?? issue.message;
}

/** The refusal's own sentence ends it. */
const unended = (sentence: string): string => sentence.replace(/[.\s]+$/u, "");

/** Details of a refusal whose sentence has a place for `{problem}`, in every language, without a full stop of its own. */
export const problemDetails = (issue: SchemaIssue): Readonly<Record<string, string>> => ({
  problem: unended(issueInWords(issue, "fr")),
  "problem.en": unended(issueInWords(issue, "en")),
  "problem.ar": unended(issueInWords(issue, "ar")),
});
