import { type Executor, isSpread, searchText } from "@openamo/platform";
import { sql } from "kysely";
import { type Entry, type EntryPart, storedFrom, storedTo } from "./entry.ts";

/** An entry with the place of its row, for the report. */
export interface PlacedEntry extends Entry {
  readonly file: string;
  readonly row: number;
}

/** Where the rows of an import stand until they are compared with what is held. They go with the transaction. */
export async function makeStaging(tx: Executor): Promise<void> {
  await sql`create temporary table nomenclature_read (
    pos integer not null, file text not null, file_row integer not null,
    part text not null, code text not null, line text not null, valid_from date not null, valid_to date,
    label text not null, family text not null, search text, content jsonb not null) on commit drop`.execute(tx);
  await sql`create temporary table nomenclature_unread (code text not null) on commit drop`.execute(tx);
}

/** Writes a batch in one statement: one array for each column. */
export async function stageEntries(tx: Executor, firstPosition: number, entries: readonly PlacedEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const column = <Value>(read: (entry: PlacedEntry, index: number) => Value): Value[] => entries.map(read);
  await sql`insert into nomenclature_read select * from unnest(
    ${column((_entry, index) => firstPosition + index)}::integer[], ${column(({ file }) => file)}::text[], ${column(({ row }) => row)}::integer[],
    ${column(({ part }) => part)}::text[], ${column(({ code }) => code)}::text[], ${column(({ line }) => line)}::text[],
    ${column(({ from }) => storedFrom(from))}::date[], ${column(({ to }) => storedTo(to))}::date[],
    ${column(({ label }) => label)}::text[], ${column(({ family }) => family)}::text[],
    ${column((entry) => (entry.part === "act" ? searchText(entry.code, entry.line, entry.label) : null))}::text[],
    ${column(({ content }) => JSON.stringify(content))}::text[]::jsonb[])`.execute(tx);
}

/** Codes of rows that were refused: what is held of them is neither changed nor ended. */
export async function stageUnread(tx: Executor, codes: readonly string[]): Promise<void> {
  if (codes.length > 0) await sql`insert into nomenclature_unread select * from unnest(${[...codes]}::text[])`.execute(tx);
}

export interface RepeatedRow {
  readonly file: string;
  readonly row: number;
  readonly code: string;
  readonly first: number;
  /** Whether it says the same as the first. */
  readonly same: boolean;
}

/**
 * Takes out of the staging the rows that come after another on the same thing, and tells them. `byRow` are the parts in which rows of one
 * code follow each other in time.
 */
export async function takeRepeated(tx: Executor, byRow: readonly EntryPart[]): Promise<RepeatedRow[]> {
  const key = (table: string) =>
    sql`${sql.ref(`${table}.part`)}, ${sql.ref(`${table}.code`)}, ${sql.ref(`${table}.line`)}, case when ${sql.ref(`${table}.part`)} = any(${[...byRow]}::text[]) then ${sql.ref(`${table}.valid_from`)} end`;
  await sql`create temporary table nomenclature_first on commit drop as
    select ${key("r")}, min(r.pos) as pos from nomenclature_read r group by 1, 2, 3, 4 having count(*) > 1`.execute(tx);
  const { rows } = await sql<RepeatedRow>`
    delete from nomenclature_read r using nomenclature_first d, nomenclature_read f
    where f.pos = d.pos and r.pos > d.pos and r.part = f.part and r.code = f.code and r.line = f.line
      and (r.valid_from = f.valid_from or not (r.part = any(${[...byRow]}::text[])))
    returning r.file, r.file_row as "row", r.code, f.file_row as first,
      (r.valid_to is not distinct from f.valid_to and r.label = f.label and r.family = f.family and r.content = f.content) as same`.execute(tx);
  return rows;
}

/** Makes the staging quick to compare with what is held: an index, and what the planner needs to know of both tables. */
export async function readyStaging(tx: Executor): Promise<void> {
  await sql`create index on nomenclature_read (part, code, line, valid_from)`.execute(tx);
  await sql`analyze nomenclature_read`.execute(tx);
  // On a cluster the table stands on every machine, which keep such knowledge up to date by themselves.
  if (!isSpread(tx)) await sql`analyze nomenclature_entry`.execute(tx);
}
