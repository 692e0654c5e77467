import { type Day, defineReason, defineRefusal, NONE, type Parameter, type PreparedReason, type Rate, type Trace, versionOn } from "@openamo/kernel";
import { DENTIST_MEDICAL_SHARE } from "../parameters/care/dental-act.ts";
import { DENTAL_PREVENTION_LOCAL_TOTAL, DENTAL_PREVENTION_SHARE } from "../parameters/care/dental-prevention.ts";
import { COMPLEX_FEE_SHARE, FEE_SHARE } from "../parameters/care/medicines.ts";
import { MIDWIFE_SHARE } from "../parameters/care/midwife.ts";
import { ORTHODONTIC_SHARE } from "../parameters/care/orthodontics.ts";
import * as share from "../parameters/care-shares.ts";
import { PHARMACIST_SERVICE_SHARE, PREVENTION_SHARE, REMOTE_MONITORING_SHARE } from "../parameters/flat-acts/shares.ts";
import { FULL_COVER_SHARES } from "../parameters/full-cover/index.ts";
import { DOCTOR_SHARE, FULL_SHARE, LOCAL_SCHEME_TOTAL } from "../parameters/shares.ts";
import { css } from "../sources/texts.ts";
import type { FullCover } from "./full-cover/ground.ts";
import { GROUNDS } from "./full-cover/grounds.ts";
import { FULL_COVER_RATE } from "./full-cover/reasons.ts";
import { liftedRate } from "./lifted.ts";
import type { Cover } from "./line.ts";
import { LIFTED } from "./share.ts";

/** Families of care that CSS R160-5 tells apart by the participation of the insured person. */
export const CARE_FAMILIES = [
  "doctor",
  "dentist",
  "dentist-medical",
  "dental-prevention",
  "orthodontic-treatment",
  "paramedic",
  "laboratory",
  "laboratory-screening",
  "medicine-irreplaceable",
  "medicine-major",
  "medicine-moderate",
  "medicine-low",
  "homeopathy",
  "dispensing-fee",
  "complex-prescription-fee",
  "device",
  "device-whole",
  "transport",
  "spa-supervision",
  "spa-treatment",
  "hospital",
  "psychologist",
  "midwife",
  "prevention",
  "pharmacist-service",
  "termination",
  "remote-monitoring",
] as const;
export type CareFamily = (typeof CARE_FAMILIES)[number];

/** The rates of a family of care. A price holds them, so that no rule looks them up by their word. */
export interface FamilyRates {
  readonly family: CareFamily;
  readonly base: Parameter<Rate>;
  /** Total with the local scheme; null where no source gives one: the scheme is then refused by name. */
  readonly local: Parameter<Rate> | null;
  /** Rate of those who draw the allowance of solidarity to older persons (R160-9: items 4° and 5° of R160-5, then journeys); null where it changes nothing. */
  readonly allowance: Parameter<Rate> | null;
  /** Medicines of moderate or low benefit, on which some exemptions are set aside (R160-18). */
  readonly lesser: boolean;
}

type WrittenRates = Pick<FamilyRates, "base" | "local"> & Partial<Pick<FamilyRates, "allowance" | "lesser">>;

/** All are objects of one shape, whatever is written of them. */
const familyRates = (written: Readonly<Record<CareFamily, WrittenRates>>): Readonly<Record<CareFamily, FamilyRates>> =>
  Object.fromEntries(
    CARE_FAMILIES.map((family) => {
      const { base, local, allowance = null, lesser = false } = written[family];
      return [family, { family, base, local, allowance, lesser }];
    }),
  ) as Record<CareFamily, FamilyRates>;

