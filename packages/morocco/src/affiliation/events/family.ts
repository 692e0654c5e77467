import {
  AFFILIATION,
  addDays,
  ageOn,
  checkChildBorn,
  type Day,
  DEPENDANT,
  type FilePerson,
  type HeldSituation,
  isoDay,
  RefusalSignal,
  refusal,
  versionOn,
} from "@openamo/kernel";
import { CHILD_AGE } from "../../parameters/rights.ts";
import { words } from "../../words.ts";
import { coveredUntil } from "../age-limit.ts";
import { MARRIED_CHILD, SPOUSE } from "../dependants.ts";
import { NOT_COVERED_THROUGH } from "../event-refusals.ts";
import { ANOTHER_COVER, DIED } from "../grounds.ts";
import { keptUntil, monthsKept } from "../maintenance.ts";
import { defineEvent } from "./event.ts";
import { form, personId, yesNo } from "./fields.ts";
import { childLinks, coverThrough, named } from "./household.ts";
import { dayBefore, FACT, factsOf, heldOn, linkTo, type Proposal } from "./proposal.ts";

/** A spouse without cover of their own is a dependant; several wives may be. A married child over the ordinary age no longer is one. */
export const marriage = defineEvent({
  kind: "marriage",
  label: words("Mariage", "Marriage", "زواج"),
  description: words(
    "La personne se marie ; le conjoint sans autre couverture devient ayant droit. Plusieurs épouses sont possibles.",
    "The person marries; a spouse without another cover becomes a dependant. Several wives are possible.",
    "يتزوج الشخص؛ يصبح الزوج غير المستفيد من تغطية أخرى من ذوي الحقوق. ويمكن تعدد الزوجات.",
  ),
  details: form({
    spouse: personId(words("Conjoint", "Spouse", "الزوج")),
    otherCover: yesNo(words("Le conjoint a sa propre couverture", "The spouse has their own cover", "للزوج تغطيته الخاصة")),
  }),
  persons: ({ spouse }) => [spouse],
  apply(proposal, on, { spouse, otherCover }) {
    const other = named(proposal, spouse, on, "spouse");
    proposal.because((trace) => trace.tell(otherCover ? ANOTHER_COVER : SPOUSE));
    for (const [person, beside] of [[proposal.subject.id, spouse] as const, [spouse, proposal.subject.id] as const]) {
      proposal.begin(person, { kind: FACT.married, from: on, to: null, details: { spouse: beside } });
    }
    if (!otherCover) coverThrough(proposal, other, on, null, "spouse");
    marriedChild(proposal, on);
  },
});

/** A child is covered from birth up to the limit of age. */
export const birth = defineEvent({
  kind: "birth",
  label: words("Naissance ou rattachement d'un enfant", "Birth or child joined", "ولادة أو إلحاق ولد"),
  description: words(
    "Un enfant est né, ou un enfant de l'assuré entre dans son dossier : il devient ayant droit.",
    "A child is born, or a child of the insured joins their file: they become a dependant.",
    "ولد طفل، أو التحق ولد المؤمن بملفه: يصبح من ذوي الحقوق.",
  ),
  details: form({ child: personId(words("Enfant", "Child", "الولد")) }),
  persons: ({ child }) => [child],
  apply(proposal, on, { child }) {
    const person = named(proposal, child, on, "child");
    const older = checkChildBorn(person.birthDay, [proposal.subject.birthDay], "details.child");
    if (older !== undefined) throw new RefusalSignal(older);
    let to: Day | null | undefined;
    proposal.because((trace) => {
      to = coveredUntil(person, on, trace, false, false);
    });
    if (to === undefined) throw new RefusalSignal(refusal(NOT_COVERED_THROUGH, { date: isoDay(on) }, "details.child"));
    coverThrough(proposal, person, on, to, "child");
  },
});

/** Beyond the ordinary age a married child is no longer covered, even when studying. */
function marriedChild(proposal: Proposal, on: Day): void {
  const { subject } = proposal;
  const limit = versionOn(CHILD_AGE, on);
  if (ageOn(subject.birthDay, on) <= limit.value) return;
  const links = childLinks(subject, on);
  if (links.length === 0) return;
  proposal.because((trace) => trace.add(MARRIED_CHILD, limit, limit.value));
  proposal.endAfter(subject, DEPENDANT, dayBefore(on));
  proposal.endAfter(subject, FACT.rights, dayBefore(on));
}

/** Law 65-00: the former spouse keeps the rights for some months. */
export const separation = defineEvent({
  kind: "separation",
  label: words("Dissolution du mariage", "Marriage dissolved", "انحلال الزواج"),
  description: words(
    "Le mariage est dissous : l'ex-conjoint garde ses droits un temps.",
    "The marriage is dissolved: the former spouse keeps the rights for a time.",
    "انحل الزواج: يحتفظ الزوج السابق بحقوقه مدة.",
  ),
  details: form({ spouse: personId(words("Ex-conjoint", "Former spouse", "الزوج السابق")) }),
  persons: ({ spouse }) => [spouse],
  apply(proposal, on, { spouse }) {
    const { subject } = proposal;
    const person = named(proposal, spouse, on, "spouse");
    const link = linkTo(person, subject.id, on);
    if (link?.details.as !== "spouse") throw new RefusalSignal(refusal(NOT_COVERED_THROUGH, { date: isoDay(on) }, "details.spouse"));
    keepRights(proposal, on, "marriage-dissolved", [{ person, link }]);
    for (const [one, other] of [[subject, spouse] as const, [person, subject.id] as const]) {
      for (const fact of factsOf(one, FACT.married)) if (fact.details.spouse === other) proposal.end(one.id, fact, on);
    }
  },
});

/** Rights of members of the family, kept for the months that the law gives; the link through the insured ends with the day. */
function keepRights(
  proposal: Proposal,
  on: Day,
  event: "marriage-dissolved" | "insured-died",
  members: readonly { person: FilePerson; link: HeldSituation }[],
): void {
  let until = on;
  proposal.because((trace) => {
    until = keptUntil(on, monthsKept(event, on, trace));
  });
  for (const { person, link } of members) {
    const open = heldOn(person, FACT.rights, on) !== undefined;
    const last = dayBefore(until);
    const to = link.to !== null && link.to < last ? link.to : last;
    proposal.end(person.id, link, on);
    proposal.endAfter(person, FACT.rights, on);
    if (open && to > on) proposal.begin(person.id, { kind: FACT.rights, from: addDays(on, 1), to, details: { ground: `kept-${event}` } });
  }
}

/** Law 65-00: rights end with life; the family keeps them for some months. */
export const death = defineEvent({
  kind: "death",
  label: words("Décès", "Death", "وفاة"),
  description: words(
    "La personne est décédée : sa famille garde ses droits un temps.",
    "The person died: their family keeps the rights for a time.",
    "توفي الشخص: تحتفظ أسرته بالحقوق مدة.",
  ),
  details: form({}),
  apply(proposal, on) {
    const { subject } = proposal;
    proposal.because((trace) => trace.tell(DIED, on));
    proposal.death(on);
    for (const kind of [AFFILIATION, DEPENDANT, FACT.rights, FACT.suspended, FACT.activity, FACT.studying, FACT.married]) proposal.endAfter(subject, kind, on);
    const members = proposal.dependantsOn(on);
    if (members.length > 0) keepRights(proposal, on, "insured-died", members);
  },
});

export const familyEvents = [marriage, birth, separation, death];
