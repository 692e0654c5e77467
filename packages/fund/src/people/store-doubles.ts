import { addDays, isoDay } from "@openamo/kernel";
import { type Executor, type PageRequest, pageOf, searchText } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";
import { nearDates, stemOf, type Traits } from "./doubles.ts";
import type { Person } from "./identity.ts";
import { nameKey } from "./names.ts";
import { beginnings } from "./search.ts";
import { on, PERSON_COLUMNS, peopleById, toPerson } from "./store.ts";

/** Years around a birth in which the same surname and first name are looked at. */
const NAMESAKE_DAYS = 731;
const MOST_CANDIDATES = 500;

/** Persons who may be the one described: by number, names, or a date of birth easily taken for it. Each way has its index. */
export async function doubleCandidates(executor: Executor, country: string, traits: Traits, bound: RawBuilder<boolean>): Promise<Person[]> {
  const { birthName, givenNames, birthDay, exactBirth, identifier } = traits;
  const dates = exactBirth ? nearDates(birthDay).map(isoDay) : [isoDay(birthDay)];
  const named = [...searchText(birthName).split(" "), searchText(givenNames).split(" ")[0] ?? ""].filter((word) => word !== "");
  const [first, last] = [addDays(birthDay, -NAMESAKE_DAYS), addDays(birthDay, NAMESAKE_DAYS)].map(isoDay);
  const ways = [
    sql`person.birth_date = any(${dates}::date[])`,
    sql`person.name_key = ${nameKey(birthName, givenNames)}`,
    sql`(person.words @@ ${beginnings(named)}::tsquery and person.birth_date between ${first}::date and ${last}::date)`,
    ...(identifier === null ? [] : [sql`person.words @@ ${beginnings([searchText(stemOf(identifier.value)).replaceAll(" ", "")])}::tsquery`]),
  ];
  const rows = await on(executor)
    .selectFrom("person")
    .select(PERSON_COLUMNS)
    .where("person.country", "=", country)
    .where("person.merged_into", "is", null)
    .where(sql<boolean>`(${sql.join(ways, sql` or `)})`)
    .where(bound)
    .limit(MOST_CANDIDATES)
    .execute();
  return rows.map(toPerson);
}

/** Two files that may be of one person. */
export type Pair = readonly [Person, Person];

/**
 * Pairs of files of the same names - in any order - born on the same day, or with day and month swapped; by name. Twins bear other first
 * names and are not among them.
 */
export async function selectPairs(
  executor: Executor,
  bound: (person: RawBuilder<unknown>) => RawBuilder<boolean>,
  request: PageRequest,
): Promise<{ pairs: Pair[]; total: number }> {
  const { size, offset } = pageOf(request);
  const swap = sql`case when extract(day from a.birth_date) <= 12 then make_date(extract(year from a.birth_date)::int, extract(day from a.birth_date)::int, 1)
    + (extract(month from a.birth_date)::int - 1) end`;
  const found = sql`
    select a.person_id as one, b.person_id as other, a.family_name, a.given_names
    from person a join person b on b.name_key = a.name_key and b.country = a.country and b.person_id > a.person_id
    where a.merged_into is null and b.merged_into is null and (b.birth_date = a.birth_date or b.birth_date = ${swap})
      and ${bound(sql`a.person_id`)} and ${bound(sql`b.person_id`)}`;
  const counted = await sql<{ total: number }>`select count(*) as total from (${found}) pairs`.execute(executor);
  const { rows } = await sql<{ one: string; other: string }>`
    ${found} order by a.family_name, a.given_names, a.person_id, b.person_id limit ${size} offset ${offset}`.execute(executor);
  const people = await peopleById(executor, [...new Set(rows.flatMap(({ one, other }) => [one, other]))]);
  const pairs = rows.flatMap(({ one, other }): Pair[] => {
    const [left, right] = [people.get(one), people.get(other)];
    return left === undefined || right === undefined ? [] : [[left, right]];
  });
  return { pairs, total: counted.rows[0]?.total ?? 0 };
}
