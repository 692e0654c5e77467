import { isDay } from "../schema-form/parse.ts";

const TYPED = /^\s*(\d{2})\/(\d{2})\/(\d{4})\s*$/;

/** The day that a text of the form DD/MM/YYYY names, as `YYYY-MM-DD`; null while it is not complete, or is no day. */
export function dayTyped(text: string): string | null {
  const [, day, month, year] = TYPED.exec(text) ?? [];
  const written = `${year}-${month}-${day}`;
  return isDay(written) ? written : null;
}
