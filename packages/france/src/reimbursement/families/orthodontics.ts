import { type Cents, cents, defineReason, type Parameter, RefusalSignal, refusal, type Trace, versionOn } from "@openamo/kernel";
import { DENTAL_CONSULTATION } from "../../parameters/care/dental-act.ts";
import * as orthodontics from "../../parameters/care/orthodontics.ts";
import { css, ngap } from "../../sources/texts.ts";
import { type FamilyRates, RATES } from "../care-rates.ts";
import { type CareFacts, type Priced, priced, withExcess } from "./care-line.ts";
import { CARE_TARIFF_UNKNOWN, PRIOR_AGREEMENT_NEEDED, SEMESTERS_USED } from "./refusals.ts";

interface Act {
  readonly tariff: Parameter<Cents>;
  readonly rates: FamilyRates;
  /** Part of a course of treatment: borne only if it began in time and the fund agreed. */
  readonly treatment: boolean;
}
const ACTS = {
  "first-consultation": { tariff: DENTAL_CONSULTATION, rates: RATES.dentist, treatment: false },
  diagnosis: { tariff: orthodontics.ORTHODONTIC_DIAGNOSIS, rates: RATES.dentist, treatment: false },
  semester: { tariff: orthodontics.ORTHODONTIC_SEMESTER, rates: RATES["orthodontic-treatment"], treatment: true },
  check: { tariff: orthodontics.ORTHODONTIC_CHECK, rates: RATES.dentist, treatment: true },
  "retention-1": { tariff: orthodontics.ORTHODONTIC_RETENTION_1, rates: RATES["orthodontic-treatment"], treatment: true },
  "retention-2": { tariff: orthodontics.ORTHODONTIC_RETENTION_2, rates: RATES.dentist, treatment: true },
} as const satisfies Record<string, Act>;
export type OrthodonticAct = keyof typeof ACTS;
export const ORTHODONTIC_ACTS = Object.keys(ACTS) as [OrthodonticAct, ...OrthodonticAct[]];

const LAW = [css("L162-9"), ngap("titre III, chapitre VI")];

/** NGAP, title III, chapter VI: the nomenclature sets the tariff of each stage of an orthodontic treatment. */
export const ORTHODONTIC_TARIFF = defineReason({
  id: "fr.care.base.orthodontic-act",
  effect: "sets",
  law: LAW,
  args: { tariff: "cents" },
  title: { fr: "Tarif de l'acte d'orthodontie", en: "Tariff of the orthodontic act" },
  sentence: { fr: "Le tarif de l'acte est de {tariff}.", en: "The tariff of the act is {tariff}." },
});
export const BEGUN_TOO_LATE = defineReason({
  id: "fr.care.orthodontics-too-late",
  effect: "tells",
  law: LAW,
  args: { age: "count" },
  title: { fr: "Orthodontie", en: "Orthodontics" },
  sentence: { fr: "Un traitement commencé à {age} ans ou plus n'est pas pris en charge.", en: "A treatment begun at {age} or later is not borne." },
});

/** Whether the fund agreed; silence during the delay of R315-15 is an agreement. */
export const AGREEMENTS = ["given", "tacit", "not-given"] as const;

export interface OrthodonticCare {
  readonly act: OrthodonticAct;
  /** Age at which the treatment began, in completed years. */
  readonly begunAtYears: number;
  /** Rank of the semester in the treatment. */
  readonly semester: number;
  readonly agreement: (typeof AGREEMENTS)[number];
}

/** Treatment begun too late bears nothing; in time, it needs the fund's agreement and stays within the number of semesters. */
function treatmentBorne({ act, begunAtYears, semester, agreement }: OrthodonticCare, facts: CareFacts, trace: Trace): boolean {
  const age = versionOn(orthodontics.ORTHODONTIC_AGE, facts.careDay);
  if (begunAtYears >= age.value) {
    trace.add(BEGUN_TOO_LATE, age, age.value);
    return false;
  }
  if (agreement === "not-given") throw new RefusalSignal(refusal(PRIOR_AGREEMENT_NEEDED, {}, "priorAgreement"));
  const most = versionOn(orthodontics.ORTHODONTIC_SEMESTERS, facts.careDay);
  if (act === "semester" && semester > most.value) throw new RefusalSignal(refusal(SEMESTERS_USED, { most: String(most.value) }, "semester"));
  return true;
}

/** The base of an act of orthodontics. */
export function priceOrthodontics(care: OrthodonticCare, facts: CareFacts, trace: Trace): Priced {
  const { tariff, rates, treatment }: Act = ACTS[care.act];
  if (treatment && !treatmentBorne(care, facts, trace)) return priced(cents(0), null);
  if (facts.givenBase !== null) return withExcess(priced(facts.givenBase, rates));
  if (facts.territory !== "metropole") {
    throw new RefusalSignal(refusal(CARE_TARIFF_UNKNOWN, { "item.fr": "l'orthodontie outre-mer", "item.en": "orthodontics overseas" }, "territory"));
  }
  const version = versionOn(tariff, facts.careDay);
  trace.add(ORTHODONTIC_TARIFF, version, version.value);
  return withExcess(priced(version.value, rates, version.value));
}
