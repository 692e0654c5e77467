import { randomBytes } from "node:crypto";
import { existsSync, openAsBlob } from "node:fs";
import { copyFile, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFundSchemas } from "@openamo/fund";
import { type Database, migrate, openDatabase } from "@openamo/platform";
import pg from "pg";
import { emptyImage, takeImage } from "../../packages/platform/test-support/embedded-image.ts";

/** What a store holds when a test opens it: nothing at all, or the tables of the house. */
export type Beginning = "empty" | "tables";

/** Variables through which test files find what stores of this run are copied from. */
const EMBEDDED = "OPENAMO_TEST_EMBEDDED";
const SERVER = "OPENAMO_TEST_POSTGRES_TEMPLATE";

function named(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: run vitest with tests/support/postgres.ts as globalSetup`);
  return value;
}

/** Image of an embedded database: opening it takes a tenth of the time that a new one takes. */
export const embeddedImage = (beginning: Beginning): Promise<Blob> => openAsBlob(join(named(EMBEDDED), `${beginning}.tar`));

/** Database of the run's server to make others from. */
export const serverTemplate = (beginning: Beginning): string => (beginning === "empty" ? "template1" : named(SERVER));

/** An empty embedded database, as the engine of this version makes it: kept from run to run, since nothing of the project is in it. */
async function keptEmptyImage(): Promise<string> {
  const engine = createRequire(new URL("../../packages/platform/package.json", import.meta.url)).resolve("@electric-sql/pglite");
  const { version } = JSON.parse(await readFile(join(dirname(dirname(engine)), "package.json"), "utf8")) as { version: string };
  const kept = fileURLToPath(new URL(`../../node_modules/.openamo-empty-store-${version}.tar`, import.meta.url));
  if (existsSync(kept)) return kept;
  const made = `${kept}.${randomBytes(4).toString("hex")}`;
  await writeFile(made, await emptyImage());
  // Two runs that begin together each make one: the last one stays, and both are the same.
  await rename(made, kept);
  return kept;
}

/** Prepares what the embedded stores of this run begin from. Returns what removes it. */
export async function prepareEmbedded(): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), "openamo-stores-"));
  const empty = join(home, "empty.tar");
  await copyFile(await keptEmptyImage(), empty);
  const directory = join(home, "database");
  await applyTables(await openDatabase({ directory, image: await openAsBlob(empty) }));
  await writeFile(join(home, "tables.tar"), await takeImage(directory));
  process.env[EMBEDDED] = home;
  return async () => {
    delete process.env[EMBEDDED];
    await rm(home, { recursive: true, force: true });
  };
}

async function applyTables(database: Database): Promise<void> {
  try {
    await migrate(database, await readFundSchemas());
  } finally {
    await database.close();
  }
}

/** One statement on the server of the run, outside any transaction. */
export async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Prepares the database that those of this run are copied from. Returns what removes it. */
export async function prepareServer(url: string): Promise<() => Promise<void>> {
  const name = `tables_${randomBytes(6).toString("hex")}`;
  await administer(url, `create database ${name}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  await applyTables(await openDatabase({ url: address.href, directory: "" }));
  process.env[SERVER] = name;
  return async () => {
    delete process.env[SERVER];
    await administer(url, `drop database if exists ${name} with (force)`);
  };
}

/** Makes the files of an embedded database in a directory that does not exist yet. */
export async function makeEmbedded(directory: string, beginning: Beginning): Promise<void> {
  const database = await openDatabase({ directory, image: await embeddedImage(beginning) });
  await database.close();
}
