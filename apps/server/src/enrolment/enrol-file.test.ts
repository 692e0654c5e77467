import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createFund, type Enrolment, type FundContext, loadNetwork } from "@openamo/fund";
import { type Database, fixedClock, openDatabase, systemActor } from "@openamo/platform";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createServerDatabase } from "../../../../tests/support/stores.ts";
import { packs } from "../packs.ts";
import { enrolFile } from "./enrol-file.ts";
import { unmetLines } from "./report.ts";

let directory: string;
let database: Database;
let context: FundContext;
let drop: () => Promise<void>;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "openamo-enrol-"));
  const made = await createServerDatabase("tables");
  drop = made.drop;
  database = await openDatabase({ url: made.url, directory });
  context = createFund({ packs, database, clock: fixedClock("2026-11-21T09:00:00Z", "Europe/Paris") }).contextFor(systemActor("tests"));
  expect(await loadNetwork(context)).toMatchObject({ ok: true });
});
afterAll(async () => {
  await database.close();
  await drop();
  await rm(directory, { recursive: true, force: true });
});

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const held = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

const LINES = 12_000;
/** Of so many lines, one is broken and so is in the report. */
const ONE_IN = 10;

test("a file of any length is rehearsed and reported in the same memory", async () => {
  const path = join(directory, "long.csv");
  const line = (index: number): string => (index % ONE_IN === 0 ? "broken" : `Martin;Personne ${index};1984-05-03;general;2026-01-01`);
  await writeFile(path, ["birth_name;given_names;birth_date;scheme;from", ...Array.from({ length: LINES }, (_, index) => line(index))].join("\n"));
  const heldAt: number[] = [];
  const onProgress = ({ linesDone }: Enrolment): void => {
    if ([4001, LINES + 1].includes(linesDone)) heldAt.push(held());
  };
  const done = await enrolFile(context, { path, country: "fr", organism: "cpam-691", rehearsal: true, onProgress });
  if (!done.ok) throw new Error(done.refusal.definition.code);
  expect(done.value).toMatchObject({ status: "finished", enrolled: LINES - LINES / ONE_IN, refused: LINES / ONE_IN });
  const numbers: number[] = [];
  for await (const { line: number } of unmetLines(context, done.value.id)) numbers.push(number);
  expect(numbers).toEqual(Array.from({ length: LINES / ONE_IN }, (_, index) => index * ONE_IN + 2));
  const [early = 0, late = Number.MAX_SAFE_INTEGER] = heldAt;
  // Eight thousand lines more: three hundred bytes kept of each would be more than this.
  expect(late - early).toBeLessThan(2_400_000);
});
