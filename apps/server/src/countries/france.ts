import { actByCode, type CareSheet, doctorActs, france, SPECIALTIES, SPECIALTY_LABELS, type Specialty, tariffOf } from "@openamo/france";
import { type Day, decimalOf, findVersion, inLocale, isoDay, type Locale, type Parameter, sumCents, type Text } from "@openamo/kernel";
import type { BillableAct, CounterFace, CountryFaces } from "./faces.ts";

const isSpecialty = (word: string): word is Specialty => (SPECIALTIES as readonly string[]).includes(word);

/** The sheet in the store is the one that the pack's schema has read. */
const sheetOf = (stored: unknown): CareSheet => stored as CareSheet;

function billableActs(specialty: string, on: Day, locale: Locale): BillableAct[] {
  if (!isSpecialty(specialty)) return [];
  return doctorActs.flatMap((act) => {
    if (act.specialties !== undefined && !act.specialties.includes(specialty)) return [];
    const tariff = tariffOf(act, specialty, "opposable", "metropole") ?? tariffOf(act, specialty, "free", "metropole");
    const version = tariff === undefined ? undefined : findVersion(tariff, on);
    return version === undefined ? [] : [{ code: act.code, label: inLocale(act.label, locale), family: act.family, tariffCents: version.value }];
  });
}

interface CounterWords {
  readonly label: (span: string) => Text;
  /** Id of the parameter that bounds it. */
  readonly limit: string;
}

const COUNTERS: Readonly<Record<string, CounterWords>> = {
  "participation-forfaitaire": {
    label: (span) => ({ fr: `Participations forfaitaires ${span}`, en: `Flat participations ${span}` }),
    limit: "fr.participation-forfaitaire.yearly-count",
  },
  "participation-forfaitaire-day": {
    label: () => ({ fr: "Participations forfaitaires du jour, chez ce professionnel", en: "Flat participations of the day, with this professional" }),
    limit: "fr.participation-forfaitaire.daily-count",
  },
};

const limits: ReadonlyMap<string, Parameter> = new Map(france.parameters.map((parameter) => [parameter.id, parameter]));

function counter(name: string, span: string, on: Day, locale: Locale): CounterFace | undefined {
  const words = COUNTERS[name];
  if (words === undefined) return undefined;
  const parameter = limits.get(words.limit);
  const limit = parameter === undefined ? undefined : findVersion(parameter, on)?.value;
  const label = inLocale(words.label(span), locale);
  return limit === undefined ? { label } : { label, limitCount: limit };
}

/** France as this server shows it. */
export const franceFaces: CountryFaces = {
  country: france.id,
  specialtyLabel: (specialty, locale) => (isSpecialty(specialty) ? inLocale(SPECIALTY_LABELS[specialty], locale) : specialty),
  actLabel(code, locale) {
    const act = actByCode.get(code);
    return act === undefined ? code : inLocale(act.label, locale);
  },
  billableActs,
  publishSheet(stored) {
    const sheet = sheetOf(stored);
    return { ...sheet, lines: sheet.lines.map((line) => ({ ...line, careDate: isoDay(line.careDate), fee: decimalOf(line.fee) })) };
  },
  chargedOf: (stored) => sumCents(sheetOf(stored).lines.map(({ fee }) => fee)),
  counter,
};
