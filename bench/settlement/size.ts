// What a settled sheet weighs: rows, bytes with their indexes, bytes of the write-ahead log, processor time.
// Run: node bench/settlement/size.ts [persons] [sheets]
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFund, readFundSchemas, settleDay, tableClasses } from "@openamo/fund";
import { type Database, fixedClock, migrate, openDatabase, systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { packs } from "../../apps/server/src/packs.ts";
import { startPostgres } from "../../tests/support/postgres-server.ts";
import { loadCountry, sheetsOf } from "./country.ts";
import { ownMicros, serverMicros } from "./cpu.ts";

const [persons = 5_000, count = 20_000] = process.argv.slice(2).map(Number);

interface Weight {
  readonly table: string;
  readonly rows: number;
  readonly bytes: number;
}

/** Rows and bytes of every table, its parts, indexes and long values included. */
async function weights({ kysely }: Database): Promise<Map<string, Weight>> {
  const found = new Map<string, Weight>();
  for (const table of Object.keys(tableClasses)) {
    const { rows } = await sql<{ rows: number; bytes: number }>`
      select (select count(*) from ${sql.table(table)}) as rows,
        coalesce((select sum(pg_total_relation_size(relid))::bigint from pg_partition_tree(${table}) where isleaf), pg_total_relation_size(${table}))::bigint as bytes`.execute(
      kysely,
    );
    found.set(table, { table, rows: rows[0]?.rows ?? 0, bytes: rows[0]?.bytes ?? 0 });
  }
  return found;
}

async function walBytes({ kysely }: Database): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`select (pg_current_wal_lsn() - '0/0'::pg_lsn)::bigint as bytes`.execute(kysely);
  return rows[0]?.bytes ?? 0;
}

const each = (value: number): string => (value / count).toFixed(2);

const postgres = await startPostgres({ durable: true });
const directory = await mkdtemp(join(tmpdir(), "openamo-bench-"));
const database = await openDatabase({ url: postgres.url, directory });
try {
  await migrate(database, await readFundSchemas());
  const context = createFund({ packs, database, clock: fixedClock("2026-11-21T09:00:00Z", "Europe/Paris") }).contextFor(systemActor("bench"));
  const country = await loadCountry(context, directory, persons);
  const sheets = sheetsOf(country, count, "size");
  const before = await weights(database);
  const [log, own, server] = [await walBytes(database), ownMicros(), await serverMicros(database)];
  const result = await settleDay(context, sheets, { batch: 1_000, lanes: 2 });
  const [logged, worked, served] = [(await walBytes(database)) - log, ownMicros() - own, await serverMicros(database)];
  if (result.settled + result.refused.length !== count || result.aside.length > 0) throw new Error("some sheets were not settled");
  const after = await weights(database);
  const grown = [...after.values()]
    .map(({ table, rows, bytes }) => ({ table, rows: rows - (before.get(table)?.rows ?? 0), bytes: bytes - (before.get(table)?.bytes ?? 0) }))
    .filter(({ rows, bytes }) => rows > 0 || bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
  console.log(`\n${count} sheets settled in batches over ${persons} persons; of each sheet:`);
  for (const { table, rows, bytes } of grown) console.log(`  ${table.padEnd(20)} ${each(rows).padStart(7)} rows ${each(bytes).padStart(9)} bytes`);
  const total = grown.reduce((sum, { rows, bytes }) => ({ rows: sum.rows + rows, bytes: sum.bytes + bytes }), { rows: 0, bytes: 0 });
  console.log(`  ${"all".padEnd(20)} ${each(total.rows).padStart(7)} rows ${each(total.bytes).padStart(9)} bytes`);
  console.log(`  write-ahead log ${each(logged)} bytes`);
  const inServer = server === null || served === null ? "not told" : `${each(served - server)} µs`;
  console.log(`  processor time: the program ${each(worked)} µs, the server ${inServer}`);
} finally {
  await database.close();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
