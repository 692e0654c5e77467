// Care sheets settled and durable: one by one and in batches give the same, then the rate of batches beside what the server can do with the same rows.
// Run: node bench/settlement/main.ts [persons] [sheets] [rounds]
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createFund, type FundContext, readFundSchemas, settleDay, submitClaim } from "@openamo/fund";
import { type Database, fixedClock, migrate, openDatabase, systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { packs } from "../../apps/server/src/packs.ts";
import { startPostgres } from "../../tests/support/postgres-server.ts";
import { bringIntoService } from "../in-service.ts";
import { median } from "../measure.ts";
import { rawCeiling } from "./ceiling.ts";
import { type Country, granted, loadCountry, sheetsOf } from "./country.ts";
import { ownMicros, serverMicros } from "./cpu.ts";
import { requireSameBooks } from "./equality.ts";

const [persons = 20_000, count = 20_000, rounds = 5] = process.argv.slice(2).map(Number);
const CLOCK = "2026-11-21T09:00:00Z";
const COMPARED = 1_000;
const BATCH = 1_000;
const LANES = 2;
const FIRST = 2_000;
const GOAL = 8_000;

const counted = (value: number): string => Math.round(value).toLocaleString("en");
const contextOn = (database: Database): FundContext =>
  createFund({ packs, database, clock: fixedClock(CLOCK, "Europe/Paris") }).contextFor(systemActor("bench"));

/** The same sheets one by one in a copy of the store: equality before any time is read. */
async function compare(url: string, database: Database, country: Country): Promise<void> {
  const address = new URL(url);
  await database.close();
  address.pathname = "/template1";
  const administration = await openDatabase({ url: address.href, directory: "" });
  await sql`create database apart template postgres`.execute(administration.kysely);
  await administration.close();
  address.pathname = "/apart";
  const [together, apart] = [await openDatabase({ url, directory: "" }), await openDatabase({ url: address.href, directory: "" })];
  try {
    const sheets = sheetsOf(country, COMPARED, "equality");
    for (const sheet of sheets) {
      const answer = await submitClaim(contextOn(apart), sheet);
      if (answer.ok) granted(answer);
    }
    await settleDay(contextOn(together), sheets, { batch: 300, lanes: 3 });
    await requireSameBooks(apart, together);
    console.log(`  ${counted(COMPARED)} sheets: the same decisions, counters and balances one by one and in batches`);
  } finally {
    await together.close();
    await apart.close();
  }
}

async function measureRound(database: Database, country: Country, round: number): Promise<number> {
  const sheets = sheetsOf(country, count, "m".repeat(round));
  const [own, server] = [ownMicros(), await serverMicros(database)];
  const started = performance.now();
  const result = await settleDay(contextOn(database), sheets, { batch: BATCH, lanes: LANES });
  const seconds = (performance.now() - started) / 1000;
  if (result.settled + result.refused.length !== count || result.aside.length > 0) throw new Error("some sheets were not settled");
  const after = await serverMicros(database);
  const worked = after === null || server === null ? "" : `, the server ${counted((after - server) / count)} µs`;
  console.log(`  round ${round}: ${counted(count / seconds)}/s; processor time of a sheet: the program ${counted((ownMicros() - own) / count)} µs${worked}`);
  return count / seconds;
}

const postgres = await startPostgres({ durable: true });
const directory = await mkdtemp(join(tmpdir(), "openamo-bench-"));
let database = await openDatabase({ url: postgres.socketUrl, directory });
try {
  console.log("\nCare sheets settled in batches, PostgreSQL, every commit durable");
  await migrate(database, await readFundSchemas());
  const country = await loadCountry(contextOn(database), directory, persons);
  await compare(postgres.socketUrl, database, country);
  database = await openDatabase({ url: postgres.socketUrl, directory });
  await bringIntoService(database);
  const rates: number[] = [];
  for (let round = 1; round <= rounds; round += 1) rates.push(await measureRound(database, country, round));
  const rate = median(rates);
  const { rows } = await sql<{ place: string; claims: number }>`select current_setting('data_directory') as place, count(*) as claims from claim`.execute(
    database.kysely,
  );
  const { place = directory, claims = 0 } = rows[0] ?? {};
  const { inserted, copied } = await rawCeiling(database, dirname(place));
  console.log(
    `  median ${counted(rate)}/s (first ${counted(FIRST)}, goal ${counted(GOAL)}: ${rate >= GOAL ? "reached" : rate >= FIRST ? "first reached" : "MISSED"})`,
  );
  console.log(
    `  the server alone, the same rows with their indexes and checks: ${counted(claims / inserted)}/s by insert, ${counted(claims / copied)}/s by COPY`,
  );
} finally {
  await database.close();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
