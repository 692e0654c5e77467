/** CSS L160-2 and R161-8: a child born is covered through one parent, or through both who ask. */
import { addDays, addMonths, type Day, DEPENDANT, isoDay, parseDay, valueOn } from "@openamo/kernel";
import { NEWBORN_DAYS } from "../../parameters/claims.ts";
import { MATERNITY_DAYS_AFTER, MATERNITY_MONTHS_BEFORE } from "../../parameters/shares.ts";
import { shown } from "../../questions/form.ts";
import { majorityOf } from "../cover/timeline.ts";
import type { Stop } from "../facts.ts";
import { allHeld, held, SECOND_PARENT, sameDetails, type Working } from "../person/file.ts";
import { MATERNITY, NEWBORN, RESIDENCE } from "../person/kinds.ts";
import { stopRefusing } from "../stop.ts";
import { checkChild } from "./checks.ts";
import { defineEvent } from "./define.ts";
import { choiceOf, form, optionalPerson, personField } from "./fields.ts";
import { because, type Proposal } from "./proposal.ts";
import { EVENT_REASONS } from "./reasons.ts";
import { BIRTH_DAY_DIFFERS, EVENT_AFTER_DEATH, EVENT_BEFORE_BIRTH, PERSON_NOT_FOUND, SAME_PERSON } from "./refusals.ts";

export const ATTACHMENTS = {
  subject: { fr: "À cette personne", en: "To this person" },
  other: { fr: "À l'autre parent", en: "To the other parent" },
  both: { fr: "Aux deux parents", en: "To both parents" },
} as const;
export type Attachment = keyof typeof ATTACHMENTS;

/** The parents to whom a child is attached, the first of whom holds the file. */
export function holdersOf(subject: Working, other: Working | undefined, attached: Attachment): Working[] {
  if (other === undefined || attached === "subject") return [subject];
  return attached === "other" ? [other] : [subject, other];
}

/** A person that an event names, or why it cannot go on: unknown, the subject again, not yet born or no more alive on the day. */
export function named(proposal: Proposal, id: string, name: string, mayBeDead = false): Working | Stop {
  const field = `details.${name}`;
  const { on } = proposal;
  if (id === proposal.subject.id) return stopRefusing(SAME_PERSON, {}, field);
  const person = proposal.person(id);
  if (person === undefined) return stopRefusing(PERSON_NOT_FOUND, {}, field);
  const { birthDay, deathDay } = person;
  if (on < birthDay) return stopRefusing(EVENT_BEFORE_BIRTH, { date: isoDay(on), birth: isoDay(birthDay) }, field);
  if (!mayBeDead && deathDay !== null && on > deathDay) return stopRefusing(EVENT_AFTER_DEATH, { date: isoDay(on), death: isoDay(deathDay) }, field);
  return person;
}

/** The child lives with the only parent to whom they are attached; with two, where the file says, or else with the first. */
function houseWith(proposal: Proposal, child: Working, holders: readonly Working[], from: Day): void {
  const [first, second] = holders;
  const home = first && held(first, RESIDENCE, from);
  const before = held(child, RESIDENCE, from);
  if (home === undefined || (before !== undefined && (second !== undefined || sameDetails(before.details, home.details)))) return;
  const why = because(EVENT_REASONS.childResidence);
  if (before !== undefined) proposal.end(child, before, addDays(from, -1), why);
  proposal.beginOne(child, RESIDENCE, from, home.details, why);
}

/** Links a child to the parents, from a day to the eve of the majority, then gives the child scheme, fund and rights. */
export function attach(proposal: Proposal, child: Working, holders: readonly Working[], from: Day): Stop | undefined {
  const to = addDays(majorityOf(child.birthDay, from), -1);
  for (const [index, holder] of holders.entries()) {
    const details = { holder: holder.id, as: "child", ...(index === 0 ? {} : SECOND_PARENT) };
    if (allHeld(child, DEPENDANT, from).some((link) => link.details.holder === holder.id)) continue;
    proposal.begin(child, { kind: DEPENDANT, from, to, details }, because(EVENT_REASONS.childAttached));
  }
  houseWith(proposal, child, holders, from);
  return proposal.settle(child, from);
}

/** D160-3: the cover of maternity ends some days after the birth, early or late. */
function closeMaternity(proposal: Proposal, mother: Working): void {
  const { on } = proposal;
  const begun = held(mother, MATERNITY, on) ?? held(mother, MATERNITY, addMonths(on, -1, "last-day"));
  if (begun === undefined || begun.details.birth !== undefined) return;
  const last = addDays(on, valueOn(MATERNITY_DAYS_AFTER, on));
  const expected = parseDay(begun.details.expectedBirth ?? "") ?? on;
  const from = Math.min(begun.from, addMonths(expected, -valueOn(MATERNITY_MONTHS_BEFORE, on), "last-day"), on) as Day;
  proposal.end(mother, begun, addDays(begun.from, -1), because(EVENT_REASONS.maternityEnds));
  proposal.begin(mother, { kind: MATERNITY, from, to: last, details: { ...begun.details, birth: isoDay(on) } }, because(EVENT_REASONS.maternityEnds));
}

const details = () =>
  form({
    child: personField({ title: { fr: "Enfant", en: "Child" }, hint: { fr: "Déjà enregistré dans le registre", en: "Already in the register" } }),
    otherParent: optionalPerson({ title: { fr: "Autre parent", en: "Other parent" } }),
    attachedTo: shown(choiceOf(ATTACHMENTS), { title: { fr: "Rattaché", en: "Attached" }, group: "people", labels: ATTACHMENTS, initial: "subject" }),
  });

export const birth = defineEvent({
  kind: "birth",
  label: { fr: "Naissance d'un enfant", en: "Birth of a child" },
  description: { fr: "Un enfant de la personne est né.", en: "A child of the person is born." },
  details,
  persons: ({ child, otherParent }) => [child, otherParent],
  follow(proposal, { child: childId, otherParent, attachedTo }) {
    const { subject, on } = proposal;
    const child = named(proposal, childId, "child");
    if ("stop" in child) return child;
    const other = otherParent === undefined ? undefined : named(proposal, otherParent, "otherParent", attachedTo === "subject");
    if (other !== undefined && "stop" in other) return other;
    if (other === child || (other === undefined && attachedTo !== "subject"))
      return stopRefusing(other === child ? SAME_PERSON : PERSON_NOT_FOUND, {}, "details.otherParent");
    const parents = other === undefined ? [subject] : [subject, other];
    const wrong = checkChild(child, parents, "details.child");
    if (wrong !== undefined) return stopRefusing(wrong.definition, wrong.details, wrong.field);
    if (child.birthDay !== on) return stopRefusing(BIRTH_DAY_DIFFERS, { birth: isoDay(child.birthDay), date: isoDay(on) }, "on");
    const stop = attach(proposal, child, holdersOf(subject, other, attachedTo), on);
    if (stop !== undefined) return stop;
    const newborn = { kind: NEWBORN, from: on, to: addDays(on, valueOn(NEWBORN_DAYS, on) - 1), details: {} };
    proposal.begin(child, newborn, because(EVENT_REASONS.newborn));
    for (const parent of parents) closeMaternity(proposal, parent);
    return undefined;
  },
});
