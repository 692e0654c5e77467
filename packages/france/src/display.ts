import {
  type BillableAct,
  type CounterFace,
  type Day,
  decimalOf,
  findVersion,
  isoDay,
  type PackDisplay,
  type Parameter,
  sumCents,
  type Text,
} from "@openamo/kernel";
import type { CareSheet } from "./claims/care-sheet.ts";
import { isSpecialty } from "./claims/sector.ts";
import { actByCode, doctorActs } from "./nomenclature/acts.ts";
import { tariffOf } from "./nomenclature/tariff-of.ts";
import { PF_DAILY_COUNT, PF_YEARLY_COUNT } from "./parameters/participation-forfaitaire.ts";
import { SPECIALTY_LABELS } from "./questions/labels.ts";

/** Acts with a tariff in mainland France on that day: the set one, or that of free fees where there is no other. */
function billableActs(specialty: string, on: Day): BillableAct[] {
  if (!isSpecialty(specialty)) return [];
  return doctorActs.flatMap((act) => {
    if (act.specialties !== undefined && !act.specialties.includes(specialty)) return [];
    const tariff = tariffOf(act, specialty, "opposable", "metropole") ?? tariffOf(act, specialty, "free", "metropole");
    const version = tariff === undefined ? undefined : findVersion(tariff, on);
    return version === undefined ? [] : [{ code: act.code, label: act.label, family: act.family, tariffCents: version.value }];
  });
}

interface CounterWords {
  readonly label: (span: string) => Text;
  readonly limit: Parameter<number>;
}

const COUNTERS: Readonly<Record<string, CounterWords>> = {
  "participation-forfaitaire": {
    label: (span) => ({ fr: `Participations forfaitaires ${span}`, en: `Flat participations ${span}` }),
    limit: PF_YEARLY_COUNT,
  },
  "participation-forfaitaire-day": {
    label: () => ({ fr: "Participations forfaitaires du jour, chez ce professionnel", en: "Flat participations of the day, with this professional" }),
    limit: PF_DAILY_COUNT,
  },
};

function counter(name: string, span: string, on: Day): CounterFace | undefined {
  const words = COUNTERS[name];
  if (words === undefined) return undefined;
  const limit = findVersion(words.limit, on)?.value;
  const label = words.label(span);
  return limit === undefined ? { label } : { label, limitCount: limit };
}

/** The words of the French pack for a reader. */
export const display: PackDisplay<CareSheet> = {
  specialtyLabel: (specialty) => (isSpecialty(specialty) ? SPECIALTY_LABELS[specialty] : undefined),
  actLabel: (code) => actByCode.get(code)?.label,
  billableActs,
  publishSheet: (sheet) => ({ ...sheet, lines: sheet.lines.map((line) => ({ ...line, careDate: isoDay(line.careDate), fee: decimalOf(line.fee) })) }),
  chargedOf: (sheet) => sumCents(sheet.lines.map(({ fee }) => fee)),
  counter,
};
