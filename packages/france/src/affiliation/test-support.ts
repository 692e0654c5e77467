/** A small register in memory: events are entered, every consequence is accepted, and the facts are read back. */
import {
  type Consequence,
  type Day,
  DEPENDANT,
  type Decision,
  day,
  type FilePerson,
  type HeldSituation,
  type Household,
  inWords,
  isoDay,
  type Situation,
  type Standing,
} from "@openamo/kernel";
import { france } from "../pack.ts";

interface Kept {
  readonly id: string;
  readonly birthDay: Day;
  deathDay: Day | null;
  situations: HeldSituation[];
}

const ID = "00000000-0000-4000-8000-";
const NUMBER = "000000000000";

/** Ids of test persons: `person(1)`. */
export const personId = (number: number): string => `${ID}${String(number).padStart(NUMBER.length, "0")}`;

export const fact = (kind: string, from: string, details: Readonly<Record<string, string>> = {}, to: string | null = null): Situation => ({
  kind,
  from: day(from),
  to: to === null ? null : day(to),
  details,
});

export interface Entered {
  readonly consequences: readonly Consequence[];
  /** One line for each consequence, as a lawyer reads it. */
  readonly lines: readonly string[];
}

const period = ({ from, to }: { from: Day; to: Day | null }): string => `${isoDay(from)} → ${to === null ? "…" : isoDay(to)}`;
const inside = (details: Readonly<Record<string, string>>): string => Object.values(details).join(" ");

export class Register {
  readonly people = new Map<string, Kept>();
  private facts = 0;

  person(number: number, birth: string, ...situations: readonly Situation[]): string {
    const id = personId(number);
    this.people.set(id, { id, birthDay: day(birth), deathDay: null, situations: situations.map((situation) => this.held(situation)) });
    return id;
  }

  private held(situation: Situation): HeldSituation {
    this.facts += 1;
    return { ...situation, id: `fact-${this.facts}` };
  }

  private kept(id: string): Kept {
    const person = this.people.get(id);
    if (person === undefined) throw new Error(`no person ${id}`);
    return person;
  }

  household(id: string, named: readonly string[] = []): Household {
    const subject = this.kept(id);
    const linked = (person: FilePerson): string[] => person.situations.filter(({ kind }) => kind === DEPENDANT).map(({ details }) => details.holder ?? "");
    const dependants = [...this.people.values()].filter((person) => linked(person).includes(id));
    const holders = linked(subject).map((holder) => this.kept(holder));
    const known = new Set([subject, ...dependants, ...holders]);
    // A child on two parents brings the other one with them.
    const beside = [...dependants.flatMap(linked), ...named].map((other) => this.people.get(other)).filter((person) => person !== undefined);
    return { subject, holders, dependants, others: [...new Set(beside)].filter((person) => !known.has(person)) };
  }

  decide(kind: string, id: string, on: string, details: Readonly<Record<string, unknown>> = {}): Decision<readonly Consequence[]> {
    const eventKind = france.affiliation.eventKinds.find((known) => known.kind === kind);
    const named = eventKind?.personsIn(details) ?? [];
    return france.affiliation.consequences(this.household(id, named), { kind, on: day(on), details });
  }

  /** Enters an event and accepts all that follows. @throws when it is refused or undecided. */
  enter(kind: string, id: string, on: string, details: Readonly<Record<string, unknown>> = {}): Entered {
    const decision = this.decide(kind, id, on, details);
    if (decision.kind !== "decided") throw new Error(said(decision));
    const lines = decision.outcome.map((consequence) => this.line(consequence));
    for (const consequence of decision.outcome) this.accept(consequence);
    inWords(decision.trace, france.wording, "fr");
    return { consequences: decision.outcome, lines };
  }

  private line(consequence: Consequence): string {
    const who = Number(consequence.personId.slice(ID.length));
    switch (consequence.does) {
      case "add":
        return `${who} + ${consequence.fact.kind} ${inside(consequence.fact.details)} ${period(consequence.fact)}`.replace("  ", " ");
      case "end": {
        const ended = this.kept(consequence.personId).situations.find(({ id }) => id === consequence.situationId);
        return `${who} - ${ended?.kind ?? "?"} ${inside(ended?.details ?? {})} ${isoDay(consequence.lastDay)}`.replace("  ", " ");
      }
      case "address":
        return `${who} @ ${consequence.address.lines.join(", ")} ${consequence.address.postcode} ${consequence.address.town}`;
      case "death":
        return `${who} † ${isoDay(consequence.on)}`;
      case "cards-end":
        return `${who} x cards`;
      case "send":
        return `${who} > ${consequence.letter}${consequence.to === null ? "" : ` ${consequence.to}`}`;
    }
  }

  accept(consequence: Consequence): void {
    const person = this.kept(consequence.personId);
    if (consequence.does === "add") person.situations.push(this.held(consequence.fact));
    if (consequence.does === "death") person.deathDay = consequence.on;
    if (consequence.does !== "end") return;
    const { situationId, lastDay } = consequence;
    if (!person.situations.some(({ id }) => id === situationId)) throw new Error(`ends a fact that the file does not hold: ${situationId}`);
    person.situations = person.situations.flatMap((held) => (held.id !== situationId ? [held] : lastDay < held.from ? [] : [{ ...held, to: lastDay }]));
  }

  standing(id: string, on: string): Standing {
    const decision = france.affiliation.standing(this.household(id), day(on));
    if (decision.kind !== "decided") throw new Error(said(decision));
    return decision.outcome;
  }

  /** `scheme organism | ground`, or `closed`. */
  where(id: string, on: string): string {
    const { open, scheme, organism, ground } = this.standing(id, on);
    return `${scheme ?? "-"} ${organism ?? "-"} | ${open ? (ground?.en ?? "?") : "closed"}`;
  }
}

/** What an event was answered when it has no consequence: the refusal's code, or what is asked. */
export function said(decision: Decision<unknown>): string {
  if (decision.kind === "decided") return "decided";
  if (decision.kind === "refused") return `${decision.refusal.definition.code}${decision.refusal.field === undefined ? "" : ` (${decision.refusal.field})`}`;
  return decision.missing.map(({ field, question }) => `${field}: ${question.en}`).join("; ");
}
