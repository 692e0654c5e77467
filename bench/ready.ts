// From the import of the French pack to its first decision, each time in a fresh process. Run: node bench/ready.ts
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { median } from "./measure.ts";

const ROUNDS = 11;
const GOAL_MS = 100;
const MILLI = 1000;
const root = resolve(import.meta.dirname, "..");
const entry = join(root, "packages", "france", "src", "index.ts");

/** Run by each fresh process: the pack is imported, decides a consultation, and says how long both took. */
const ASKING = (file: string): string => `
const [began, cpu] = [performance.now(), process.cpuUsage()];
const { reimbursement } = await import(${JSON.stringify(pathToFileURL(file).href)});
const read = reimbursement.input.safeParse({ careDate: "2026-03-10", specialty: "general-practice", sector: "sector-1", pathway: "declared-doctor", patientAgeYears: 41 });
const answer = reimbursement.answer(read.data);
const { user, system } = process.cpuUsage(cpu);
if (answer.kind !== "decided") throw new Error(answer.kind);
console.log(JSON.stringify({ clock: performance.now() - began, worked: (user + system) / ${MILLI}, paid: reimbursement.publish(answer.outcome).paid }));`;

interface Ready {
  readonly clock: number;
  readonly worked: number;
  readonly paid: string;
}

/** A single file of JavaScript, as a bundler makes it for a page or a server: of the whole pack, or of what `names` of it need. */
async function bundled(folder: string, names = "*"): Promise<string> {
  const outfile = join(folder, names === "*" ? "france.mjs" : "question.mjs");
  await build({
    stdin: { contents: `export ${names} from ${JSON.stringify(entry)};`, resolveDir: root },
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    minify: true,
    logLevel: "error",
  });
  return outfile;
}

/** `environment` is added to that of each process; the first process, which may fill a cache, is not counted. */
function measure(folder: string, title: string, file: string, environment: Readonly<Record<string, string>> = {}): void {
  const asking = join(folder, "asking.mjs");
  writeFileSync(asking, ASKING(file));
  const env = { ...process.env, ...environment };
  const run = (): Ready => JSON.parse(execFileSync(process.execPath, [asking], { encoding: "utf8", env })) as Ready;
  run();
  const rounds = Array.from({ length: ROUNDS }, run);
  const [clock, worked] = [median(rounds.map((round) => round.clock)), median(rounds.map((round) => round.worked))];
  if (new Set(rounds.map(({ paid }) => paid)).size !== 1) throw new Error("the same question with several answers");
  const verdict = clock < GOAL_MS ? "reached" : "MISSED";
  const least = Math.min(...rounds.map((round) => round.worked));
  console.log(
    `  ${title.padEnd(34)} ${clock.toFixed(0)} ms, ${worked.toFixed(0)} ms of processor, ${least.toFixed(0)} at least (goal ${GOAL_MS} ms: ${verdict})`,
  );
}

const folder = mkdtempSync(join(tmpdir(), "openamo-bench-"));
try {
  console.log("\nThe French pack ready: from its import to its first decision, in a fresh process");
  const file = await bundled(folder);
  measure(folder, "in one file, as a bundler makes it", file);
  // What the engine compiled is kept on disk from one start to the next: the `openamo` command asks for it, a library cannot.
  measure(folder, "the same, compiled once before", file, { NODE_COMPILE_CACHE: join(folder, "compiled") });
  measure(folder, "what a program that asks this uses", await bundled(folder, "{ reimbursement }"));
  measure(folder, "from its sources, types stripped", entry);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
