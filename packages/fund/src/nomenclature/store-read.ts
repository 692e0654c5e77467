import { type Day, isoDay } from "@openamo/kernel";
import { type Executor, searchPatterns } from "@openamo/platform";
import { type SqlBool, sql } from "kysely";
import { type EntryPart, type HeldEntry, readFrom, readTo } from "./entry.ts";
import { type EntryRow, on } from "./tables.ts";

export type ReadRow = { [Column in keyof EntryRow]: Column extends "content" ? unknown : EntryRow[Column] };

export const entryOf = (row: ReadRow): HeldEntry => ({
  part: row.part as EntryPart,
  list: row.list,
  code: row.code,
  line: row.line,
  from: readFrom(row.valid_from),
  to: readTo(row.valid_to),
  label: row.label,
  family: row.family,
  content: row.content as Record<string, unknown>,
  import: row.import,
});

/** Entries believed after an import of a number, or now. */
const believed = (executor: Executor, knownAt: number | undefined) => {
  const entries = on(executor).selectFrom("nomenclature_entry");
  return knownAt === undefined
    ? entries.where("known_to", "is", null)
    : entries.where("known_from", "<=", knownAt).where((eb) => eb.or([eb("known_to", "is", null), eb("known_to", ">", knownAt)]));
};

export interface ActSearch {
  readonly search: string;
  readonly list?: string;
  /** Only these lists; every one unless said. */
  readonly lists?: readonly string[];
  readonly on: Day;
  readonly size: number;
  readonly offset: number;
}

/** Acts of the imported lists that hold on a day and whose code or label has every word: exact codes first, then codes that begin so, then by label. */
export async function findActs(executor: Executor, { search, list, lists, on: day, size, offset }: ActSearch): Promise<{ acts: HeldEntry[]; total: number }> {
  const code = search.trim().toUpperCase();
  const acts = searchPatterns(search).reduce(
    (query, pattern) => query.where("search", "like", pattern),
    believed(executor, undefined)
      .where("part", "=", "act")
      .where("valid_from", "<=", isoDay(day))
      .where(sql<SqlBool>`(valid_to is null or valid_to >= ${isoDay(day)}::date)`),
  );
  const ofList = list === undefined ? acts : acts.where("list", "=", list);
  const wanted = lists === undefined ? ofList : ofList.where("list", "=", sql<string>`any(${[...lists]}::text[])`);
  const rank = sql`case when code = ${code} then 0 when ${code} <> '' and starts_with(code, ${code}) then 1 else 2 end`;
  const rows = await wanted
    .selectAll()
    .orderBy(rank)
    .orderBy("label")
    .orderBy("code")
    .orderBy("line")
    .orderBy("valid_from")
    .limit(size)
    .offset(offset)
    .execute();
  const counted = await wanted.select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirst();
  return { acts: rows.map(entryOf), total: Number(counted?.count ?? 0) };
}

/** Everything held of codes in the parts named, in the order of their days. */
export async function entriesOf(
  executor: Executor,
  codes: readonly string[],
  parts: readonly EntryPart[],
  among: { readonly list?: string; readonly knownAt?: number } = {},
): Promise<HeldEntry[]> {
  if (codes.length === 0) return [];
  const query = believed(executor, among.knownAt)
    .where("part", "=", sql<string>`any(${[...parts]}::text[])`)
    .where("code", "=", sql<string>`any(${[...codes]}::text[])`);
  const rows = await (among.list === undefined ? query : query.where("list", "=", among.list))
    .selectAll()
    .orderBy("list")
    .orderBy("part")
    .orderBy("line")
    .orderBy("valid_from")
    .execute();
  return rows.map(entryOf);
}

/** The words of a list: names of grids, groups, categories. */
export async function wordsOfLists(executor: Executor, lists: readonly string[]): Promise<HeldEntry[]> {
  if (lists.length === 0) return [];
  const rows = await believed(executor, undefined)
    .where("part", "=", "word")
    .where("list", "=", sql<string>`any(${[...lists]}::text[])`)
    .selectAll()
    .execute();
  return rows.map(entryOf);
}

export interface ListSize {
  readonly list: string;
  readonly acts: number;
  readonly tariffs: number;
}

/** Lists of which something is held, with their size. */
export async function sizesOfLists(executor: Executor): Promise<ListSize[]> {
  const { rows } = await sql<ListSize>`
    select list, (count(*) filter (where part = 'act'))::integer as acts, (count(*) filter (where part = 'tariff'))::integer as tariffs
    from nomenclature_entry where known_to is null and part in ('act', 'tariff') group by list order by list`.execute(executor);
  return rows;
}
