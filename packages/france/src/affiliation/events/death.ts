/** CSS L161-15-4, R161-8: death ends affiliation, rights and card; children attached to the person go on with the other parent. */
import { addDays, DEPENDANT } from "@openamo/kernel";
import { RIGHTS_REASONS } from "../cover/grounds.ts";
import { allHeld, held } from "../person/file.ts";
import { UNION } from "../person/kinds.ts";
import { defineEvent } from "./define.ts";
import { form } from "./fields.ts";
import { childrenOf } from "./move.ts";
import { because } from "./proposal.ts";
import { EVENT_REASONS } from "./reasons.ts";

export const death = defineEvent({
  kind: "death",
  label: { fr: "Décès", en: "Death" },
  description: { fr: "La personne est décédée.", en: "The person died." },
  details: () => form({}),
  follow(proposal) {
    const { subject, on } = proposal;
    const children = childrenOf(proposal, subject, on);
    proposal.death(subject, because(EVENT_REASONS.death));
    for (const fact of subject.situations) {
      if (fact.to === null || fact.to > on) proposal.end(subject, fact, fact.from > on ? addDays(fact.from, -1) : on, because(RIGHTS_REASONS.lifeEnds));
    }
    for (const person of proposal.files.values()) {
      const couple = held(person, UNION, on);
      if (couple?.details.with === subject.id) proposal.end(person, couple, on, because(EVENT_REASONS.unionEnds));
    }
    for (const child of children) {
      for (const link of allHeld(child, DEPENDANT, on))
        if (link.details.holder === subject.id) proposal.end(child, link, on, because(EVENT_REASONS.holderDied));
      const stop = proposal.settle(child, addDays(on, 1));
      if (stop !== undefined) return stop;
    }
    proposal.endCards(subject, because(EVENT_REASONS.cardEnds));
    proposal.send(subject, "survivors", because(EVENT_REASONS.death));
    return undefined;
  },
});
