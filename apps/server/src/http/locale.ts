import type { Locale } from "@openamo/kernel";

const KNOWN: readonly Locale[] = ["fr", "en", "ar"];

const isLocale = (text: string): text is Locale => (KNOWN as readonly string[]).includes(text);

/** The reader's language from `Accept-Language`: the best-weighted of those we speak; French when none is. */
export function localeOf(header: string | undefined): Locale {
  const wanted = (header ?? "")
    .split(",")
    .map((part, order) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined);
      return { language: tag.split("-")[0] ?? "", weight: weight === undefined ? 1 : Number(weight), order };
    })
    .filter((choice) => choice.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  for (const { language } of wanted) if (isLocale(language)) return language;
  return "fr";
}
