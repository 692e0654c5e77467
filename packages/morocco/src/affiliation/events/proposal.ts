import {
  AFFILIATION,
  addDays,
  type Consequence,
  contains,
  type Day,
  DEPENDANT,
  type Decision,
  difference,
  type FilePerson,
  type HeldSituation,
  type Household,
  intersection,
  overlaps,
  type Period,
  RefusalSignal,
  type Situation,
  Trace,
} from "@openamo/kernel";
import type { Words } from "../../words.ts";

/** Words of the pack for the facts that events bring. */
export const FACT = {
  rights: "rights",
  suspended: "rights-suspended",
  activity: "activity",
  declaredDays: "declared-days",
  studying: "studying",
  disabled: "disabled",
  married: "married",
  socialIndex: "social-index",
} as const;

/** Facts of a kind that a person holds, in the order of their days. */
export const factsOf = ({ situations }: FilePerson, kind: string): HeldSituation[] =>
  situations.filter((fact) => fact.kind === kind).sort((a, b) => a.from - b.from);

/** The fact of a kind that holds on a day. */
export const heldOn = (person: FilePerson, kind: string, on: Day): HeldSituation | undefined =>
  person.situations.find((fact) => fact.kind === kind && contains(fact, on));

/** The link by which a person is covered through another one on a day. */
export const linkTo = (person: FilePerson, holder: string, on: Day): HeldSituation | undefined =>
  person.situations.find((fact) => fact.kind === DEPENDANT && fact.details.holder === holder && contains(fact, on));

export const dayBefore = (on: Day): Day => addDays(on, -1);

/** Consequences under way: each rests on the steps told just before it. */
export class Proposal {
  readonly trace = new Trace();
  readonly consequences: Consequence[] = [];
  readonly household: Household;
  private stepsFrom = 0;

  constructor(household: Household) {
    this.household = household;
  }

  get subject(): FilePerson {
    return this.household.subject;
  }

  /** Tells why; what is proposed next rests on it. */
  because(tell: (trace: Trace) => void): void {
    this.stepsFrom = this.trace.length;
    tell(this.trace);
  }

  /** The outcome of a rule, whose steps become those of the proposal. @throws RefusalSignal when the rule refuses. */
  follow<Outcome>(decision: Decision<Outcome>): Outcome {
    if (decision.kind === "refused") throw new RefusalSignal(decision.refusal);
    if (decision.kind === "undecided") throw new RangeError(`an event gives all the facts of its rule, and ${decision.missing[0]?.field} is missing`);
    this.because((trace) => {
      for (let index = 0; index < decision.trace.length; index += 1) {
        const { reason, version, numbers } = decision.trace.step(index);
        trace.add(reason, version, ...numbers);
      }
    });
    return decision.outcome;
  }

  private get steps(): { stepsFrom: number; stepsTo: number } {
    return { stepsFrom: this.stepsFrom, stepsTo: this.trace.length };
  }

  begin(personId: string, fact: Situation): void {
    this.consequences.push({ does: "add", personId, fact, ...this.steps });
  }

  end(personId: string, { id, to }: HeldSituation, lastDay: Day): void {
    if (to === null || to > lastDay) this.consequences.push({ does: "end", personId, situationId: id, lastDay, ...this.steps });
  }

  send(letter: string, title: Words, paragraphs: readonly Words[], to: string | null): void {
    this.consequences.push({ does: "send", personId: this.subject.id, letter, title, paragraphs, to, ...this.steps });
  }

  death(on: Day): void {
    this.consequences.push({ does: "death", personId: this.subject.id, on, ...this.steps });
  }

  /** Ends every fact of a kind that reaches past a day; one that would begin later never held. */
  endAfter(person: FilePerson, kind: string, lastDay: Day): void {
    for (const fact of factsOf(person, kind)) this.end(person.id, fact, lastDay);
  }

  /** Persons covered through the subject on a day, with the link that says so. */
  dependantsOn(on: Day): { person: FilePerson; link: HeldSituation }[] {
    return this.household.dependants.flatMap((person) => {
      const link = linkTo(person, this.subject.id, on);
      return link === undefined ? [] : [{ person, link }];
    });
  }

  /** The subject and those covered through them belong to a scheme and an organism from a day on. */
  register(on: Day, scheme: string, organism: string): void {
    for (const person of [this.subject, ...this.dependantsOn(on).map((found) => found.person)]) this.registerOne(person, on, scheme, organism);
  }

  registerOne(person: FilePerson, on: Day, scheme: string, organism: string): void {
    const held = heldOn(person, AFFILIATION, on);
    if (held?.details.scheme === scheme && held.details.organism === organism) return;
    this.endAfter(person, AFFILIATION, dayBefore(on));
    this.begin(person.id, { kind: AFFILIATION, from: on, to: null, details: { scheme, organism } });
  }

  /** Rights of the subject from a day on, and of those covered through them for as long as the link lasts. What was held later ends. */
  open(from: Day, to: Day | null, ground: string): void {
    for (const { person, days } of this.covered({ from, to })) {
      this.endAfter(person, FACT.rights, dayBefore(from));
      this.begin(person.id, { kind: FACT.rights, ...days, details: { ground } });
    }
  }

  /** Rights on the days of a period that hold none of that ground yet; other rights of those days give way, later ones stay. */
  fill(days: Period, ground: string): void {
    for (const found of this.covered(days)) {
      const held = factsOf(found.person, FACT.rights).filter((fact) => overlaps(fact, found.days));
      const same = held.filter((fact) => fact.details.ground === ground);
      for (const fact of held) if (!same.includes(fact)) this.cut(found.person, fact, found.days);
      const missing = same.reduce<Period[]>((left, fact) => left.flatMap((piece) => difference(piece, fact)), [found.days]);
      for (const piece of missing) this.begin(found.person.id, { kind: FACT.rights, ...piece, details: { ground } });
    }
  }

  private cut(person: FilePerson, fact: HeldSituation, days: Period): void {
    this.end(person.id, fact, dayBefore(days.from));
    for (const piece of difference(fact, days)) if (piece.from > days.from) this.begin(person.id, { kind: fact.kind, ...piece, details: fact.details });
  }

  /** The subject, and those covered through them for the days that their link lasts. */
  private covered(days: Period): { person: FilePerson; days: Period }[] {
    const through = this.dependantsOn(days.from).flatMap(({ person, link }) => {
      const common = intersection(days, link);
      return common === undefined ? [] : [{ person, days: common }];
    });
    return [{ person: this.subject, days }, ...through];
  }

  /** Rights end with a day, for the subject and those covered through them. */
  close(lastDay: Day): void {
    for (const person of [this.subject, ...this.dependantsOn(lastDay).map((found) => found.person)]) this.endAfter(person, FACT.rights, lastDay);
  }
}
