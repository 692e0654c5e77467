import { AsyncLocalStorage } from "node:async_hooks";
import { mkdir } from "node:fs/promises";
import { Kysely } from "kysely";
import pg from "pg";
import type { PlatformTables } from "../tables.ts";
import { type Database, DatabaseUnavailable } from "./database.ts";
import { lockDirectory } from "./directory-lock.ts";
import { learnSpread, StoreDialect } from "./spread.ts";
import { columnTypes } from "./types.ts";

/** As a directory: the embedded database lives in memory and ends with the process. */
export const IN_MEMORY = "memory://";

export interface DatabaseOptions {
  /** Address of a PostgreSQL server (`postgres://user:password@host:5432/name`). Without it the embedded engine is used. */
  readonly url?: string;
  /** Where the embedded engine keeps its files. */
  readonly directory: string;
  /** Connections to a PostgreSQL server; 10 unless said. */
  readonly connections?: number;
  /** What a new embedded database begins from, as its engine dumps a data directory (tar). It is much quicker to open than an empty one is to make. */
  readonly image?: Blob;
}

/**
 * Opens the store: a PostgreSQL server when an address is given, else PGlite in a directory. Both go through `pg.Pool`.
 * @throws DatabaseUnavailable with one clear line when the server does not answer or the directory is held by another process.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url === undefined ? openEmbedded(options.directory, options.image) : openServer(options.url, options.connections ?? 10);
}

async function openServer(url: string, connections: number): Promise<Database> {
  const place = placeOf(url);
  const pool = new pg.Pool({ connectionString: url, max: connections, connectionTimeoutMillis: 10_000, types: columnTypes });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  // Nor does one that breaks in the middle of a transaction: what was asked over it fails, and tells why.
  pool.on("connect", (client) => client.on("error", () => undefined));
  try {
    await pool.query("select 1");
  } catch (error) {
    await pool.end();
    const reason = error instanceof Error && error.message !== "" ? error.message : String((error as { code?: unknown }).code);
    throw new DatabaseUnavailable("database-unreachable", `the database ${place} cannot be reached: ${reason}`, error);
  }
  const database = overPool("postgresql", pool, async () => undefined);
  await learnSpread(database.kysely);
  return database;
}

/** Host, port and name, without the credentials. */
function placeOf(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    if (protocol !== "postgres:" && protocol !== "postgresql:") throw new TypeError("not a PostgreSQL address");
    return `${host}${pathname}`;
  } catch (error) {
    throw new DatabaseUnavailable("database-address-invalid", "the database address is not of the form postgres://user:password@host:5432/name", error);
  }
}

async function openEmbedded(directory: string, image: Blob | undefined): Promise<Database> {
  const [{ PGlite }, { createPgConfig }] = await Promise.all([import("@electric-sql/pglite"), import("@electric-sql/pglite/node-postgres")]);
  let unlock = async (): Promise<void> => undefined;
  if (directory !== IN_MEMORY) {
    await mkdir(directory, { recursive: true });
    unlock = await lockDirectory(directory);
  }
  const engine = new PGlite(directory, image === undefined ? {} : { loadDataDir: image });
  try {
    await engine.waitReady;
  } catch (error) {
    await unlock();
    throw new DatabaseUnavailable("database-unreachable", `the embedded database in ${directory} cannot be opened`, error);
  }
  // The embedded engine has one connection; it is kept for as long as the pool lives.
  const pool = new pg.Pool({ ...createPgConfig(engine), max: 1, idleTimeoutMillis: 0, types: columnTypes } as pg.PoolConfig);
  return overPool("embedded", pool, async () => {
    await engine.close();
    await unlock();
  });
}

function overPool(engine: Database["engine"], pool: pg.Pool, release: () => Promise<void>): Database {
  const kysely = new Kysely<PlatformTables>({ dialect: new StoreDialect(pool, engine === "postgresql") });
  const inTransaction = new AsyncLocalStorage<true>();
  let closing: Promise<void> | undefined;
  return {
    engine,
    kysely,
    transaction(work) {
      // On the embedded engine a nested transaction would wait for itself for ever; on both it would not be one transaction.
      if (inTransaction.getStore()) throw new Error("a transaction is already open: use its executor");
      return inTransaction.run(true, () => kysely.transaction().execute(work));
    },
    close() {
      // Kysely ends the pool only if it was ever used.
      closing ??= kysely
        .destroy()
        .then(() => (pool.ending ? undefined : pool.end()))
        .then(release);
      return closing;
    },
  };
}
