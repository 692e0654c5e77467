import type { ClaimFacts, CounterValue, ProfessionalFacts, Situation } from "@openamo/kernel";
import type { Claim } from "./claim.ts";

type PackedSituation = readonly [kind: string, from: number, to: number | null, details?: Readonly<Record<string, string>>];

/** Facts as they are kept: what stands in the row of the claim is left out, and what always has one shape is a list. Everything else stays as it is. */
interface PackedFacts {
  readonly packed: 1;
  readonly settledOn: number;
  readonly person: readonly [birthDay: number, situations: readonly PackedSituation[], others?: Readonly<Record<string, unknown>>];
  readonly professional: readonly [specialty: string, territory: string, situations: readonly PackedSituation[], others?: Readonly<Record<string, unknown>>];
  readonly counters: readonly (readonly [name: string, span: string, count: number, cents: number])[];
}

const some = <T extends object>(value: T): readonly [T] | readonly [] => (Object.keys(value).length === 0 ? [] : [value]);

const packSituation = ({ kind, from, to, details }: Situation): PackedSituation => [kind, from, to, ...some(details)];
const openSituation = ([kind, from, to, details = {}]: PackedSituation): Situation => ({
  kind,
  from: from as Situation["from"],
  to: to as Situation["to"],
  details,
});

/** The facts of a decision as text, without the sheet and the ids, which the claim holds. */
export function packFacts(facts: ClaimFacts): string {
  const { sheet: _sheet, beneficiary, professional, counters, settledOn, ...others } = facts;
  const { id: _person, birthDay, situations, ...aboutPerson } = beneficiary;
  const { id: _professional, specialty, territory, situations: conventions, ...aboutProfessional } = professional;
  const packed: PackedFacts = {
    packed: 1,
    settledOn,
    person: [birthDay, situations.map(packSituation), ...some(aboutPerson)],
    professional: [specialty, territory, conventions.map(packSituation), ...some(aboutProfessional)],
    counters: counters.map(({ name, span, count, cents }) => [name, span, count, cents] as const),
  };
  return JSON.stringify({ ...packed, ...others });
}

/** The facts of a decision again, whole. Decisions kept before facts were packed hold them whole. */
export function unpackFacts(text: string, claim: Pick<Claim, "sheet" | "personId" | "professionalId">): ClaimFacts {
  const read = JSON.parse(text) as (PackedFacts & Record<string, unknown>) | (ClaimFacts & { packed?: undefined });
  if (read.packed === undefined) return { ...read, sheet: claim.sheet };
  const { packed: _form, settledOn, person, professional, counters, ...others } = read;
  const [birthDay, situations, aboutPerson] = person;
  const [specialty, territory, conventions, aboutProfessional] = professional;
  return {
    ...others,
    sheet: claim.sheet,
    beneficiary: {
      ...aboutPerson,
      id: claim.personId,
      birthDay: birthDay as ClaimFacts["beneficiary"]["birthDay"],
      situations: situations.map(openSituation),
    },
    professional: {
      ...aboutProfessional,
      id: claim.professionalId,
      specialty,
      territory,
      situations: conventions.map(openSituation),
    } satisfies ProfessionalFacts,
    counters: counters.map(([name, span, count, cents]): CounterValue => ({ name, span, count, cents: cents as CounterValue["cents"] })),
    settledOn: settledOn as ClaimFacts["settledOn"],
  };
}
