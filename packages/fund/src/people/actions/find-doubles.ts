import type { RegisteredSex, Text } from "@openamo/kernel";
import { answering, type Executor, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { sql } from "kysely";
import { affiliationFor, personsInReach, requireFileInReach, selectSituations } from "../../affiliation/index.ts";
import { type FundContext, UNKNOWN_COUNTRY } from "../../context.ts";
import { notFoundHere, scopeOf } from "../../scope.ts";
import { readIdentifier } from "../check-identifier.ts";
import { decline, readBirthRecord, readCivilStatus } from "../checks.ts";
import { type Likeness, likeness, PROBABLE, SAME_IDENTITY, type Traits, traitsOf } from "../doubles.ts";
import type { Person, SecondNames } from "../identity.ts";
import { provisionalIn } from "../provisional.ts";
import { peopleById } from "../store.ts";
import { doubleCandidates, sameIdentityCandidates } from "../store-doubles.ts";

/** Who is looked for: a person to register, or one who has a file. */
export type FindDoubles =
  | { readonly personId: string }
  | {
      readonly country: string;
      readonly identifierKind?: string | undefined;
      readonly identifier?: string | undefined;
      readonly familyName: string;
      readonly usedName?: string | null | undefined;
      readonly givenNames: string;
      readonly secondScript?: SecondNames | null | undefined;
      readonly sex?: RegisteredSex | undefined;
      readonly birthDate: string;
    };

/** A file that may be of the same person, and why. */
export interface FoundDouble extends Likeness {
  readonly person: Person;
}

/** A file of the same identity that another organism holds: that it exists and where, so that no second one is opened. Nothing else of it. */
export interface HeldElsewhere {
  /** Id of the organism; null where the file is affiliated to none. */
  readonly organism: string | null;
  readonly reasons: readonly Text[];
}

export interface Doubles {
  readonly found: readonly FoundDouble[];
  readonly elsewhere: readonly HeldElsewhere[];
}

const MOST_FOUND = 50;

/**
 * Files within the actor's reach that may be of the person described, the likeliest first; and, of the same identity, the organisms that hold
 * one out of their reach. Each person shown, or told of, has an audit line in their file.
 */
export async function findDoubles(context: FundContext, input: FindDoubles): Promise<Result<Doubles>> {
  requirePermission(context, "people:find-doubles");
  return answering(async () => {
    const executor = context.database.kysely;
    const { country, traits, personId } = await lookedFor(context, executor, input);
    const provisional = provisionalIn(context.pack(country));
    const reach = personsInReach(context, sql`person.person_id`);
    const compared = (people: readonly Person[], least: number): FoundDouble[] =>
      people
        .filter(({ id }) => id !== personId)
        .map((person) => ({ person, ...likeness(traits, traitsOf(person, provisional)) }))
        .filter(({ score }) => score >= least);
    const found = compared(await doubleCandidates(executor, country, traits, reach), PROBABLE)
      .sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1))
      .slice(0, MOST_FOUND);
    await writeAudit(
      executor,
      context,
      found.map(({ person }) => ({ personId: person.id, action: "people:find-doubles", outcome: "read" as const })),
    );
    const beyond = scopeOf(context.actor).kind === "organism" ? sql<boolean>`not ${reach}` : sql<boolean>`false`;
    const same = compared(await sameIdentityCandidates(executor, country, traits, beyond), SAME_IDENTITY);
    return { found, elsewhere: await heldElsewhere(context, executor, same) };
  });
}

/** Which organisms hold files out of reach. The line in each file says that its existence was told. */
async function heldElsewhere(context: FundContext, executor: Executor, same: readonly FoundDouble[]): Promise<HeldElsewhere[]> {
  if (same.length === 0) return [];
  const ids = same.map(({ person }) => person.id);
  const situations = await selectSituations(executor, ids);
  await writeAudit(
    executor,
    context,
    ids.map((personId) => ({ personId, action: "people:find-doubles", outcome: "read" as const, object: "existence" })),
  );
  const today = context.clock.today();
  return same.map(({ person, reasons }) => ({ organism: affiliationFor(situations.get(person.id) ?? [], today)?.organism ?? null, reasons }));
}

interface LookedFor {
  readonly country: string;
  readonly traits: Traits;
  /** The file itself, when it has one. */
  readonly personId: string | null;
}

async function lookedFor(context: FundContext, executor: Executor, input: FindDoubles): Promise<LookedFor> {
  if ("personId" in input) {
    await requireFileInReach(context, executor, input.personId);
    const person = (await peopleById(executor, [input.personId])).get(input.personId);
    if (person === undefined) throw notFoundHere();
    return { country: person.country, traits: traitsOf(person, provisionalIn(context.pack(person.country))), personId: person.id };
  }
  const { country, identifierKind: kind, identifier: value, usedName = null, givenNames, secondScript, sex = "unknown" } = input;
  if (!context.countries.includes(country)) throw decline(UNKNOWN_COUNTRY, "country", { country });
  const pack = context.pack(country);
  const names = { birthName: input.familyName, usedName, givenNames, sex, secondScript };
  const status = readCivilStatus(names, { birthName: "familyName", script: pack.secondScript });
  const birth = readBirthRecord(context, { date: input.birthDate, commune: null, country: null, place: null });
  const read = value === undefined ? null : readIdentifier(pack, { kind: kind ?? "", value }, { kind: "identifierKind", value: "identifier" });
  const identifier = read === null ? null : { ...read, provisional: provisionalIn(pack)(read) };
  return { country, traits: { ...status, second: status.secondScript ?? null, birthDay: birth.day, exactBirth: birth.exact, identifier }, personId: null };
}
