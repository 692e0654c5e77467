import { addMonths, ageOn, type CardEligibility, type CardHolder, type CardRules, type Day, decide, decided, Trace, versionOn } from "@openamo/kernel";
import { CARD_AGE, CARD_REQUEST_AGE, CARD_UPDATE_MONTHS } from "../parameters/cards.ts";
import { css } from "../sources/texts.ts";
import { CARD_BY_RIGHT, CARD_OF_PARENT, CARD_ON_REQUEST, CARD_UPDATED_YEARLY } from "./reasons.ts";

const MONTHS_A_YEAR = 12;
/** The day on which an age is reached; somebody born on 29 February reaches it on 1 March of common years. */
const dayOfAge = (birthDay: Day, years: number): Day => addMonths(birthDay, years * MONTHS_A_YEAR, "next-month");

/**
 * CSS R161-33-2: each organism delivers a card to the people attached to it. Minors stand on the card of a parent (al. 4), and a card may be
 * delivered to a minor with the agreement of at least one holder of parental authority (al. 5).
 */
function eligibility({ birthDay }: CardHolder, on: Day): { outcome: CardEligibility; trace: Trace } {
  const trace = new Trace();
  const [byRight, onRequest] = [versionOn(CARD_AGE, on), versionOn(CARD_REQUEST_AGE, on)];
  const days = { onRequestFrom: dayOfAge(birthDay, onRequest.value), byRightFrom: dayOfAge(birthDay, byRight.value) };
  const age = ageOn(birthDay, on);
  if (age >= byRight.value) {
    trace.add(CARD_BY_RIGHT, byRight, byRight.value);
    return { outcome: { stage: "by-right", ...days, needsConsent: false }, trace };
  }
  if (age >= onRequest.value) {
    trace.add(CARD_ON_REQUEST, onRequest, onRequest.value);
    return { outcome: { stage: "on-request", ...days, needsConsent: true }, trace };
  }
  trace.add(CARD_OF_PARENT, onRequest, onRequest.value);
  return { outcome: { stage: "never", ...days, needsConsent: true }, trace };
}

/** CSS R161-33-10: the holder updates the card at least every year from its issue. */
function updateDue(since: Day): { day: Day; trace: Trace } {
  const trace = new Trace();
  const months = versionOn(CARD_UPDATE_MONTHS, since);
  trace.add(CARD_UPDATED_YEARLY, months, months.value);
  return { day: addMonths(since, months.value, "last-day"), trace };
}

/** The carte Vitale: CSS L161-31, R161-33-1 to R161-33-12. */
export const cards: CardRules = {
  name: { fr: "Carte Vitale", en: "Carte Vitale" },
  law: [css("L161-31"), css("R161-33-1"), css("R161-33-2"), css("R161-33-3"), css("L161-15-4"), css("L161-36-3")],
  eligibility: (holder, on) =>
    decide(() => {
      const { outcome, trace } = eligibility(holder, on);
      return decided(outcome, trace);
    }),
  updateDue: (since) =>
    decide(() => {
      const { day, trace } = updateDue(since);
      return decided(day, trace);
    }),
};
