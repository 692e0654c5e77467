/** CSS L311-2, L160-17, L160-18, D160-15; CRPM L722-20: who is hired comes under the scheme of the work, from its first day. */
import { addDays, type PreparedReason, type Situation } from "@openamo/kernel";
import * as z from "zod";
import { shown } from "../../questions/form.ts";
import { STATUS_LABELS } from "../../questions/organism-for-person/words.ts";
import type { Stop } from "../facts.ts";
import { allHeld, held, sameDetails } from "../person/file.ts";
import { ACTIVITY, RESIDENCE, UNEMPLOYMENT } from "../person/kinds.ts";
import { isStop } from "../person/places.ts";
import { STATUS_FACTS, STATUSES } from "../statuses.ts";
import { stopRefusing } from "../stop.ts";
import { defineEvent } from "./define.ts";
import { form, homeField, line, optionalPlace, yesOrNo } from "./fields.ts";
import { resideAt, settleChildren } from "./move.ts";
import { because, type Proposal } from "./proposal.ts";
import { EVENT_REASONS } from "./reasons.ts";
import { ALREADY_SO } from "./refusals.ts";
import { readPlace } from "./typed-place.ts";

const MOST_HOURS = 400;
const MOST_MONTHS = 600;
const SALARIED = STATUSES.filter((status) => STATUS_FACTS[status].nature === "salaried" && status !== "posted-abroad");

/** Writes the residence that the form gives to a file that holds none. */
export function homeFrom(proposal: Proposal, typed: string | undefined): Stop | undefined {
  const { subject, on } = proposal;
  if (typed === undefined || held(subject, RESIDENCE, on) !== undefined) return undefined;
  const place = readPlace(typed, "details.home");
  if (isStop(place)) return place;
  resideAt(proposal, subject, place, on, because(EVENT_REASONS.move));
  return undefined;
}

/** Where the work is: the code of its commune, for the facts of an activity. */
export function workAt(typed: string | undefined): { readonly commune?: string } | Stop {
  if (typed === undefined) return {};
  const place = readPlace(typed, "details.work");
  return isStop(place) ? place : { commune: place.code };
}

/** An occupation begins, unemployment benefit ends, and scheme, fund and rights follow, for the children too. */
export function beginActivity(proposal: Proposal, activity: Situation["details"], why: PreparedReason): Stop | undefined {
  const { subject, on } = proposal;
  const same = allHeld(subject, ACTIVITY, on).some(({ details }) => sameDetails(details, activity));
  if (same) return stopRefusing(ALREADY_SO, {}, "on");
  const benefit = held(subject, UNEMPLOYMENT, on);
  if (benefit !== undefined) proposal.end(subject, benefit, addDays(on, -1), because(EVENT_REASONS.unemploymentEnds));
  proposal.begin(subject, { kind: ACTIVITY, from: on, to: null, details: activity }, because(why));
  return proposal.settle(subject) ?? settleChildren(proposal, subject);
}

const details = () =>
  form({
    status: shown(z.enum(SALARIED as [string, ...string[]]), {
      title: { fr: "Emploi", en: "Employment" },
      group: "work",
      labels: Object.fromEntries(SALARIED.map((status) => [status, STATUS_LABELS[status]])),
      initial: "employee",
    }),
    work: optionalPlace({ fr: "Commune de l'établissement", en: "Commune of the establishment" }, "work"),
    employer: shown(line().optional(), { title: { fr: "Employeur", en: "Employer" }, group: "work" }),
    hours: shown(z.int().min(0).max(MOST_HOURS).optional(), { title: { fr: "Heures par mois", en: "Hours a month" }, group: "work" }),
    permanent: yesOrNo({ title: { fr: "Contrat à durée indéterminée", en: "Permanent contract" }, group: "work" }),
    months: shown(z.int().min(0).max(MOST_MONTHS).optional(), { title: { fr: "Durée du contrat en mois", en: "Months of the contract" }, group: "work" }),
    home: homeField(),
  });

export const hired = defineEvent({
  kind: "hired",
  label: { fr: "Embauche", en: "Hired" },
  description: { fr: "La personne commence un emploi salarié.", en: "The person begins a salaried job." },
  details,
  follow(proposal, { status, work, employer, hours, permanent, months, home }) {
    const place = workAt(work);
    if (isStop(place)) return place;
    const unhoused = homeFrom(proposal, home);
    if (unhoused !== undefined) return unhoused;
    const activity = {
      status,
      ...place,
      ...(employer === undefined ? {} : { employer }),
      ...(hours === undefined ? {} : { hours: String(hours) }),
      ...(permanent === undefined ? {} : { permanent: permanent ? "yes" : "no" }),
      ...(months === undefined ? {} : { months: String(months) }),
    };
    return beginActivity(proposal, activity, EVENT_REASONS.activityBegins);
  },
});
