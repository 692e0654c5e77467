import type { Locale } from "../i18n/locale.ts";
import { inWords, type JsonSchema, type NamesByValue } from "./json-schema.ts";

export type FieldKind =
  | "choice"
  | "yes-no"
  | "person"
  | "professional"
  | "place"
  | "country"
  | "act"
  | "switch"
  | "date"
  | "amount"
  | "whole"
  | "decimal"
  | "several"
  | "codes"
  | "text";

interface Choice {
  readonly value: string;
  readonly title: string;
}

/** Names in the reader's language, each for a value of another field. */
interface NameWhen {
  readonly field: string;
  readonly names: Readonly<Record<string, string>>;
}

/** A field of a form made from a question. */
export interface FormField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: string;
  /** Other names, by a value of another field. */
  readonly labelWhen: NameWhen | undefined;
  readonly hint: string | undefined;
  readonly required: boolean;
  readonly choices: readonly Choice[];
  /** The same choices under headings; empty where there are none. */
  readonly headings: readonly { readonly title: string; readonly of: readonly Choice[] }[];
  readonly showWhen: { readonly field: string; readonly in: readonly (string | boolean)[] } | undefined;
  readonly initial: unknown;
  /** The list in which an act is looked up. */
  readonly list: string | undefined;
}

export interface FormGroup {
  readonly id: string;
  readonly title: string;
  readonly titleWhen: NameWhen | undefined;
  /** A group that nobody must open: its fields all have an ordinary answer or may stay empty. */
  readonly folded: boolean;
  readonly fields: readonly FormField[];
}

/** Matches `12.50`, refuses `12,50` and a code: that is how an amount's pattern is told from another text's. */
function acceptsAmounts(pattern: string): boolean {
  const expression = new RegExp(pattern);
  return expression.test("12.50") && !expression.test("AB") && !expression.test("2026-01-01");
}

function acceptsDays(pattern: string): boolean {
  const expression = new RegExp(pattern);
  return expression.test("2026-01-01") && !expression.test("12.50");
}

/** Kinds that a question names itself, under `x-kind`. */
const NAMED: readonly FieldKind[] = ["amount", "date", "place", "country", "yes-no", "decimal", "act"];
const named = (schema: JsonSchema): FieldKind | undefined => NAMED.find((kind) => kind === schema["x-kind"]);

/** How a value of this schema is asked for. An unknown shape is a defect of the question, said at once. */
function kindOf(schema: JsonSchema, name: string): FieldKind {
  const own = named(schema);
  if (own !== undefined) return own;
  if (schema["x-person"] === true) return "person";
  if (schema["x-professional"] === true) return "professional";
  if (schema["x-place"] === true) return "place";
  if (schema.enum !== undefined) return "choice";
  if (schema.type === "boolean") return "switch";
  if (schema.type === "integer" || schema.type === "number") return "whole";
  if (schema.type === "array" && schema.items?.enum !== undefined) return "several";
  if (schema.type === "array" && schema.items?.type === "string") return "codes";
  if (schema.format === "date" || (schema.pattern !== undefined && acceptsDays(schema.pattern))) return "date";
  if (schema.pattern !== undefined && acceptsAmounts(schema.pattern)) return "amount";
  if (schema.type === "string") return "text";
  throw new TypeError(`no field can ask for "${name}"`);
}

function namesIn(when: NamesByValue | undefined, locale: Locale): NameWhen | undefined {
  if (when === undefined) return undefined;
  return { field: when.field, names: Object.fromEntries(Object.entries(when.titles).map(([value, title]) => [value, inWords(title, locale) ?? value])) };
}

/** The name among these that goes with what is filled in; `otherwise` where none does. */
export const nameFor = (when: NameWhen | undefined, values: Values, otherwise: string): string =>
  (when === undefined ? undefined : when.names[String(values[when.field])]) ?? otherwise;

function headingsOf(schema: JsonSchema, choices: readonly Choice[], locale: Locale): FormField["headings"] {
  return (schema["x-choice-groups"] ?? []).map(({ title, of }) => ({
    title: inWords(title, locale) ?? "",
    of: choices.filter(({ value }) => of.includes(value)),
  }));
}

function fieldOf(name: string, schema: JsonSchema, required: boolean, locale: Locale): FormField {
  const labels = schema["x-labels"] ?? {};
  const choices = (schema.enum ?? schema.items?.enum ?? []).map((value) => ({
    value: String(value),
    title: inWords(labels[String(value)], locale) ?? String(value),
  }));
  return {
    name,
    kind: kindOf(schema, name),
    label: inWords(schema["x-title"], locale) ?? schema.title ?? name,
    labelWhen: namesIn(schema["x-title-when"], locale),
    hint: inWords(schema["x-hint"], locale) ?? schema.description,
    required: required && schema.default === undefined,
    choices,
    headings: headingsOf(schema, choices, locale),
    showWhen: schema["x-show-when"],
    initial: schema["x-initial"] ?? schema.default,
    list: schema["x-list"],
  };
}

/** The groups of the form, in the order of the question. */
export function groupsOf(schema: JsonSchema, locale: Locale, otherTitle: string): FormGroup[] {
  const required = new Set(schema.required ?? []);
  const declared = new Map((schema["x-groups"] ?? []).map((group) => [group.id, group]));
  const byGroup = new Map<string, FormField[]>([...declared.keys()].map((id) => [id, []]));
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const id = property["x-group"] ?? "";
    const fields = byGroup.get(id) ?? [];
    fields.push(fieldOf(name, property, required.has(name), locale));
    byGroup.set(id, fields);
  }
  const filled = [...byGroup].filter(([, fields]) => fields.length > 0);
  return filled.map(([id, fields], index) => ({
    id,
    fields,
    title: inWords(declared.get(id)?.title, locale) ?? (declared.has(id) ? id : otherTitle),
    titleWhen: namesIn(declared.get(id)?.titleWhen, locale),
    folded: index > 0 && index === filled.length - 1 && fields.every((field) => !field.required),
  }));
}

export type Values = Record<string, unknown>;

export const isShown = (field: FormField, values: Values): boolean =>
  field.showWhen === undefined || field.showWhen.in.includes(values[field.showWhen.field] as string | boolean);

/** What the form offers first. */
export function initialValues(groups: readonly FormGroup[]): Values {
  const fields = groups.flatMap((group) => group.fields);
  return Object.fromEntries(fields.map((field) => [field.name, field.initial ?? (field.kind === "switch" ? false : null)]));
}

/** The input of the question: fields left empty or not shown are left out, so that nothing is supposed for them. */
export function inputOf(groups: readonly FormGroup[], values: Values): Values {
  const asked = groups.flatMap((group) => group.fields).filter((field) => isShown(field, values));
  return Object.fromEntries(
    asked
      .map((field) => [field.name, values[field.name]])
      .filter(([, value]) => value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0)),
  );
}
