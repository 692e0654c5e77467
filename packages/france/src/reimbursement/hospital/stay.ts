import {
  addDays,
  type Cents,
  cents,
  defineReason,
  defineRefusal,
  maxCents,
  type Rate,
  RefusalSignal,
  refusal,
  shareOf,
  Trace,
  versionOn,
} from "@openamo/kernel";
import { HOSPITAL_SHARE } from "../../parameters/care-shares.ts";
import { FULL_FROM_DAY } from "../../parameters/hospital.ts";
import { FULL_SHARE } from "../../parameters/shares.ts";
import { css } from "../../sources/texts.ts";
import { reducedParticipation } from "./costly-act.ts";
import { type DailyChargeFacts, type DailyChargeResult, dailyCharge } from "./daily-charge.ts";
import { participationLifted } from "./situations.ts";

const participation = { fr: "Ticket modérateur du séjour", en: "Participation of the stay" };
const charge = { fr: "Forfait journalier hospitalier", en: "Daily hospital charge" };

/** CSS R160-5 2°: a fifth of the costs of the stay is left to the person. */
export const STAY_PARTICIPATION = defineReason({
  id: "fr.hospital.participation",
  effect: "takes",
  law: [css("L160-13", "I"), css("R160-5", "2°")],
  args: { rate: "rate", base: "cents", left: "cents" },
  title: participation,
  sentence: {
    fr: "L'assurance maladie prend en charge {rate} de {base} ; {left} restent à la charge de l'assuré.",
    en: "Health insurance bears {rate} of {base}; {left} stays with the insured person.",
  },
});

/** CSS L162-20-1 I: in public hospitals the participation is a share of the days at a national daily tariff, not of the stay's own. */
export const DAILY_TARIFFS = defineReason({
  id: "fr.hospital.participation.daily-tariffs",
  effect: "tells",
  law: [css("L162-20-1", "I")],
  args: { base: "cents" },
  title: participation,
  sentence: {
    fr: "Dans cet hôpital la participation se calcule sur les journées, au tarif journalier, soit {base}.",
    en: "In this hospital the participation is worked out on the days, at the daily tariff, that is {base}.",
  },
});

/** CSS R160-16 V 3: from the thirty-first consecutive day nothing is left. */
export const STAY_FULL = defineReason({
  id: "fr.hospital.full-from-day",
  effect: "tells",
  law: [css("L160-14", "2°"), css("R160-16", "V 3")],
  args: { from: "count", base: "cents" },
  title: participation,
  sentence: {
    fr: "À partir du {from}e jour d'hospitalisation, aucune participation n'est laissée, soit sur {base}.",
    en: "From day {from} of the stay no participation is left, that is on {base}.",
  },
});

/** CSS L174-4 al. 4: the smaller of the participation and the charge is absorbed by the larger. */
export const CHARGE_ABSORBED = defineReason({
  id: "fr.hospital.charge-absorbed",
  effect: "sets",
  law: [css("L174-4", "al. 4")],
  args: { due: "cents", charge: "cents" },
  title: charge,
  sentence: {
    fr: "Le forfait journalier ({charge}) s'impute sur la participation : {due} restent dus.",
    en: "The daily charge ({charge}) is set against the participation: {due} is due.",
  },
});
export const PARTICIPATION_ABSORBED = defineReason({
  id: "fr.hospital.participation-absorbed",
  effect: "sets",
  law: [css("L174-4", "al. 4")],
  args: { due: "cents", participation: "cents" },
  title: charge,
  sentence: {
    fr: "La participation ({participation}) s'impute sur le forfait journalier : {due} restent dus.",
    en: "The participation ({participation}) is set against the daily charge: {due} is due.",
  },
});

