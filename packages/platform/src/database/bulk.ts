import { CompiledQuery } from "kysely";
import { arrayBytes, type ElementType, type ElementValue } from "./array-bytes.ts";
import type { Executor } from "./database.ts";
import { type Compilable, writeLater } from "./questions.ts";

/** Types of columns that rows travel in. */
export type BulkType = ElementType | "document" | "jsonb" | "words";

/**
 * A column of a bulk insert: its name, its type in the database, and the value of each row. A `document` is JSON text in a column of text; `jsonb`
 * is JSON text that the database takes apart; `words` are words of the program with commas between, kept as an array of them.
 */
export type BulkColumn<Row> = readonly [name: string, type: BulkType, value: (row: Row) => ElementValue];

/** How rows of one kind are written into one table: the statement is the same for any number of them. */
export interface BulkTable<Row> {
  readonly columns: readonly BulkColumn<Row>[];
  readonly text: string;
}

/** The type of the array that a column travels in. */
const travelsAs = (type: BulkType): ElementType => (type === "document" || type === "jsonb" || type === "words" ? "text" : type);

const READ_AS: Readonly<Partial<Record<BulkType, (value: string) => string>>> = {
  jsonb: (value) => `${value}::jsonb`,
  words: (value) => `string_to_array(${value}, ',')`,
};

/**
 * `suffix` is written after the rows: `on conflict do nothing`. Names are those of the program, never of a caller. The columns are taken apart in the
 * list of the select, row by row together: named after `from`, each of them would be kept whole on the server before the first row is written.
 */
export function bulkTable<Row>(table: string, columns: readonly BulkColumn<Row>[], suffix = ""): BulkTable<Row> {
  const names = columns.map(([name]) => name).join(", ");
  const values = columns.map(([, type], index) => {
    const value = `unnest($${index + 1}::${travelsAs(type)}[])`;
    return READ_AS[type]?.(value) ?? value;
  });
  return { columns, text: `insert into ${table} (${names}) select ${values.join(", ")} ${suffix}` };
}

/** The statement that writes rows. */
export function insertion<Row>({ columns, text }: BulkTable<Row>, rows: readonly Row[]): Compilable {
  const arrays = columns.map(([, type, value]) => arrayBytes(travelsAs(type), rows.map(value)));
  return { compile: () => CompiledQuery.raw(text, arrays) };
}

/**
 * Writes any number of rows in one statement with one parameter a column: the text of the statement is the same for one row and for thousands,
 * so that the server plans it once. Nobody waits for it: see {@link writeLater}.
 */
export async function insertRows<Row>(tx: Executor, table: BulkTable<Row>, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await writeLater(tx, insertion(table, rows));
}
