/** CSS R160-14, R160-15, R160-17 I 2°, 6° and 9°, and II: decisions of the fund by which some care is borne whole, for the days that they set. */
import { addMonths, parseDay, valueOn } from "@openamo/kernel";
import { FOLLOW_UP_MONTHS } from "../../parameters/full-cover/agreed.ts";
import { shown } from "../../questions/form.ts";
import { ABUSE_CARE, FERTILITY_CARE, ILLNESS_FOLLOW_UP, SPECIFIC_SCREENING } from "../../reimbursement/full-cover/ground.ts";
import { stopRefusing } from "../stop.ts";
import { defineEvent } from "./define.ts";
import { grant } from "./exemption.ts";
import { choiceOf, dayText, form } from "./fields.ts";
import { because } from "./proposal.ts";
import { EVENT_REASONS } from "./reasons.ts";
import { DECISION_TOO_LONG } from "./refusals.ts";

export const CARE_DECISIONS = {
  [FERTILITY_CARE]: { fr: "Infertilité ou assistance médicale à la procréation", en: "Infertility or medically assisted procreation" },
  [ILLNESS_FOLLOW_UP]: { fr: "Suivi après une affection de longue durée", en: "Follow-up after a long-term illness" },
  [ABUSE_CARE]: { fr: "Soins consécutifs à des sévices subis par un mineur", en: "Care after abuse of a minor" },
  [SPECIFIC_SCREENING]: { fr: "Dépistage spécifique du cancer du sein", en: "Specific screening for breast cancer" },
} as const;

const details = () =>
  form({
    decision: shown(choiceOf(CARE_DECISIONS), { title: { fr: "Soins pris en charge", en: "Care that is borne" }, group: "event", labels: CARE_DECISIONS }),
    until: shown(dayText(), {
      title: { fr: "Dernier jour", en: "Last day" },
      hint: { fr: "Celui que la décision fixe", en: "The one that the decision sets" },
      group: "event",
    }),
  });

/** No letter is sent: what it would tell may not be for everybody in the household. */
export const careDecision = defineEvent({
  kind: "care-decision",
  sensitive: true,
  label: { fr: "Soins pris en charge en entier par décision", en: "Care borne whole by a decision" },
  description: {
    fr: "Après avis du contrôle médical, la caisse supprime la participation pour certains soins, jusqu'au jour qu'elle fixe.",
    en: "On the advice of medical control the fund lifts the share for some care, until the day that it sets.",
  },
  details,
  follow(proposal, { decision, until }) {
    const { subject, on } = proposal;
    const last = parseDay(until) ?? null;
    if (decision === ILLNESS_FOLLOW_UP && last !== null) {
      // D160-5 I: five years at most, renewable.
      const months = valueOn(FOLLOW_UP_MONTHS, on);
      if (last >= addMonths(on, months, "last-day")) return stopRefusing(DECISION_TOO_LONG, { months: String(months) }, "details.until");
    }
    return grant(proposal, subject, { kind: decision, from: on, to: last, details: {} }, because(EVENT_REASONS.careDecision));
  },
});