/** CSS L174-4 al. 5: no setting off when the participation is reduced to the flat amount of costly acts. */
export const CHARGE_ADDED = defineReason({
  id: "fr.hospital.charge-added",
  effect: "sets",
  law: [css("L174-4", "al. 5"), css("R160-16", "I")],
  args: { due: "cents", participation: "cents", charge: "cents" },
  title: charge,
  sentence: {
    fr: "La participation réduite ({participation}) et le forfait journalier ({charge}) s'ajoutent : {due}.",
    en: "The reduced participation ({participation}) and the daily charge ({charge}) add up: {due}.",
  },
});

/** CSS L174-4 al. 4 and R160-16 V 3: from the day on which no participation is left there is nothing to set the daily charge against. */
export const CHARGE_OF_FULL_DAYS = defineReason({
  id: "fr.hospital.charge-of-full-days",
  effect: "adds",
  law: [css("L174-4", "al. 4"), css("R160-16", "V 3")],
  args: { due: "cents", from: "count" },
  title: charge,
  sentence: {
    fr: "Du {from}e jour à la sortie, sans participation, le forfait journalier s'ajoute : {due}.",
    en: "From day {from} to the day of leaving, without participation, the daily charge is added: {due}.",
  },
});

/** CSS D325-6: the local scheme of Alsace-Moselle bears the participation and the daily charge. */
export const STAY_LOCAL_SCHEME = defineReason({
  id: "fr.hospital.local-scheme",
  effect: "adds",
  law: [css("L325-1", "I"), css("D325-6"), css("L174-4", "al. 6")],
  args: { borne: "cents" },
  title: { fr: "Régime local d'Alsace-Moselle", en: "Local scheme of Alsace-Moselle" },
  sentence: { fr: "Le régime local prend en charge {borne}.", en: "The local scheme bears {borne}." },
});

/** CSS L861-3 1° and 2°: the State's complementary cover bears the participation and the daily charge. */
export const STAY_C2S = defineReason({
  id: "fr.hospital.c2s",
  effect: "adds",
  law: [css("L861-3", "1° et 2°")],
  args: { borne: "cents" },
  title: { fr: "Complémentaire santé solidaire", en: "State's complementary cover (C2S)" },
  sentence: { fr: "La complémentaire santé solidaire prend en charge {borne}.", en: "The C2S bears {borne}." },
});

/** Costs told for days that the stay does not have. */
export const STAY_TOO_SHORT = defineRefusal({
  code: "hospital-stay-too-short",
  sentence: {
    fr: "Le séjour ne dure que {days} jours : il n'a pas de frais à partir du {from}e jour.",
    en: "The stay has {days} days only: it has no costs from day {from} on.",
  },
  remedy: { fr: "Vérifiez les dates du séjour et le partage des frais.", en: "Check the days of the stay and how its costs are shared." },
  law: [css("R160-16", "V 3")],
});

/** What a stay depends on. Costs are tariffs in cents; those from the thirty-first day are part of the whole. */
export interface StayFacts extends DailyChargeFacts {
  readonly cost: Cents;
  /** What the participation is a share of, where it is not the cost: the days at the national daily tariff of public hospitals (CSS L162-20-1 I). */
  readonly participationBase?: Cents | undefined;
  readonly costOfFullDays: Cents;
  /** A costly act in the stay, or a stay that follows directly from one. */
  readonly costly: boolean;
  readonly localScheme: boolean;
  /** State's complementary cover beside another situation that lifts the participation. */
  readonly c2s: boolean;
}

/** A decided stay, in cents; the parts of the payers and the patient's add up to the cost, or to the charge where it is larger. */
export interface StayResult {
  readonly charge: DailyChargeResult;
  readonly participation: Cents;
  readonly baseScheme: Cents;
  readonly localScheme: Cents;
  readonly c2s: Cents;
  readonly patientShare: Cents;
  readonly rate: Rate;
  readonly rateOfFullDays: Rate;
}

/** Whether the stay reaches the day from which no participation is left. */
export const reachesFullDays = ({ admission, discharge }: DailyChargeFacts): boolean => discharge - admission + 1 >= versionOn(FULL_FROM_DAY, admission).value;

