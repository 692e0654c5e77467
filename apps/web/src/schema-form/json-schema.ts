import type { Locale } from "../i18n/locale.ts";

/** The part of JSON Schema that a question's input uses, with the words that a pack adds under `x-` keys. */
export interface JsonSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly "x-title"?: Words;
  readonly "x-hint"?: Words;
  readonly "x-group"?: string;
  readonly "x-kind"?: string;
  /** For an act: the list in which it is looked up. */
  readonly "x-list"?: string;
  /** The value is the id of a person. */
  readonly "x-person"?: boolean;
  /** The value is the id of a health professional. */
  readonly "x-professional"?: boolean;
  /** The value is a commune, as people say it or by its code. */
  readonly "x-place"?: boolean;
  readonly "x-labels"?: Readonly<Record<string, Words>>;
  readonly "x-show-when"?: { readonly field: string; readonly in: readonly (string | boolean)[] };
  /** Other names of the field, by a value of another field. */
  readonly "x-title-when"?: NamesByValue;
  /** Choices under headings. */
  readonly "x-choice-groups"?: readonly { readonly title: Words; readonly of: readonly string[] }[];
  readonly "x-initial"?: unknown;
  readonly "x-groups"?: readonly { readonly id: string; readonly title: Words; readonly titleWhen?: NamesByValue }[];
}

/** Names that take the place of the ordinary one when another field has a value. */
export interface NamesByValue {
  readonly field: string;
  readonly titles: Readonly<Record<string, Words>>;
}

/** A name in the languages of the reader, or in one language for all. */
export type Words = string | Readonly<Partial<Record<Locale | "ar", string>>>;

export function inWords(words: Words | undefined, locale: Locale): string | undefined {
  if (words === undefined || typeof words === "string") return words;
  return words[locale] ?? words.fr ?? words.en;
}
