import {
  AFFILIATION,
  type AffiliationRules,
  addDays,
  type Consequence,
  contains,
  type Day,
  DEPENDANT,
  decide,
  decided,
  type FilePerson,
  type HeldSituation,
  type Household,
  refusal,
  refused,
  type Situation,
  type Standing,
  Trace,
} from "@openamo/kernel";
import { z } from "zod";
import * as law from "./law.ts";

const held = (person: FilePerson, kind: string, on: Day): HeldSituation | undefined =>
  person.situations.find((fact) => fact.kind === kind && contains(fact, on));

const ORGANISM_OF_TOWN: Readonly<Record<string, string>> = { Lutz: "NORTH", Nebelsbad: "SOUTH" };
const TOWNS = ["Lutz", "Nebelsbad"] as const;

/** Steps and consequences under way. */
class Proposal {
  readonly trace = new Trace();
  readonly consequences: Consequence[] = [];

  begin(personId: string, fact: Situation, reason: Parameters<Trace["tell"]>[0]): void {
    this.trace.tell(reason);
    this.consequences.push({ does: "add", personId, fact, ...this.lastStep() });
  }

  end(personId: string, situationId: string, lastDay: Day, reason: Parameters<Trace["tell"]>[0]): void {
    this.trace.tell(reason);
    this.consequences.push({ does: "end", personId, situationId, lastDay, ...this.lastStep() });
  }

  add(consequence: Consequence): void {
    this.consequences.push(consequence);
  }

  private lastStep(): { stepsFrom: number; stepsTo: number } {
    return { stepsFrom: this.trace.length - 1, stepsTo: this.trace.length };
  }
}

/** ZHA 2: the organism of the town holds the file, of the person and of the dependants. */
function move(proposal: Proposal, household: Household, on: Day, town: string): void {
  const organism = ORGANISM_OF_TOWN[town] ?? "NORTH";
  for (const person of [household.subject, ...household.dependants]) {
    const before = held(person, AFFILIATION, on);
    if (before?.details.organism === organism) continue;
    if (before !== undefined) proposal.end(person.id, before.id, addDays(on, -1), law.TOWN_DECIDES);
    proposal.begin(person.id, { kind: AFFILIATION, from: on, to: null, details: { scheme: "general", organism } }, law.TOWN_DECIDES);
  }
  const address = { lines: ["1, place du Marché"], postcode: "00001", town, commune: null, country: "zz" };
  proposal.add({ does: "address", personId: household.subject.id, from: on, address, stepsFrom: 0, stepsTo: 0 });
  proposal.add({
    does: "send",
    personId: household.subject.id,
    letter: "welcome",
    title: { fr: "Bienvenue", en: "Welcome" },
    to: null,
    paragraphs: [{ fr: "Vous voici dans une autre ville.", en: "You are now in another town." }],
    stepsFrom: 0,
    stepsTo: proposal.trace.length,
  });
}

/** ZHA 3: a child is covered through the parent who enters the birth. */
function birth(proposal: Proposal, { subject }: Household, on: Day, child: string): void {
  proposal.begin(child, { kind: DEPENDANT, from: on, to: null, details: { holder: subject.id, as: "child" } }, law.CHILD_COVERED);
}

/** ZHA 4: death ends the affiliation. */
function death(proposal: Proposal, { subject }: Household, on: Day): void {
  proposal.add({ does: "death", personId: subject.id, on, stepsFrom: 0, stepsTo: 0 });
  const affiliation = held(subject, AFFILIATION, on);
  if (affiliation !== undefined) proposal.end(subject.id, affiliation.id, on, law.DEATH_ENDS);
  proposal.add({ does: "cards-end", personId: subject.id, stepsFrom: 0, stepsTo: proposal.trace.length });
}

const moveDetails = z.strictObject({ town: z.enum(TOWNS) });
const birthDetails = z.strictObject({ child: z.uuid() });

/** Affiliation in Zubrowka: three events, enough to try whatever the core does with them. */
export const affiliation: AffiliationRules = {
  eventKinds: [
    {
      kind: "move",
      label: { fr: "Déménagement", en: "Move" },
      description: { fr: "Change de ville.", en: "Changes town." },
      details: moveDetails,
      personsIn: () => [],
    },
    {
      kind: "birth",
      label: { fr: "Naissance", en: "Birth" },
      description: { fr: "Un enfant est né.", en: "A child is born." },
      details: birthDetails,
      personsIn: (details) => [birthDetails.parse(details).child],
    },
    {
      kind: "death",
      label: { fr: "Décès", en: "Death" },
      description: { fr: "La personne est morte.", en: "The person died." },
      details: z.strictObject({}),
      personsIn: () => [],
    },
  ],
  consequences: (household, event) =>
    decide(() => {
      const proposal = new Proposal();
      if (event.on < household.subject.birthDay) return refused(refusal(law.EVENT_BEFORE_BIRTH, {}, "on"));
      if (event.kind === "move") move(proposal, household, event.on, moveDetails.parse(event.details).town);
      else if (event.kind === "birth") birth(proposal, household, event.on, birthDetails.parse(event.details).child);
      else death(proposal, household, event.on);
      return decided(proposal.consequences, proposal.trace);
    }),
  standing: ({ subject }, on) => decided(standingOf(subject, on), new Trace()),
  detail: (_kind, name, value) => ({ label: { fr: name, en: name }, value: { fr: value, en: value } }),
};

function standingOf(subject: FilePerson, on: Day): Standing {
  const details = held(subject, AFFILIATION, on)?.details;
  const open = details !== undefined || held(subject, DEPENDANT, on) !== undefined;
  const [scheme, organism] = [details?.scheme ?? null, details?.organism ?? null];
  return { on, open, ground: open ? { fr: "Résidence", en: "Residence" } : null, scheme, organism, functions: [], exemptions: [], missing: [] };
}