function fullDays(facts: StayFacts, trace: Trace): void {
  const from = versionOn(FULL_FROM_DAY, facts.admission);
  if (reachesFullDays(facts)) {
    trace.add(STAY_FULL, from, from.value, facts.costOfFullDays);
    return;
  }
  const days = facts.discharge - facts.admission + 1;
  if (facts.costOfFullDays > 0) throw new RefusalSignal(refusal(STAY_TOO_SHORT, { days: String(days), from: String(from.value) }, "costOfFullDays"));
}

function ordinaryParticipation(facts: StayFacts, trace: Trace): Cents {
  fullDays(facts, trace);
  if (facts.participationBase !== undefined) trace.tell(DAILY_TARIFFS, facts.participationBase);
  const base = cents((facts.participationBase ?? facts.cost) - facts.costOfFullDays);
  const share = versionOn(HOSPITAL_SHARE, facts.admission);
  const left = cents(base - shareOf(base, share.value, "half-up-to-cent"));
  trace.add(STAY_PARTICIPATION, share, share.value, base, left);
  return left;
}

/** What the person owes of the stay: participation and daily charge, set against each other except for costly acts. */
function owed(left: Cents, due: Cents, costly: boolean, trace: Trace): Cents {
  if (costly) {
    trace.tell(CHARGE_ADDED, left + due, left, due);
    return cents(left + due);
  }
  const most = maxCents(left, due);
  if (left > 0 && due > 0) {
    if (left >= due) trace.tell(CHARGE_ABSORBED, most, due);
    else trace.tell(PARTICIPATION_ABSORBED, most, left);
  }
  return most;
}

/** What is due of participation and charges together, none lifted and no costly act: the charge is set against the participation day for day. */
function owedOfOrdinary(facts: StayFacts, left: Cents, charge: Cents, trace: Trace): Cents {
  if (charge === 0 || !reachesFullDays(facts)) return owed(left, charge, false, trace);
  const from = versionOn(FULL_FROM_DAY, facts.admission);
  const firstFullDay = addDays(facts.admission, from.value - 1);
  const before = dailyCharge({ ...facts, discharge: addDays(firstFullDay, -1) }, new Trace()).due;
  const due = owed(left, before, false, trace);
  const after = cents(charge - before);
  trace.add(CHARGE_OF_FULL_DAYS, from, after, from.value);
  return cents(due + after);
}

/** Decides a stay in the order of the law: participation or exemption, costly acts, daily charge, complements. */
export function decideStay(facts: StayFacts, trace: Trace): StayResult {
  const lifted = participationLifted(facts.situation, facts.cost, trace);
  const ordinary = lifted ? cents(0) : ordinaryParticipation(facts, trace);
  const reduced = facts.costly && !lifted;
  const left = reduced ? reducedParticipation(facts.admission, ordinary, trace) : ordinary;
  const charge = dailyCharge(facts, trace);
  const due = lifted || reduced ? owed(left, charge.due, reduced, trace) : owedOfOrdinary(facts, left, charge.due, trace);
  const localScheme = facts.localScheme ? due : cents(0);
  if (localScheme > 0) trace.tell(STAY_LOCAL_SCHEME, localScheme);
  const c2s = facts.c2s || facts.situation === "c2s" ? cents(due - localScheme) : cents(0);
  if (c2s > 0) trace.tell(STAY_C2S, c2s);
  const full = versionOn(FULL_SHARE, facts.admission).value;
  return {
    charge,
    participation: left,
    baseScheme: maxCents(cents(0), cents(facts.cost - due)),
    localScheme,
    c2s,
    patientShare: cents(due - localScheme - c2s),
    rate: lifted ? full : versionOn(HOSPITAL_SHARE, facts.admission).value,
    rateOfFullDays: full,
  };
}
