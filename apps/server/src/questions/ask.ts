import {
  type AnyQuestion,
  type CountryPack,
  inLocale,
  inWords,
  type Locale,
  type Refusal,
  type SchemaIssue,
  type TariffFact,
  type TariffKey,
} from "@openamo/kernel";
import { type PublishedReason, publishReason } from "./publish-reason.ts";

export interface KnownQuestion {
  readonly question: AnyQuestion;
  readonly pack: CountryPack;
}

export const allQuestions = (packs: readonly CountryPack[]): KnownQuestion[] => packs.flatMap((pack) => pack.questions.map((question) => ({ question, pack })));

export const findQuestion = (packs: readonly CountryPack[], id: string): KnownQuestion | undefined =>
  allQuestions(packs).find(({ question }) => question.id === id);

export type Answer =
  | { readonly kind: "decided"; readonly outcome: Record<string, unknown>; readonly reasons: PublishedReason[]; readonly rulesVersion: string }
  | { readonly kind: "undecided"; readonly missing: { readonly field: string; readonly question: string }[] }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "invalid"; readonly issues: readonly SchemaIssue[] };

/** What imported lists say of acts: a server looks them up in its store, a command without a store knows none. */
export type TariffReader = (keys: readonly TariffKey[]) => Promise<readonly TariffFact[]>;
export const NO_LISTS: TariffReader = async () => [];

/** Puts a question to its pack and publishes the decision in the reader's language. Nothing is stored. */
export async function ask({ question, pack }: KnownQuestion, input: unknown, locale: Locale, tariffs: TariffReader): Promise<Answer> {
  const read = question.input.safeParse(input);
  if (!read.success) return { kind: "invalid", issues: read.error.issues };
  const keys = question.tariffsNeeded?.(read.data) ?? [];
  const decision = question.answer(read.data, keys.length === 0 ? [] : await tariffs(keys));
  switch (decision.kind) {
    case "refused":
      return decision;
    case "undecided":
      return { kind: "undecided", missing: decision.missing.map((fact) => ({ field: fact.field, question: inLocale(fact.question, locale) })) };
    case "decided": {
      const reasons = inWords(decision.trace, pack.wording, locale).map((reason) => publishReason(reason, pack, locale));
      return { kind: "decided", outcome: question.publish(decision.outcome), reasons, rulesVersion: pack.rulesVersion };
    }
  }
}
