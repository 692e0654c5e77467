import { computed } from "vue";
import { useI18n } from "vue-i18n";
import { useCurrency } from "./currency.ts";
import { DIRHAM, type Locale, languageTag } from "./locale.ts";

const MINUS = "\u2212";

/** A decimal string such as `-1234.5` as its sign and its digits, or undefined when it is not one. */
function readDecimal(decimal: string): { negative: boolean; digits: Intl.StringNumericLiteral } | undefined {
  const match = /^([-\u2212]?)(\d+(?:\.\d+)?)$/.exec(decimal.trim());
  return match?.[2] === undefined ? undefined : { negative: match[1] !== "" && Number(match[2]) !== 0, digits: match[2] as Intl.StringNumericLiteral };
}

/** Arabic marks the direction of each part: the minus goes through the same format, so that it stays at its number. */
function formatArabicMoney({ negative, digits }: { negative: boolean; digits: Intl.StringNumericLiteral }, currency: string, minus: boolean): string {
  const isTaken = negative || (minus && Number(digits) !== 0);
  const signed = (isTaken ? `-${digits}` : digits) as Intl.StringNumericLiteral;
  return new Intl.NumberFormat(languageTag("ar"), { style: "currency", currency }).format(signed).replace("-", MINUS);
}

/** An amount for a reader: `1 234,56 €`, `− 18,50 €`, `−€18.50`. The decimal string is never turned into a float. */
export function formatMoney(decimal: string, locale: Locale, currency: string, minus = false): string {
  const read = readDecimal(decimal);
  if (read === undefined) return decimal;
  if (locale === "ar") return formatArabicMoney(read, currency, minus);
  const written = new Intl.NumberFormat(languageTag(locale), { style: "currency", currency }).format(read.digits);
  const named = locale === "fr" ? written.replace(...DIRHAM) : written;
  const negative = read.negative || (minus && Number(read.digits) !== 0);
  return negative ? `${MINUS}${locale === "fr" ? "\u202f" : ""}${named}` : named;
}

/** A civil day (`YYYY-MM-DD`) in words or in digits, without any time zone. */
export function formatDay(day: string, locale: Locale, style: "long" | "short" | "digits" = "long"): string {
  const [year, month, date] = day.slice(0, 10).split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined || Number.isNaN(year + month + date)) return day;
  const options: Intl.DateTimeFormatOptions =
    style === "digits" ? { day: "2-digit", month: "2-digit", year: "numeric" } : { day: "numeric", month: style, year: "numeric" };
  const written = new Intl.DateTimeFormat(languageTag(locale), { ...options, timeZone: "UTC" }).format(new Date(Date.UTC(year, month - 1, date)));
  // Arabic marks each number of a date for its own direction: as Morocco prints them, they are read as one number, from the left.
  if (locale === "ar" && style === "digits") return `\u2066${written.replaceAll(/[\u200e\u200f]/g, "")}\u2069`;
  return locale === "fr" && style !== "digits" ? written.replace(/^1 /, "1er ") : written;
}

/** A moment in the reader's own time zone: `19 nov. à 14:02`. A plain day has no hour and stays a day. */
export function formatMoment(moment: string, locale: Locale): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(moment)) return formatDay(moment, locale, "short");
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(languageTag(locale), { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" }).format(date);
}

/** How many of something: `2 721`, `2,721`. */
export const formatWhole = (count: number, locale: Locale): string => new Intl.NumberFormat(languageTag(locale)).format(count);

/** A measure with one decimal: `5,5`, `5.5`. */
export const formatMeasure = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(languageTag(locale), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** A part of a whole, never rounded up to it: `99,9 %`, `99.9%`. */
export const formatPart = (part: number, locale: Locale): string =>
  new Intl.NumberFormat(languageTag(locale), { style: "percent", maximumFractionDigits: 1, roundingMode: "floor" }).format(part);

/** A social security number in the groups people know: `1 84 12 76 451 089 46`. Other identifiers stay as they are. */
export function formatIdentifier(identifier: string): string {
  const match = /^(\d)(\d{2})(\d{2})(\d[\dAB])(\d{3})(\d{3})(\d{2})$/.exec(identifier.replaceAll(" ", ""));
  return match === null ? identifier : match.slice(1).join("\u202f");
}

/** The formats in the language of the page. Amounts are in the currency of the reader's country unless another is named. */
export function useFormat() {
  const { locale } = useI18n();
  const language = computed(() => locale.value as Locale);
  const ofPage = useCurrency();
  return {
    language,
    money: (decimal: string, currency = ofPage.value) => formatMoney(decimal, language.value, currency),
    taken: (decimal: string, currency = ofPage.value) => formatMoney(decimal, language.value, currency, true),
    day: (day: string, style: "long" | "short" | "digits" = "long") => formatDay(day, language.value, style),
    whole: (count: number) => formatWhole(count, language.value),
    measure: (value: number) => formatMeasure(value, language.value),
    part: (part: number) => formatPart(part, language.value),
    moment: (moment: string) => formatMoment(moment, language.value),
    identifier: formatIdentifier,
  };
}
