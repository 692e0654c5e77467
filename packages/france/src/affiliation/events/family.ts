/** CSS L161-1, L160-2, R161-8: adoption, couples, and the parents to whom children are attached after a separation. */
import { addDays, ageOn, DEPENDANT, valueOn } from "@openamo/kernel";
import { DEPENDANT_AGE } from "../../parameters/affiliation.ts";
import { shown } from "../../questions/form.ts";
import type { Stop } from "../facts.ts";
import { allHeld, held, type Working } from "../person/file.ts";
import { UNION } from "../person/kinds.ts";
import { stopRefusing } from "../stop.ts";
import { ATTACHMENTS, attach, holdersOf, named } from "./birth.ts";
import { checkChild } from "./checks.ts";
import { defineEvent } from "./define.ts";
import { choiceOf, form, optionalPerson, personField } from "./fields.ts";
import { childrenOf } from "./move.ts";
import { because, type Proposal } from "./proposal.ts";
import { EVENT_REASONS } from "./reasons.ts";
import { ALREADY_IN_COUPLE, ALREADY_SO, NO_SUCH_ACTIVITY, NOT_A_MINOR, PERSON_NOT_FOUND, SAME_PERSON } from "./refusals.ts";

export const adoption = defineEvent({
  kind: "adoption",
  label: { fr: "Adoption ou accueil d'un enfant", en: "Adoption of a child, or a child taken in" },
  description: { fr: "Un enfant mineur est adopté ou recueilli par la personne.", en: "A minor child is adopted or taken in by the person." },
  details: () =>
    form({
      child: personField({ title: { fr: "Enfant", en: "Child" } }),
      otherParent: optionalPerson({ title: { fr: "Autre parent", en: "Other parent" } }),
      attachedTo: shown(choiceOf(ATTACHMENTS), { title: { fr: "Rattaché", en: "Attached" }, group: "people", labels: ATTACHMENTS, initial: "subject" }),
    }),
  persons: ({ child, otherParent }) => [child, otherParent],
  follow(proposal, { child: childId, otherParent, attachedTo }) {
    const { subject } = proposal;
    const child = named(proposal, childId, "child");
    if ("stop" in child) return child;
    const other = otherParent === undefined ? undefined : named(proposal, otherParent, "otherParent");
    if (other !== undefined && "stop" in other) return other;
    if (other === child) return stopRefusing(SAME_PERSON, {}, "details.otherParent");
    if (other === undefined && attachedTo !== "subject") return stopRefusing(PERSON_NOT_FOUND, {}, "details.otherParent");
    const wrong = checkChild(child, other === undefined ? [subject] : [subject, other], "details.child") ?? minorOnly(child, proposal);
    if (wrong !== undefined) return stopRefusing(wrong.definition, wrong.details, wrong.field);
    return reattach(proposal, child, holdersOf(subject, other, attachedTo), EVENT_REASONS.adopted);
  },
});

function minorOnly(child: Working, { on }: Proposal) {
  const age = ageOn(child.birthDay, on);
  if (age < valueOn(DEPENDANT_AGE, on)) return undefined;
  return { definition: NOT_A_MINOR, details: { age: String(age) }, field: "details.child" };
}

/** Attaches a child to these parents, and to them alone, from the day of the event. */
function reattach(
  proposal: Proposal,
  child: Working,
  holders: readonly Working[],
  why: (typeof EVENT_REASONS)["adopted" | "childReattached"],
): Stop | undefined {
  const { on } = proposal;
  const wanted = holders.map(({ id }) => id);
  const links = allHeld(child, DEPENDANT, on);
  const kept = links.filter(({ details }) => details.holder === wanted[details.rank === undefined ? 0 : 1]);
  for (const link of links) if (!kept.includes(link)) proposal.end(child, link, addDays(on, -1), because(why));
  return attach(proposal, child, holders, on);
}

const UNIONS = {
  marriage: { fr: "Mariage", en: "Marriage" },
  pacs: { fr: "Pacte civil de solidarité", en: "Civil union (PACS)" },
  cohabitation: { fr: "Concubinage", en: "Cohabitation" },
} as const;

export { UNIONS };

export const union = defineEvent({
  kind: "union",
  label: { fr: "Mariage, PACS ou vie commune", en: "Marriage, civil union or shared life" },
  description: { fr: "La personne forme un couple avec une autre.", en: "The person forms a couple with another." },
  details: () =>
    form({
      partner: personField({ title: { fr: "Conjoint ou partenaire", en: "Spouse or partner" } }),
      as: shown(choiceOf(UNIONS), { title: { fr: "Union", en: "Union" }, group: "people", labels: UNIONS, initial: "marriage" }),
    }),
  persons: ({ partner }) => [partner],
  follow(proposal, { partner: partnerId, as }) {
    const { subject, on } = proposal;
    const partner = named(proposal, partnerId, "partner");
    if ("stop" in partner) return partner;
    for (const [person, other] of [
      [subject, partner],
      [partner, subject],
    ] as const) {
      const before = held(person, UNION, on);
      if (before !== undefined && before.details.with !== other.id) return stopRefusing(ALREADY_IN_COUPLE, {}, "details.partner");
      if (before?.details.as === as) return stopRefusing(ALREADY_SO, {}, "on");
      if (before !== undefined) proposal.end(person, before, addDays(on, -1), because(EVENT_REASONS.unionBegins));
      proposal.beginOne(person, UNION, on, { with: other.id, as }, because(EVENT_REASONS.unionBegins));
    }
    return undefined;
  },
});

const AFTER = { unchanged: { fr: "Sans changement", en: "Unchanged" }, ...ATTACHMENTS } as const;

export const separation = defineEvent({
  kind: "separation",
  label: { fr: "Séparation", en: "Separation" },
  description: {
    fr: "Le couple se sépare ; les enfants sont rattachés à l'un des parents ou aux deux.",
    en: "The couple separates; the children are attached to one of the parents or to both.",
  },
  details: () =>
    form({
      other: personField({ title: { fr: "Ancien conjoint ou partenaire", en: "Former spouse or partner" } }),
      children: shown(choiceOf(AFTER), { title: { fr: "Enfants rattachés", en: "Children attached" }, group: "people", labels: AFTER, initial: "unchanged" }),
    }),
  persons: ({ other }) => [other],
  follow(proposal, { other: otherId, children }) {
    const { subject, on } = proposal;
    const other = named(proposal, otherId, "other");
    if ("stop" in other) return other;
    const couple = [subject, other].flatMap((person) => {
      const fact = held(person, UNION, on);
      return fact !== undefined && [subject.id, other.id].includes(fact.details.with ?? "") ? [{ person, fact }] : [];
    });
    const shared = new Set([...childrenOf(proposal, subject, on), ...childrenOf(proposal, other, on)]);
    if (couple.length === 0 && (children === "unchanged" || shared.size === 0)) return stopRefusing(NO_SUCH_ACTIVITY, {}, "details.other");
    for (const { person, fact } of couple) proposal.end(person, fact, addDays(on, -1), because(EVENT_REASONS.unionEnds));
    return children === "unchanged" ? undefined : shareChildren(proposal, shared, holdersOf(subject, other, children));
  },
});

/** Every child attached to either of the two goes to the parents chosen. */
function shareChildren(proposal: Proposal, children: Iterable<Working>, holders: readonly Working[]): Stop | undefined {
  for (const child of children) {
    const stop = reattach(proposal, child, holders, EVENT_REASONS.childReattached);
    if (stop !== undefined) return stop;
  }
  return undefined;
}
