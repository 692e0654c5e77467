import {
  type Cents,
  cents,
  coveredOn,
  type Day,
  defineReason,
  type Parameter,
  type PreparedReason,
  type Rate,
  shareOf,
  type Trace,
  versionOn,
} from "@openamo/kernel";
import { HOSPITAL_SHARE } from "../../parameters/care-shares.ts";
import { EMERGENCY_CHARGE, EMERGENCY_REDUCED_CHARGE, EMERGENCY_TARIFF } from "../../parameters/hospital.ts";
import { FULL_SHARE } from "../../parameters/shares.ts";
import { casf, css } from "../../sources/texts.ts";

const title = { fr: "Forfait patient urgences", en: "Emergency patient charge" };

/** CSS L160-13 I al. 4: an unplanned visit to an emergency ward leaves a flat amount when no stay follows. */
export const EMERGENCY_CHARGE_DUE = defineReason({
  id: "fr.emergency.charge.due",
  effect: "takes",
  law: [css("L160-13", "I al. 4")],
  args: { due: "cents" },
  title,
  sentence: {
    fr: "Le passage aux urgences sans hospitalisation laisse un forfait de {due}, quels que soient les soins.",
    en: "The emergency visit without a stay leaves a flat {due}, whatever the care.",
  },
});

/** CSS R160-17-1 I: the charge is reduced for some persons, whatever brings them. */
export const EMERGENCY_CHARGE_REDUCED = defineReason({
  id: "fr.emergency.charge.reduced",
  effect: "takes",
  law: [css("R160-17-1", "I")],
  args: { due: "cents" },
  title,
  sentence: {
    fr: "Le forfait est réduit à {due} pour les affections de longue durée et les accidents du travail.",
    en: "The charge is reduced to {due} for long-term illnesses and work accidents.",
  },
});

function none(id: string, law: PreparedReason["law"], fr: string, en: string): PreparedReason {
  return defineReason({ id: `fr.emergency.charge.${id}`, effect: "tells", law, args: {}, title, sentence: { fr, en } });
}

/** CSS R160-17-1 II and III: no charge for these persons and visits. */
export const EMERGENCY_NONE = {
  maternity: none("maternity", [css("R160-17-1", "II 1°")], "L'assurance maternité s'applique : aucun forfait.", "Maternity insurance applies: no charge."),
  newborn: none(
    "newborn",
    [css("R160-17-1", "II 2°")],
    "Le patient a moins de trente jours : aucun forfait.",
    "The patient is under thirty days old: no charge.",
  ),
  "work-accident-pension": none(
    "work-accident-pension",
    [css("R160-17-1", "II 3°"), css("L371-1")],
    "Le patient perçoit une rente d'accident du travail d'au moins deux tiers d'incapacité : aucun forfait.",
    "The patient holds a work-accident pension of two thirds or more: no charge.",
  ),
  invalidity: none(
    "invalidity",
    [css("R160-17-1", "II 4°")],
    "Le patient a une pension d'invalidité : aucun forfait.",
    "The patient holds an invalidity pension: no charge.",
  ),
  "war-pension": none(
    "war-pension",
    [css("R160-17-1", "II 5°")],
    "Le patient a une pension militaire : aucun forfait.",
    "The patient holds a military pension: no charge.",
  ),
  "abused-minor": none(
    "abused-minor",
    [css("R160-17-1", "III 1°")],
    "Ces soins suivent des sévices subis par un mineur : aucun forfait.",
    "This care follows abuse of a minor: no charge.",
  ),
  donor: none(
    "donor",
    [css("R160-17-1", "III 2°")],
    "Le passage est lié à un don d'éléments du corps humain : aucun forfait.",
    "The visit is due to a donation: no charge.",
  ),
  terrorism: none(
    "terrorism",
    [css("R160-17-1", "III 3°")],
    "Les soins résultent d'un acte de terrorisme : aucun forfait.",
    "The care results from an act of terrorism: no charge.",
  ),
  "health-risk": none(
    "health-risk",
    [css("R160-17-1", "III 4°")],
    "Les soins sont liés à un risque sanitaire exceptionnel : aucun forfait.",
    "The care is due to an exceptional health risk: no charge.",
  ),
} as const;

export const EMERGENCY_ADMITTED = none(
  "admitted",
  [css("L160-13", "I al. 4")],
  "Le passage est suivi d'une hospitalisation : il relève du séjour.",
  "A stay follows the visit: it belongs to the stay.",
);

