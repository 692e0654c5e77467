import { type CountryPack, contains, type Day, DEPENDANT, isoDay } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { dependantsOf, type KnownSituation, selectSituations } from "../affiliation/index.ts";
import { type Person, peopleById } from "../people/index.ts";
import { notFoundHere } from "../scope.ts";
import type { AttestationContent, NamedPerson } from "./content.ts";

/** Those whom an attestation names. */
export interface Household {
  readonly person: NamedPerson;
  readonly holder: AttestationContent["holder"];
  readonly dependants: readonly NamedPerson[];
}

function onPaper(pack: CountryPack, { givenNames, familyName, secondScript, birthDay, identifier }: Person): NamedPerson {
  const label = pack.personIdentifiers.find(({ id }) => id === identifier?.kind)?.label;
  const number = identifier === null || label === undefined ? null : { label, value: identifier.value };
  return { givenNames, familyName, secondScript, birthDate: isoDay(birthDay), identifier: number };
}

/** Ids of those covered through a person on a day, the oldest first. */
async function coveredThrough(executor: Executor, personId: string, on: Day): Promise<string[]> {
  const ids = await dependantsOf(executor, personId);
  const facts = await selectSituations(executor, ids, { validOn: on });
  return ids.filter((id) => facts.get(id)?.some(({ kind, details }) => kind === DEPENDANT && details.holder === personId));
}

/** Names the person, who covers them and whom they cover. Without facts (a certificate for another organism), the person alone. */
export async function householdOnPaper(
  executor: Executor,
  pack: CountryPack,
  personId: string,
  situations: readonly KnownSituation[],
  on: Day,
): Promise<Household> {
  const dependent = situations.find((fact) => fact.kind === DEPENDANT && contains(fact, on));
  const holderId = dependent?.details.holder;
  const covered = situations.length === 0 ? [] : await coveredThrough(executor, personId, on);
  const people = await peopleById(executor, [personId, ...covered, ...(holderId === undefined ? [] : [holderId])]);
  const of = (id: string): Person => {
    const person = people.get(id);
    if (person === undefined) throw notFoundHere();
    return person;
  };
  const as = dependent?.details.as === undefined ? undefined : pack.affiliation.detail(DEPENDANT, "as", dependent.details.as)?.value;
  return {
    person: onPaper(pack, of(personId)),
    holder: holderId === undefined ? null : { person: onPaper(pack, of(holderId)), as: as ?? null },
    dependants: covered
      .map(of)
      .sort((a, b) => a.birthDay - b.birthDay)
      .map((person) => onPaper(pack, person)),
  };
}
