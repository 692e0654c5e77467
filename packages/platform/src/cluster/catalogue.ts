import { sql } from "kysely";
import type { Executor } from "../database/database.ts";

/** A key of a table: its primary key, a unique constraint, or an index that only says that rows are unique. */
export interface TableKey {
  readonly table: string;
  readonly name: string;
  readonly primary: boolean;
  /** In their order; an index over an expression has no name for it. */
  readonly columns: readonly (string | null)[];
}

export interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
  /** As the database writes it: what follows `add constraint name`. */
  readonly definition: string;
}

export interface TableTrigger {
  readonly table: string;
  readonly name: string;
  readonly calls: string;
}

/** A column that numbers itself, and by what means. */
export interface NumberedColumn {
  readonly table: string;
  readonly column: string;
  readonly by: "identity" | "sequence";
}

/** What a spread of tables over several machines depends on, as the database itself describes it. */
export interface Catalogue {
  readonly tables: readonly string[];
  readonly keys: readonly TableKey[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly triggers: readonly TableTrigger[];
  readonly numbered: readonly NumberedColumn[];
  /** Tables that inherit from others, or are inherited from. A table cut by year is one table, and its years are not told. */
  readonly parts: readonly string[];
}

const namesOf = (numbers: string, relation: string) =>
  sql.raw(`(select array_agg(a.attname::text order by k.place) from unnest(${numbers}) with ordinality k(number, place)
    left join pg_attribute a on a.attrelid = ${relation} and a.attnum = k.number and k.number > 0)`);

/** Reads the tables of the public schema with their keys, references and triggers. */
export async function readCatalogue(executor: Executor): Promise<Catalogue> {
  const rows = async <Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> => (await query.execute(executor)).rows;
  const tables = await rows(sql<{ name: string }>`
    select c.relname::text as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and ${ownTables} order by 1`);
  const keys = await rows(sql<TableKey>`
    select t.relname::text as "table", i.relname::text as name, x.indisprimary as "primary", ${namesOf("x.indkey::int2[]", "x.indrelid")} as columns
    from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid, lateral (select t.oid) c
    where t.relnamespace = 'public'::regnamespace and x.indisunique and t.relkind in ('r', 'p') order by 1, 2`);
  const foreignKeys = await rows(sql<ForeignKey>`
    select t.relname::text as "table", c.conname::text as name, ${namesOf("c.conkey", "c.conrelid")} as columns, f.relname::text as target,
      ${namesOf("c.confkey", "c.confrelid")} as "targetColumns", pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class f on f.oid = c.confrelid
    where c.connamespace = 'public'::regnamespace and c.contype = 'f' order by 1, 2`);
  const triggers = await rows(sql<TableTrigger>`
    select t.relname::text as "table", g.tgname::text as name, p.proname::text as calls
    from pg_trigger g join pg_class t on t.oid = g.tgrelid join pg_proc p on p.oid = g.tgfoid
    where not g.tgisinternal and t.relnamespace = 'public'::regnamespace and p.pronamespace = 'public'::regnamespace order by 1, 2`);
  const numbered = await rows(sql<NumberedColumn>`
    select table_name::text as "table", column_name::text as "column", case when is_identity = 'YES' then 'identity' else 'sequence' end as by
    from information_schema.columns where table_schema = 'public' and (is_identity = 'YES' or column_default like 'nextval(%') order by 1, 2`);
  const parts = await rows(sql<{ name: string }>`
    select distinct c.relname::text as name from pg_inherits i join pg_class p on p.oid = i.inhparent join pg_class c on c.oid in (i.inhrelid, i.inhparent)
    where c.relnamespace = 'public'::regnamespace and p.relkind = 'r' order by 1`);
  const own = new Set(tables.map(({ name }) => name));
  return {
    tables: [...own],
    keys: keys.filter(({ table }) => own.has(table)),
    foreignKeys: foreignKeys.filter(({ table }) => own.has(table)),
    triggers: triggers.filter(({ table }) => own.has(table)),
    numbered: numbered.filter(({ table }) => own.has(table)),
    parts: parts.map(({ name }) => name),
  };
}

/** Tables of the program: not those that an extension brought. */
const ownTables = sql.raw("not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')");
