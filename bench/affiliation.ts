// A file of persons enrolled into PostgreSQL, every fact durable, then the rights of one of them asked over HTTP.
// Run: node bench/affiliation.ts [persons enrolled and measured] [persons in all]
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFund, type Enrolment, type FundContext, loadNetwork, readFundSchemas } from "@openamo/fund";
import { type Database, migrate, openDatabase, type Result, systemActor, systemClock } from "@openamo/platform";
import { sql } from "kysely";
import { enrolFile } from "../apps/server/src/enrolment/enrol-file.ts";
import { packs } from "../apps/server/src/packs.ts";
import { signIn } from "../apps/server/src/testing/browser.ts";
import { startServer } from "../apps/server/src/testing/server.ts";
import { startPostgres } from "../tests/support/postgres-server.ts";
import { writePersons } from "./persons-file.ts";

const MEASURED = 100_000;
const IN_ALL = 1_000_000;
const GOAL_SECONDS = 60;
const GOAL_P99_MS = 20;
const ASKED = 2_000;
const WARMING = 300;
const SECOND_MS = 1000;

const [measured = MEASURED, inAll = IN_ALL] = process.argv.slice(2).map(Number);
const counted = (value: number): string => Math.round(value).toLocaleString("en");
const verdict = (reached: boolean): string => (reached ? "reached" : "MISSED");

function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.definition.code);
  return result.value;
}

async function timed<T>(work: () => Promise<T>): Promise<[seconds: number, value: T]> {
  const started = performance.now();
  const value = await work();
  return [(performance.now() - started) / SECOND_MS, value];
}

const TABLES = ["insured_file", "person", "person_identifier", "person_fact", "situation", "enrolment_line", "audit_line"];

/** The physical limit: the same rows written again by the engine alone, with their indexes, from what it holds already. */
async function rawSeconds(database: Database): Promise<number> {
  for (const table of TABLES) await sql`create table ${sql.table(`raw_${table}`)} (like ${sql.table(table)} including indexes)`.execute(database.kysely);
  const [seconds] = await timed(async () => {
    for (const table of TABLES) await sql`insert into ${sql.table(`raw_${table}`)} select * from ${sql.table(table)}`.execute(database.kysely);
  });
  for (const table of TABLES) await sql`drop table ${sql.table(`raw_${table}`)}`.execute(database.kysely);
  return seconds;
}

async function enrol(context: FundContext, path: string): Promise<Enrolment> {
  return granted(await enrolFile(context, { path, country: "fr", organism: "cpam-691", rehearsal: false }));
}

async function measureEnrolment(context: FundContext, directory: string): Promise<void> {
  const path = join(directory, "measured.csv");
  await writePersons(path, 0, measured);
  const [seconds, { enrolled }] = await timed(() => enrol(context, path));
  if (enrolled !== measured) throw new Error(`${enrolled} of ${measured} persons were enrolled`);
  const raw = await rawSeconds(context.database);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `  ${counted(measured)} persons enrolled in ${seconds.toFixed(1)} s, ${counted(measured / seconds)}/s (goal ${GOAL_SECONDS} s: ${verdict(seconds < GOAL_SECONDS)}); peak memory ${peak} MB`,
  );
  console.log(`  the same rows written by the engine alone, indexes included: ${raw.toFixed(1)} s; ratio ${(seconds / raw).toFixed(1)}`);
}

async function fill(context: FundContext, directory: string): Promise<void> {
  const path = join(directory, "others.csv");
  await writePersons(path, measured, inAll);
  const [seconds] = await timed(() => enrol(context, path));
  await sql`vacuum analyze`.execute(context.database.kysely);
  console.log(`  the other ${counted(inAll - measured)} persons in ${seconds.toFixed(1)} s`);
}

async function personIds(database: Database): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`select person_id from person order by md5(person_id::text) limit ${ASKED + WARMING}`.execute(
    database.kysely,
  );
  return rows.map((row) => row.person_id);
}

const at = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/** One agent asks for the rights of one person after another, as a screen does. */
async function measureStanding(url: string, database: Database): Promise<void> {
  const server = await startServer({ env: { DATABASE_URL: url } });
  try {
    const browser = await signIn(server, "nadia.benali");
    const times: number[] = [];
    for (const [index, id] of (await personIds(database)).entries()) {
      const started = performance.now();
      const response = await browser.send(`${server.url}/api/v1/people/${id}/standing?on=2026-06-01`);
      const { open } = (await response.json()) as { open: boolean };
      if (response.status !== 200 || !open) throw new Error(`the rights of a person enrolled: ${response.status}`);
      if (index >= WARMING) times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    const p99 = at(times, 0.99);
    console.log(
      `  rights of one person at a date over HTTP, ${counted(inAll)} persons loaded: median ${at(times, 0.5).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (goal ${GOAL_P99_MS} ms: ${verdict(p99 < GOAL_P99_MS)})`,
    );
  } finally {
    await server.close();
  }
}

const postgres = await startPostgres({ durable: true });
const directory = await mkdtemp(join(tmpdir(), "openamo-bench-"));
const database = await openDatabase({ url: postgres.url, directory });
try {
  console.log("\nEnrolment of a file of persons, PostgreSQL, every commit durable");
  await migrate(database, await readFundSchemas());
  const fund = createFund({ packs, database, clock: systemClock("Europe/Paris") });
  const context = fund.contextFor(systemActor("bench"));
  granted(await loadNetwork(context));
  await measureEnrolment(context, directory);
  if (inAll > measured) await fill(context, directory);
  await measureStanding(postgres.url, database);
} finally {
  await database.close();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
