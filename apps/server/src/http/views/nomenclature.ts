import { type ActFile, COMMON_LIST, type CommonAct, type FoundAct, type HeldEntry, hasTariffOn, holdsOn, inForce, tariffOf } from "@openamo/fund";
import { addDays, type Cents, type Day, decimalOf, findVersion, inHundredths, inLocale, isoDay, type Locale, type ParameterVersion } from "@openamo/kernel";
import { packOf } from "../../packs.ts";
import type { ActView, Fact, TariffView } from "../schemas/nomenclature.ts";
import { factLabel, factValue, familyLabel, lineLabel, listLabel, valueLabel } from "./nomenclature-words.ts";

type TariffValue = TariffView["values"][number];

const iso = (day: Day | null): string | null => (day === null ? null : isoDay(day));

/** The order of values is that of grids by number, and of our own names as the list gives them. */
function valuesOf(entry: HeldEntry, words: readonly HeldEntry[], locale: Locale): TariffValue[] {
  return Object.entries(tariffOf(entry).values).map(([name, hundredths]) => {
    const grid = words.find(({ list, family, code }) => list === entry.list && family === "grid" && code === name)?.label;
    return { name, label: grid?.replaceAll(/\s+/g, " ") ?? valueLabel(name, locale) ?? name, value: decimalOf(hundredths as Cents) };
  });
}

/** A list gives facts by name; those that readers have no word for are for programs. */
function factsOf(content: Readonly<Record<string, unknown>>, locale: Locale): Fact[] {
  return Object.entries(content).flatMap(([name, value]) => {
    const label = factLabel(name, locale);
    const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return label === undefined || !plain ? [] : [{ label, value: factValue(String(value), locale) }];
  });
}

/** Last day of a tariff line: its own, or the day before the next line takes over. */
function lastDayOf(entry: HeldEntry, own: readonly HeldEntry[]): Day | null {
  const later = own.flatMap(({ line, from }) => (line === entry.line && from !== null && from > (entry.from ?? Number.NEGATIVE_INFINITY) ? [from] : []));
  if (later.length === 0) return entry.to;
  const before = addDays(Math.min(...later) as Day, -1);
  return entry.to !== null && entry.to < before ? entry.to : before;
}

function tariffView(entry: HeldEntry, own: readonly HeldEntry[], current: ReadonlySet<HeldEntry>, file: ActFile, locale: Locale): TariffView {
  return {
    line: entry.line,
    label: lineLabel(entry.list, entry.line, locale),
    from: iso(entry.from),
    to: iso(lastDayOf(entry, own)),
    inForce: current.has(entry),
    unit: tariffOf(entry).unit,
    values: valuesOf(entry, file.words, locale),
    facts: factsOf(entry.content, locale),
  };
}

/** What stands elsewhere in the list about the act: billing group, generics, the names of its category and condition. */
function relatedFacts(act: HeldEntry, file: ActFile, on: Day, locale: Locale): Fact[] {
  const word = (family: string, code: unknown): string | undefined =>
    file.words.find((entry) => entry.list === act.list && entry.family === family && entry.code === code)?.label;
  const groupings = inForce(
    file.groupings.filter(({ list }) => list === act.list),
    on,
  ).map(({ line, label }) => `${lineLabel(act.list, line, locale)} : ${[label, word("grouping", label)].filter((part) => part !== undefined).join(", ")}`);
  const facts: [string, string | undefined][] = [
    ...groupings.map((text): [string, string] => ["grouping", text]),
    ...file.generics.filter(({ list }) => list === act.list).map(({ label }): [string, string] => ["generic", label]),
    ["category", word("category", act.content.category)],
    ["longTermCondition", word("long-term-condition", act.content.longTermCondition)],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ label: factLabel(name, locale) ?? name, value }]));
}

const latestFirst = (a: TariffView, b: TariffView): number => (b.from ?? "").localeCompare(a.from ?? "") || a.line.localeCompare(b.line);

