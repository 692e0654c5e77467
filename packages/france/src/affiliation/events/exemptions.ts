/** CSS L160-9, L160-14, L432-1, L861-5 and CASF L251-1: exemptions granted and ended. */
import { addDays, addMonths, civilDate, contains, type Day, dayOf, isoDay, parseDay, type Situation, valueOn, versionOn } from "@openamo/kernel";
import { AME_MONTHS, C2S_MONTHS, GESTATION_DAYS } from "../../parameters/affiliation.ts";
import { MATERNITY_DAYS_AFTER, MATERNITY_MONTHS_BEFORE } from "../../parameters/shares.ts";
import { shown } from "../../questions/form.ts";
import { SCHEME_LABELS } from "../../questions/organism-for-person/words.ts";
import { held } from "../person/file.ts";
import { ALD, AME, C2S, INVALIDITY, MATERNITY, RIGHTS, SOLIDARITY_ALLOWANCE, WORK_ACCIDENT } from "../person/kinds.ts";
import { stopRefusing } from "../stop.ts";
import { CARE_DECISIONS } from "./care-decision.ts";
import { defineEvent } from "./define.ts";
import { grant } from "./exemption.ts";
import { choiceOf, dayText, form, line, yesOrNo } from "./fields.ts";
import { because } from "./proposal.ts";
import { EVENT_REASONS } from "./reasons.ts";
import { EXPECTED_BIRTH_WRONG, NO_SUCH_ACTIVITY, RIGHTS_CLOSED_C2S, RIGHTS_OPEN } from "./refusals.ts";

export const maternity = defineEvent({
  kind: "maternity",
  sensitive: true,
  label: { fr: "Grossesse déclarée", en: "Pregnancy declared" },
  description: { fr: "La grossesse est déclarée, avec la date prévue de l'accouchement.", en: "The pregnancy is declared, with the expected day of birth." },
  details: () => form({ expectedBirth: shown(dayText(), { title: { fr: "Accouchement prévu le", en: "Birth expected on" }, group: "event" }) }),
  follow(proposal, { expectedBirth }) {
    const { subject, on } = proposal;
    const expected = parseDay(expectedBirth);
    const most = valueOn(GESTATION_DAYS, on);
    if (expected === undefined || expected < on || expected > addDays(on, most))
      return stopRefusing(EXPECTED_BIRTH_WRONG, { days: String(most) }, "details.expectedBirth");
    const begins = addMonths(expected, -valueOn(MATERNITY_MONTHS_BEFORE, on), "last-day");
    const fact = { kind: MATERNITY, from: Math.min(begins, on) as Day, to: addDays(expected, valueOn(MATERNITY_DAYS_AFTER, on)), details: { expectedBirth } };
    const why = because(EVENT_REASONS.maternity);
    const stop = grant(proposal, subject, fact, why);
    if (stop === undefined) proposal.send(subject, "exemption-notice", why, { from: fact.from, lastDay: fact.to });
    return stop;
  },
});

const CATEGORIES = {
  first: { fr: "Première catégorie", en: "First category" },
  second: { fr: "Deuxième catégorie", en: "Second category" },
  third: { fr: "Troisième catégorie", en: "Third category" },
} as const;

export { CATEGORIES };

export const invalidity = defineEvent({
  kind: "invalidity",
  sensitive: true,
  label: { fr: "Pension d'invalidité accordée", en: "Invalidity pension granted" },
  description: { fr: "Une pension d'invalidité est attribuée à la personne.", en: "An invalidity pension is granted to the person." },
  details: () =>
    form({
      category: shown(choiceOf(CATEGORIES), { title: { fr: "Catégorie", en: "Category" }, group: "event", labels: CATEGORIES, initial: "first" }),
      scheme: shown(choiceOf(SCHEME_LABELS), {
        title: { fr: "Régime qui verse la pension", en: "Scheme that pays the pension" },
        group: "event",
        labels: SCHEME_LABELS,
        initial: "general",
      }),
    }),
  follow(proposal, { category, scheme }) {
    const { subject, on } = proposal;
    const why = because(EVENT_REASONS.invalidity);
    const stop = grant(proposal, subject, { kind: INVALIDITY, from: on, to: null, details: { category, scheme } }, why);
    if (stop !== undefined) return stop;
    proposal.send(subject, "exemption-notice", why);
    return proposal.settle(subject);
  },
});

export const workAccident = defineEvent({
  kind: "work-accident",
  sensitive: true,
  label: { fr: "Accident du travail ou maladie professionnelle reconnu", en: "Work accident or occupational disease recognised" },
  description: {
    fr: "La caisse reconnaît le caractère professionnel ; les soins liés sont pris en charge.",
    en: "The fund recognises it as occupational; the care due to it is borne.",
  },
  details: () =>
    form({
      reference: shown(line(), { title: { fr: "Numéro de sinistre", en: "Case number" }, group: "event" }),
      until: shown(dayText().optional(), {
        title: { fr: "Guérison ou consolidation, si elle est connue", en: "Recovery or stabilisation, when known" },
        group: "event",
      }),
    }),
  follow(proposal, { reference, until }) {
    const { subject, on } = proposal;
    return grant(
      proposal,
      subject,
      { kind: WORK_ACCIDENT, from: on, to: parseDay(until ?? "") ?? null, details: { reference } },
      because(EVENT_REASONS.workAccident),
      "reference",
    );
  },
});

/** The first day of the month of a day, or of the next one. */
function firstOfMonth(on: Day, next: boolean): Day {
  const { year, month } = civilDate(next ? addMonths(on, 1, "last-day") : on);
  return dayOf(year, month, 1);
}

