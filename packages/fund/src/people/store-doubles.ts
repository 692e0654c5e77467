import { addDays, isoDay } from "@openamo/kernel";
import { type Executor, type PageRequest, pageOf, searchText } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";
import { nearDates, stemOf, swapped, type Traits } from "./doubles.ts";
import type { Person } from "./identity.ts";
import { nameKey } from "./names.ts";
import { beginnings } from "./search.ts";
import { on, PERSON_COLUMNS, peopleById, toPerson } from "./store.ts";

/** Years around a birth in which the same surname and first name are looked at. */
const NAMESAKE_DAYS = 731;
const MOST_CANDIDATES = 500;
const MOST_ELSEWHERE = 50;

/** Every word of a surname and the first of the given names. */
const wordsSought = (birthName: string, givenNames: string): string[] =>
  [...searchText(birthName).split(" "), searchText(givenNames).split(" ")[0] ?? ""].filter((word) => word !== "");

/** Persons who may be the one described: by number, names, or a date of birth easily taken for it. Each way has its index. */
export async function doubleCandidates(executor: Executor, country: string, traits: Traits, bound: RawBuilder<boolean>): Promise<Person[]> {
  const { birthName, givenNames, second, birthDay, exactBirth, identifier } = traits;
  const dates = exactBirth ? nearDates(birthDay).map(isoDay) : [isoDay(birthDay)];
  const named = wordsSought(birthName, givenNames);
  const otherwise = second === null ? [] : wordsSought(second.birthName, second.givenNames);
  const [first, last] = [addDays(birthDay, -NAMESAKE_DAYS), addDays(birthDay, NAMESAKE_DAYS)].map(isoDay);
  const ways = [
    sql`person.birth_date = any(${dates}::date[])`,
    sql`person.name_key = ${nameKey(birthName, givenNames)}`,
    sql`(person.words @@ ${beginnings(named)}::tsquery and person.birth_date between ${first}::date and ${last}::date)`,
    ...(otherwise.length === 0
      ? []
      : [sql`(person.words @@ ${beginnings(otherwise)}::tsquery and person.birth_date between ${first}::date and ${last}::date)`]),
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

/**
 * Persons of the same names born on the same day - or with day and month swapped - and those of the same number, among files that `bound` leaves.
 * Narrower than `doubleCandidates`: the whole register is looked at.
 */
export async function sameIdentityCandidates(executor: Executor, country: string, traits: Traits, bound: RawBuilder<boolean>): Promise<Person[]> {
  const { birthName, givenNames, birthDay, identifier } = traits;
  const dates = [birthDay, swapped(birthDay)].filter((date) => date !== undefined).map(isoDay);
  const ways = [
    sql`(person.name_key = ${nameKey(birthName, givenNames)} and person.birth_date = any(${dates}::date[]))`,
    ...(identifier === null ? [] : [sql`person.words @@ ${beginnings([searchText(stemOf(identifier.value)).replaceAll(" ", "")])}::tsquery`]),
  ];
  const rows = await on(executor)
    .selectFrom("person")
    .select(PERSON_COLUMNS)
    .where("person.country", "=", country)
    .where("person.merged_into", "is", null)
    .where(sql<boolean>`(${sql.join(ways, sql` or `)})`)
    .where(bound)
    .orderBy("person.person_id")
    .limit(MOST_ELSEWHERE)
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
  const ids = sql`a.person_id as one, b.person_id as other, a.family_name, a.given_names`;
  const swap = sql`make_date(extract(year from a.birth_date)::int, extract(day from a.birth_date)::int, 1) + (extract(month from a.birth_date)::int - 1)`;
  // Two joins, each on names and date together: one on names alone would compare everybody who bears a frequent name.
  const sameNames = sql`b.name_key = a.name_key and b.country = a.country and b.person_id > a.person_id and a.merged_into is null and b.merged_into is null`;
  const found = sql`with born as (
      select ${ids} from person a join person b on ${sameNames} and b.birth_date = a.birth_date
      union all
      select ${ids} from person a join person b on ${sameNames}
        and b.birth_date = case when extract(day from a.birth_date) <= 12 and extract(day from a.birth_date) <> extract(month from a.birth_date) then ${swap} end)
    select one, other, count(*) over () as total from born where ${bound(sql`one`)} and ${bound(sql`other`)}`;
  const { rows } = await sql<{ one: string; other: string; total: number }>`
    ${found} order by family_name, given_names, one, other limit ${size} offset ${offset}`.execute(executor);
  const people = await peopleById(executor, [...new Set(rows.flatMap(({ one, other }) => [one, other]))]);
  const pairs = rows.flatMap(({ one, other }): Pair[] => {
    const [left, right] = [people.get(one), people.get(other)];
    return left === undefined || right === undefined ? [] : [[left, right]];
  });
  return { pairs, total: rows[0]?.total ?? 0 };
}
