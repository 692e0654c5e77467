import { type Day, DEPENDANT, type FilePerson, type HeldSituation, type Household } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { dependantsOf, type KnownSituation, selectSituations } from "../affiliation/index.ts";
import { peopleById } from "../people/index.ts";
import { notFoundHere } from "../scope.ts";

const forRules = ({ id, kind, from, to, details }: KnownSituation): HeldSituation => ({ id, kind, from, to, details });
const holderOf = (fact: KnownSituation): string[] => (fact.kind === DEPENDANT && fact.details.holder !== undefined ? [fact.details.holder] : []);

export interface HouseholdRequest {
  readonly personId: string;
  /** Persons that an event names beside. */
  readonly others?: readonly string[];
  /** What was believed at the end of this day; what is believed now when absent. */
  readonly known?: { readonly on: Day; readonly timeZone: string } | undefined;
}

/**
 * A person and those whose cover depends on theirs, as the rules see them. Whose files they are is not asked here: the caller has checked
 * the subject's, and shows nothing of the others but what follows for the subject.
 */
export async function readHousehold(executor: Executor, { personId, others = [], known }: HouseholdRequest): Promise<Household> {
  const subject = await selectSituations(executor, [personId], { known });
  const own = subject.get(personId) ?? [];
  const holders = [...new Set(own.flatMap(holderOf))];
  const dependants = (await dependantsOf(executor, personId)).filter((id) => !holders.includes(id));
  const named = [...others, ...(await otherHolders(executor, dependants, known))];
  const beside = [...new Set(named)].filter((id) => id !== personId && !holders.includes(id) && !dependants.includes(id));
  const people = await peopleById(executor, [personId, ...holders, ...dependants, ...beside]);
  const situations = new Map([...subject, ...(await selectSituations(executor, [...holders, ...dependants, ...beside], { known }))]);
  const of = (id: string): FilePerson => {
    const person = people.get(id);
    if (person === undefined) throw notFoundHere();
    const { birthDay, deathDay } = person;
    return { id, birthDay, deathDay, situations: (situations.get(id) ?? []).map(forRules) };
  };
  return { subject: of(personId), holders: holders.map(of), dependants: dependants.map(of), others: beside.map(of) };
}

/** The other parents of the dependants: a child whose holder dies or leaves goes on through them. */
async function otherHolders(executor: Executor, dependants: readonly string[], known: HouseholdRequest["known"]): Promise<string[]> {
  if (dependants.length === 0) return [];
  return [...(await selectSituations(executor, dependants, { known })).values()].flat().flatMap(holderOf);
}

/** Everybody of a household, each once. */
export const membersOf = ({ subject, holders, dependants, others }: Household): FilePerson[] => [subject, ...holders, ...dependants, ...others];
