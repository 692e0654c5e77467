/** CSS L160-14 3° and 4°, L324-1, R160-11: a long-term illness recognised, with its protocol and its days. */
import { parseDay } from "@openamo/kernel";
import { shown } from "../../questions/form.ts";
import { ALD } from "../person/kinds.ts";
import { defineEvent } from "./define.ts";
import { grant } from "./exemption.ts";
import { choiceOf, dayText, form, line } from "./fields.ts";
import { because } from "./proposal.ts";
import { EVENT_REASONS } from "./reasons.ts";

/** How the illness is recognised. */
export const ALD_GROUNDS = {
  listed: { fr: "Affection de la liste (ALD 30)", en: "Illness of the list (ALD 30)" },
  "off-list": { fr: "Affection grave hors liste (ALD 31)", en: "Serious illness off the list (ALD 31)" },
  several: { fr: "Plusieurs affections invalidantes (ALD 32)", en: "Several disabling illnesses (ALD 32)" },
} as const;

const details = () =>
  form({
    ground: shown(choiceOf(ALD_GROUNDS), { title: { fr: "Reconnaissance", en: "Recognition" }, group: "event", labels: ALD_GROUNDS, initial: "listed" }),
    protocol: shown(line(), { title: { fr: "Référence du protocole de soins", en: "Reference of the care protocol" }, group: "event" }),
    until: shown(dayText(), {
      title: { fr: "Dernier jour", en: "Last day" },
      hint: { fr: "Durée du protocole, ou celle de la décision", en: "The length of the protocol, or of the decision" },
      group: "event",
    }),
  });

export const ald = defineEvent({
  kind: "ald",
  sensitive: true,
  label: { fr: "Affection de longue durée reconnue", en: "Long-term illness recognised" },
  description: {
    fr: "Le contrôle médical a rendu son avis sur le protocole de soins, et la caisse accorde la prise en charge.",
    en: "Medical control has given its advice on the care protocol, and the fund grants the cover.",
  },
  details,
  follow(proposal, { ground, protocol, until }) {
    const { subject, on } = proposal;
    const why = because(EVENT_REASONS.ald);
    const stop = grant(proposal, subject, { kind: ALD, from: on, to: parseDay(until) ?? null, details: { ground, protocol } }, why, "protocol");
    if (stop === undefined) proposal.send(subject, "exemption-notice", why, { lastDay: parseDay(until) ?? null });
    return stop;
  },
});
