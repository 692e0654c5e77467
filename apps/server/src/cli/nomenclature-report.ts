import * as exchangeRefusals from "@openamo/exchange";
import { type ImportOutcome, type ImportRecord, type PartChanges, type RefusedLine, ROW_CONTRADICTS, sumOf } from "@openamo/fund";
import { formatDay, inLocale, type Locale, type RefusalDefinition, refusal, type Text, wordsOf } from "@openamo/kernel";
import { shortened, table } from "./nomenclature-table.ts";

const WORDS = {
  act: { fr: "actes", en: "acts" },
  tariff: { fr: "lignes de tarif", en: "tariff lines" },
  grouping: { fr: "regroupements", en: "billing groups" },
  note: { fr: "notes", en: "notes" },
  generic: { fr: "génériques", en: "generics" },
  word: { fr: "libellés", en: "words" },
  added: { fr: "ajoutés", en: "added" },
  changed: { fr: "changés", en: "changed" },
  unchanged: { fr: "inchangés", en: "unchanged" },
  closed: { fr: "terminés", en: "closed" },
  withdrawn: { fr: "retirés", en: "withdrawn" },
  none: { fr: "Aucun import.", en: "No import." },
  reversedBy: { fr: "annulé par {by}", en: "reversed by {by}" },
  reversal: { fr: "annulation de {of}", en: "reversal of {of}" },
  restored: { fr: "{ended} retirés, {restored} rétablis", en: "{ended} taken out, {restored} restored" },
  summary: { fr: "+{added} ~{changed} −{ended}, {refused} refusées", en: "+{added} ~{changed} −{ended}, {refused} refused" },
  read: {
    fr: "{read} lignes lues, {kept} gardées, {refused} refusées, {repeated} répétées.",
    en: "{read} rows read, {kept} kept, {refused} refused, {repeated} repeated.",
  },
  more: { fr: "… et {count} autres.", en: "… and {count} more." },
  absences: {
    fr: "Une ligne refusée n’a pas de code lisible : ce qui est absent de la liste n’a pas été terminé.",
    en: "A refused row has no readable code: what is absent from the list was not ended.",
  },
  nothing: { fr: "Rien n’a changé : la liste est déjà connue telle quelle.", en: "Nothing changed: the list is already known as it is." },
  trial: { fr: "Essai : rien n’a été écrit.", en: "Trial: nothing was written." },
  done: {
    fr: "Import {number} enregistré, pour le {day}. Pour l’annuler : openamo nomenclature reverse {number}",
    en: "Import {number} recorded, for {day}. To undo it: openamo nomenclature reverse {number}",
  },
} as const satisfies Record<string, Text>;

const fill = (text: Text, locale: Locale, details: Readonly<Record<string, string | number>> = {}): string =>
  inLocale(text, locale).replace(/\{(\w+)\}/g, (place, name: string) => String(details[name] ?? place));

const grouped = (count: number, locale: Locale): string => new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB").format(count);

const CHANGES = ["added", "changed", "unchanged", "closed", "withdrawn"] as const satisfies readonly (keyof PartChanges)[];

/** Refusals of rows by their code, to be said again from a stored report. */
const ROW_REFUSALS = new Map<string, RefusalDefinition>(
  [ROW_CONTRADICTS, ...Object.values(exchangeRefusals).filter((value): value is RefusalDefinition => typeof value === "object" && "sentence" in value)].map(
    (definition) => [definition.code, definition],
  ),
);

function refusedLine({ file, row, code, reason, details }: RefusedLine, locale: Locale): string {
  const definition = ROW_REFUSALS.get(reason);
  const said = definition === undefined ? "" : ` – ${wordsOf(refusal(definition, details), "sentence", locale)}`;
  return `  ${file}:${row} ${code} ${reason}${said}`.replaceAll(/ {2,}(?=\S)/g, (spaces, at: number) => (at === 0 ? spaces : " "));
}

/** What an import did, or would do, part by part, and the rows that it refused. */
export function outcomeLines({ number, holdsOn, report }: ImportOutcome, dryRun: boolean, locale: Locale): string[] {
  const parts = Object.entries(report.parts);
  const rows = parts.map(([part, changes]) => [inLocale(WORDS[part as "act"], locale), ...CHANGES.map((name) => grouped(changes[name], locale))]);
  const { total, first } = report.refused;
  const counts = { read: report.read, kept: report.kept, refused: total, repeated: report.repeated };
  const told = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, grouped(count, locale)]));
  return [
    fill(WORDS.read, locale, told),
    ...table(["", ...CHANGES.map((name) => inLocale(WORDS[name], locale))], rows, new Set([1, 2, 3, 4, 5])),
    ...first.map((line) => refusedLine(line, locale)),
    ...(total > first.length ? [fill(WORDS.more, locale, { count: grouped(total - first.length, locale) })] : []),
    ...(report.absencesIgnored ? [fill(WORDS.absences, locale)] : []),
    endOf(number, formatDay(holdsOn, locale), dryRun, locale),
  ];
}

const endOf = (number: number | null, day: string, dryRun: boolean, locale: Locale): string =>
  dryRun ? fill(WORDS.trial, locale) : number === null ? fill(WORDS.nothing, locale) : fill(WORDS.done, locale, { number, day });

function recordSummary({ report }: ImportRecord, locale: Locale): string {
  if ("restored" in report) return fill(WORDS.restored, locale, { ended: report.ended, restored: report.restored });
  const ended = sumOf(report, "closed") + sumOf(report, "withdrawn");
  return fill(WORDS.summary, locale, { added: sumOf(report, "added"), changed: sumOf(report, "changed"), ended, refused: report.refused.total });
}

function recordState({ reverses, reversedBy }: ImportRecord, locale: Locale): string {
  if (reverses !== null) return fill(WORDS.reversal, locale, { of: reverses });
  return reversedBy === null ? "" : fill(WORDS.reversedBy, locale, { by: reversedBy });
}

const HEADS = {
  fr: ["n°", "liste", "pour le", "fait le", "fichiers", "effet", "état"],
  en: ["no.", "list", "for", "made on", "files", "effect", "state"],
} as const;

const FILES_WIDTH = 48;

/** The journal of imports as a table. */
export function importsTable(records: readonly ImportRecord[], locale: Locale): string[] {
  if (records.length === 0) return [fill(WORDS.none, locale)];
  const rows = records.map((record) => [
    String(record.number),
    record.list,
    formatDay(record.holdsOn, locale),
    record.at.toISOString().slice(0, 16).replace("T", " "),
    shortened(record.files.map(({ name }) => name).join(" "), FILES_WIDTH),
    recordSummary(record, locale),
    recordState(record, locale),
  ]);
  return table(HEADS[locale === "fr" ? "fr" : "en"], rows, new Set([0]));
}
