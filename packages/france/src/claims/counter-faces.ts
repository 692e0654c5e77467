import { type Cents, type CounterFace, type Day, findVersion, type Parameter, type Text } from "@openamo/kernel";
import { PSYCHOLOGIST_SESSIONS } from "../parameters/care/psychologist.ts";
import { FRANCHISE_DAILY_JOURNEYS, FRANCHISE_DAILY_PARAMEDICAL, FRANCHISE_YEARLY_AMOUNT } from "../parameters/franchise.ts";
import { PF_DAILY_COUNT, PF_YEARLY_COUNT } from "../parameters/participation-forfaitaire.ts";
import { SPA_CURES_A_YEAR } from "../parameters/spa.ts";

interface CounterWords {
  readonly label: (span: string) => Text;
  /** The most times, or the most money, that the law sets. */
  readonly limit?: Parameter<number>;
  readonly limitAmount?: Parameter<Cents>;
}

const yearOfSpan = (span: string): string => span.split("/")[0] ?? span;
/** `2026-03` as readers of both languages write a month. */
const monthOfSpan = (span: string): string => span.split("-").reverse().join("/");

const COUNTERS: Readonly<Record<string, CounterWords>> = {
  "participation-forfaitaire": {
    label: (span) => ({ fr: `Participations forfaitaires ${span}`, en: `Flat participations ${span}` }),
    limit: PF_YEARLY_COUNT,
  },
  "participation-forfaitaire-day": {
    label: () => ({ fr: "Participations forfaitaires du jour, chez ce professionnel", en: "Flat participations of the day, with this professional" }),
    limit: PF_DAILY_COUNT,
  },
  franchise: { label: (span) => ({ fr: `Franchises ${span}`, en: `Deductibles ${span}` }), limitAmount: FRANCHISE_YEARLY_AMOUNT },
  "franchise-paramedical-day": {
    label: () => ({ fr: "Franchises du jour, auxiliaires médicaux", en: "Deductibles of the day, paramedics" }),
    limitAmount: FRANCHISE_DAILY_PARAMEDICAL,
  },
  "franchise-journeys-day": {
    label: () => ({ fr: "Franchises du jour, transports", en: "Deductibles of the day, journeys" }),
    limitAmount: FRANCHISE_DAILY_JOURNEYS,
  },
  "psychologist-sessions": {
    label: (span) => ({ fr: `Séances chez un psychologue ${span}`, en: `Sessions with a psychologist ${span}` }),
    limit: PSYCHOLOGIST_SESSIONS,
  },
  "spa-cures": {
    label: (span) => ({ fr: `Cures thermales ${yearOfSpan(span)} pour cette affection`, en: `Thermal cures ${yearOfSpan(span)} for this illness` }),
    limit: SPA_CURES_A_YEAR,
  },
  "prevention-sessions": {
    label: (span) => ({
      fr: `Rendez-vous de prévention, tranche d'âge à partir de ${span.split("/")[1]} ans`,
      en: `Prevention session, age band from ${span.split("/")[1]}`,
    }),
  },
  "screening-kits": { label: (span) => ({ fr: `Tests de dépistage remis en ${span}`, en: `Screening tests handed over in ${span}` }) },
  "contract-lump-sum": {
    label: (span) => ({ fr: `Forfaits du contrat complémentaire ${yearOfSpan(span)}`, en: `Lump sums of the complementary contract ${yearOfSpan(span)}` }),
  },
  spectacles: { label: (span) => ({ fr: `Lunettes remboursées en ${monthOfSpan(span)}`, en: `Spectacles repaid in ${monthOfSpan(span)}` }) },
  "hearing-aids": { label: (span) => ({ fr: `Aides auditives remboursées en ${monthOfSpan(span)}`, en: `Hearing aids repaid in ${monthOfSpan(span)}` }) },
};

/** A counter as readers see it; undefined for those that only the rules read. */
export function counter(name: string, span: string, on: Day): CounterFace | undefined {
  const words = COUNTERS[name];
  if (words === undefined) return undefined;
  const count = words.limit === undefined ? undefined : findVersion(words.limit, on)?.value;
  const amount = words.limitAmount === undefined ? undefined : findVersion(words.limitAmount, on)?.value;
  const label = words.label(span);
  return { label, ...(count === undefined ? {} : { limitCount: count }), ...(amount === undefined ? {} : { limitCents: amount }) };
}
