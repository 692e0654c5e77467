import {
  type AnyQuestion,
  type CountryPack,
  type Day,
  formatDay,
  inLocale,
  inWords,
  type Locale,
  type Refusal,
  type SchemaIssue,
  type TariffFact,
  type TariffKey,
} from "@openamo/kernel";
import { type PublishedReason, publishReason } from "./publish-reason.ts";

/** Where questions hold the day whose law answers. */
const DAYS = ["careDate", "date"] as const;

const TO_COME = {
  title: { fr: "Date à venir", en: "A day to come", ar: "تاريخ مقبل" },
  sentence: {
    fr: "Le {day} est à venir : ce résultat est une estimation, sur le droit connu aujourd’hui.",
    en: "{day} is still to come: this result is an estimate, on the law known today.",
    ar: "لم يحن {day} بعد: هذه النتيجة تقدير وفق القانون المعروف اليوم.",
  },
} as const;

/** Said before the other reasons where the law of the day asked for may still change. */
function cautionOf(input: Readonly<Record<string, unknown>>, today: Day, locale: Locale): PublishedReason[] {
  const asked = DAYS.map((name) => input[name]).find((value) => typeof value === "number");
  if (asked === undefined || asked <= today) return [];
  const sentence = inLocale(TO_COME.sentence, locale).replace("{day}", formatDay(asked as Day, locale));
  return [{ id: "day-to-come", effect: "tells", title: inLocale(TO_COME.title, locale), sentence, law: [] }];
}

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

/** How a question is answered: what lists say, and the day on which it is asked. */
export interface Asking {
  readonly locale: Locale;
  readonly tariffs: TariffReader;
  readonly today: Day;
}

/** Puts a question to its pack and publishes the decision in the reader's language. Nothing is stored. */
export async function ask({ question, pack }: KnownQuestion, input: unknown, { locale, tariffs, today }: Asking): Promise<Answer> {
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
      const caution = cautionOf(read.data, today, locale);
      return { kind: "decided", outcome: question.publish(decision.outcome), reasons: [...caution, ...reasons], rulesVersion: pack.rulesVersion };
    }
  }
}
