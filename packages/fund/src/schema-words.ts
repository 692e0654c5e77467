import { inLocale, type Locale, type SchemaIssue, type Text } from "@openamo/kernel";
import { z } from "zod";

const WORDS: Readonly<Record<Locale, ReturnType<typeof z.locales.fr>["localeError"]>> = {
  fr: z.locales.fr().localeError,
  en: z.locales.en().localeError,
  ar: z.locales.ar().localeError,
};
const said = (words: string | { message: string } | null | undefined): string | undefined => (typeof words === "string" ? words : words?.message);

/** What a schema found wrong, in the reader's language. The value itself is never repeated. */
export function issueInWords(issue: SchemaIssue, locale: Locale): string {
  const inPack = (issue as { readonly params?: { readonly words?: Text } }).params?.words;
  if (inPack !== undefined) return inLocale(inPack, locale);
  const raw = issue as Parameters<(typeof WORDS)["en"]>[0];
  // A schema that says its own sentence keeps it; only the library's standard sentence is put in the reader's language.
  if (issue.code === undefined || issue.code === "custom" || issue.message !== said(WORDS.en(raw))) return issue.message;
  return said(WORDS[locale](raw)) ?? issue.message;
}

/** Details of a refusal whose sentence has a place for `{problem}`, in every language. */
export const problemDetails = (issue: SchemaIssue): Readonly<Record<string, string>> => ({
  problem: issueInWords(issue, "fr"),
  "problem.en": issueInWords(issue, "en"),
  "problem.ar": issueInWords(issue, "ar"),
});
