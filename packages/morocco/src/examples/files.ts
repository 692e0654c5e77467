import {
  AFFILIATION,
  type Consequence,
  type Day,
  DEPENDANT,
  day,
  difference,
  type FilePerson,
  type HeldSituation,
  type Household,
  inWords,
  isoDay,
  type Standing,
} from "@openamo/kernel";
import { morocco } from "../pack.ts";

/** Files of a few persons, moved by the consequences of events as an agent would confirm them all. */
export class TestFiles {
  private readonly people = new Map<string, FilePerson>();
  private readonly ids = new Map<string, string>();
  private facts = 0;

  person(name: string, birthDate: string): void {
    const id = `00000000-0000-4000-8000-${String(this.ids.size).padStart(12, "0")}`;
    this.ids.set(name, id);
    this.people.set(id, { id, birthDay: day(birthDate), deathDay: null, situations: [] });
  }

  private file(name: string): FilePerson {
    const id = this.ids.get(name) ?? name;
    const found = this.people.get(id);
    if (found === undefined) throw new Error(`no person ${id}`);
    return found;
  }

  private household(id: string, named: readonly string[]): Household {
    const subject = this.file(id);
    const linked = (of: FilePerson) => of.situations.filter(({ kind }) => kind === DEPENDANT).map(({ details }) => details.holder);
    const dependants = [...this.people.values()].filter((person) => linked(person).includes(subject.id));
    const holders = [...new Set(linked(subject))].flatMap((holder) => (holder === undefined ? [] : [this.file(holder)]));
    return { subject, holders, dependants, others: named.map((one) => this.file(one)) };
  }

  /** Confirms every consequence of an event. Returns the ids of the reasons, or the code of the refusal. */
  happens(id: string, on: string, kind: string, entered: Record<string, unknown> = {}): string {
    const details = Object.fromEntries(Object.entries(entered).map(([field, value]) => [field, this.ids.get(String(value)) ?? value]));
    const event = morocco.affiliation.eventKinds.find((candidate) => candidate.kind === kind);
    if (event === undefined) throw new Error(`no event ${kind}`);
    const household = this.household(id, event.personsIn(details));
    const decision = morocco.affiliation.consequences(household, { kind, on: day(on), details });
    if (decision.kind === "refused") return decision.refusal.definition.code;
    if (decision.kind !== "decided") throw new Error(decision.kind);
    for (const consequence of decision.outcome) this.apply(consequence);
    return inWords(decision.trace, morocco.wording, "ar")
      .map((reason) => reason.id.replace(/^ma\./, ""))
      .join(" ");
  }

  private apply(consequence: Consequence): void {
    const person = this.file(consequence.personId);
    if (consequence.does === "death") this.people.set(person.id, { ...person, deathDay: consequence.on });
    else if (consequence.does === "add") this.set(person, [...this.without(person, consequence), { ...consequence.fact, id: this.nextId() }]);
    else if (consequence.does === "end") this.end(person, consequence.situationId, consequence.lastDay);
  }

  /** As the back office does: an affiliation takes the place of another, any other fact meets none that says the same. */
  private without({ situations }: FilePerson, { fact }: Extract<Consequence, { does: "add" }>): HeldSituation[] {
    const exclusive = morocco.claims.situationKinds.some(({ kind, exclusive: one }) => kind === fact.kind && one === true);
    return situations.flatMap((held) => {
      const left = held.kind === fact.kind && (fact.kind === AFFILIATION || exclusive) ? difference(held, fact) : [held];
      const untouched = left.length === 1 && left[0]?.from === held.from && left[0].to === held.to;
      if (!untouched && exclusive) throw new Error(`${fact.kind}: two on one day`);
      return untouched ? [held] : left.map((days) => ({ ...held, ...days, id: this.nextId() }));
    });
  }

  private end(person: FilePerson, id: string, lastDay: Day): void {
    const fact = person.situations.find((held) => held.id === id);
    if (fact === undefined || (fact.to !== null && fact.to < lastDay)) throw new Error(`the fact ${id} is not held, or ends earlier`);
    const rest = person.situations.filter((held) => held.id !== id);
    this.set(person, lastDay < fact.from ? rest : [...rest, { ...fact, to: lastDay }]);
  }

  private set(person: FilePerson, situations: readonly HeldSituation[]): void {
    this.people.set(person.id, { ...this.file(person.id), situations });
  }

  private nextId(): string {
    this.facts += 1;
    return `fact-${this.facts}`;
  }

  standing(id: string, on: string): Standing {
    const decision = morocco.affiliation.standing(this.household(id, []), day(on));
    if (decision.kind !== "decided") throw new Error(decision.kind);
    return decision.outcome;
  }

  /** `scheme organism open|closed`, for a table. */
  state(id: string, on: string): string {
    const { scheme, organism, open } = this.standing(id, on);
    return `${scheme ?? "none"} ${organism ?? "none"} ${open ? "open" : "closed"}`;
  }

  /** Ids of the reasons of a standing. */
  why(id: string, on: string): string {
    const decision = morocco.affiliation.standing(this.household(id, []), day(on));
    if (decision.kind !== "decided") throw new Error(decision.kind);
    return inWords(decision.trace, morocco.wording, "fr")
      .map((reason) => reason.id.replace(/^ma\./, ""))
      .join(" ");
  }

  /** Days of the rights, in order. */
  rights(id: string): string[] {
    const held = this.file(id).situations.filter(({ kind }) => kind === "rights");
    return held.sort((a, b) => a.from - b.from).map(({ from, to, details }) => `${isoDay(from)} ${to === null ? "…" : isoDay(to)} ${details.ground}`);
  }
}
