import type { NamedProposal, PersonStanding, RecordedEvent } from "@openamo/fund";
import { type Consequence, type CountryPack, inLocale, inWords, isoDay, type Locale, type Reason, restoreTrace, type StoredStep } from "@openamo/kernel";
import type { z } from "zod";
import { publishReason } from "../../questions/publish-reason.ts";
import type { consequenceSchema, recordedEventSchema, standingSchema } from "../schemas/life-events.ts";
import { factView, type Naming, organismView, personFace, schemeName } from "./facts.ts";

type ConsequenceView = z.output<typeof consequenceSchema>;

const ADDRESS: Readonly<Record<Locale, string>> = { fr: "Nouvelle adresse", en: "New address", ar: "عنوان جديد" };
const CARDS: Readonly<Record<Locale, string>> = { fr: "Carte d’assuré", en: "Insured person’s card", ar: "بطاقة المؤمن" };
const CARDS_LINE: Readonly<Record<Locale, string>> = {
  fr: "Mise en opposition le jour de l’enregistrement ; une commande en attente est annulée.",
  en: "On the opposition list on the day of recording; a waiting order is cancelled.",
  ar: "تدرج في قائمة الاعتراض يوم التسجيل، ويلغى كل طلب منتظر.",
};
const DEATH: Readonly<Record<Locale, string>> = { fr: "Décès", en: "Death", ar: "وفاة" };

/** A fact that ends, as it was before the event; undefined when it is not in what is known of the persons. */
export type FactFinder = (personId: string, situationId: string) => Parameters<typeof factView>[0] | undefined;

interface Parts {
  readonly naming: Naming;
  readonly reasons: readonly Reason[];
  readonly find: FactFinder;
  readonly outOfReach: ReadonlySet<string>;
}

function titleOf(consequence: Consequence, fact: ConsequenceView["fact"], { locale }: Naming): string {
  switch (consequence.does) {
    case "add":
    case "end":
      return fact?.label ?? "";
    case "address":
      return ADDRESS[locale];
    case "death":
      return DEATH[locale];
    case "cards-end":
      return CARDS[locale];
    case "send":
      return inLocale(consequence.title, locale);
  }
}

function linesOf(consequence: Consequence, naming: Naming): string[] {
  if (consequence.does === "send") return consequence.to === null ? [] : [organismView(consequence.to, naming)?.name ?? consequence.to];
  if (consequence.does === "cards-end") return [CARDS_LINE[naming.locale]];
  if (consequence.does !== "address") return [];
  const { lines, postcode, town } = consequence.address;
  return [...lines, `${postcode} ${town}`];
}

function factOf(consequence: Consequence, { naming, find }: Parts): ConsequenceView["fact"] {
  if (consequence.does === "add") return factView(consequence.fact, naming);
  if (consequence.does !== "end") return null;
  const ended = find(consequence.personId, consequence.situationId);
  return ended === undefined ? null : factView(ended, naming);
}

const lastDayOf = (consequence: Consequence): string | null =>
  consequence.does === "end" ? isoDay(consequence.lastDay) : consequence.does === "death" ? isoDay(consequence.on) : null;

function consequenceView(consequence: Consequence, index: number, parts: Parts): ConsequenceView {
  const fact = factOf(consequence, parts);
  const { naming } = parts;
  return {
    index,
    does: consequence.does,
    person: personFace(consequence.personId, naming),
    title: titleOf(consequence, fact, naming),
    fact,
    lastDay: lastDayOf(consequence),
    lines: linesOf(consequence, naming),
    letter: consequence.does === "send" ? consequence.paragraphs.map((paragraph) => inLocale(paragraph, naming.locale)) : [],
    outOfReach: parts.outOfReach.has(consequence.personId),
    reasons: parts.reasons.slice(consequence.stepsFrom, consequence.stepsTo).map((reason) => publishReason(reason, naming.pack, naming.locale)),
  };
}

/** What would follow from an event. */
export function proposalViews(proposal: NamedProposal, naming: Naming): ConsequenceView[] {
  const { household, consequences, trace, pack, outOfReach } = proposal;
  const members = [household.subject, ...household.holders, ...household.dependants, ...household.others];
  const find: FactFinder = (personId, id) => members.find((member) => member.id === personId)?.situations.find((fact) => fact.id === id);
  const parts = { naming, reasons: inWords(trace, pack.wording, naming.locale), find, outOfReach };
  return consequences.map((consequence, index) => consequenceView(consequence, index, parts));
}

function restored(steps: readonly StoredStep[], pack: CountryPack, locale: Locale): Reason[] {
  const catalogue = {
    reasons: new Map(pack.reasons.map((reason) => [reason.id, reason])),
    parameters: new Map(pack.parameters.map((parameter) => [parameter.id, parameter])),
  };
  return inWords(restoreTrace(steps, catalogue), pack.wording, locale);
}

/** An event of the file with what was kept of it; the steps are read back, nothing is decided again. */
export function recordedEventView(event: RecordedEvent, naming: Naming, find: FactFinder): z.output<typeof recordedEventSchema> {
  const { pack, locale } = naming;
  const kind = pack.affiliation.eventKinds.find((candidate) => candidate.kind === event.kind);
  const parts = { naming, reasons: restored(event.trace, pack, locale), find, outOfReach: new Set<string>() };
  return {
    id: event.id,
    kind: event.kind,
    label: kind === undefined ? event.kind : inLocale(kind.label, locale),
    on: isoDay(event.on),
    recordedAt: event.recordedAt.toISOString(),
    recordedBy: event.recordedBy,
    consequences: event.consequences.map((consequence, index) => consequenceView(consequence, index, parts)),
    withdrawn: event.withdrawn === null ? null : { at: event.withdrawn.at.toISOString(), by: event.withdrawn.by, motive: event.withdrawn.motive },
  };
}

/** Where a person stands, in words. */
export function standingView({ standing, trace, pack, holders, dependants }: PersonStanding, naming: Naming): z.output<typeof standingSchema> {
  const { locale } = naming;
  const reasons = inWords(trace, pack.wording, locale).map((reason) => publishReason(reason, pack, locale));
  const exemption = (kind: string): string => {
    const known = pack.claims.situationKinds.find((candidate) => candidate.kind === kind);
    return known === undefined ? kind : inLocale(known.label, locale);
  };
  return {
    on: isoDay(standing.on),
    open: standing.open,
    ground: standing.ground === null ? null : inLocale(standing.ground, locale),
    scheme: standing.scheme === null ? null : { id: standing.scheme, name: schemeName(standing.scheme, naming) },
    organism: organismView(standing.organism, naming),
    functions: standing.functions.map(({ name, label, organism, answer, stepsFrom, stepsTo }) => ({
      name,
      label: inLocale(label, locale),
      organism: organismView(organism, naming),
      answer: inLocale(answer, locale),
      reasons: reasons.slice(stepsFrom, stepsTo),
    })),
    exemptions: standing.exemptions.map((kind) => ({ kind, label: exemption(kind) })),
    missing: standing.missing.map((piece) => inLocale(piece, locale)),
    holders: holders.map((id) => personFace(id, naming)),
    dependants: dependants.map((id) => personFace(id, naming)),
    reasons,
  };
}
