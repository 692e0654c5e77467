/** CSS L161-15-1, L161-15-4, L761-1, L762-1 and Regulation 883/2004: somebody leaves France, or works in another State. */
import { addDays, type HeldSituation, parseDay, schemaSays } from "@openamo/kernel";
import * as z from "zod";
import { shown } from "../../questions/form.ts";
import { STATUS_LABELS } from "../../questions/organism-for-person/words.ts";
import type { Stop } from "../facts.ts";
import { allHeld, held } from "../person/file.ts";
import { ACTIVITY, POSTED_ABROAD, RESIDENCE, STUDIES, UNEMPLOYMENT } from "../person/kinds.ts";
import { HOME } from "../person/places.ts";
import { STATUS_FACTS, STATUSES, type Status } from "../statuses.ts";
import { stopRefusing } from "../stop.ts";
import { defineEvent } from "./define.ts";
import { grant } from "./exemption.ts";
import { choiceOf, dayText, form, homeField } from "./fields.ts";
import { beginActivity, homeFrom } from "./hired.ts";
import { childrenOf, settleChildren } from "./move.ts";
import { because, type Proposal } from "./proposal.ts";
import { EVENT_REASONS } from "./reasons.ts";
import { ALREADY_SO, NOT_POSTABLE } from "./refusals.ts";

const WAYS = {
  settles: { fr: "S'installe à l'étranger", en: "Settles abroad" },
  voluntary: { fr: "S'installe et adhère à la Caisse des Français de l'étranger", en: "Settles and joins the fund for French people abroad" },
  posted: { fr: "Détaché par son employeur, sous la loi française", en: "Posted by the employer, under French law" },
} as const;
const COUNTRY = /^[a-z]{2}$/;

/** Posted: residence and work are deemed to stay in France (L761-1). */
function post(proposal: Proposal, country: string, until: string | undefined): Stop | undefined {
  const { subject, on } = proposal;
  const working = allHeld(subject, ACTIVITY, on).some(({ details: { status } }) => STATUS_FACTS[status as Status]?.nature === "salaried");
  if (!working) return stopRefusing(NOT_POSTABLE, {}, "details.way");
  const why = because(EVENT_REASONS.posted);
  const stop = grant(proposal, subject, { kind: POSTED_ABROAD, from: on, to: parseDay(until ?? "") ?? null, details: { country } }, why);
  if (stop !== undefined) return stop;
  proposal.send(subject, "posting-form", why);
  return proposal.settle(subject) ?? settleChildren(proposal, subject);
}

function leave(proposal: Proposal, country: string, voluntary: boolean): Stop | undefined {
  const { subject, on } = proposal;
  const eve = addDays(on, -1);
  const before = held(subject, RESIDENCE, on);
  if (before?.details.country !== undefined && before.details.country !== HOME) return stopRefusing(ALREADY_SO, {}, "on");
  const why = because(EVENT_REASONS.departure);
  const children = childrenOf(proposal, subject, on).filter((child) => held(child, RESIDENCE, on)?.details.commune === before?.details.commune);
  for (const person of [subject, ...children]) {
    const home = held(person, RESIDENCE, on);
    if (home !== undefined) proposal.end(person, home, eve, why);
    proposal.beginOne(person, RESIDENCE, on, { country }, why);
  }
  const ended = [ACTIVITY, UNEMPLOYMENT, STUDIES].flatMap((kind): HeldSituation[] => allHeld(subject, kind, on));
  for (const fact of ended) proposal.end(subject, fact, eve, because(EVENT_REASONS.activityEnds));
  if (voluntary) proposal.begin(subject, { kind: ACTIVITY, from: on, to: null, details: { status: "expatriate" } }, because(EVENT_REASONS.voluntary));
  return proposal.settle(subject) ?? settleChildren(proposal, subject);
}

export const departure = defineEvent({
  kind: "departure",
  label: { fr: "Départ à l'étranger", en: "Departure abroad" },
  description: {
    fr: "La personne quitte la France, ou y est envoyée travailler ailleurs ; la date est le premier jour à l'étranger.",
    en: "The person leaves France, or is sent to work elsewhere; the day is the first one abroad.",
  },
  details: () =>
    form({
      way: shown(choiceOf(WAYS), { title: { fr: "Départ", en: "Departure" }, group: "event", labels: WAYS, initial: "settles" }),
      country: shown(
        z
          .string()
          .regex(COUNTRY, schemaSays({ fr: "un code de pays à deux lettres comme be", en: "a country code of two letters such as be" }))
          .meta({ "x-kind": "country" }),
        {
          title: { fr: "Pays", en: "Country" },
          group: "place",
        },
      ),
      until: shown(dayText().optional(), {
        title: { fr: "Fin prévue du détachement", en: "Expected end of the posting" },
        group: "event",
        showWhen: { field: "way", in: ["posted"] },
      }),
    }),
  follow(proposal, { way, country, until }) {
    if (country === HOME) return stopRefusing(ALREADY_SO, {}, "details.country");
    return way === "posted" ? post(proposal, country, until) : leave(proposal, country, way === "voluntary");
  },
});

const FOREIGN: readonly Status[] = STATUSES.filter((status) =>
  ["frontier-worker", "posted-to-france", "swiss-frontier-worker-french-insurance", "swiss-pensioner-french-insurance"].includes(status),
);
/** The Swiss option leaves the person under French law: no other State bears the care. */
const CHOSE_FRANCE: readonly string[] = FOREIGN.filter((status) => status.startsWith("swiss-"));
const FOREIGN_LABELS = Object.fromEntries(FOREIGN.map((status) => [status, STATUS_LABELS[status]]));

export const foreignWork = defineEvent({
  kind: "foreign-work-start",
  label: { fr: "Travail ou pension d'un autre État", en: "Work or pension of another State" },
  description: {
    fr: "La personne habite en France et relève d'un autre État : frontalier, détaché en France, option suisse.",
    en: "The person lives in France and comes under another State: frontier worker, posted to France, Swiss option.",
  },
  details: () =>
    form({
      status: shown(choiceOf(FOREIGN_LABELS), {
        title: { fr: "Situation", en: "Situation" },
        group: "work",
        labels: FOREIGN_LABELS,
        initial: "frontier-worker",
      }),
      home: homeField(),
    }),
  follow(proposal, { status, home }) {
    const stop = homeFrom(proposal, home) ?? beginActivity(proposal, { status }, EVENT_REASONS.foreignWork);
    if (stop === undefined && !CHOSE_FRANCE.includes(status)) proposal.send(proposal.subject, "european-form", because(EVENT_REASONS.foreignWork));
    return stop;
  },
});