function heldAct(act: HeldEntry, file: ActFile, on: Day, locale: Locale): ActView {
  const own = file.tariffs.filter(({ list, line }) => list === act.list && (act.line === "" || line === act.line));
  const current = new Set(inForce(own, on));
  const lines = own.map((entry) => tariffView(entry, own, current, file, locale));
  const { list, code, line, label, family, from, to } = act;
  return {
    list,
    listLabel: listLabel(list, locale),
    code,
    line,
    label,
    familyLabel: familyLabel(family, locale),
    from: iso(from),
    to: iso(to),
    holds: holdsOn(act, on),
    facts: [...factsOf(act.content, locale), ...relatedFacts(act, file, on, locale)],
    tariffs: lines.filter((tariff) => tariff.inForce),
    history: lines.sort(latestFirst),
    notes: file.notes.filter((note) => note.list === list).map((note) => ({ title: String(note.content.kind ?? ""), text: note.label })),
    law: [],
    import: act.import,
  };
}

function commonTariffs({ country, tariffs }: CommonAct, on: Day, locale: Locale): TariffView[] {
  const { currency } = packOf(country);
  return tariffs.flatMap((own) => {
    const { label, tariff, letter } = own;
    const inForce = findVersion<number>(tariff, on);
    const versions: readonly ParameterVersion[] = tariff.versions;
    return versions.map((version, index) => {
      const next = versions[index + 1];
      return {
        line: tariff.id,
        label: inLocale(label, locale),
        from: isoDay(version.from),
        to: next === undefined ? iso(tariff.until) : isoDay((next.from - 1) as Day),
        inForce: version === inForce,
        unit: letter ?? currency,
        values: [{ name: "", label: inLocale(label, locale), value: decimalOf(inHundredths(own, version.value) as Cents) }],
        facts: [],
      };
    });
  });
}

function commonAct(act: CommonAct, on: Day, locale: Locale): ActView {
  const lines = commonTariffs(act, on, locale).sort(latestFirst);
  return {
    list: COMMON_LIST,
    listLabel: listLabel(COMMON_LIST, locale),
    code: act.code,
    line: "",
    label: inLocale(act.label, locale),
    familyLabel: familyLabel(act.family, locale),
    from: lines.at(-1)?.from ?? null,
    to: lines.some(({ to }) => to === null)
      ? null
      : (lines
          .map(({ to }) => to)
          .sort()
          .at(-1) ?? null),
    holds: hasTariffOn(act, on),
    facts: [],
    tariffs: lines.filter((line) => line.inForce),
    history: lines,
    notes: [],
    law: [...act.law],
    import: null,
  };
}

/** Of the versions of an act that a list gives for one line, the one that holds on the day, else the last. */
function shownActs(acts: readonly HeldEntry[], on: Day): HeldEntry[] {
  const keys = [...new Set(acts.map(({ list, line }) => `${list}/${line}`))];
  const shown = keys.flatMap((key) => {
    const versions = acts.filter(({ list, line }) => `${list}/${line}` === key);
    return versions.filter((act) => holdsOn(act, on)).slice(-1)[0] ?? versions.at(-1) ?? [];
  });
  const holding = shown.filter((act) => holdsOn(act, on));
  return holding.length > 0 ? holding : shown;
}

/** An act in every list that holds it, with its tariffs of the day and its history. */
export const actViews = (file: ActFile, on: Day, locale: Locale): ActView[] => [
  ...file.common.map((act) => commonAct(act, on, locale)),
  ...shownActs(file.acts, on).map((act) => heldAct(act, file, on, locale)),
];

/** A line of a search. */
export const foundView = ({ list, code, line, label, family, from, to, range }: FoundAct, locale: Locale) => ({
  list,
  listLabel: listLabel(list, locale),
  code,
  line,
  label: inLocale(label, locale),
  familyLabel: familyLabel(family, locale),
  from: iso(from),
  to: iso(to),
  tariff: range === null ? null : { unit: range.unit, lowest: decimalOf(range.lowest as Cents), highest: decimalOf(range.highest as Cents) },
});
