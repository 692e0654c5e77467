import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { type Kysely, sql } from "kysely";
import type { PlatformTables } from "../tables.ts";
import type { Database } from "./database.ts";
import { openYears } from "./years.ts";

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** The migrations of a room, in order. */
export interface RoomSchema {
  readonly room: string;
  readonly migrations: readonly Migration[];
}

export interface MigrationProgress {
  readonly room: string;
  readonly name: string;
  readonly done: number;
  readonly total: number;
}

/** A migration that was applied has since been changed, or is gone: the database and the program are not of one history. */
export class MigrationMismatch extends Error {}

const FILE = /^(\d{4})-([a-z0-9-]+)\.sql$/;

/** Reads the numbered files of a room's `schema/` folder (`0001-claims.sql`). */
export async function readRoomSchema(room: string, folder: URL): Promise<RoomSchema> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  const migrations = await Promise.all(
    files.map(async (file) => {
      const match = FILE.exec(file);
      if (!match) throw new Error(`${room}: ${file} is not named NNNN-name.sql`);
      return { number: Number(match[1]), name: match[2] ?? "", sql: await readFile(new URL(file, folder), "utf8") };
    }),
  );
  return { room, migrations };
}

const checksum = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Any number will do as long as every process of the program takes the same one. */
const MIGRATION_LOCK = 730_114_227;

/**
 * Brings the store to the schemas given, rooms in their order, each migration in its own transaction. Doing it again changes nothing.
 * Two processes that start together migrate one after the other.
 * @returns how many migrations were applied.
 * @throws MigrationMismatch when a past migration has changed or is missing.
 */
export async function migrate(database: Database, schemas: readonly RoomSchema[], onProgress?: (progress: MigrationProgress) => void): Promise<number> {
  return database.kysely.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`.execute(connection);
    try {
      const applied = await applyAll(connection, schemas, onProgress);
      await openComingYears(connection);
      return applied;
    } finally {
      await sql`select pg_advisory_unlock(${MIGRATION_LOCK})`.execute(connection);
    }
  });
}

/** Tables cut by year have the parts of the years to come, whenever the program was last started. */
async function openComingYears(connection: Kysely<PlatformTables>): Promise<void> {
  const { rows } = await sql<{ known: boolean }>`select to_regproc('open_year') is not null as known`.execute(connection);
  if (rows[0]?.known === true) await openYears(connection, new Date().getUTCFullYear());
}

async function applyAll(
  connection: Kysely<PlatformTables>,
  schemas: readonly RoomSchema[],
  onProgress?: (progress: MigrationProgress) => void,
): Promise<number> {
  await sql`create table if not exists migration (
    room text not null, number integer not null, name text not null, checksum text not null, applied_at timestamptz not null,
    primary key (room, number))`.execute(connection);
  const past = await connection.selectFrom("migration").selectAll().execute();
  const waiting = schemas.flatMap((schema) =>
    pendingOf(
      schema,
      past.filter((row) => row.room === schema.room),
    ),
  );
  let done = 0;
  for (const { room, migration } of waiting) {
    await connection.transaction().execute(async (tx) => {
      await sql.raw(migration.sql).execute(tx);
      await tx
        .insertInto("migration")
        .values({ room, number: migration.number, name: migration.name, checksum: checksum(migration.sql), applied_at: new Date() })
        .execute();
    });
    done += 1;
    onProgress?.({ room, name: migration.name, done, total: waiting.length });
  }
  return done;
}

function pendingOf(schema: RoomSchema, past: readonly { number: number; checksum: string }[]): { room: string; migration: Migration }[] {
  const applied = new Map(past.map((row) => [row.number, row.checksum]));
  for (const [number, sum] of applied) {
    const migration = schema.migrations.find((candidate) => candidate.number === number);
    if (migration === undefined || checksum(migration.sql) !== sum) {
      const what = migration === undefined ? "is missing from this program" : "was changed after it had been applied";
      throw new MigrationMismatch(`migration ${schema.room}/${String(number).padStart(4, "0")} ${what}`);
    }
  }
  return schema.migrations.filter(({ number }) => !applied.has(number)).map((migration) => ({ room: schema.room, migration }));
}
