// The whole list of technical acts, read and kept: time and memory on both engines. Run: node bench/nomenclature-import.ts [folder of the list]
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openList, partDatings, readList } from "@openamo/exchange";
import { createFund, type FundContext, type ImportOutcome, importList, readFundSchemas, reverseImport } from "@openamo/fund";
import { migrate, openDatabase, type Result, systemActor, systemClock } from "@openamo/platform";
import { startPostgres } from "../tests/support/postgres-server.ts";

const FILES = /^ccam_(actes|tarifs_detailles|regroupement|notes|libelles_grille_tarifs|libelle_modificateur|libelle_regroupement)\.json\.gz$/;
const GOAL_SECONDS = 20;
const GOAL_MEGABYTES = 300;
const ENGINES = ["postgresql", "embedded"] as const;

const [given, engine] = process.argv.slice(2);
const folder = resolve(given ?? join(import.meta.dirname, "..", "..", "shared", "reference", "ccam"));

const megabytes = (kilobytes: number): number => Math.round(kilobytes / 1024);
const peak = (): number => megabytes(process.resourceUsage().maxRSS);

function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.definition.code);
  return result.value;
}

async function importAll(context: FundContext): Promise<ImportOutcome> {
  const paths = readdirSync(folder).filter((file) => FILES.test(file));
  const files = await openList(
    "ccam",
    paths.map((file) => join(folder, file)),
  );
  return granted(await importList(context, { list: "ccam", files, rows: readList("ccam", files), datings: partDatings("ccam") }));
}

/** Seconds that a piece of work takes, and its answer. */
async function timed<T>(work: () => Promise<T>): Promise<[seconds: number, value: T]> {
  const started = performance.now();
  const value = await work();
  return [(performance.now() - started) / 1000, value];
}

async function measure(context: FundContext, name: string): Promise<void> {
  const before = peak();
  const began = process.cpuUsage();
  const [seconds, { number, report }] = await timed(() => importAll(context));
  const most = peak();
  const { user, system } = process.cpuUsage(began);
  const [again] = await timed(() => importAll(context));
  const [undone] = await timed(async () => granted(await reverseImport(context, { number: number ?? 0 })));
  const verdict = (reached: boolean): string => (reached ? "reached" : "MISSED");
  console.log(
    `  ${name}: ${report.read.toLocaleString("en")} rows in ${seconds.toFixed(1)} s (goal ${GOAL_SECONDS} s: ${verdict(seconds < GOAL_SECONDS)}), ${((user + system) / 1e6).toFixed(1)} s of it this process at work;`,
  );
  console.log(`    peak memory of the process ${most} MB, ${before} MB before the import (goal ${GOAL_MEGABYTES} MB: ${verdict(most < GOAL_MEGABYTES)});`);
  console.log(`    the same list again ${again.toFixed(1)} s; its reversal ${undone.toFixed(1)} s.`);
}

async function onEngine(name: string): Promise<void> {
  const server = name === "postgresql" ? await startPostgres({ durable: true }) : undefined;
  const directory = await mkdtemp(join(tmpdir(), "openamo-bench-"));
  const database = await openDatabase(server === undefined ? { directory: join(directory, "database") } : { directory, url: server.url });
  try {
    await migrate(database, await readFundSchemas());
    const fund = createFund({ packs: [], database, clock: systemClock("Europe/Paris") });
    await measure(fund.contextFor(systemActor("bench")), name);
  } finally {
    await database.close();
    await server?.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

if (!existsSync(folder)) console.log("\nThe list of technical acts is not beside the project: its import is not measured.");
else if (engine !== undefined) await onEngine(engine);
else {
  console.log("\nImport of the whole list of technical acts, each engine in a process of its own");
  for (const name of ENGINES) spawnSync(process.execPath, [import.meta.filename, folder, name], { stdio: "inherit" });
}
