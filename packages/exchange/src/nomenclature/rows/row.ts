import { type Day, dayOf, daysInMonth, parseDay, type RefusalDefinition, RefusalSignal, refusal } from "@openamo/kernel";
import { ROW_AMOUNT_INVALID, ROW_CODE_INVALID, ROW_DATE_INVALID, ROW_FIELD_MISSING } from "../refusals.ts";

/** One row of a file by the names of its columns. A value is a text, or a number in a JSON list. */
export type Row = Readonly<Record<string, unknown>>;

const LONGEST_SHOWN = 60;

/** @throws RefusalSignal: this row is refused and the rest of the file goes on. */
export function refuseRow(definition: RefusalDefinition, field: string, value = ""): never {
  throw new RefusalSignal(refusal(definition, { field, value: value.slice(0, LONGEST_SHOWN) }, field));
}

/** The text of a field, without the spaces around it; empty where there is none. */
export function textOf(row: Row, field: string): string {
  const value = row[field];
  if (typeof value === "string") return value.trim();
  return typeof value === "number" ? String(value) : "";
}

/** @throws RefusalSignal (`row-field-missing`) */
export const neededText = (row: Row, field: string): string => textOf(row, field) || refuseRow(ROW_FIELD_MISSING, field);

/** A code of the form given. @throws RefusalSignal (`row-field-missing`, `row-code-invalid`) */
export function codeOf(row: Row, field: string, form: RegExp): string {
  const code = neededText(row, field);
  return form.test(code) ? code : refuseRow(ROW_CODE_INVALID, field, code);
}

const FRENCH_DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const SAS_DAY = /^(\d{2})([A-Z]{3})(\d{4}):00:00:00$/;
const SAS_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

function civil(year: number, month: number, day: number): Day | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : undefined;
}

/** `2024-06-01`, `01/06/2024` or `01JUN2024:00:00:00`. */
function readDay(text: string): Day | undefined {
  const french = FRENCH_DAY.exec(text);
  if (french !== null) return civil(Number(french[3]), Number(french[2]), Number(french[1]));
  const sas = SAS_DAY.exec(text);
  if (sas !== null) return civil(Number(sas[3]), SAS_MONTHS.indexOf(sas[2] ?? "") + 1, Number(sas[1]));
  return parseDay(text);
}

/** The last year is the lists' way to write that something goes on. */
const NO_END = dayOf(9999, 1, 1);

/** A day that must be there. @throws RefusalSignal (`row-field-missing`, `row-date-invalid`) */
export function neededDay(row: Row, field: string): Day {
  const text = neededText(row, field);
  return readDay(text) ?? refuseRow(ROW_DATE_INVALID, field, text);
}

/** A day, or null where the field is empty or says that there is no end. @throws RefusalSignal (`row-date-invalid`) */
export function optionalDay(row: Row, field: string): Day | null {
  if (textOf(row, field) === "") return null;
  const found = neededDay(row, field);
  return found >= NO_END ? null : found;
}

const DECIMAL = /^(\d{1,11})(?:[.,](\d{1,2})0*)?$/;
/** `1,234,56`: a comma for thousands and one for decimals. */
const TWO_COMMAS = /^(\d{1,3}(?:,\d{3})+),(\d{2})$/;

function readHundredths(value: unknown): number | undefined {
  if (typeof value === "number") {
    const hundredths = Math.round(value * 100);
    // A JSON number is the double nearest to the decimal that was written: two decimals are exact once rounded.
    return value >= 0 && Math.abs(value * 100 - hundredths) < 1e-6 && Number.isSafeInteger(hundredths) ? hundredths : undefined;
  }
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  const commas = TWO_COMMAS.exec(text);
  if (commas !== null) return Number((commas[1] ?? "").replaceAll(",", "")) * 100 + Number(commas[2]);
  const plain = DECIMAL.exec(text);
  return plain === null ? undefined : Number(plain[1]) * 100 + Number((plain[2] ?? "").padEnd(2, "0"));
}

/** An amount or coefficient in hundredths; undefined where the field is empty. @throws RefusalSignal (`row-amount-invalid`) */
export function hundredthsOf(row: Row, field: string): number | undefined {
  const value = row[field];
  if (value === undefined || value === null || value === "") return undefined;
  return readHundredths(value) ?? refuseRow(ROW_AMOUNT_INVALID, field, String(value));
}

/** A whole number; undefined where the field is empty. @throws RefusalSignal (`row-amount-invalid`) */
export function countOf(row: Row, field: string): number | undefined {
  const text = textOf(row, field);
  if (text === "") return undefined;
  return /^\d{1,6}$/.test(text) ? Number(text) : refuseRow(ROW_AMOUNT_INVALID, field, text);
}

/** What is written, without what is empty: two rows that say the same have the same content. */
export function withoutEmpty(content: Readonly<Record<string, string | number | boolean | undefined>>): Record<string, string | number | boolean> {
  return Object.fromEntries(Object.entries(content).filter((entry): entry is [string, string | number | boolean] => entry[1] !== undefined && entry[1] !== ""));
}
