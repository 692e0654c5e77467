// Memory of the enrolling process while a file is rehearsed, enrolled with a stop on the way, reported and taken back, on PostgreSQL.
// Run: node --expose-gc --max-old-space-size=128 bench/enrolment-memory.ts [persons]
import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFund, type Enrolment, type FundContext, loadNetwork, readFundSchemas, reverseEnrolment } from "@openamo/fund";
import { migrate, openDatabase, type Result, systemActor, systemClock } from "@openamo/platform";
import { enrolFile } from "../apps/server/src/enrolment/enrol-file.ts";
import { unmetLines } from "../apps/server/src/enrolment/report.ts";
import { packs } from "../apps/server/src/packs.ts";
import { startPostgres } from "../tests/support/postgres-server.ts";
import { writePersons } from "./persons-file.ts";

const PERSONS = 300_000;
const POINTS = 4;
const MEGABYTE = 1_000_000;
/** One line in so many is sent twice, and one in so many is broken. */
const ONE_IN = 20;

const [persons = PERSONS] = process.argv.slice(2).map(Number);
const collect = globalThis.gc;
if (collect === undefined) throw new Error("run node with --expose-gc: what is held is known only once what is not is gone");

function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.definition.code);
  return result.value;
}

function tell(step: string, at: number, seconds: number): void {
  collect?.();
  const { heapUsed, rss } = process.memoryUsage();
  const held = `${(heapUsed / MEGABYTE).toFixed(0)} MB held, ${(rss / MEGABYTE).toFixed(0)} MB resident`;
  console.log(`  ${step.padEnd(22)} ${at.toLocaleString("en").padStart(8)}  ${held}  ${seconds.toFixed(1)} s`);
}

/** Tells the memory at so many points of a step. */
function points(step: string, of: number): { at: (done: number) => void } {
  const started = performance.now();
  let next = of / POINTS;
  return {
    at(done) {
      if (done < next) return;
      while (next <= done) next += of / POINTS;
      tell(step, done, (performance.now() - started) / 1000);
    },
  };
}

async function enrol(context: FundContext, path: string, step: string, options: { rehearsal: boolean; stopAt?: number }): Promise<Enrolment> {
  const stop = new AbortController();
  let told: ReturnType<typeof points> | undefined;
  const onProgress = ({ linesDone }: Enrolment, lines: number): void => {
    told ??= points(step, lines);
    told.at(linesDone);
    if (linesDone > lines * (options.stopAt ?? 2)) stop.abort();
  };
  return granted(await enrolFile(context, { path, country: "fr", organism: "cpam-691", rehearsal: options.rehearsal, onProgress, signal: stop.signal }));
}

async function report(context: FundContext, { id, refused, doubles }: Enrolment): Promise<void> {
  const told = points("report", refused + doubles);
  let read = 0;
  for await (const _ of unmetLines(context, id)) {
    read += 1;
    told.at(read);
  }
  if (read !== refused + doubles) throw new Error(`${read} lines in the report of ${refused + doubles}`);
}

const postgres = await startPostgres({ durable: true });
const directory = await mkdtemp(join(tmpdir(), "openamo-bench-"));
const database = await openDatabase({ url: postgres.url, directory });
try {
  await migrate(database, await readFundSchemas());
  const context = createFund({ packs, database, clock: systemClock("Europe/Paris") }).contextFor(systemActor("bench"));
  granted(await loadNetwork(context));
  const path = join(directory, "persons.csv");
  await writePersons(path, 0, persons);
  const again = Math.floor(persons / ONE_IN);
  const twice = join(directory, "twice.csv");
  await writePersons(twice, 0, again);
  await appendFile(path, await import("node:fs/promises").then(({ readFile }) => readFile(twice)));
  await appendFile(path, "broken\n".repeat(again));

  console.log(`\nMemory of the enrolling process, ${persons.toLocaleString("en")} persons, ${again.toLocaleString("en")} doubles and as many broken lines`);
  tell("before", 0, 0);
  await enrol(context, path, "rehearsal", { rehearsal: true });
  await enrol(context, path, "enrolment, stopped", { rehearsal: false, stopAt: 0.5 });
  const enrolled = await enrol(context, path, "taken up and finished", { rehearsal: false });
  if (enrolled.enrolled !== persons) throw new Error(`${enrolled.enrolled} of ${persons} persons were enrolled`);
  await report(context, enrolled);
  const back = points("reversal", persons);
  const onProgress = ({ takenBack, kept }: Enrolment): void => back.at(takenBack + kept);
  const reversed = granted(await reverseEnrolment(context, { enrolmentId: enrolled.id, motive: "bench", onProgress }));
  if (reversed.takenBack !== persons) throw new Error(`${reversed.takenBack} of ${persons} files were taken back`);
} finally {
  await database.close();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
