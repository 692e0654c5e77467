import { defineReason, RefusalSignal, refusal, type Trace, versionOn } from "@openamo/kernel";
import { PSYCHOLOGIST_AGE, PSYCHOLOGIST_FIRST, PSYCHOLOGIST_SESSION, PSYCHOLOGIST_SESSIONS } from "../../parameters/care/psychologist.ts";
import { css } from "../../sources/texts.ts";
import { RATES } from "../care-rates.ts";
import { type CareFacts, type Priced, priced } from "./care-line.ts";
import { SESSIONS_USED, TOO_YOUNG } from "./refusals.ts";

export const PSYCHOLOGIST_SESSIONS_KINDS = ["first", "follow-up"] as const;
export type PsychologistSessionKind = (typeof PSYCHOLOGIST_SESSIONS_KINDS)[number];

/** CSS L162-58: the State sets the price of the sessions of a contracted psychologist. */
export const SESSION_PRICE = defineReason({
  id: "fr.care.base.session",
  effect: "sets",
  law: [css("L162-58"), css("R162-65")],
  args: { tariff: "cents", rank: "count", most: "count" },
  title: { fr: "Séance chez un psychologue", en: "Session with a psychologist" },
  sentence: {
    fr: "La séance est à {tariff} : n° {rank} de l'année, sur {most} au plus.",
    en: "The session is at {tariff}: number {rank} of the year, of {most}.",
  },
});

export interface PsychologistSession {
  readonly kind: PsychologistSessionKind;
  /** Sessions already borne in the calendar year. */
  readonly before: number;
}

/** The base of a session, within the number of the year and from the age of R162-64. Psychologists are no paramedics: no deductible. */
export function pricePsychologist({ kind, before }: PsychologistSession, facts: CareFacts, trace: Trace): Priced {
  const age = versionOn(PSYCHOLOGIST_AGE, facts.careDay);
  if (facts.ageYears < age.value) throw new RefusalSignal(refusal(TOO_YOUNG, { age: String(age.value) }, "patientAgeYears"));
  const most = versionOn(PSYCHOLOGIST_SESSIONS, facts.careDay);
  if (before >= most.value) throw new RefusalSignal(refusal(SESSIONS_USED, { most: String(most.value) }, "sessionsThisYear"));
  if (facts.givenBase !== null) return priced(facts.givenBase, RATES.psychologist);
  const tariff = versionOn(kind === "first" ? PSYCHOLOGIST_FIRST : PSYCHOLOGIST_SESSION, facts.careDay);
  trace.add(SESSION_PRICE, tariff, tariff.value, before + 1, most.value);
  return priced(tariff.value, RATES.psychologist, tariff.value);
}
