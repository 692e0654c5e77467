/** A field of an answer whose value a reader can be told. */
export interface OutcomeLine {
  readonly name: string;
  readonly kind: "money" | "percent" | "number" | "yes-no" | "day" | "text";
  readonly value: string | number | boolean;
}

/** Fields that hold a decimal and are no amount of money. */
const PERCENT = /^ratePercent/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DECIMAL = /^-?\d+\.\d{2}$/;

type Words = { readonly fr: string; readonly en: string };
const isWords = (value: object): value is Words => "fr" in value && "en" in value;

/** A text in two languages, or the name of what is answered. */
function nameOf(value: object, language: "fr" | "en"): string | undefined {
  if (isWords(value)) return value[language];
  const name: unknown = "name" in value ? value.name : undefined;
  return typeof name === "string" ? name : typeof name === "object" && name !== null && isWords(name) ? name[language] : undefined;
}

function lineOf(name: string, value: unknown, language: "fr" | "en"): OutcomeLine | undefined {
  if (typeof value === "boolean") return { name, kind: "yes-no", value };
  if (typeof value === "number") return { name, kind: "number", value };
  if (typeof value === "object" && value !== null) {
    const text = nameOf(value, language);
    return text === undefined ? undefined : { name, kind: "text", value: text };
  }
  if (typeof value !== "string" || value === "") return undefined;
  if (PERCENT.test(name)) return { name, kind: "percent", value };
  if (DAY.test(value)) return { name, kind: "day", value };
  return { name, kind: DECIMAL.test(value) ? "money" : "text", value };
}

/** What an answer says, field by field; a field that has no name for readers, or no value, is left to the reasons. */
export const outcomeLines = (outcome: Readonly<Record<string, unknown>>, isNamed: (name: string) => boolean, language: "fr" | "en"): OutcomeLine[] =>
  Object.entries(outcome).flatMap(([name, value]) => (isNamed(name) ? (lineOf(name, value, language) ?? []) : []));
