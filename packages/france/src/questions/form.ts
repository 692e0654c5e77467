import type { Text } from "@openamo/kernel";
import type { z } from "zod";

/** Names that take the place of the ordinary one when another field has a value. */
export interface NamesByValue {
  readonly field: string;
  readonly titles: Readonly<Record<string, Text>>;
}

/** How a field is shown in a form made from a question: its name, a hint, its group, and the names of its choices. */
export interface FieldWords {
  readonly title: Text;
  readonly hint?: Text;
  /** Id of the group of the form: see `GROUPS` of the question. */
  readonly group: string;
  readonly labels?: Readonly<Record<string, Text>>;
  /** How it is typed, where its shape does not tell: a number that is no amount of money, an act looked up by code or words. */
  readonly kind?: "decimal" | "act";
  /** For an act: the list in which it is looked up, beside those that the system carries itself. */
  readonly list?: string;
  /** Shown only when another field has one of these values. */
  readonly showWhen?: { readonly field: string; readonly in: readonly (string | boolean)[] };
  /** Other names of the field, by a value of another field. */
  readonly titleWhen?: NamesByValue;
  /** Choices under headings, in the order of the form: words of the choices. */
  readonly choiceGroups?: readonly { readonly title: Text; readonly of: readonly string[] }[];
  /** What the form offers first. The engine itself supposes nothing that is not written as a default of the schema. */
  readonly initial?: string | number | boolean;
}

/** A group of fields of a form. */
export interface FormGroup {
  readonly id: string;
  readonly title: Text;
  readonly titleWhen?: NamesByValue;
}

/** Attaches the words of a field to its schema. */
export const shown = <Schema extends z.ZodType>(schema: Schema, words: FieldWords): Schema => schema.meta(metaOf(words));

/** The words of a field as they travel in the JSON Schema, under `x-` keys. */
export function metaOf({ title, hint, group, labels, kind, list, showWhen, titleWhen, choiceGroups, initial }: FieldWords): Record<string, unknown> {
  return {
    title: title.en,
    "x-title": title,
    ...(hint === undefined ? {} : { description: hint.en, "x-hint": hint }),
    "x-group": group,
    ...(kind === undefined ? {} : { "x-kind": kind }),
    ...(list === undefined ? {} : { "x-list": list }),
    ...(labels === undefined ? {} : { "x-labels": labels }),
    ...(showWhen === undefined ? {} : { "x-show-when": showWhen }),
    ...(titleWhen === undefined ? {} : { "x-title-when": titleWhen }),
    ...(choiceGroups === undefined ? {} : { "x-choice-groups": choiceGroups }),
    ...(initial === undefined ? {} : { "x-initial": initial }),
  };
}
