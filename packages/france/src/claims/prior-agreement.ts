import { addDays, type Day, defineReason, isoDay, type LawReference, RefusalSignal, refusal, type Trace, valueOn, versionOn } from "@openamo/kernel";
import { AGREEMENT_SILENCE_DAYS } from "../parameters/claims.ts";
import { css } from "../sources/texts.ts";
import { AGREEMENT_AWAITED, AGREEMENT_REFUSED } from "./refusals-of-families.ts";

/** CSS R315-15 I and R322-10-4: silence for the delay is an agreement. */
export const AGREEMENT_TACIT = defineReason({
  id: "fr.agreement.tacit",
  effect: "tells",
  law: [css("R315-15", "I"), css("R322-10-4")],
  args: { days: "count", asked: "day" },
  title: { fr: "Accord préalable", en: "Prior agreement" },
  sentence: {
    fr: "La caisse n'a pas répondu dans les {days} jours à la demande du {asked} : son accord est acquis.",
    en: "The fund did not answer within {days} days the request of {asked}: its agreement is given.",
  },
});

/** What a sheet says of the agreement: the answer where there was one, and the day of the request. */
export interface AgreementRequest {
  readonly answer: "given" | "refused" | undefined;
  readonly askedOn: Day | undefined;
}

/**
 * Whether the fund agreed by the day of the care; undefined when the sheet says nothing of it.
 * @throws RefusalSignal `prior-agreement-refused`; `prior-agreement-awaited` while the delay runs.
 */
export function agreedBy(on: Day, { answer, askedOn }: AgreementRequest, field: string, trace: Trace): true | undefined {
  if (answer === "refused") throw new RefusalSignal(refusal(AGREEMENT_REFUSED, {}, field));
  if (answer === "given") return true;
  if (askedOn === undefined) return undefined;
  const silence = versionOn(AGREEMENT_SILENCE_DAYS, on);
  // The delay has passed on the day after its last one.
  const acquired = addDays(askedOn, silence.value + 1);
  if (on < acquired) throw new RefusalSignal(refusal(AGREEMENT_AWAITED, { asked: isoDay(askedOn), date: isoDay(acquired) }, field));
  trace.add(AGREEMENT_TACIT, silence, silence.value, askedOn);
  return true;
}

/** CSS R315-15 I and R322-10-4: from the day after the delay, silence is an agreement. */
export function tacitAgreement(askedOn: Day): { from: Day; law: readonly LawReference[] } {
  return { from: addDays(askedOn, valueOn(AGREEMENT_SILENCE_DAYS, askedOn) + 1), law: AGREEMENT_TACIT.law };
}
