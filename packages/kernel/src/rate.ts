import type { Brand } from "./brand.ts";
import type { Locale } from "./text.ts";

/** A rate as a whole number of millionths: 70 % is 700,000. Exact for every percentage with four decimals. */
export type Rate = Brand<number, "Rate">;

export const ONE = 1_000_000 as Rate;
export const NONE = 0 as Rate;

const PERCENT = /^(0|[1-9]\d{0,3})(\.\d{1,4})?$/;

/** Reads a percent string ("70", "1.8", "21.8000"). Undefined when it is not a positive percentage with at most four decimals. */
export function parsePercent(text: string): Rate | undefined {
  if (!PERCENT.test(text)) return undefined;
  const [whole = "0", fraction = ""] = text.split(".");
  return (Number(whole) * 10_000 + Number(fraction.padEnd(4, "0"))) as Rate;
}

/** The percent string without useless zeros: "70", "1.8". */
export function percentOf(rate: Rate): string {
  const whole = Math.floor(rate / 10_000);
  if (rate === whole * 10_000) return String(whole);
  const fraction = String(rate % 10_000)
    .padStart(4, "0")
    .replace(/0+$/, "");
  return `${whole}.${fraction}`;
}

/** The rate for a reader: `70 %` in French, `70%` in English. */
export function formatRate(rate: Rate, locale: Locale): string {
  const percent = percentOf(rate);
  return locale === "fr" ? `${percent.replace(".", ",")}\u00a0%` : `${percent}%`;
}

/** A coefficient in millionths for a reader, to two decimals: `7,5` in French, `7.5` in English. */
export function formatFactor(factor: Rate, locale: Locale): string {
  const written = percentOf(Math.floor(factor / 100) as Rate);
  return locale === "fr" ? written.replace(".", ",") : written;
}
