import { type BeneficiaryFacts, type CounterValue, cents, day, type ProfessionalFacts, type Situation } from "@openamo/kernel";

/** A claim as it comes to a pack: the sheet as the edge sends it, and the facts that the back office holds. */
export interface ClaimSample {
  readonly name: string;
  readonly expect: "decided" | "refused" | "undecided";
  readonly sheet: Readonly<Record<string, unknown>>;
  readonly beneficiary: BeneficiaryFacts;
  readonly professional: ProfessionalFacts;
  readonly settledOn: string;
  /** State of the counters that the pack asks for, by name; nothing where left out. */
  readonly counters?: Readonly<Record<string, { readonly count: number; readonly cents: number }>>;
}

export const fact = (kind: string, details: Record<string, string> = {}): Situation => ({ kind, from: day("2010-01-01"), to: null, details });

export const person = (birth: string, ...situations: readonly Situation[]): BeneficiaryFacts => ({ id: "person-1", birthDay: day(birth), situations });

export const carer = (specialty: string, territory: string, ...kinds: readonly string[]): ProfessionalFacts => ({
  id: "professional-1",
  specialty,
  territory,
  situations: kinds.map((kind) => fact(kind)),
});

/** The counters that a pack asked for, in the state that the sample gives. */
export const countersOf = (sample: ClaimSample, keys: readonly { name: string; span: string }[]): CounterValue[] =>
  keys.map(({ name, span }) => ({ name, span, count: sample.counters?.[name]?.count ?? 0, cents: cents(sample.counters?.[name]?.cents ?? 0) }));
