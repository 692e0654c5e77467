import type { Catalogue, ForeignKey } from "./catalogue.ts";
import { distributionColumn, type TableClasses } from "./rules.ts";

/** Parts that the rows of cases are cut into, each on one machine: more than the machines of a large cluster have cores. */
export const SHARDS = 32;

/** One statement of the spread, and what it is for. */
export interface DistributionStep {
  readonly kind: "prepare" | "untie" | "reference" | "case" | "directory" | "tie";
  readonly table: string;
  readonly sql: string;
}

export interface PlanOptions {
  readonly shards?: number;
  /** Tables that are spread already; they are left as they are. */
  readonly done?: ReadonlySet<string>;
}

const ALWAYS_SEQUENTIAL = "do $$ begin execute format('alter database %I set citus.multi_shard_modify_mode to ''sequential''', current_database()); end $$";

const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Tables in an order in which each comes after those that it refers to. */
function inOrder(tables: readonly string[], foreignKeys: readonly ForeignKey[]): string[] {
  const found: string[] = [];
  const visit = (table: string): void => {
    if (found.includes(table)) return;
    for (const key of foreignKeys) if (key.table === table && key.target !== table && tables.includes(key.target)) visit(key.target);
    found.push(table);
  };
  for (const table of tables) visit(table);
  return found;
}

/**
 * The statements that spread a schema over a Citus cluster, in order. Foreign keys between tables that move are taken off first and put back
 * last, since a key may not join a spread table to one that is not yet. Tables of accounts and local ones stay on the first machine.
 */
export function distributionPlan(catalogue: Catalogue, classes: TableClasses, options: PlanOptions = {}): DistributionStep[] {
  const { shards = SHARDS, done = new Set<string>() } = options;
  const of = (wanted: string): string[] => catalogue.tables.filter((table) => classes[table] === wanted && !done.has(table));
  const [references, cases, directories] = [inOrder(of("reference"), catalogue.foreignKeys), inOrder(of("case"), catalogue.foreignKeys), of("directory")];
  const first = catalogue.tables.filter((table) => classes[table] === "case" && done.has(table))[0];
  const moving = new Set([...references, ...cases, ...directories]);
  if (moving.size === 0) return [];
  const tied = catalogue.foreignKeys.filter(({ table, target }) => moving.has(table) || moving.has(target));
  return [
    // One connection to each machine: what a transaction has written to a table of every machine is seen by the rest of it.
    { kind: "prepare", table: "", sql: "set local citus.multi_shard_modify_mode to 'sequential'" },
    // The same for every transaction to come: one that wrote cases may still open an account.
    { kind: "prepare", table: "", sql: ALWAYS_SEQUENTIAL },
    // The one trigger of the house refuses and does nothing else: it is as right on a part of a table as on the whole.
    { kind: "prepare", table: "", sql: "set local citus.enable_unsafe_triggers to on" },
    ...tied.map(({ table, name: key }): DistributionStep => ({ kind: "untie", table, sql: `alter table ${name(table)} drop constraint ${name(key)}` })),
    ...references.map((table): DistributionStep => ({ kind: "reference", table, sql: `select create_reference_table(${literal(table)})` })),
    ...cases.map((table): DistributionStep => {
      const beside = first ?? cases[0] ?? table;
      const place = beside === table ? `shard_count => ${shards}, colocate_with => 'none'` : `colocate_with => ${literal(beside)}`;
      return { kind: "case", table, sql: spread(table, distributionColumn(catalogue, classes, table), place) };
    }),
    ...directories.map((table): DistributionStep => {
      return {
        kind: "directory",
        table,
        sql: spread(table, distributionColumn(catalogue, classes, table), `shard_count => ${shards}, colocate_with => 'none'`),
      };
    }),
    ...tied.map(
      ({ table, name: key, definition }): DistributionStep => ({
        kind: "tie",
        table,
        sql: `alter table ${name(table)} add constraint ${name(key)} ${definition}`,
      }),
    ),
  ];
}

function spread(table: string, column: string | undefined, place: string): string {
  if (column === undefined) throw new Error(`${table} has no column to be spread by`);
  return `select create_distributed_table(${literal(table)}, ${literal(column)}, ${place})`;
}
