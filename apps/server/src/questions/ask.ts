import {
  type AnyQuestion,
  type CountryPack,
  formatReference,
  inLocale,
  inWords,
  isoDay,
  type Locale,
  type Reason,
  type Refusal,
  type SchemaIssue,
} from "@openamo/kernel";

export interface KnownQuestion {
  readonly question: AnyQuestion;
  readonly pack: CountryPack;
}

export const allQuestions = (packs: readonly CountryPack[]): KnownQuestion[] => packs.flatMap((pack) => pack.questions.map((question) => ({ question, pack })));

export const findQuestion = (packs: readonly CountryPack[], id: string): KnownQuestion | undefined =>
  allQuestions(packs).find(({ question }) => question.id === id);

/** A reason as it is published: its sentence, the law it rests on and the dated value used. */
export interface PublishedReason {
  readonly id: string;
  readonly effect: Reason["effect"];
  readonly title: string;
  readonly sentence: string;
  readonly law: readonly { readonly text: string; readonly article: string; readonly part?: string; readonly label: string; readonly href?: string }[];
  readonly parameter?: {
    readonly id: string;
    readonly label: string;
    readonly from: string;
    readonly value: number;
    readonly status: string;
    readonly source: string;
  };
}

export type Answer =
  | { readonly kind: "decided"; readonly outcome: Record<string, unknown>; readonly reasons: readonly PublishedReason[]; readonly rulesVersion: string }
  | { readonly kind: "undecided"; readonly missing: readonly { readonly field: string; readonly question: string }[] }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "invalid"; readonly issues: readonly SchemaIssue[] };

export function publishReason(reason: Reason, pack: CountryPack): PublishedReason {
  const law = reason.law.map((reference) => {
    const url = pack.texts.find(({ id }) => id === reference.text)?.url;
    return { ...reference, label: formatReference(reference), ...(url === undefined ? {} : { href: url }) };
  });
  const { id, effect, title, sentence, parameter } = reason;
  return { id, effect, title, sentence, law, ...(parameter === undefined ? {} : { parameter: { ...parameter, from: isoDay(parameter.from) } }) };
}

/** Puts a question to its pack and publishes the decision in the reader's language. Nothing is stored. */
export function ask({ question, pack }: KnownQuestion, input: unknown, locale: Locale): Answer {
  const read = question.input.safeParse(input);
  if (!read.success) return { kind: "invalid", issues: read.error.issues };
  const decision = question.answer(read.data);
  switch (decision.kind) {
    case "refused":
      return decision;
    case "undecided":
      return { kind: "undecided", missing: decision.missing.map((fact) => ({ field: fact.field, question: inLocale(fact.question, locale) })) };
    case "decided": {
      const reasons = inWords(decision.trace, pack.wording, locale).map((reason) => publishReason(reason, pack));
      return { kind: "decided", outcome: question.publish(decision.outcome), reasons, rulesVersion: pack.rulesVersion };
    }
  }
}
