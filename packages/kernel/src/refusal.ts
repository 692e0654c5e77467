import { formatDay, parseDay } from "./day.ts";
import type { LawReference } from "./law.ts";
import { inLocale, type Locale, type Text } from "./text.ts";

/** A named business refusal: what is said, what to do about it, and the text it rests on. */
export interface RefusalDefinition {
  /** Stable code in kebab-case, kept for ever: `outside-coverage`. */
  readonly code: string;
  /** What is wrong; `{name}` stands for a detail. */
  readonly sentence: Text;
  /** What the reader can do about it. */
  readonly remedy: Text;
  readonly law?: readonly LawReference[];
}

/** A refusal as a value: its definition and the details of this case. It is returned, never thrown. */
export interface Refusal {
  readonly definition: RefusalDefinition;
  /** Details that fill the `{name}` places; `name.en` is preferred in English. They hold no health data: refusals are logged. */
  readonly details: Readonly<Record<string, string>>;
  /** Path of the input field concerned, where there is one: `lines.0.fee`. */
  readonly field?: string;
}

/** Registers nothing: a definition is a plain value that a pack lists in its catalogue. */
export const defineRefusal = (definition: RefusalDefinition): RefusalDefinition => definition;

export function refusal(definition: RefusalDefinition, details: Record<string, string> = {}, field?: string): Refusal {
  return field === undefined ? { definition, details } : { definition, details, field };
}

/** An amount as `decimalOf` writes it. */
const AMOUNT = /^-?\d+\.\d{2}$/;

/** A detail that is a day is kept as `YYYY-MM-DD`, one that is an amount as `1234.56`; each is written in the reader's form. */
function forReader(detail: string, locale: Locale): string {
  if (AMOUNT.test(detail)) return locale === "en" ? detail : detail.replace(".", ",");
  const on = parseDay(detail);
  return on === undefined ? detail : formatDay(on, locale);
}

/** The sentence (or remedy) of a refusal with its details in place. */
export function wordsOf(value: Refusal, part: "sentence" | "remedy", locale: Locale): string {
  const template = inLocale(value.definition[part], locale);
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const detail = value.details[`${name}.${locale}`] ?? value.details[name];
    return detail === undefined ? place : forReader(detail, locale);
  });
}

/**
 * Carries a refusal from deep inside a rule to the door of the pack, where `decide` turns it back into a value.
 * Only dated lookups use it: a rule reads like the law, without a test after each number.
 */
export class RefusalSignal extends Error {
  readonly refusal: Refusal;
  constructor(value: Refusal) {
    super(value.definition.code);
    this.refusal = value;
  }
}
