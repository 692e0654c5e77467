import type { Executor } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";

/** A column of a bulk insert: its name, its type in the database, and the value of each row. */
export type BulkColumn<Row> = readonly [name: string, type: string, value: (row: Row) => string | number | null];

/** `insert into table (columns) select ... from unnest(...)`: any number of rows in one statement with one parameter a column. */
export function bulkInsert<Row>(table: string, columns: readonly BulkColumn<Row>[], rows: readonly Row[]): RawBuilder<unknown> {
  const names = sql.join(columns.map(([name]) => sql.ref(name)));
  const values = columns.map(([, type, value]) => sql`${rows.map(value)}::${sql.raw(type === "tsvector" || type === "jsonb" ? "text" : type)}[]`);
  // Composite types travel as text: an array of them would have to be quoted twice.
  const read = columns.map(([name, type]) => (type === "tsvector" || type === "jsonb" ? sql`${sql.ref(name)}::${sql.raw(type)}` : sql.ref(name)));
  return sql`insert into ${sql.table(table)} (${names}) select ${sql.join(read)} from unnest(${sql.join(values)}) as r (${names})`;
}

/** Runs a bulk insert; nothing for no row. */
export async function insertAll<Row>(tx: Executor, table: string, columns: readonly BulkColumn<Row>[], rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await bulkInsert(table, columns, rows).execute(tx);
}