/** CSS R160-5 12° and 13°, until the end of 2021: a fifth of the flat tariff and of the acts. */
export const EMERGENCY_SHARE = defineReason({
  id: "fr.emergency.share",
  effect: "takes",
  law: [css("R160-5", "12° et 13°")],
  args: { rate: "rate", base: "cents", left: "cents" },
  title: { fr: "Passage aux urgences", en: "Emergency visit" },
  sentence: {
    fr: "L'assurance maladie prend en charge {rate} du forfait et des actes, soit de {base} ; {left} restent à l'assuré.",
    en: "Health insurance bears {rate} of the flat tariff and the acts, that is of {base}; {left} stays with the person.",
  },
});

/** CSS L861-3 1° and CASF L251-2: another payer bears what is left. */
export const EMERGENCY_BORNE = {
  c2s: none("c2s", [css("L861-3", "1°")], "La complémentaire santé solidaire prend en charge le forfait.", "The C2S bears the charge."),
  "state-medical-aid": none(
    "state-medical-aid",
    [casf("L251-2")],
    "L'aide médicale de l'État prend en charge le forfait.",
    "State medical aid bears the charge.",
  ),
} as const;

export const EMERGENCY_SITUATIONS = [
  "none",
  "long-term-illness",
  "work-accident",
  ...(Object.keys(EMERGENCY_NONE) as (keyof typeof EMERGENCY_NONE)[]),
  ...(Object.keys(EMERGENCY_BORNE) as (keyof typeof EMERGENCY_BORNE)[]),
] as const;
export type EmergencySituation = (typeof EMERGENCY_SITUATIONS)[number];

/** An unplanned visit: its day, whether a stay followed, the person's situation, and the acts (cents) where the visit is before 2022. */
export interface EmergencyFacts {
  readonly on: Day;
  readonly admitted: boolean;
  readonly situation: EmergencySituation;
  readonly acts: Cents;
}

/** What is left of the visit and who bears it, in cents; the flat tariff and its rate while they existed. */
export interface EmergencyResult {
  readonly charge: Cents;
  readonly patientShare: Cents;
  readonly tariff: Cents | null;
  readonly rate: Rate | null;
}

const isNone = (situation: EmergencySituation): situation is keyof typeof EMERGENCY_NONE => situation in EMERGENCY_NONE;
const isBorne = (situation: EmergencySituation): situation is keyof typeof EMERGENCY_BORNE => situation in EMERGENCY_BORNE;

function flatCharge(situation: EmergencySituation, on: Day, trace: Trace): Cents {
  if (isNone(situation)) {
    trace.tell(EMERGENCY_NONE[situation]);
    return cents(0);
  }
  const reduced = situation === "long-term-illness" || situation === "work-accident";
  const parameter: Parameter<Cents> = reduced ? EMERGENCY_REDUCED_CHARGE : EMERGENCY_CHARGE;
  const version = versionOn(parameter, on);
  trace.add(reduced ? EMERGENCY_CHARGE_REDUCED : EMERGENCY_CHARGE_DUE, version, version.value);
  return version.value;
}

/** The participation of a visit until the end of 2021; lifted for the situations that lift it on any care. */
function proportional({ on, situation, acts }: EmergencyFacts, trace: Trace): EmergencyResult {
  const tariff = versionOn(EMERGENCY_TARIFF, on).value;
  const share = versionOn(situation === "none" || isBorne(situation) ? HOSPITAL_SHARE : FULL_SHARE, on);
  const base = cents(tariff + acts);
  const charge = cents(base - shareOf(base, share.value, "half-up-to-cent"));
  trace.add(EMERGENCY_SHARE, share, share.value, base, charge);
  return { charge, patientShare: borneByOther(situation, charge, trace), tariff, rate: share.value };
}

function borneByOther(situation: EmergencySituation, charge: Cents, trace: Trace): Cents {
  if (!isBorne(situation) || charge === 0) return charge;
  trace.tell(EMERGENCY_BORNE[situation]);
  return cents(0);
}

/** What an emergency visit leaves to the person. */
export function emergencyVisit(facts: EmergencyFacts, trace: Trace): EmergencyResult {
  if (facts.admitted) {
    trace.tell(EMERGENCY_ADMITTED);
    return { charge: cents(0), patientShare: cents(0), tariff: null, rate: null };
  }
  if (!coveredOn(EMERGENCY_CHARGE, facts.on)) return proportional(facts, trace);
  const charge = flatCharge(facts.situation, facts.on, trace);
  return { charge, patientShare: borneByOther(facts.situation, charge, trace), tariff: null, rate: null };
}
