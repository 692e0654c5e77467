import { type CountryPack, contains, type Day, readBirth } from "@openamo/kernel";
import { searchText } from "@openamo/platform";
import { type BirthRecord, ofKind, type Person, type PersonFact, type SecondNames } from "./identity.ts";
import { nameKey, wordsOfNames } from "./names.ts";

/** A person as lists show them, and what searches compare. */
export interface Face extends Person {
  readonly words: readonly string[];
  readonly nameKey: string;
}

/** The fact that holds on a day, or else the last begun before it, or else the first to come. */
export function heldOn<Fact extends { readonly from: Day; readonly to: Day | null }>(facts: readonly Fact[], on: Day): Fact | undefined {
  const inOrder = [...facts].sort((a, b) => a.from - b.from);
  return inOrder.findLast((fact) => contains(fact, on)) ?? inOrder.findLast(({ from }) => from <= on) ?? inOrder[0];
}

/** The date of birth as read. @throws Error when the store holds another text: what is written was read first. */
export function birthOf({ registered }: BirthRecord): NonNullable<ReturnType<typeof readBirth>> {
  const birth = readBirth(registered);
  if (birth === undefined) throw new Error("a date of birth that cannot be read");
  return birth;
}

/** The identifier by which a file is shown: one that holds today rather than a past one, final rather than provisional, in the pack's order. */
export function shownIdentifier(pack: CountryPack, facts: readonly PersonFact[], on: Day): Person["identifier"] {
  const order = new Map(pack.personIdentifiers.map((rule, index) => [rule.id, { rule, index }]));
  const ranked = ofKind(facts, "identifier").map((fact) => {
    const known = order.get(fact.slot);
    const provisional = known?.rule.provisional?.(fact.details.value) === true;
    return { fact, rank: [contains(fact, on) ? 0 : 1, provisional ? 1 : 0, known?.index ?? order.size, -fact.from] };
  });
  const [best] = ranked.sort((a, b) => a.rank.reduce((found, value, at) => found || value - (b.rank[at] ?? 0), 0));
  return best === undefined ? null : { kind: best.fact.slot, value: best.fact.details.value };
}

const namesOf = ({ birthName, usedName, givenNames }: SecondNames): string[] => [birthName, usedName ?? "", givenNames];

/** All that may be typed to find somebody: the words of every name believed, and every identifier ever held. */
export function searchWords(facts: readonly PersonFact[]): string[] {
  const names = ofKind(facts, "civil-status").flatMap(({ details }) => [...namesOf(details), ...(details.secondScript ? namesOf(details.secondScript) : [])]);
  const identifiers = ofKind(facts, "identifier").map(({ details }) => searchText(details.value).replaceAll(" ", ""));
  return [...new Set([...wordsOfNames(names), ...identifiers])];
}

const secondOf = (second: SecondNames | null): Person["secondScript"] =>
  second === null ? null : { familyName: second.usedName ?? second.birthName, givenNames: second.givenNames };

export interface FaceOf {
  readonly id: string;
  readonly country: string;
  readonly mergedInto: string | null;
  /** Facts of the file itself. */
  readonly facts: readonly PersonFact[];
  /** Facts of the files that gave way to it: they are found by the same words. */
  readonly merged: readonly PersonFact[];
}

/** The face of a file on a day, from the facts believed. @throws Error when the file has no name or no birth: it was registered with both. */
export function faceOf(pack: CountryPack, { id, country, mergedInto, facts, merged }: FaceOf, on: Day): Face {
  const status = heldOn(ofKind(facts, "civil-status"), on)?.details;
  const birth = heldOn(ofKind(facts, "birth"), on)?.details;
  if (status === undefined || birth === undefined) throw new Error("a file without a name or a birth");
  const { day: birthDay, exact } = birthOf(birth);
  return {
    id,
    country,
    identifier: shownIdentifier(pack, facts, on) ?? shownIdentifier(pack, merged, on),
    familyName: status.usedName ?? status.birthName,
    birthName: status.birthName,
    givenNames: status.givenNames,
    secondScript: secondOf(status.secondScript ?? null),
    sex: status.sex,
    birthDay,
    birthRegistered: exact ? null : birth.registered,
    deathDay: ofKind(facts, "death")[0]?.from ?? null,
    mergedInto,
    words: searchWords([...facts, ...merged]),
    nameKey: nameKey(status.birthName, status.givenNames),
  };
}
