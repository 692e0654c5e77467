import { addDays, ageOn, type Day, isoDay, RefusalSignal, refusal, versionOn } from "@openamo/kernel";
import { describedScheme } from "../../network/schemes.ts";
import { CHILD_STUDY_AGE } from "../../parameters/rights.ts";
import { words } from "../../words.ts";
import { coveredUntil } from "../age-limit.ts";
import { DISABLED_CHILD, STUDYING_CHILD } from "../dependants.ts";
import { NOT_COVERED_THROUGH } from "../event-refusals.ts";
import { SCHEME_ENDS } from "../grounds.ts";
import { rightsOn } from "../rights.ts";
import { defineEvent } from "./event.ts";
import { dayOfText, dayText, form } from "./fields.ts";
import { childLinks, followRights } from "./household.ts";
import { FACT, heldOn, type Proposal } from "./proposal.ts";
import { registerAs } from "./work.ts";

/** The cover through each parent goes on from where it stops, up to a day. */
function prolong(proposal: Proposal, on: Day, to: Day | null): void {
  const { subject } = proposal;
  for (const link of childLinks(subject, on)) {
    if (link.to === null || (to !== null && to <= link.to)) continue;
    const days = { from: addDays(link.to, 1), to };
    proposal.begin(subject.id, { kind: link.kind, ...days, details: link.details });
    const holder = proposal.household.holders.find(({ id }) => id === link.details.holder);
    if (holder !== undefined) followRights(proposal, subject, holder, days);
  }
}

const earlier = (a: Day, b: Day | null): Day => (b !== null && b < a ? b : a);

/** Law 65-00: an unmarried child who studies is covered up to a higher age (30 instead of 26 by law 54-23). */
function asChild(proposal: Proposal, on: Day, until: Day): void {
  const { subject } = proposal;
  let limit: Day | null | undefined;
  proposal.because((trace) => {
    const version = versionOn(CHILD_STUDY_AGE, on);
    trace.add(STUDYING_CHILD, version, version.value, ageOn(subject.birthDay, on));
    limit = coveredUntil(subject, on, trace, true, heldOn(subject, FACT.married, on) !== undefined);
  });
  if (limit === undefined) throw new RefusalSignal(refusal(NOT_COVERED_THROUGH, { date: isoDay(on) }, "on"));
  prolong(proposal, on, earlier(until, limit));
}

/** Law 116-12: a student without other cover has a scheme of their own, until law 54-23 ends it. */
function asStudent(proposal: Proposal, on: Day, until: Day): void {
  const { subject } = proposal;
  const { scheme } = registerAs(proposal, on, "student", { ageYears: ageOn(subject.birthDay, on) });
  if (scheme === null) return;
  const { to } = describedScheme(scheme);
  const facts = { on, scheme, registered: true, contributionsPaid: true, daysContributed: null, registeredOn: on, leftTadamon: false, index: null };
  proposal.follow(rightsOn({ ...facts, event: null, eventDay: null }));
  if (to !== null && until > to) proposal.because((trace) => trace.tell(SCHEME_ENDS, to));
  proposal.open(on, earlier(until, to), "student");
}

/** Studies carry the cover through a parent further; where there is none, the students' scheme covers. */
export const studies = defineEvent({
  kind: "studies",
  label: words("Études supérieures", "Higher education", "دراسات عليا"),
  description: words(
    "Année d'études : prolonge la couverture par un parent, ou ouvre le régime des étudiants à qui n'a aucune couverture.",
    "A year of studies: carries the cover through a parent further, or opens the students' scheme to those without cover.",
    "سنة دراسية: تمدد التغطية بواسطة أحد الوالدين، أو تفتح نظام الطلبة لمن لا تغطية له.",
  ),
  details: form({ until: dayText(words("Dernier jour de l'année d'études", "Last day of the year of studies", "آخر يوم من السنة الدراسية")) }),
  apply(proposal, on, details) {
    const until = dayOfText(details.until);
    if (childLinks(proposal.subject, on).length > 0) asChild(proposal, on, until);
    else asStudent(proposal, on, until);
    if (until >= on) proposal.begin(proposal.subject.id, { kind: FACT.studying, from: on, to: until, details: {} });
  },
});

/** Law 65-00: a disabled child is covered without age limit. */
export const childDisabled = defineEvent({
  kind: "child-disabled",
  label: words("Handicap d'un enfant", "Child with a disability", "إعاقة ولد"),
  description: words(
    "L'enfant couvert par un parent est reconnu handicapé : plus de limite d'âge.",
    "A child covered through a parent is recognised as disabled: no age limit any more.",
    "أقر بإعاقة الولد المغطى بواسطة والده: لا حد للسن بعد ذلك.",
  ),
  sensitive: true,
  details: form({}),
  apply(proposal, on) {
    const { subject } = proposal;
    if (childLinks(subject, on).length === 0) throw new RefusalSignal(refusal(NOT_COVERED_THROUGH, { date: isoDay(on) }, "on"));
    proposal.because((trace) => trace.tell(DISABLED_CHILD));
    proposal.begin(subject.id, { kind: FACT.disabled, from: on, to: null, details: {} });
    prolong(proposal, on, null);
  },
});

export const studyEvents = [studies, childDisabled];
