import { formatCents, formatDay, type Locale, parseCents, parseDay } from "@openamo/kernel";
import type { ActView, TariffView } from "../http/schemas/nomenclature.ts";
import { shortened, table } from "./nomenclature-table.ts";

const WORDS = {
  fr: {
    tariffs: "Tarifs au {day}",
    noTariff: "Aucun tarif connu au {day}.",
    notHeld: "Cet acte n’existe pas au {day}.",
    history: "Historique",
    since: "depuis le {from}",
    until: "jusqu’au {to}",
    heads: ["à partir du", "jusqu’au", "le plus bas", "le plus haut", "ligne"],
    grids: ["grille", "libellé", "tarif"],
    law: "Texte",
    import: "Import {number}",
    own: "Table propre du système",
  },
  en: {
    tariffs: "Tariffs on {day}",
    noTariff: "No tariff known on {day}.",
    notHeld: "This act does not exist on {day}.",
    history: "History",
    since: "since {from}",
    until: "until {to}",
    heads: ["from", "to", "lowest", "highest", "line"],
    grids: ["grid", "label", "tariff"],
    law: "Text",
    import: "Import {number}",
    own: "The system's own table",
  },
} as const;

const LABEL_WIDTH = 74;
/** Lines of history shown, the latest first. */
const HISTORY = 24;

/** French sets a space before a colon. */
const colon = (locale: Locale): string => (locale === "fr" ? " : " : ": ");

const wordsIn = (locale: Locale) => WORDS[locale === "fr" ? "fr" : "en"];
const fill = (text: string, details: Readonly<Record<string, string>>): string => text.replace(/\{(\w+)\}/g, (place, name: string) => details[name] ?? place);
const dayText = (iso: string | null, locale: Locale): string => {
  const day = parseDay(iso ?? "");
  return day === undefined ? "" : formatDay(day, locale);
};

/** An amount of money, or a coefficient with its key letter. */
function valueText(value: string, unit: string, locale: Locale): string {
  const cents = parseCents(value);
  if (unit === "EUR" || unit === "MAD") return cents === undefined ? value : formatCents(cents, unit, locale);
  const shown = value.replace(/\.00$/, "");
  return `${unit} ${locale === "fr" ? shown.replace(".", ",") : shown}`;
}

function tariffLines(tariff: TariffView, locale: Locale): string[] {
  const words = wordsIn(locale);
  const days = [
    ...(tariff.from === null ? [] : [fill(words.since, { from: dayText(tariff.from, locale) })]),
    ...(tariff.to === null ? [] : [fill(words.until, { to: dayText(tariff.to, locale) })]),
  ];
  const facts = tariff.facts.map(({ label, value }) => `${label}${colon(locale)}${dayText(value, locale) || value}`);
  const rows = tariff.values.map(({ name, label, value }) => [
    /^\d+$/.test(name) ? name : "",
    shortened(label, LABEL_WIDTH),
    valueText(value, tariff.unit, locale),
  ]);
  return [[tariff.label, ...days, ...facts].filter((part) => part !== "").join(" · "), ...table(words.grids, rows, new Set([0, 2])), ""];
}

/** The whole of a common act in one table: each of its tariffs has one value. */
function ownTariffs(view: ActView, locale: Locale): string[] {
  const rows = view.tariffs.map(({ label, from, values, unit }) => [dayText(from, locale), label, valueText(values[0]?.value ?? "", unit, locale)]);
  const { heads, grids } = wordsIn(locale);
  return [...table([heads[0], grids[1], grids[2]], rows, new Set([2])), ""];
}

function range({ values, unit }: TariffView, locale: Locale): [string, string] {
  const sorted = values.flatMap(({ value }) => parseCents(value) ?? []).sort((a, b) => a - b);
  const text = (hundredths: number | undefined): string => (hundredths === undefined ? "" : valueText((hundredths / 100).toFixed(2), unit, locale));
  return [text(sorted[0]), text(sorted.at(-1))];
}

function historyLines({ history }: ActView, locale: Locale): string[] {
  const words = wordsIn(locale);
  const rows = history.slice(0, HISTORY).map((line) => [dayText(line.from, locale), dayText(line.to, locale), ...range(line, locale), line.label]);
  const more = history.length > HISTORY ? [`  … ${history.length - HISTORY}`] : [];
  return history.length < 2 ? [] : [words.history, ...table(words.heads, rows, new Set([2, 3])), ...more, ""];
}

/** An act as a person reads it in a terminal: what it is, its tariffs by grid on a day, its history. */
export function actLines(view: ActView, on: string, locale: Locale): string[] {
  const words = wordsIn(locale);
  const day = dayText(on, locale);
  const origin = view.import === null ? words.own : fill(words.import, { number: String(view.import) });
  const own = view.import === null;
  return [
    `${view.code}${view.line === "" ? "" : ` ${view.line}`} – ${view.label}`,
    `${view.listLabel} · ${view.familyLabel} · ${origin}`,
    ...view.facts.map(({ label, value }) => `  ${label}${colon(locale)}${value.replaceAll("\n", "\n    ")}`),
    ...view.law.map(({ text, article }) => `  ${words.law}${colon(locale)}${text} ${article}`),
    "",
    ...(view.holds ? [] : [fill(words.notHeld, { day }), ""]),
    ...(view.tariffs.length === 0 ? [fill(words.noTariff, { day }), ""] : [fill(words.tariffs, { day })]),
    ...(own ? (view.tariffs.length === 0 ? [] : ownTariffs(view, locale)) : view.tariffs.flatMap((tariff) => tariffLines(tariff, locale))),
    ...historyLines(view, locale),
  ];
}
