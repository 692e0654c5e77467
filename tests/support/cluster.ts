import { readFundSchemas, tableClasses } from "@openamo/fund";
import { distribute, migrate, openDatabase, planDistribution } from "@openamo/platform";
import pg from "pg";

/**
 * Variable that names the other machines of a Citus cluster, `host:port` with commas between; the first machine is the server of the run.
 * Every database of the tests is then made on all of them, and its tables are spread.
 */
const WORKERS = "OPENAMO_TEST_CITUS_WORKERS";

/** Few parts: a test waits for each of them to be made. */
const SHARDS = 4;

interface Machine {
  readonly host: string;
  readonly port: string;
}

function workers(): Machine[] {
  const named = (process.env[WORKERS] ?? "").split(",").filter((text) => text !== "");
  return named.map((text) => {
    const [host = "", port = "5432"] = text.split(":");
    return { host, port };
  });
}

/** Whether the databases of this run are spread over a cluster. */
export const onCluster = (): boolean => workers().length > 0;

function addressOn(url: string, database: string, machine?: Machine): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  if (machine !== undefined) address.host = `${machine.host}:${machine.port}`;
  return address.href;
}

async function tell(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Makes a database on every machine of the cluster, with or without the tables of the house. Returns its address. */
export async function createOnCluster(server: string, name: string, withTables: boolean): Promise<string> {
  const machines = [undefined, ...workers()];
  for (const machine of machines) {
    await tell(addressOn(server, "postgres", machine), ["set citus.enable_create_database_propagation to off", `create database ${name}`]);
    await tell(addressOn(server, name, machine), ["create extension citus"]);
  }
  const url = addressOn(server, name);
  const first = new URL(server);
  await tell(url, [
    `select citus_set_coordinator_host('${first.hostname}', ${first.port})`,
    ...workers().map(({ host, port }) => `select citus_add_node('${host}', ${port})`),
  ]);
  if (withTables) await spreadTables(url);
  return url;
}

async function spreadTables(url: string): Promise<void> {
  const database = await openDatabase({ url, directory: "" });
  try {
    await migrate(database, await readFundSchemas());
    const { steps, broken } = await planDistribution(database, tableClasses, SHARDS);
    if (broken.length > 0) throw new Error(`tables cannot be spread: ${JSON.stringify(broken)}`);
    await distribute(database, steps, () => undefined);
  } finally {
    await database.close();
  }
}

/** Removes a database from every machine of the cluster. */
export async function dropOnCluster(server: string, name: string): Promise<void> {
  for (const machine of [undefined, ...workers()]) {
    await tell(addressOn(server, "postgres", machine), ["set citus.enable_create_database_propagation to off", `drop database if exists ${name} with (force)`]);
  }
}
