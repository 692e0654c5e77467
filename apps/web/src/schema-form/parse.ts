/** Reads an amount as people write it (`1 234,5`, `30`, `30.00 €`) into a decimal string with two digits; undefined when it is not one. */
export function parseAmount(written: string): string | undefined {
  const match = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(written.replaceAll(/[\s\u202f\u00a0€]/g, ""));
  return match?.[1] === undefined ? undefined : `${BigInt(match[1])}.${(match[2] ?? "").padEnd(2, "0")}`;
}

/** Writes a decimal string as the reader types it: `30,00` in French, `30.00` in English. */
export const typedAmount = (decimal: string, locale: string): string => (locale === "fr" ? decimal.replace(".", ",") : decimal);

/** Whether a text is a civil day that exists, `YYYY-MM-DD`. */
export function isDay(text: unknown): text is string {
  const match = typeof text === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null;
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Today in the reader's calendar, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}
