import { inLocale, type Locale, type SchemaIssue, type Text } from "@openamo/kernel";
import { z } from "zod";
import type { FieldError } from "./problem.ts";

const WORDS: Readonly<Record<Locale, ReturnType<typeof z.locales.fr>["localeError"]>> = {
  fr: z.locales.fr().localeError,
  en: z.locales.en().localeError,
  ar: z.locales.ar().localeError,
};

/** `["lines", 0, "fee"]` as `lines.0.fee`. */
export const fieldPath = (path: readonly PropertyKey[]): string => path.map(String).join(".");

const ownWords = z.locales.en().localeError;

function localized(issue: SchemaIssue, locale: Locale): string {
  const inPack = (issue as { readonly params?: { readonly words?: Text } }).params?.words;
  if (inPack !== undefined) return inLocale(inPack, locale);
  const raw = issue as Parameters<typeof ownWords>[0];
  const standard = wordsFrom(ownWords(raw));
  // A schema that says its own sentence keeps it; only the library's standard sentence is put in the reader's language.
  if (issue.code === undefined || issue.code === "custom" || issue.message !== standard) return issue.message;
  return wordsFrom(WORDS[locale](raw)) ?? issue.message;
}

const wordsFrom = (said: string | { message: string } | null | undefined): string | undefined => (typeof said === "string" ? said : said?.message);

/** What a schema found wrong, field by field, in the reader's language. The values themselves are never repeated. */
export function fieldErrors(issues: readonly SchemaIssue[], locale: Locale): FieldError[] {
  return issues.map((issue) => ({ field: fieldPath(issue.path), message: localized(issue, locale) }));
}