export const c2s = defineEvent({
  kind: "c2s",
  label: { fr: "Complémentaire santé solidaire accordée", en: "State's complementary cover granted" },
  description: {
    fr: "La caisse accorde la complémentaire ; la date est celle de la décision.",
    en: "The fund grants the cover; the day is that of the decision.",
  },
  details: () =>
    form({
      contribution: yesOrNo({ title: { fr: "Avec participation financière", en: "With a contribution" }, group: "event" }),
      urgent: yesOrNo({
        title: { fr: "Admission immédiate", en: "Immediate admission" },
        hint: { fr: "Effet au premier jour du mois de la demande", en: "From the first day of the month of the request" },
        group: "event",
      }),
    }),
  follow(proposal, { contribution, urgent }) {
    const { subject, on } = proposal;
    const from = firstOfMonth(on, urgent !== true);
    if (held(subject, RIGHTS, from) === undefined && held(subject, RIGHTS, on) === undefined)
      return stopRefusing(RIGHTS_CLOSED_C2S, { date: isoDay(from) }, "on");
    const months = versionOn(C2S_MONTHS, on);
    const to = addDays(addMonths(from, months.value, "last-day"), -1);
    const reason = urgent === true ? EVENT_REASONS.c2sUrgent : EVENT_REASONS.c2s;
    return grant(proposal, subject, { kind: C2S, from, to, details: { contribution: contribution === true ? "yes" : "no" } }, (trace) =>
      trace.add(reason, months, months.value),
    );
  },
});

export const ame = defineEvent({
  kind: "ame",
  label: { fr: "Aide médicale de l'État accordée", en: "State medical aid granted" },
  description: {
    fr: "La caisse accorde l'aide médicale de l'État à une personne sans séjour régulier.",
    en: "The fund grants State medical aid to a person without a regular stay.",
  },
  details: () => form({}),
  follow(proposal) {
    const { subject, on } = proposal;
    if (held(subject, RIGHTS, on) !== undefined) return stopRefusing(RIGHTS_OPEN, {}, "on");
    const months = versionOn(AME_MONTHS, on);
    const to = addDays(addMonths(on, months.value, "next-month"), -1);
    return grant(proposal, subject, { kind: AME, from: on, to, details: {} }, (trace) => trace.add(EVENT_REASONS.ame, months, months.value));
  },
});

export const solidarityAllowance = defineEvent({
  kind: "solidarity-allowance",
  label: { fr: "Allocation de solidarité aux personnes âgées accordée", en: "Allowance of solidarity to older persons granted" },
  description: {
    fr: "La caisse de retraite sert l'allocation ; la participation aux soins d'auxiliaires et à la biologie est limitée, celle des transports supprimée.",
    en: "The pension fund pays the allowance; the share of paramedics and laboratories is limited, that of journeys lifted.",
  },
  details: () => form({}),
  follow(proposal) {
    const { subject, on } = proposal;
    const why = because(EVENT_REASONS.solidarityAllowance);
    const stop = grant(proposal, subject, { kind: SOLIDARITY_ALLOWANCE, from: on, to: null, details: {} }, why);
    if (stop === undefined) proposal.send(subject, "exemption-notice", why, { lastDay: null });
    return stop;
  },
});

const ENDINGS = {
  [ALD]: { fr: "Affection de longue durée", en: "Long-term illness" },
  [MATERNITY]: { fr: "Maternité", en: "Maternity" },
  [WORK_ACCIDENT]: { fr: "Accident du travail ou maladie professionnelle", en: "Work accident or occupational disease" },
  [INVALIDITY]: { fr: "Pension d'invalidité", en: "Invalidity pension" },
  [SOLIDARITY_ALLOWANCE]: { fr: "Allocation de solidarité aux personnes âgées", en: "Allowance of solidarity to older persons" },
  [C2S]: { fr: "Complémentaire santé solidaire", en: "State's complementary cover" },
  [AME]: { fr: "Aide médicale de l'État", en: "State medical aid" },
  ...CARE_DECISIONS,
};

export const exemptionEnded = defineEvent({
  kind: "exemption-ended",
  sensitive: true,
  label: { fr: "Fin d'une prise en charge", en: "End of an exemption" },
  description: {
    fr: "Une prise en charge cesse plus tôt que prévu ; la date est celle du dernier jour.",
    en: "An exemption ends earlier than expected; the day is the last one.",
  },
  details: () =>
    form({
      exemption: shown(choiceOf(ENDINGS), { title: { fr: "Prise en charge", en: "Exemption" }, group: "event", labels: ENDINGS }),
      reference: shown(line().optional(), {
        title: { fr: "Référence du protocole ou du sinistre", en: "Reference of the protocol or of the case" },
        hint: { fr: "Utile s'il y en a plusieurs", en: "Useful when there are several" },
        group: "event",
      }),
    }),
  follow(proposal, { exemption, reference }) {
    const { subject, on } = proposal;
    const named = ({ details }: Situation): boolean => reference === undefined || [details.protocol, details.reference].includes(reference);
    const [running, another] = subject.situations.filter((fact) => fact.kind === exemption && contains(fact, on) && fact.to !== on && named(fact));
    if (running === undefined || another !== undefined) return stopRefusing(NO_SUCH_ACTIVITY, {}, "details.exemption");
    const why = because(EVENT_REASONS.exemptionEnds);
    proposal.end(subject, running, on, why);
    proposal.send(subject, "end-notice", why);
    return exemption === INVALIDITY ? proposal.settle(subject, addDays(on, 1)) : undefined;
  },
});
