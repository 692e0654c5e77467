import { randomBytes } from "node:crypto";
import { type Database, IN_MEMORY, openDatabase } from "@openamo/platform";
import { afterAll, describe } from "vitest";
import { createOnCluster, dropOnCluster, onCluster } from "./cluster.ts";
import { POSTGRES_URL } from "./postgres.ts";
import { administer, type Beginning, embeddedImage, serverTemplate } from "./templates.ts";

/** Opens a new database of the engine under test, with the tables of the house unless said; it is closed and removed when the block ends. */
export type OpenStore = (beginning?: Beginning) => Promise<Database>;

/** Address of the PostgreSQL server of this run. @throws Error when the run did not start one: the tests never skip it in silence. */
export function postgresUrl(): string {
  const url = process.env[POSTGRES_URL];
  if (url === undefined) throw new Error("no PostgreSQL for the tests: run vitest with tests/support/postgres.ts as globalSetup");
  return url;
}

/** Makes a database on the server of this run, empty unless said, and what removes it. */
export async function createServerDatabase(beginning: Beginning = "empty"): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  if (onCluster()) return { url: await createOnCluster(postgresUrl(), name, beginning === "tables"), drop: () => dropOnCluster(postgresUrl(), name) };
  await administer(postgresUrl(), `create database ${name} template ${serverTemplate(beginning)}`);
  const url = new URL(postgresUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(postgresUrl(), `drop database if exists ${name} with (force)`) };
}

/** A store of one test, and what closes and removes it. */
export interface OpenedStore {
  readonly database: Database;
  remove(): Promise<void>;
}

function opened(database: Database, drop: () => Promise<void>): OpenedStore {
  return {
    database,
    async remove() {
      await database.close();
      await drop();
    },
  };
}

async function openServer(beginning: Beginning): Promise<OpenedStore> {
  const { url, drop } = await createServerDatabase(beginning);
  return opened(await openDatabase({ url, directory: "" }), drop);
}

/** Opens an embedded database in memory. */
export async function openEmbedded(beginning: Beginning): Promise<OpenedStore> {
  return opened(await openDatabase({ directory: IN_MEMORY, image: await embeddedImage(beginning) }), async () => undefined);
}

/** Runs one suite on both engines: PGlite and a real PostgreSQL. */
export function describeOnStores(name: string, suite: (open: OpenStore) => void): void {
  for (const engine of ["embedded", "postgresql"] as const) {
    describe(`${name} (${engine})`, () => {
      const stores: OpenedStore[] = [];
      afterAll(async () => {
        for (const store of stores) await store.remove();
      });
      suite(async (beginning = "tables") => {
        const store = await (engine === "embedded" ? openEmbedded : openServer)(beginning);
        stores.push(store);
        return store.database;
      });
    });
  }
}
