import type { SheetForm } from "../api/types.ts";
import type { Locale } from "../i18n/locale.ts";
import { type FormField, type FormGroup, groupsOf, initialValues, isShown, type Values } from "../schema-form/fields.ts";

/** The fields of a kind of sheet beside its nature, and those of one line, in the reader's language. */
export interface FamilyFields {
  readonly family: string;
  /** The sheet bears neither its family nor a nature of insurance. */
  readonly plain: boolean;
  readonly head: readonly FormGroup[];
  readonly line: readonly FormGroup[];
}

/** The fields of a kind of sheet; undefined for the ordinary sheet, which has its own form. */
export function familyFields(form: SheetForm | undefined, locale: Locale, otherTitle: string): FamilyFields | undefined {
  if (form === undefined || form.head === null || form.line === null) return undefined;
  return { family: form.family, plain: form.plain, head: groupsOf(form.head, locale, otherTitle), line: groupsOf(form.line, locale, otherTitle) };
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === "";

/** Names of the fields that are shown, needed and empty. */
export function emptyFields(groups: readonly FormGroup[], values: Values): string[] {
  const fields: readonly FormField[] = groups.flatMap((group) => group.fields);
  return fields.filter((field) => field.required && isShown(field, values) && isEmpty(values[field.name])).map(({ name }) => name);
}

/** What a new line offers first, on the day of the line before. */
export const firstValues = (groups: readonly FormGroup[], given: Values = {}): Values => ({ ...initialValues(groups), ...given });
