import type { Text } from "@openamo/kernel";
import type { z } from "zod";
import type { Words } from "../words.ts";

/** How a field is shown in a form made from a question: its name, a hint, its group, and the names of its choices. */
interface FieldWords {
  readonly title: Words;
  readonly hint?: Words;
  /** Id of the group of the form: see `GROUPS`. */
  readonly group: Group;
  readonly labels?: Readonly<Record<string, Text>>;
  /** Shown only when another field has one of these values. */
  readonly showWhen?: { readonly field: string; readonly in: readonly (string | boolean)[] };
  /** What the form offers first. The engine itself supposes nothing that is not written as a default of the schema. */
  readonly initial?: string | number | boolean;
}

/** Groups of the forms, in order. */
export const GROUPS = [
  { id: "what", title: { fr: "La question", en: "The question", ar: "السؤال" } },
  { id: "person", title: { fr: "La personne", en: "The person", ar: "الشخص" } },
  { id: "more", title: { fr: "Pour préciser", en: "More details", ar: "مزيد من التفاصيل" } },
] as const;
type Group = (typeof GROUPS)[number]["id"];

/** Attaches the words of a field to its schema; they travel in the JSON Schema under `x-` keys. */
export function shown<Schema extends z.ZodType>(schema: Schema, { title, hint, group, labels, showWhen, initial }: FieldWords): Schema {
  return schema.meta({
    title: title.en,
    "x-title": title,
    ...(hint === undefined ? {} : { description: hint.en, "x-hint": hint }),
    "x-group": group,
    ...(labels === undefined ? {} : { "x-labels": labels }),
    ...(showWhen === undefined ? {} : { "x-show-when": showWhen }),
    ...(initial === undefined ? {} : { "x-initial": initial }),
  });
}

type Keys<T> = [keyof T & string, ...(keyof T & string)[]];
/** The words of a choice, in the order in which they are written. */
export const choices = <T extends Readonly<Record<string, Text>>>(labels: T): Keys<T> => Object.keys(labels) as Keys<T>;
