import { inLocale, type Locale, type SchemaIssue, schemaSentence, type Text } from "@openamo/kernel";
import { z } from "zod";

const WORDS: Readonly<Record<Locale, ReturnType<typeof z.locales.fr>["localeError"]>> = {
  fr: z.locales.fr().localeError,
  en: z.locales.en().localeError,
  ar: z.locales.ar().localeError,
};
const said = (words: string | { message: string } | null | undefined): string | undefined => (typeof words === "string" ? words : words?.message);

/** What a schema found wrong, in the reader's language. The value itself is never repeated. */
export function issueInWords(issue: SchemaIssue, locale: Locale): string {
  const inPack = (issue as { readonly params?: { readonly words?: Text } }).params?.words ?? schemaSentence(issue.message);
  if (inPack !== undefined) return inLocale(inPack, locale);
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
