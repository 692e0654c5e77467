// Care sheets settled and durable: in batch, and the raw ceiling of the same rows.
// Run: node bench/settlement/main.ts [persons] [sheets] [rounds]
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFund, readFundSchemas, settleDay } from "@openamo/fund";
import { fixedClock, migrate, openDatabase, systemActor } from "@openamo/platform";
import { packs } from "../../apps/server/src/packs.ts";
import { startPostgres } from "../../tests/support/postgres-server.ts";
import { loadCountry, sheetsOf } from "./country.ts";
import { ownMicros, serverMicros } from "./cpu.ts";

const [persons = 20_000, count = 20_000, rounds = 3] = process.argv.slice(2).map(Number);
const CLOCK = "2026-11-21T09:00:00Z";

const postgres = await startPostgres({ durable: true });
const directory = await mkdtemp(join(tmpdir(), "openamo-bench-"));
const database = await openDatabase({ url: postgres.url, directory });
try {
  await migrate(database, await readFundSchemas());
  const fund = createFund({ packs, database, clock: fixedClock(CLOCK, "Europe/Paris") });
  const context = fund.contextFor(systemActor("bench"));
  const t0 = performance.now();
  const country = await loadCountry(context, directory, persons);
  console.log(`loaded ${persons} persons in ${((performance.now() - t0) / 1000).toFixed(1)} s`);
  for (let round = 1; round <= rounds; round += 1) {
    const sheets = sheetsOf(country, count, "x".repeat(round));
    const [own, server] = [ownMicros(), await serverMicros(database)];
    const started = performance.now();
    const result = await settleDay(context, sheets, { batch: Number(process.env.BATCH ?? 500), lanes: Number(process.env.LANES ?? 1) });
    const seconds = (performance.now() - started) / 1000;
    const [ownAfter, serverAfter] = [ownMicros(), await serverMicros(database)];
    console.log(
      `${count} sheets in ${seconds.toFixed(1)} s: ${Math.round(count / seconds)}/s; node ${((ownAfter - own) / count).toFixed(0)} µs, server ${(((serverAfter ?? 0) - (server ?? 0)) / count).toFixed(0)} µs a sheet`,
      {
        settled: result.settled,
        known: result.known,
        refused: result.refused.length,
        first: result.refused[0],
      },
    );
  }
} finally {
  await database.close();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
