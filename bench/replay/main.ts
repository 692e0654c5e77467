// Stored lines decided again, nothing posted: on the law as it stands, which finds no difference, and under changed numbers. Run: node bench/replay/main.ts [lines] [persons settled by the engine] [lanes]
import { mkdtemp, rm } from "node:fs/promises";
import module from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFund, type FundContext, findDifferences, readFundSchemas, settleDay } from "@openamo/fund";
import { day, type Reform } from "@openamo/kernel";
import { fixedClock, migrate, openDatabase, systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { packs } from "../../apps/server/src/packs.ts";
import { replayLanes } from "../../apps/server/src/replay/lanes.ts";
import { startPostgres } from "../../tests/support/postgres-server.ts";
import { granted, loadCountry, sheetsOf } from "../settlement/country.ts";
import { ownMicros, serverMicros } from "../settlement/cpu.ts";
import { longSheets, multiply } from "./store.ts";

// As the command does: what is read of the program is kept for the lanes.
module.enableCompileCache();
const [wanted = 1_000_000, persons = 10_000, lanes = 2] = process.argv.slice(2).map(Number);
const GOAL_SECONDS = 30;
const SHEETS_OF_A_PERSON = 2;
const BATCH = 500;
const SETTLING_LANES = 2;
const CHANGED = { id: "fr.participation-forfaitaire.amount", from: "2026-10-15", value: "3.00" };
const counted = (value: number): string => Math.round(value).toLocaleString("en");

function reform(): Reform {
  const parameter = packs.flatMap((pack) => pack.parameters).find(({ id }) => id === CHANGED.id);
  if (parameter === undefined) throw new Error(`no parameter ${CHANGED.id}`);
  return { name: "bench", changes: [{ parameter, from: day(CHANGED.from), value: CHANGED.value }] };
}

interface Found {
  readonly lines: number;
  readonly claims: number;
  readonly found: number;
}

async function replay(context: FundContext, title: string, changed?: Reform): Promise<Found> {
  const selection = { careFrom: day("2026-01-01") };
  const [own, server, started] = [ownMicros(), await serverMicros(context.database), performance.now()];
  const beside = replayLanes({ databaseUrl: postgres.socketUrl }, { count: lanes, from: 0, here: true });
  const asked = { selection, ...(changed === undefined ? {} : { reform: changed }), ...(beside === undefined ? {} : { lanes: beside }) };
  const run = granted(await findDifferences(context, asked));
  const seconds = (performance.now() - started) / 1000;
  const worked = [(ownMicros() - own) / run.claims, (((await serverMicros(context.database)) ?? 0) - (server ?? 0)) / run.claims] as const;
  const verdict =
    run.lines < 1_000_000 ? "" : ` (goal ${GOAL_SECONDS} s for 1,000,000: ${seconds / (run.lines / 1_000_000) < GOAL_SECONDS ? "reached" : "MISSED"})`;
  console.log(
    `  ${title}: ${counted(run.lines)} lines of ${counted(run.claims)} claims in ${seconds.toFixed(1)} s${verdict}, ${counted(run.found)} differences; processor time of a claim: the program ${counted(worked[0])} µs, the database ${counted(worked[1])} µs; peak memory ${counted(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  return run;
}

const postgres = await startPostgres({ durable: true });
const directory = await mkdtemp(join(tmpdir(), "openamo-bench-"));
const database = await openDatabase({ url: postgres.socketUrl, directory });
try {
  console.log(`\nStored lines decided again, nothing posted, PostgreSQL, ${lanes} lanes`);
  await migrate(database, await readFundSchemas());
  const context = createFund({ packs, database, clock: fixedClock("2026-11-21T09:00:00Z", "Europe/Paris") }).contextFor(systemActor("bench"));
  const country = await loadCountry(context, directory, persons);
  await settleDay(context, longSheets(sheetsOf(country, SHEETS_OF_A_PERSON * persons, "replay")), { batch: BATCH, lanes: SETTLING_LANES });
  const { lines: once } = await replay(context, "as the engine settled them");
  const times = Math.ceil(wanted / once) - 1;
  if (times > 0) await multiply(database, times);
  const { rows } = await sql<{ claims: number }>`select count(*)::bigint as claims from claim`.execute(database.kysely);
  console.log(`  each file copied ${times} times: ${counted(rows[0]?.claims ?? 0)} claims`);
  const { found } = await replay(context, "on the law as it stands");
  if (found > 0) throw new Error(`${found} differences where nothing changed`);
  await replay(context, `under ${CHANGED.id} = ${CHANGED.value}`, reform());
} finally {
  await database.close();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
