import { randomBytes } from "node:crypto";
import { type Database, IN_MEMORY, openDatabase } from "@openamo/platform";
import pg from "pg";
import { afterAll, describe } from "vitest";
import { POSTGRES_URL } from "./postgres.ts";

/** Opens an empty database of the engine under test; it is closed and removed when the block ends. */
export type OpenStore = () => Promise<Database>;

/** Address of the PostgreSQL server of this run. @throws Error when the run did not start one: the tests never skip it in silence. */
export function postgresUrl(): string {
  const url = process.env[POSTGRES_URL];
  if (url === undefined) throw new Error("no PostgreSQL for the tests: run vitest with tests/support/postgres.ts as globalSetup");
  return url;
}

/** Makes an empty database on the server of this run, and what removes it. */
export async function createServerDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const administer = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: postgresUrl() });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await administer(`create database ${name}`);
  const url = new URL(postgresUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`drop database if exists ${name} with (force)`) };
}

async function openServer(): Promise<{ database: Database; remove: () => Promise<void> }> {
  const { url, drop } = await createServerDatabase();
  return { database: await openDatabase({ url, directory: "" }), remove: drop };
}

/** Runs one suite on both engines: PGlite in memory and a real PostgreSQL. */
export function describeOnStores(name: string, suite: (open: OpenStore) => void): void {
  for (const engine of ["embedded", "postgresql"] as const) {
    describe(`${name} (${engine})`, () => {
      const opened: { database: Database; remove: () => Promise<void> }[] = [];
      afterAll(async () => {
        for (const { database, remove } of opened) {
          await database.close();
          await remove();
        }
      });
      suite(async () => {
        const store = engine === "embedded" ? { database: await openDatabase({ directory: IN_MEMORY }), remove: async () => undefined } : await openServer();
        opened.push(store);
        return store.database;
      });
    });
  }
}
