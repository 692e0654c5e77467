/** CSS D160-14, 2°: a pensioner without activity comes under the scheme of the pension; L325-1, II 9° keeps the local scheme. */
import { addDays, type MissingFact, undecided } from "@openamo/kernel";
import * as z from "zod";
import { shown } from "../../questions/form.ts";
import { SCHEME_LABELS } from "../../questions/organism-for-person/words.ts";
import { allHeld, held } from "../person/file.ts";
import { ACTIVITY, LOCAL_SCHEME, PENSION, UNEMPLOYMENT } from "../person/kinds.ts";
import { stopRefusing } from "../stop.ts";
import { defineEvent } from "./define.ts";
import { choiceOf, form, homeField, yesOrNo } from "./fields.ts";
import { homeFrom } from "./hired.ts";
import { settleChildren } from "./move.ts";
import { because } from "./proposal.ts";
import { EVENT_REASONS } from "./reasons.ts";
import { ALREADY_SO } from "./refusals.ts";

const LONG_ENOUGH: MissingFact = {
  field: "details.localScheme",
  question: {
    fr: "La personne a-t-elle relevé du régime local ses cinq dernières années d'activité, ou dix des quinze dernières ?",
    en: "Was the person in the local scheme in the last five years of activity, or in ten of the last fifteen?",
  },
};

export const pension = defineEvent({
  kind: "pension",
  label: { fr: "Départ à la retraite", en: "Retirement" },
  description: { fr: "La personne commence à recevoir une pension de retraite.", en: "The person begins to receive a retirement pension." },
  details: () =>
    form({
      scheme: shown(choiceOf(SCHEME_LABELS), {
        title: { fr: "Régime qui verse la pension", en: "Scheme that pays the pension" },
        group: "event",
        labels: SCHEME_LABELS,
        initial: "general",
      }),
      keepsWorking: shown(z.boolean(), { title: { fr: "Continue à travailler", en: "Goes on working" }, group: "work", initial: false }),
      localScheme: yesOrNo({
        title: {
          fr: "Régime local les cinq dernières années, ou dix des quinze dernières",
          en: "Local scheme in the last five years, or ten of the last fifteen",
        },
        hint: { fr: "Pour qui a travaillé en Alsace-Moselle", en: "For who worked in Alsace-Moselle" },
        group: "event",
      }),
      home: homeField(),
    }),
  follow(proposal, { scheme, keepsWorking, localScheme, home }) {
    const { subject, on } = proposal;
    if (held(subject, PENSION, on) !== undefined) return stopRefusing(ALREADY_SO, {}, "on");
    const wasLocal = subject.situations.some(({ kind, from }) => kind === LOCAL_SCHEME && from < on);
    if (wasLocal && localScheme === undefined) return { stop: undecided(LONG_ENOUGH) };
    const unhoused = homeFrom(proposal, home);
    if (unhoused !== undefined) return unhoused;
    const ended = keepsWorking ? [] : [...allHeld(subject, ACTIVITY, on), ...allHeld(subject, UNEMPLOYMENT, on)];
    for (const fact of ended) proposal.end(subject, fact, addDays(on, -1), because(EVENT_REASONS.activityEnds));
    const details = { scheme, ...(localScheme === undefined ? {} : { localScheme: localScheme ? "yes" : "no" }) };
    proposal.beginOne(subject, PENSION, on, details, because(EVENT_REASONS.pension));
    return proposal.settle(subject) ?? settleChildren(proposal, subject);
  },
});