/** CSS R160-5, family by family. */
export const RATES = familyRates({
  doctor: { base: DOCTOR_SHARE, local: LOCAL_SCHEME_TOTAL },
  dentist: { base: share.DENTIST_SHARE, local: LOCAL_SCHEME_TOTAL },
  "dentist-medical": { base: DENTIST_MEDICAL_SHARE, local: LOCAL_SCHEME_TOTAL },
  "dental-prevention": { base: DENTAL_PREVENTION_SHARE, local: DENTAL_PREVENTION_LOCAL_TOTAL },
  "orthodontic-treatment": { base: ORTHODONTIC_SHARE, local: ORTHODONTIC_SHARE },
  paramedic: { base: share.PARAMEDIC_SHARE, local: LOCAL_SCHEME_TOTAL, allowance: share.ALLOWANCE_SHARE },
  laboratory: { base: share.LABORATORY_SHARE, local: LOCAL_SCHEME_TOTAL, allowance: share.ALLOWANCE_SHARE },
  "laboratory-screening": { base: FULL_SHARE, local: FULL_SHARE },
  "medicine-irreplaceable": { base: share.MEDICINE_IRREPLACEABLE_SHARE, local: share.MEDICINE_IRREPLACEABLE_SHARE },
  "medicine-major": { base: share.MEDICINE_MAJOR_SHARE, local: LOCAL_SCHEME_TOTAL },
  "medicine-moderate": { base: share.MEDICINE_MODERATE_SHARE, local: share.LOCAL_MEDICINE_MODERATE_TOTAL, lesser: true },
  "medicine-low": { base: share.MEDICINE_LOW_SHARE, local: share.LOCAL_MEDICINE_LOW_TOTAL, lesser: true },
  homeopathy: { base: share.HOMEOPATHY_SHARE, local: null },
  "dispensing-fee": { base: FEE_SHARE, local: null },
  "complex-prescription-fee": { base: COMPLEX_FEE_SHARE, local: COMPLEX_FEE_SHARE },
  device: { base: share.DEVICE_SHARE, local: LOCAL_SCHEME_TOTAL },
  "device-whole": { base: FULL_SHARE, local: FULL_SHARE },
  transport: { base: share.TRANSPORT_SHARE, local: LOCAL_SCHEME_TOTAL, allowance: share.ALLOWANCE_TRANSPORT_SHARE },
  "spa-supervision": { base: share.SPA_SUPERVISION_SHARE, local: LOCAL_SCHEME_TOTAL },
  "spa-treatment": { base: share.SPA_TREATMENT_SHARE, local: null },
  hospital: { base: share.HOSPITAL_SHARE, local: share.LOCAL_HOSPITAL_TOTAL },
  psychologist: { base: share.PSYCHOLOGIST_SHARE, local: LOCAL_SCHEME_TOTAL },
  midwife: { base: MIDWIFE_SHARE, local: LOCAL_SCHEME_TOTAL },
  prevention: { base: PREVENTION_SHARE, local: PREVENTION_SHARE },
  "pharmacist-service": { base: PHARMACIST_SERVICE_SHARE, local: null },
  termination: { base: FULL_COVER_SHARES.termination, local: FULL_COVER_SHARES.termination },
  "remote-monitoring": { base: REMOTE_MONITORING_SHARE, local: null },
});

/** CSS R160-5: each family of care has its rate. */
export const FAMILY_RATE = defineReason({
  id: "fr.rate.family",
  effect: "sets",
  law: [css("L160-13", "I"), css("R160-5")],
  args: { rate: "rate" },
  title: { fr: "Taux de remboursement", en: "Reimbursement rate" },
  sentence: { fr: "L'assurance maladie prend en charge {rate} du tarif de ces soins.", en: "Health insurance bears {rate} of the tariff of this care." },
});

/** CSS R160-18: some exempt persons still bear the participation on medicines of moderate or low benefit. */
export const STILL_BORNE = defineReason({
  id: "fr.rate.still-borne",
  effect: "tells",
  law: [css("R160-18"), css("R160-5", "6° et 14°")],
  args: {},
  title: { fr: "Exonération écartée", en: "Exemption set aside" },
  sentence: {
    fr: "L'exonération ne porte pas sur les médicaments à service médical modéré ou faible.",
    en: "The exemption does not extend to medicines of moderate or low benefit.",
  },
});

/** CSS L325-1: the local scheme raises the rate to its own total. */
export const LOCAL_RATE = defineReason({
  id: "fr.rate.local-scheme",
  effect: "adds",
  law: [css("L325-1", "I"), css("D325-6"), css("D325-7")],
  args: { points: "rate", total: "rate" },
  title: { fr: "Régime local d'Alsace-Moselle", en: "Local scheme of Alsace-Moselle" },
  sentence: {
    fr: "Le régime local ajoute {points} et porte la prise en charge à {total}.",
    en: "The local scheme adds {points} and raises the cover to {total}.",
  },
});

