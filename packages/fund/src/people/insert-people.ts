import type { Executor } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import { faceOf } from "./face.ts";
import type { NewPerson, PersonFact, StatedFact } from "./identity.ts";
import { insertFaces } from "./store.ts";
import { insertFacts } from "./store-facts.ts";
import { type IdentifierOfPerson, takeIdentifiers } from "./store-identifiers.ts";

/** What is known of a person from the start. Names and identifier hold from birth: when they were given is not asked at a registration. */
function firstFacts({ civilStatus, birth, identifier, address, account }: NewPerson): StatedFact[] {
  const since = { from: birth.day, to: null };
  const { registered, commune, country, place } = birth;
  return [
    { kind: "civil-status", slot: "", ...since, details: civilStatus },
    { kind: "birth", slot: "", ...since, details: { registered, commune, country, place } },
    ...(identifier === null ? [] : [{ kind: "identifier" as const, slot: identifier.kind, ...since, details: { value: identifier.value, replaces: null } }]),
    ...(address === null ? [] : [{ kind: "address" as const, slot: "home", from: address.from, to: null, details: address.address }]),
    ...(account === undefined ? [] : [{ kind: "bank-account" as const, slot: "", from: account.from, to: null, details: account.account }]),
  ];
}

const keyOf = ({ kind, value }: { kind: string; value: string }): string => `${kind} ${value}`;

/** Who of these persons takes their identifier, the first of those who share one; whoever has none takes nothing. */
async function takeThose(tx: Executor, people: readonly NewPerson[]): Promise<NewPerson[]> {
  const first = new Map<string, IdentifierOfPerson>();
  for (const { id, identifier } of people) {
    if (identifier !== null && !first.has(keyOf(identifier))) first.set(keyOf(identifier), { ...identifier, personId: id });
  }
  const taken = await takeIdentifiers(tx, [...first.values()]);
  return people.filter(({ id, identifier }) => identifier === null || (taken.has(keyOf(identifier)) && first.get(keyOf(identifier))?.personId === id));
}

/**
 * Keeps new persons with what is known of them from the start: three statements for any number of them. Whoever bears an identifier that
 * belongs to a file already is left out, and nothing is written of them.
 * @returns ids of the persons left out.
 */
export async function insertPeople(tx: Executor, context: FundContext, people: readonly NewPerson[]): Promise<ReadonlySet<string>> {
  const at = context.clock.now();
  const by = context.actor.subject;
  const today = context.clock.today();
  const kept = await takeThose(tx, people);
  const stated = kept.flatMap((person) => firstFacts(person).map((fact) => ({ ...fact, personId: person.id, changeId: person.id })));
  const faces = kept.map((person) => {
    const facts = firstFacts(person).map(
      (fact) => ({ ...fact, id: "", personId: person.id, knownFrom: at, knownTo: null, recordedBy: by, changeId: person.id }) as PersonFact,
    );
    return faceOf(context.pack(person.country), { id: person.id, country: person.country, mergedInto: null, facts, merged: [] }, today);
  });
  await insertFaces(tx, faces, at);
  // The change of a first fact is the registration itself: it bears the id of the person.
  await insertFacts(tx, stated, { at, by, changeId: "" });
  const there = new Set(kept.map(({ id }) => id));
  return new Set(people.map(({ id }) => id).filter((id) => !there.has(id)));
}
