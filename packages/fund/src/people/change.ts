import { difference, overlaps, RefusalSignal, refusal } from "@openamo/kernel";
import { type Executor, newId } from "@openamo/platform";
import { FILE_GAVE_WAY, lockFiles } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { notFoundHere } from "../scope.ts";
import { faceOf } from "./face.ts";
import { ofKind, type Person, type PersonFact, type StatedFact } from "./identity.ts";
import { IDENTIFIER_TAKEN } from "./refusals.ts";
import { filesOfPerson, peopleById, updateFace } from "./store.ts";
import { insertChange } from "./store-changes.ts";
import { endFacts, insertFacts, type Stating, selectFacts } from "./store-facts.ts";
import { identifiersLeadingTo, releaseIdentifier, takeIdentifiers } from "./store-identifiers.ts";

/** A file held for a change: the person and what is believed of them. */
export interface OpenIdentity {
  readonly person: Person;
  readonly facts: readonly PersonFact[];
}

/** Locks a file and reads what is believed. @throws RefusalSignal when there is none, or when it gave way to another. */
export async function openIdentity(tx: Executor, personId: string): Promise<OpenIdentity> {
  await lockFiles(tx, [personId]);
  const person = (await peopleById(tx, [personId])).get(personId);
  if (person === undefined) throw notFoundHere();
  if (person.mergedInto !== null) throw new RefusalSignal(refusal(FILE_GAVE_WAY));
  return { person, facts: await selectFacts(tx, [personId]) };
}

export interface Change {
  readonly personId: string;
  /** Word for what changes: `names`, `address`. */
  readonly what: string;
  readonly motive?: string;
  readonly undoes?: string;
  /** The life event that brings the change; a change of its own otherwise. */
  readonly eventId?: string;
}

/** Keeps the change itself, and gives what every fact of it bears. */
export async function beginChange(tx: Executor, context: FundContext, change: Change): Promise<Stating> {
  const stating = { at: context.clock.now(), by: context.actor.subject, changeId: change.eventId ?? newId() };
  await insertChange(tx, change, stating);
  return stating;
}

/** What a change states, and the facts that are believed no more whatever their days. */
export interface Statement {
  readonly facts: readonly StatedFact[];
  readonly ended?: readonly PersonFact[];
}

/**
 * States facts. What was believed of the same kind and slot on the same days is believed no more: the old row stays, and the days that it
 * still covers beside the new fact begin as new rows. The caller holds the lock of the file.
 */
export async function stateFacts(tx: Executor, personId: string, { facts, ended = [] }: Statement, stating: Stating): Promise<void> {
  const gone = new Set(ended.map(({ id }) => id));
  const known = (await selectFacts(tx, [personId])).filter(({ id }) => !gone.has(id));
  const replaced = known.filter((old) => facts.some((fact) => fact.kind === old.kind && fact.slot === old.slot && overlaps(fact, old)));
  const left = replaced.flatMap((old) => {
    const news = facts.filter((fact) => fact.kind === old.kind && fact.slot === old.slot);
    const days = news.reduce((rest, fact) => rest.flatMap((part) => difference(part, fact)), [{ from: old.from, to: old.to }]);
    return days.map(({ from, to }) => ({ ...old, from, to, changeId: stating.changeId }));
  });
  await endFacts(tx, personId, [...gone, ...replaced.map(({ id }) => id)], stating);
  await insertFacts(tx, [...facts.map((fact) => ({ ...fact, personId })), ...left], stating);
}

/** Brings a file's face, and the identifiers that lead to it, up to what is believed now. */
export async function refreshFile(tx: Executor, context: FundContext, personId: string): Promise<void> {
  const person = (await peopleById(tx, [personId])).get(personId);
  if (person === undefined) throw notFoundHere();
  const files = await filesOfPerson(tx, personId);
  const all = await selectFacts(tx, files);
  const facts = all.filter((fact) => fact.personId === personId);
  const merged = all.filter((fact) => fact.personId !== personId);
  await refreshIdentifiers(tx, personId, facts);
  const face = faceOf(
    context.pack(person.country),
    { id: personId, country: person.country, mergedInto: person.mergedInto, facts, merged },
    context.clock.today(),
  );
  await updateFace(tx, face);
}

/** @throws RefusalSignal (`identifier-taken`) when one belongs to another file. */
async function refreshIdentifiers(tx: Executor, personId: string, facts: readonly PersonFact[]): Promise<void> {
  const held = ofKind(facts, "identifier").map(({ slot, details }) => ({ kind: slot, value: details.value, personId }));
  const leading = await identifiersLeadingTo(tx, personId);
  const same = (a: { kind: string; value: string }, b: { kind: string; value: string }): boolean => a.kind === b.kind && a.value === b.value;
  for (const gone of leading.filter((old) => !held.some((now) => same(now, old)))) await releaseIdentifier(tx, gone);
  const wanted = held.filter((now, index) => !leading.some((old) => same(now, old)) && held.findIndex((other) => same(other, now)) === index);
  const taken = await takeIdentifiers(tx, wanted);
  if (taken.size < wanted.length) throw new RefusalSignal(refusal(IDENTIFIER_TAKEN, {}, "value"));
}
