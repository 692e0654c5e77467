import type { Brand } from "./brand.ts";
import type { Locale } from "./text.ts";

/** Money as a whole number of the currency's smallest unit (euro cents, santimat). Never a fraction, never a float of euros. */
export type Cents = Brand<number, "Cents">;

/** Currencies of the packs, each with two decimals. */
export type Currency = "EUR" | "MAD";

/** Sums stay far below the last exact integer of a double: 2^51 cents is 22 thousand billion euros. */
const LARGEST = 2 ** 51;

export const ZERO_CENTS = 0 as Cents;

/**
 * A whole number of cents.
 * @throws RangeError when the number is not whole or is past the guard of 2^51: a defect of the caller, never a user's mistake.
 */
export function cents(value: number): Cents {
  if (!Number.isInteger(value) || value > LARGEST || value < -LARGEST) {
    throw new RangeError(`not a whole number of cents: ${value}`);
  }
  // Adding zero turns -0 into 0: the two print and compare differently, and no amount is "minus nothing".
  return (value + 0) as Cents;
}

/** Sum of amounts. Each partial sum is checked against the guard, so that large amounts of opposite signs cannot hide a rounding of the double. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = ZERO_CENTS;
  for (const amount of amounts) total = cents(total + amount);
  return total;
}

export const minCents = (a: Cents, b: Cents): Cents => (a < b ? a : b);
export const maxCents = (a: Cents, b: Cents): Cents => (a > b ? a : b);

const DECIMAL = /^-?(0|[1-9]\d{0,12})(\.\d{1,2})?$/;

/**
 * Reads a decimal string ("26.50", "-3", "0.5") as cents.
 * Returns undefined when the text is not a decimal number with at most two decimals: the caller names the refusal.
 */
export function parseCents(text: string): Cents | undefined {
  if (!DECIMAL.test(text)) return undefined;
  const negative = text.startsWith("-");
  const [whole = "0", fraction = ""] = (negative ? text.slice(1) : text).split(".");
  const value = Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
  return cents(negative && value !== 0 ? -value : value);
}

/** Two digits of cents. */
const fractionOf = (absolute: number): string => {
  const fraction = absolute % 100;
  return fraction < 10 ? `0${fraction}` : String(fraction);
};

/** Cents written as a decimal string with two decimals ("26.50"): the form of every edge (HTTP, files, command line). */
export function decimalOf(amount: Cents): string {
  const absolute = Math.abs(amount);
  return `${amount < 0 ? "-" : ""}${Math.floor(absolute / 100)}.${fractionOf(absolute)}`;
}

/** Written by hand because `Intl.NumberFormat` costs more than the whole decision that the amount explains. */
function grouped(whole: number, separator: string): string {
  let out = String(whole);
  for (let at = out.length - 3; at > 0; at -= 3) out = `${out.slice(0, at)}${separator}${out.slice(at)}`;
  return out;
}

const NARROW_SPACE = "\u202f";
const NO_BREAK_SPACE = "\u00a0";
const TRUE_MINUS = "\u2212";

/** What follows the units, for each of the hundred fractions: `,56 €`, `.56`. Money stands in every sentence of every decision. */
const endings = (separator: string, symbol: string): readonly string[] =>
  Array.from({ length: 100 }, (_, fraction) => `${separator}${fractionOf(fraction)}${symbol}`);
const ENDINGS = {
  fr: { EUR: endings(",", `${NO_BREAK_SPACE}€`), MAD: endings(",", `${NO_BREAK_SPACE}DH`) },
  other: { EUR: endings(".", ""), MAD: endings(".", `${NO_BREAK_SPACE}MAD`) },
} as const;
const ARABIC_DIRHAMS = endings(",", `${NO_BREAK_SPACE}د.م.`);

/** Dirhams in Arabic, with the Latin digits that Morocco writes: `1.234,56 د.م.`. */
function dirhamsInArabic(amount: Cents): string {
  const absolute = Math.abs(amount);
  const whole = Math.floor(absolute / 100);
  return `${amount < 0 ? TRUE_MINUS : ""}${grouped(whole, ".")}${ARABIC_DIRHAMS[absolute - whole * 100]}`;
}

/** Cents for a reader: `1 234,56 €` in French, `€1,234.56` in English, with a true minus sign. */
export function formatCents(amount: Cents, currency: Currency, locale: Locale): string {
  if (locale === "ar" && currency === "MAD") return dirhamsInArabic(amount);
  const absolute = Math.abs(amount);
  const whole = Math.floor(absolute / 100);
  const french = locale === "fr";
  const units = whole < 1000 ? String(whole) : grouped(whole, french ? NARROW_SPACE : ",");
  const written = units + ENDINGS[french ? "fr" : "other"][currency][absolute - whole * 100];
  if (french || currency === "MAD") return amount < 0 ? TRUE_MINUS + written : written;
  return amount < 0 ? `${TRUE_MINUS}€${written}` : `€${written}`;
}
