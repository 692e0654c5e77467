import { isoDay } from "@openamo/kernel";
import { type Executor, type PageRequest, pageOf } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";
import type { Person } from "./identity.ts";
import { type Asked, beginnings, readSearch } from "./search.ts";
import { on, PERSON_COLUMNS, toPerson } from "./store.ts";

/** Past it, a list is no longer counted: nobody pages that far, and the count would read every file. */
const MOST_COUNTED = 1_000;

const NOBODY = sql<boolean>`false`;

/** Every word begins a word of the names or an identifier, and every date is that of the birth. */
function conditionsOf(asked: Asked, row: string): RawBuilder<boolean>[] {
  const column = (name: string) => sql.ref(`${row}.${name}`);
  const words = asked.words.length === 0 ? [] : [sql<boolean>`${column("words")} @@ ${beginnings(asked.words)}::tsquery`];
  const births = asked.births.map(({ registered, day }) => {
    const written = sql<boolean>`${column("birth_registered")} = ${registered}`;
    return day === null ? written : sql<boolean>`(${column("birth_date")} = ${isoDay(day)}::date or ${written})`;
  });
  return [...words, ...births];
}

/** For the searches of other rooms: whether the person of a column has all the words typed in their names or identifiers, in this file or the one kept. */
export function personMatches(person: RawBuilder<unknown>, typed: string): RawBuilder<boolean> {
  const conditions = conditionsOf(readSearch(typed), "p");
  if (conditions.length === 0) return typed.trim() === "" ? sql<boolean>`true` : NOBODY;
  return sql<boolean>`exists (select 1 from person p join person keyed on p.person_id in (keyed.person_id, keyed.merged_into)
    where keyed.person_id = ${person} and ${sql.join(conditions, sql` and `)})`;
}

/** Persons within a bound, by name then id so that pages never overlap. The total is counted up to `MOST_COUNTED`. */
export async function selectPeople(
  executor: Executor,
  bound: RawBuilder<boolean>,
  typed: string,
  request: PageRequest,
): Promise<{ items: Person[]; total: number }> {
  const { size, offset } = pageOf(request);
  const conditions = conditionsOf(readSearch(typed), "person");
  // Something was typed, but it holds no letter and no figure: it matches nothing, rather than everybody.
  if (conditions.length === 0 && typed.trim() !== "") return { items: [], total: 0 };
  const all = sql<boolean>`${sql.join([sql`person.merged_into is null`, ...conditions, bound], sql` and `)}`;
  const counted = await sql<{ total: number }>`
    select count(*) as total from (select 1 from person where ${all} limit ${MOST_COUNTED}) found`.execute(executor);
  const rows = await on(executor)
    .selectFrom("person")
    .select(PERSON_COLUMNS)
    .where(all)
    .orderBy("family_name")
    .orderBy("given_names")
    .orderBy("person_id")
    .limit(size)
    .offset(offset)
    .execute();
  return { items: rows.map(toPerson), total: counted.rows[0]?.total ?? 0 };
}
