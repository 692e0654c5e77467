import { sql } from "kysely";
import type { Database, Executor } from "./database.ts";

/** What one year holds of a table: what was written in it. `null` is what no year was opened for. */
export interface YearPart {
  readonly table: string;
  readonly part: string;
  /** `through` when it also holds the years before. */
  readonly year: number | null;
  readonly through: boolean;
  readonly bytes: number;
  /** As the database last counted them. */
  readonly rows: number;
  readonly archived: boolean;
  readonly tablespace: string | null;
}

const PART = /_(until_)?(\d{4})$/;

/** The parts by year of every table that is cut by year, oldest first. */
export async function yearParts(executor: Executor): Promise<YearPart[]> {
  const { rows } = await sql<Omit<YearPart, "year" | "through">>`
    select p.relname::text as "table", c.relname::text as part, pg_total_relation_size(c.oid)::bigint as bytes, greatest(c.reltuples, 0)::bigint as rows,
      coalesce('autovacuum_enabled=false' = any(c.reloptions), false) as archived, s.spcname::text as tablespace
    from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_class p on p.oid = i.inhparent left join pg_tablespace s on s.oid = c.reltablespace
    where p.relkind = 'p' and c.relkind = 'r' and p.relnamespace = 'public'::regnamespace order by 2`.execute(executor);
  return rows.map((row) => {
    const [, until, year] = PART.exec(row.part) ?? [];
    return { ...row, year: year === undefined ? null : Number(year), through: until !== undefined };
  });
}

/** Years opened ahead: a program that runs through a new year's eve finds the next one open. */
const AHEAD = 2;

/** Opens the parts of the years to come for every table that is cut by year; nothing when they are there. */
export async function openYears(executor: Executor, present: number): Promise<void> {
  const tables = new Set((await yearParts(executor)).map(({ table }) => table));
  for (const table of tables) {
    for (let year = present + 1; year <= present + AHEAD; year += 1) await sql`select open_year(${table}, ${year}::integer)`.execute(executor);
  }
}

export interface ArchiveYear {
  readonly year: number;
  /** Where its rows and indexes go; where they are unless said. */
  readonly tablespace?: string | undefined;
  /** Takes the archive of a year back: its parts are cared for again as those of the present year. */
  readonly undo?: boolean;
  readonly onPart?: (part: YearPart, done: number, total: number) => void;
}

const identifier = (text: string) => sql.id(text);

/**
 * Puts the parts of a year to rest: their rows are frozen, so that no later vacuum reads them, the database looks after them no more, and they
 * go to another tablespace where one is named. They stay where they were read: every door, every replay and every proof sees them as before, and
 * a late correction may still change a row. Each part by itself, so that it can be stopped and taken up again.
 * @returns the parts of that year.
 */
export async function archiveYear(database: Database, { year, tablespace, undo = false, onPart }: ArchiveYear): Promise<YearPart[]> {
  const parts = (await yearParts(database.kysely)).filter((part) => part.year === year);
  for (const [index, part] of parts.entries()) {
    const place = tablespace ?? (undo ? "pg_default" : undefined);
    if (place !== undefined) await sql`alter table ${identifier(part.part)} set tablespace ${identifier(place)}`.execute(database.kysely);
    // Read whole once and never again: what the planner knows of it stays true.
    if (!undo) await sql`vacuum (freeze, analyze) ${identifier(part.part)}`.execute(database.kysely);
    await sql`alter table ${identifier(part.part)} set (autovacuum_enabled = ${sql.raw(String(undo))})`.execute(database.kysely);
    onPart?.(part, index + 1, parts.length);
  }
  return (await yearParts(database.kysely)).filter((part) => part.year === year);
}
