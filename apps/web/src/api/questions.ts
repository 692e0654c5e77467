import type { JsonSchema } from "../schema-form/json-schema.ts";
import { get, post } from "./http.ts";
import type { Missing, Reason } from "./types.ts";

export interface QuestionDefinition {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly coveredFrom: string;
  readonly country: string;
  readonly currency: string;
  readonly input: JsonSchema;
  readonly output: JsonSchema;
}

export type Answer =
  | { readonly kind: "decided"; readonly outcome: Readonly<Record<string, unknown>>; readonly reasons: readonly Reason[]; readonly rulesVersion: string }
  | { readonly kind: "undecided"; readonly missing: readonly Missing[] };

/** A question as the list names it. */
export type QuestionSummary = Pick<QuestionDefinition, "id" | "title" | "country" | "currency">;

export const listQuestions = async (): Promise<readonly QuestionSummary[]> => {
  const { questions } = await get<{ questions: readonly QuestionSummary[] }>("/api/v1/questions");
  return questions;
};
/** Countries whose law says what care is repaid, in the order of their packs. */
export const countriesOf = (questions: readonly QuestionSummary[]): string[] =>
  questions.filter(({ id, country }) => id === `${country}.reimbursement`).map(({ country }) => country);
/** The country shown first: that of the reader's account, else of the reader's language, else the first. */
export function countryFirst(countries: readonly string[], own: string | undefined, language: string): string | undefined {
  const spoken = new Intl.Locale(language).region?.toLowerCase();
  return [own, spoken].find((id) => id !== undefined && countries.includes(id)) ?? countries[0];
}

export const readQuestion = (id: string) => get<QuestionDefinition>(`/api/v1/questions/${encodeURIComponent(id)}`);
export const ask = (id: string, input: unknown) => post<Answer>(`/api/v1/questions/${encodeURIComponent(id)}`, { body: input });
