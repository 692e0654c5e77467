/** CSS L611-1, L160-17, L311-5, L161-8: work on one's own account, the end of an occupation, unemployment benefit. */
import { addDays, addMonths, type Day, type HeldSituation, versionOn } from "@openamo/kernel";
import * as z from "zod";
import { MAINTAINED_MONTHS } from "../../parameters/affiliation.ts";
import { shown } from "../../questions/form.ts";
import { STATUS_LABELS } from "../../questions/organism-for-person/words.ts";
import type { Stop } from "../facts.ts";
import { allHeld, held, type Working } from "../person/file.ts";
import { ACTIVITY, MAINTAINED_RIGHTS, UNEMPLOYMENT } from "../person/kinds.ts";
import { isStop } from "../person/places.ts";
import { STATUS_FACTS, STATUSES, type Status } from "../statuses.ts";
import { stopRefusing } from "../stop.ts";
import { defineEvent } from "./define.ts";
import { choiceOf, form, homeField, optionalPlace, yesOrNo } from "./fields.ts";
import { beginActivity, homeFrom, workAt } from "./hired.ts";
import { settleChildren } from "./move.ts";
import { because, type Proposal, type Why } from "./proposal.ts";
import { EVENT_REASONS } from "./reasons.ts";
import { NO_SUCH_ACTIVITY } from "./refusals.ts";

const labelled = (statuses: readonly Status[]) => Object.fromEntries(statuses.map((status) => [status, STATUS_LABELS[status]]));
const INDEPENDENT = STATUSES.filter((status) => STATUS_FACTS[status].nature === "self-employed");

export const selfEmployed = defineEvent({
  kind: "self-employed-start",
  label: { fr: "Début d'une activité indépendante", en: "Start of self-employed work" },
  description: {
    fr: "La personne s'installe à son compte, ou à la tête d'une exploitation agricole.",
    en: "The person sets up on their own account, or at the head of a farm.",
  },
  details: () =>
    form({
      status: shown(choiceOf(labelled(INDEPENDENT)), {
        title: { fr: "Activité", en: "Occupation" },
        group: "work",
        labels: labelled(INDEPENDENT),
        initial: "self-employed",
      }),
      work: optionalPlace({ fr: "Commune de l'activité", en: "Commune of the business" }, "work"),
      main: yesOrNo({
        title: { fr: "Activité principale", en: "Main occupation" },
        hint: { fr: "Utile avec deux activités", en: "Useful with two occupations" },
        group: "work",
      }),
      home: homeField(),
    }),
  follow(proposal, { status, work, main, home }) {
    const place = workAt(work);
    if (isStop(place)) return place;
    return homeFrom(proposal, home) ?? beginActivity(proposal, { status, ...place, ...(main === true ? { main: "yes" } : {}) }, EVENT_REASONS.activityBegins);
  },
});

/** L161-8 and R161-3: rights to cash benefits kept for some months after the last day of the occupation. */
export function maintain(proposal: Proposal, person: Working, lastDay: Day): void {
  const from = addDays(lastDay, 1);
  if (allHeld(person, ACTIVITY, from).length > 0 || held(person, MAINTAINED_RIGHTS, from) !== undefined) return;
  const months = versionOn(MAINTAINED_MONTHS, from);
  const scheme = held(person, "affiliation", lastDay)?.details.scheme;
  const to = addDays(addMonths(from, months.value, "next-month"), -1);
  const why: Why = (trace) => trace.add(EVENT_REASONS.maintained, months, months.value);
  proposal.beginOne(person, MAINTAINED_RIGHTS, from, scheme === undefined ? {} : { scheme }, why, to);
}

/** The occupation that ends: the one named, or the only one. */
function ending({ subject, on }: Proposal, status: string | undefined): HeldSituation | Stop {
  const activities = allHeld(subject, ACTIVITY, on).filter(({ details }) => status === undefined || details.status === status);
  const [only, another] = activities;
  return only === undefined || another !== undefined ? stopRefusing(NO_SUCH_ACTIVITY, {}, "details.status") : only;
}

const BENEFITS = {
  none: { fr: "Pas d'allocation", en: "No benefit" },
  unemployment: { fr: "Allocation de chômage", en: "Unemployment benefit" },
} as const;

export const activityEnded = defineEvent({
  kind: "activity-ended",
  label: { fr: "Fin d'activité", en: "End of an occupation" },
  description: {
    fr: "La personne cesse un emploi ou une activité ; la date est celle du dernier jour.",
    en: "The person ends a job or an occupation; the day is the last one.",
  },
  details: () =>
    form({
      status: shown(z.enum(STATUSES).optional(), {
        title: { fr: "Activité qui finit", en: "Occupation that ends" },
        hint: { fr: "Utile si la personne en a plusieurs", en: "Useful when the person has several" },
        group: "work",
        labels: STATUS_LABELS,
      }),
      benefit: shown(choiceOf(BENEFITS), {
        title: { fr: "Revenu de remplacement", en: "Replacement income" },
        group: "work",
        labels: BENEFITS,
        initial: "none",
      }),
    }),
  follow(proposal, { status, benefit }) {
    const { subject, on } = proposal;
    const activity = ending(proposal, status);
    if (isStop(activity)) return activity;
    const next = addDays(on, 1);
    proposal.end(subject, activity, on, because(EVENT_REASONS.activityEnds));
    if (benefit === "none") maintain(proposal, subject, on);
    else {
      const scheme = held(subject, "affiliation", on)?.details.scheme;
      proposal.beginOne(subject, UNEMPLOYMENT, next, scheme === undefined ? {} : { scheme }, because(EVENT_REASONS.unemployment));
    }
    return proposal.settle(subject, next) ?? settleChildren(proposal, subject, next);
  },
});

export const unemploymentEnded = defineEvent({
  kind: "unemployment-ended",
  label: { fr: "Fin de l'allocation de chômage", en: "End of unemployment benefit" },
  description: { fr: "L'allocation cesse ; la date est celle du dernier jour.", en: "The benefit ends; the day is the last one." },
  details: () => form({}),
  follow(proposal) {
    const { subject, on } = proposal;
    const benefit = held(subject, UNEMPLOYMENT, on);
    if (benefit === undefined) return stopRefusing(NO_SUCH_ACTIVITY, {}, "on");
    proposal.end(subject, benefit, on, because(EVENT_REASONS.unemploymentEnds));
    maintain(proposal, subject, on);
    const next = addDays(on, 1);
    return proposal.settle(subject, next) ?? settleChildren(proposal, subject, next);
  },
});
