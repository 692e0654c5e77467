import { day, isoDay, type RegisteredSex } from "@openamo/kernel";
import { ask, type Executor, type Question, question } from "@openamo/platform";
import { sql } from "kysely";
import { type BulkColumn, insertAll } from "./bulk.ts";
import type { Face } from "./face.ts";
import type { Person } from "./identity.ts";

interface PersonRow {
  person_id: string;
  country: string;
  identifier_kind: string | null;
  identifier: string | null;
  family_name: string;
  birth_name: string;
  given_names: string;
  second_family_name: string | null;
  second_given_names: string | null;
  sex: string;
  birth_date: string;
  birth_registered: string | null;
  death_date: string | null;
  merged_into: string | null;
  words: unknown;
  name_key: string;
  registered_at: Date;
}

export type PeopleTables = {
  person: PersonRow;
  merged_file: { person_id: string; merged_id: string };
  person_identifier: { identifier_kind: string; identifier: string; person_id: string };
};

export const on = (executor: Executor) => executor.withTables<PeopleTables>();

const SEXES: readonly RegisteredSex[] = ["female", "male"];

export const toPerson = (row: Omit<PersonRow, "words" | "name_key" | "registered_at">): Person => ({
  id: row.person_id,
  country: row.country,
  identifier: row.identifier_kind === null || row.identifier === null ? null : { kind: row.identifier_kind, value: row.identifier },
  familyName: row.family_name,
  birthName: row.birth_name,
  givenNames: row.given_names,
  secondScript:
    row.second_family_name === null || row.second_given_names === null ? null : { familyName: row.second_family_name, givenNames: row.second_given_names },
  sex: SEXES.find((sex) => sex === row.sex) ?? "unknown",
  birthDay: day(row.birth_date),
  birthRegistered: row.birth_registered,
  deathDay: row.death_date === null ? null : day(row.death_date),
  mergedInto: row.merged_into,
});

/** Columns of a person without those that only searches read. */
export const PERSON_COLUMNS = [
  "person.person_id",
  "person.country",
  "person.identifier_kind",
  "person.identifier",
  "person.family_name",
  "person.birth_name",
  "person.given_names",
  "person.second_family_name",
  "person.second_given_names",
  "person.sex",
  "person.birth_date",
  "person.birth_registered",
  "person.death_date",
  "person.merged_into",
] as const;

/** Words as the type of the column reads them. They hold letters and figures only, so that quotes need no care. */
const vectorOf = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(" ");

const faceColumns: readonly BulkColumn<Face>[] = [
  ["person_id", "uuid", ({ id }) => id],
  ["country", "text", ({ country }) => country],
  ["identifier_kind", "text", ({ identifier }) => identifier?.kind ?? null],
  ["identifier", "text", ({ identifier }) => identifier?.value ?? null],
  ["family_name", "text", ({ familyName }) => familyName],
  ["birth_name", "text", ({ birthName }) => birthName],
  ["given_names", "text", ({ givenNames }) => givenNames],
  ["second_family_name", "text", ({ secondScript }) => secondScript?.familyName ?? null],
  ["second_given_names", "text", ({ secondScript }) => secondScript?.givenNames ?? null],
  ["sex", "text", ({ sex }) => sex],
  ["birth_date", "date", ({ birthDay }) => isoDay(birthDay)],
  ["birth_registered", "text", ({ birthRegistered }) => birthRegistered],
  ["death_date", "date", ({ deathDay }) => (deathDay === null ? null : isoDay(deathDay))],
  ["merged_into", "uuid", ({ mergedInto }) => mergedInto],
  ["words", "tsvector", ({ words }) => vectorOf(words)],
  ["name_key", "text", (face) => face.nameKey],
];

/** Keeps new persons, one statement for all. */
export const insertFaces = (tx: Executor, faces: readonly Face[], at: Date): Promise<void> =>
  insertAll(tx, "person", [...faceColumns, ["registered_at", "timestamptz", () => at.toISOString()]], faces);

/** Brings the face of a file up to what is believed of it. */
export async function updateFace(tx: Executor, face: Face): Promise<void> {
  const values = faceColumns.filter(([name]) => name !== "person_id").map(([name, type, value]) => sql`${sql.ref(name)} = ${value(face)}::${sql.raw(type)}`);
  await sql`update person set ${sql.join(values)} where person_id = ${face.id}::uuid`.execute(tx);
}

const PERSON_LIST = sql.raw(PERSON_COLUMNS.map((column) => column.slice("person.".length)).join(", "));

/** Persons by id, one read for all. */
export const personsOf = (ids: readonly string[]): Question<Map<string, Person>> =>
  question(
    sql`select ${PERSON_LIST} from person where person_id = any(${ids}::uuid[])`,
    (rows: readonly Parameters<typeof toPerson>[0][]) => new Map(rows.map((row) => [row.person_id, toPerson(row)])),
  );

/** Persons by id, one read for all. */
export async function peopleById(executor: Executor, ids: readonly string[]): Promise<Map<string, Person>> {
  return ids.length === 0 ? new Map() : ask(executor, personsOf(ids));
}

/** For files that others gave way to: the ids of those others. Files to which none gave way are not in the answer. */
export const mergedFilesOf = (personIds: readonly string[]): Question<Map<string, string[]>> =>
  question(
    sql`select person_id, merged_id from merged_file where person_id = any(${personIds}::uuid[]) order by merged_id`,
    (rows: readonly { person_id: string; merged_id: string }[]) => {
      const found = new Map<string, string[]>();
      for (const { person_id, merged_id } of rows) found.set(person_id, [...(found.get(person_id) ?? []), merged_id]);
      return found;
    },
  );

/** The answer to {@link mergedFilesOf}. */
export const filesMergedInto = (executor: Executor, personIds: readonly string[]): Promise<Map<string, string[]>> => ask(executor, mergedFilesOf(personIds));

/** Files that gave way to these, and they themselves: whoever reads what stays where it is keyed reads it for all of them. */
export async function filesOfPerson(executor: Executor, personId: string): Promise<string[]> {
  return [personId, ...((await filesMergedInto(executor, [personId])).get(personId) ?? [])];
}
