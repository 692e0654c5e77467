import { contains, type Day, DEPENDANT, type FilePerson, type HeldSituation, type Household, type Situation } from "@openamo/kernel";

/** A person whose facts are being changed by an event: what the file will hold once every consequence is confirmed. */
export interface Working {
  readonly id: string;
  readonly birthDay: Day;
  deathDay: Day | null;
  situations: HeldSituation[];
}

const working = (person: FilePerson): Working => ({ ...person, situations: [...person.situations] });

/** The persons that an event may change, by id. */
export type Files = ReadonlyMap<string, Working>;

export function filesOf({ subject, holders, dependants, others }: Household): Files {
  return new Map([...others, ...dependants, ...holders, subject].map((person) => [person.id, working(person)]));
}

type Holder = { readonly situations: readonly HeldSituation[] };

/** The facts of a kind that hold on a day, the oldest first. */
export const allHeld = ({ situations }: Holder, kind: string, on: Day): HeldSituation[] =>
  situations.filter((fact) => fact.kind === kind && contains(fact, on)).sort((a, b) => a.from - b.from);

/** The fact of a kind that holds on a day. */
export const held = (person: Holder, kind: string, on: Day): HeldSituation | undefined => allHeld(person, kind, on)[0];

/** Detail of a link to a second parent: the file of the child is with the first. */
export const SECOND_PARENT = { rank: "second" } as const;

const isSecond = ({ details: { rank } }: HeldSituation): number => (rank === undefined ? 0 : 1);

/** The parents through whom a child is covered on a day, the one who holds the file first. */
export const linksOf = (child: Holder, on: Day): HeldSituation[] => allHeld(child, DEPENDANT, on).sort((a, b) => isSecond(a) - isSecond(b));

/** The last fact of a kind that had begun before a day. */
export function lastBefore({ situations }: Holder, kind: string, on: Day): HeldSituation | undefined {
  return situations.filter((fact) => fact.kind === kind && fact.from < on).sort((a, b) => b.from - a.from)[0];
}

/** Whether two facts say the same, days apart. */
export function sameDetails(a: Situation["details"], b: Situation["details"]): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => (a[name] ?? "") === (b[name] ?? ""));
}