/** No source gives the local scheme's rate for this family. */
export const LOCAL_RATE_UNKNOWN = defineRefusal({
  code: "local-scheme-rate-unknown",
  sentence: { fr: "Le taux du régime local pour ces soins n'a pas été trouvé.", en: "The local scheme's rate for this care was not found." },
  remedy: { fr: "Demandez la délibération en vigueur à l'instance de gestion du régime local.", en: "Ask the local scheme for its decision in force." },
  law: [css("D325-6")],
});

/** Covers that R160-18 sets aside for lesser medicines: those of R160-10, R160-16 and R160-17 I. */
const PERSONS: readonly Cover[] = ["invalidity", "work-accident-pension"];

/** Rates of a family of care, in millionths of the tariff. */
export interface CareRates {
  readonly base: Rate;
  readonly local: Rate;
}

/** Why the participation may be lifted: the act's own ground, then that of the sheet or of the person. */
export interface Grounds {
  readonly cover: Cover;
  readonly fullCover?: FullCover | undefined;
  /** Whether the person draws the allowance of solidarity to older persons (L160-14 5°); left out where it changes nothing. */
  readonly solidarityAllowance?: boolean | undefined;
}

/** CSS L160-14 5° and R160-9: the participation of those who draw the allowance is limited on paramedics and laboratories, and lifted on journeys. */
export const ALLOWANCE_RATE = defineReason({
  id: "fr.rate.solidarity-allowance",
  effect: "sets",
  law: [css("L160-14", "5°"), css("R160-9")],
  args: { rate: "rate" },
  title: { fr: "Allocation de solidarité aux personnes âgées", en: "Allowance of solidarity to older persons" },
  sentence: {
    fr: "L'assuré perçoit l'allocation de solidarité aux personnes âgées : la prise en charge de ces soins est de {rate}.",
    en: "The insured person draws the allowance of solidarity to older persons: the cover of this care is {rate}.",
  },
});

/** The base scheme's rate: that of the family, or the whole where the participation is lifted. */
export function baseRate({ base, lesser, allowance }: FamilyRates, { cover, fullCover, solidarityAllowance }: Grounds, on: Day, trace: Trace): Rate {
  if (fullCover !== undefined && !lesser) {
    const whole = versionOn(GROUNDS[fullCover].share, on);
    trace.add(FULL_COVER_RATE[fullCover], whole, whole.value);
    return whole.value;
  }
  const setAside = lesser && (PERSONS.includes(cover) || (cover === "ordinary" && fullCover !== undefined));
  if (cover !== "ordinary" && !setAside) {
    const full = versionOn(FULL_SHARE, on);
    trace.add(LIFTED_RATE[cover], full, full.value);
    return full.value;
  }
  if (setAside) trace.tell(STILL_BORNE);
  if (allowance !== null && solidarityAllowance === true) {
    const limited = versionOn(allowance, on);
    trace.add(ALLOWANCE_RATE, limited, limited.value);
    return limited.value;
  }
  const ordinary = versionOn(base, on);
  trace.add(FAMILY_RATE, ordinary, ordinary.value);
  return ordinary.value;
}

/** The points that bring the base scheme's rate to the total of the local scheme. */
export function localPoints(localTotal: Parameter<Rate>, base: Rate, on: Day, trace: Trace): Rate {
  const total = versionOn(localTotal, on);
  const points = Math.max(0, total.value - base) as Rate;
  if (points > 0) trace.add(LOCAL_RATE, total, points, base + points);
  return points;
}

/** The rate of a family of care on a day, and the points that the local scheme adds for its members. */
export function careRates(rates: FamilyRates, grounds: Grounds, localScheme: boolean, on: Day, trace: Trace): CareRates {
  const base = baseRate(rates, grounds, on, trace);
  return { base, local: localScheme && rates.local !== null ? localPoints(rates.local, base, on, trace) : NONE };
}

/** The same grounds as for an amount, told of a rate. */
export const LIFTED_RATE = Object.fromEntries(Object.entries(LIFTED).map(([cover, reason]) => [cover, liftedRate(cover, reason)])) as Readonly<
  Record<Exclude<Cover, "ordinary">, PreparedReason>
>;
