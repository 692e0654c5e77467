import {
  AFFILIATION,
  addDays,
  type Consequence,
  type Day,
  type HeldSituation,
  type Household,
  type PostalAddress,
  type PreparedReason,
  type Situation,
  Trace,
} from "@openamo/kernel";
import { RIGHTS_REASONS } from "../cover/grounds.ts";
import { merged, reconcile, type Wanted } from "../cover/reconcile.ts";
import { type CoverPeriod, coverFrom } from "../cover/timeline.ts";
import type { Stop } from "../facts.ts";
import { type Files, filesOf, held, type Working } from "../person/file.ts";
import { LOCAL_SCHEME, RIGHTS } from "../person/kinds.ts";
import { isStop } from "../person/places.ts";
import { followCover } from "./follow-cover.ts";
import { LETTERS, type LetterFacts, type LetterId } from "./letters.ts";
import { EVENT_REASONS } from "./reasons.ts";

/** Writes why in a trace. */
export type Why = (trace: Trace) => void;
export const because =
  (...reasons: readonly PreparedReason[]): Why =>
  (trace) => {
    for (const reason of reasons) trace.tell(reason);
  };

const copyOf =
  (steps: Trace): Why =>
  (trace) => {
    for (let index = 0; index < steps.length; index += 1) {
      const { reason, version, numbers } = steps.step(index);
      trace.add(reason, version, ...numbers);
    }
  };

/** A track of facts that follows the cover: what it wants in each period, and why. */
interface Track {
  readonly kind: string;
  readonly details: (period: CoverPeriod) => Situation["details"] | undefined;
  readonly why: (period: CoverPeriod) => Why;
  /** Why a fact ends when a period begins. */
  readonly ends: (next: CoverPeriod) => Why;
}

const TRACKS: readonly Track[] = [
  {
    kind: AFFILIATION,
    details: ({ cover }) => cover.affiliation,
    why: ({ cover }) => copyOf(cover.why),
    ends: ({ cover }) => (cover.affiliation === undefined ? copyOf(cover.why) : because(RIGHTS_REASONS.handover)),
  },
  {
    kind: RIGHTS,
    details: ({ cover }) => cover.ground && { ground: cover.ground },
    why: ({ cover }) => copyOf(cover.whyRights),
    ends: ({ cover }) => (cover.ground === undefined ? copyOf(cover.whyRights) : because(RIGHTS_REASONS.noBreak)),
  },
  {
    kind: LOCAL_SCHEME,
    details: ({ cover }) => (cover.local ? {} : undefined),
    why: () => because(EVENT_REASONS.localScheme),
    ends: () => because(EVENT_REASONS.localSchemeEnds),
  },
];

const isOpen = (person: Working, on: Day): boolean => held(person, RIGHTS, on) !== undefined;

type WantedFact = Wanted & { readonly why: Why };

/** Consequences under way, and the files as they will be once all are confirmed. */
export class Proposal {
  readonly trace = new Trace();
  readonly consequences: Consequence[] = [];
  readonly files: Files;
  readonly subject: Working;
  readonly on: Day;
  private fresh = 0;

  constructor(household: Household, on: Day) {
    this.on = on;
    this.files = filesOf(household);
    this.subject = this.person(household.subject.id) as Working;
  }

  person(id: string): Working | undefined {
    return this.files.get(id);
  }

  private steps(why: Why): { stepsFrom: number; stepsTo: number } {
    const stepsFrom = this.trace.length;
    why(this.trace);
    return { stepsFrom, stepsTo: this.trace.length };
  }

  /** A fact begins; it never goes beyond life. */
  begin(person: Working, fact: Situation, why: Why): void {
    const { deathDay } = person;
    if (deathDay !== null && fact.from > deathDay) return;
    const to = deathDay !== null && (fact.to === null || fact.to > deathDay) ? deathDay : fact.to;
    this.consequences.push({ does: "add", personId: person.id, fact: { ...fact, to }, ...this.steps(why) });
    this.fresh += 1;
    person.situations.push({ ...fact, to, id: `proposed-${this.fresh}` });
  }

  /** A fact of a kind of which a person holds one at a time begins: it gives way to the next that the file holds for later, if any. */
  beginOne(person: Working, kind: string, from: Day, details: Situation["details"], why: Why, until: Day | null = null): void {
    const later = person.situations.filter((fact) => fact.kind === kind && fact.from > from).map((fact) => addDays(fact.from, -1));
    const to = [...later, ...(until === null ? [] : [until])].sort((a, b) => a - b)[0] ?? null;
    this.begin(person, { kind, from, to, details }, why);
  }

  /** A fact held has its last day; it never held when that is before its first. */
  end(person: Working, fact: HeldSituation, lastDay: Day, why: Why): void {
    this.consequences.push({ does: "end", personId: person.id, situationId: fact.id, lastDay, ...this.steps(why) });
    person.situations = person.situations.flatMap((other) => {
      if (other.id !== fact.id) return [other];
      return lastDay < fact.from ? [] : [{ ...other, to: lastDay }];
    });
  }

  address(person: Working, address: PostalAddress, why: Why): void {
    this.consequences.push({ does: "address", personId: person.id, from: this.on, address, ...this.steps(why) });
  }

  death(person: Working, why: Why): void {
    this.consequences.push({ does: "death", personId: person.id, on: this.on, ...this.steps(why) });
    person.deathDay = this.on;
  }

  /** The cards of somebody whose rights end go out of use. */
  endCards(person: Working, why: Why): void {
    this.consequences.push({ does: "cards-end", personId: person.id, ...this.steps(why) });
  }

  /** A letter is owed to an organism, or to the person where `to` is null. */
  send(person: Working, letter: LetterId, why: Why, { to = null, ...facts }: Partial<LetterFacts> & { readonly to?: string | null } = {}): void {
    const { title, says } = LETTERS[letter];
    const paragraphs = says({ on: this.on, ...facts });
    this.consequences.push({ does: "send", personId: person.id, letter, title, to, paragraphs, ...this.steps(why) });
  }

  /** Brings affiliation, rights and local scheme of a person to what the law wants from a day on. */
  settle(person: Working, from: Day = this.on): Stop | undefined {
    const periods = coverFrom(this.files, person, from);
    if (isStop(periods)) return periods;
    const before = { affiliation: held(person, AFFILIATION, from), open: isOpen(person, addDays(from, -1)) || isOpen(person, from) };
    for (const track of TRACKS) this.follow(person, track, periods, from);
    followCover(this, person, from, before, copyOf(periods[0]?.cover.whyRights ?? new Trace()));
    return undefined;
  }

  private follow(person: Working, track: Track, periods: readonly CoverPeriod[], from: Day): void {
    const wanted = periods.flatMap((period): WantedFact[] => {
      const details = track.details(period);
      return details === undefined ? [] : [{ from: period.from, to: period.to, details, why: track.why(period) }];
    });
    const facts = person.situations.filter(({ kind }) => kind === track.kind);
    const { ends, begins } = reconcile(facts, merged(wanted), from);
    for (const { fact, lastDay } of ends) {
      const next = periods.find((period) => period.from > lastDay);
      this.end(person, fact, lastDay, next === undefined ? because(RIGHTS_REASONS.lifeEnds) : track.ends(next));
    }
    for (const { wanted: fact, days } of begins) this.begin(person, { kind: track.kind, ...days, details: fact.details }, fact.why);
  }
}
