/** CSS D160-14, 4° and 5°, and law 2018-166: students have no scheme of their own any more; enrolment is a fact, not a right. */

import { addDays } from "@openamo/kernel";
import { shown } from "../../questions/form.ts";
import { SCHEME_LABELS } from "../../questions/organism-for-person/words.ts";
import { held } from "../person/file.ts";
import { STUDIES } from "../person/kinds.ts";
import { stopRefusing } from "../stop.ts";
import { defineEvent } from "./define.ts";
import { choiceOf, form, homeField } from "./fields.ts";
import { homeFrom } from "./hired.ts";
import { because } from "./proposal.ts";
import { EVENT_REASONS } from "./reasons.ts";
import { ALREADY_SO, NO_SUCH_ACTIVITY } from "./refusals.ts";

export const studiesStart = defineEvent({
  kind: "studies-start",
  label: { fr: "Entrée dans l'enseignement supérieur", en: "Start of higher education" },
  description: { fr: "La personne s'inscrit dans un établissement d'enseignement supérieur.", en: "The person enrols in higher education." },
  details: () =>
    form({
      parentScheme: shown(choiceOf(SCHEME_LABELS).optional(), {
        title: { fr: "Régime des parents", en: "Parents' scheme" },
        hint: { fr: "Si le dossier ne le dit pas", en: "Where the file does not say it" },
        group: "event",
        labels: SCHEME_LABELS,
      }),
      home: homeField(),
    }),
  follow(proposal, { parentScheme, home }) {
    const { subject, on } = proposal;
    if (held(subject, STUDIES, on) !== undefined) return stopRefusing(ALREADY_SO, {}, "on");
    const unhoused = homeFrom(proposal, home);
    if (unhoused !== undefined) return unhoused;
    const details = parentScheme === undefined ? {} : { parentScheme };
    proposal.beginOne(subject, STUDIES, on, details, because(EVENT_REASONS.studies));
    return proposal.settle(subject);
  },
});

export const studiesEnd = defineEvent({
  kind: "studies-end",
  label: { fr: "Fin des études", en: "End of studies" },
  description: {
    fr: "La personne quitte l'enseignement supérieur ; la date est celle du dernier jour.",
    en: "The person leaves higher education; the day is the last one.",
  },
  details: () => form({}),
  follow(proposal) {
    const { subject, on } = proposal;
    const studies = held(subject, STUDIES, on);
    if (studies === undefined) return stopRefusing(NO_SUCH_ACTIVITY, {}, "on");
    proposal.end(subject, studies, on, because(EVENT_REASONS.studies));
    return proposal.settle(subject, addDays(on, 1));
  },
});
