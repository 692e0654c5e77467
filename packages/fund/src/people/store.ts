import { type Day, day, isoDay } from "@openamo/kernel";
import { type Executor, type PageRequest, pageOf, searchPatterns, searchText } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";

/** Identity of a person. */
export interface Person {
  readonly id: string;
  readonly country: string;
  /** Kind (`fr.nir`) and normal form of the identifier. */
  readonly identifier: { readonly kind: string; readonly value: string };
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDay: Day;
}

interface PersonRow {
  person_id: string;
  country: string;
  identifier_kind: string;
  identifier: string;
  family_name: string;
  given_names: string;
  birth_date: string;
  search_text: string;
  registered_at: Date;
}

type PeopleTables = {
  person: PersonRow;
  person_identifier: { identifier_kind: string; identifier: string; person_id: string };
};

const on = (executor: Executor) => executor.withTables<PeopleTables>();

const toPerson = (row: PersonRow): Person => ({
  id: row.person_id,
  country: row.country,
  identifier: { kind: row.identifier_kind, value: row.identifier },
  familyName: row.family_name,
  givenNames: row.given_names,
  birthDay: day(row.birth_date),
});

/** Keeps a new person. False when the identifier already belongs to somebody, and then nothing is written. */
export async function insertPerson(tx: Executor, person: Person, at: Date): Promise<boolean> {
  const { kind, value } = person.identifier;
  const taken = await on(tx)
    .insertInto("person_identifier")
    .values({ identifier_kind: kind, identifier: value, person_id: person.id })
    .onConflict((conflict) => conflict.doNothing())
    .returning("person_id")
    .executeTakeFirst();
  if (taken === undefined) return false;
  await on(tx)
    .insertInto("person")
    .values({
      person_id: person.id,
      country: person.country,
      identifier_kind: kind,
      identifier: value,
      family_name: person.familyName,
      given_names: person.givenNames,
      birth_date: isoDay(person.birthDay),
      search_text: searchText(person.familyName, person.givenNames, value),
      registered_at: at,
    })
    .execute();
  return true;
}

/** Persons by id, one read for all. */
export async function peopleById(executor: Executor, ids: readonly string[]): Promise<Map<string, Person>> {
  const rows = await on(executor).selectFrom("person").selectAll().where("person_id", "=", sql<string>`any(${ids}::uuid[])`).execute();
  return new Map(rows.map((row) => [row.person_id, toPerson(row)]));
}

/** The person of an identifier in its normal form. */
export async function personByIdentifier(executor: Executor, kind: string, value: string): Promise<Person | undefined> {
  const row = await on(executor)
    .selectFrom("person_identifier")
    .innerJoin("person", "person.person_id", "person_identifier.person_id")
    .selectAll("person")
    .where("person_identifier.identifier_kind", "=", kind)
    .where("person_identifier.identifier", "=", value)
    .executeTakeFirst();
  return row && toPerson(row);
}

/** For the searches of other rooms: whether the person of a column has all the words typed in their names or identifier. */
export const personMatches = (person: RawBuilder<unknown>, typed: string): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from person p where p.person_id = ${person} and ${allWords(sql`p.search_text`, typed)})`;

/** Every word is found; true when nothing was typed. */
function allWords(column: RawBuilder<unknown>, typed: string): RawBuilder<boolean> {
  const conditions = searchPatterns(typed).map((pattern) => sql`${column} like ${pattern}`);
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/** Persons within a bound, by name then id so that pages never overlap. */
export async function selectPeople(
  executor: Executor,
  bound: RawBuilder<boolean>,
  typed: string,
  request: PageRequest,
): Promise<{ items: Person[]; total: number }> {
  const { size, offset } = pageOf(request);
  const matching = on(executor).selectFrom("person").where(bound).where(allWords(sql`person.search_text`, typed));
  const { total } = await matching.select((row) => row.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await matching.selectAll().orderBy("family_name").orderBy("given_names").orderBy("person_id").limit(size).offset(offset).execute();
  return { items: rows.map(toPerson), total };
}
