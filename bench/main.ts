// One decision with its reasons in words, and in compact form, against Publicodes on the same lines.
import { cpus } from "node:os";
import { isDeepStrictEqual } from "node:util";
import { type LineCase, ordinaryLines, variedLines } from "./cases.ts";
import { CONTENDERS, type ContenderName, type LinesName } from "./contenders.ts";
import { isolated } from "./isolated.ts";
import { alternate, median } from "./measure.ts";
import * as openamo from "./openamo.ts";
import * as publicodes from "./publicodes.ts";

const COMPARED = 1_000;
const ROUNDS = 7;
const GOALS = { "with reasons in words": 300, compact: 5_000 } as const;

function compare(lines: readonly LineCase[]): void {
  for (const line of lines) {
    const [ours, theirs] = [openamo.answerOf(line), publicodes.answerOf(line)];
    if (isDeepStrictEqual(ours, theirs)) continue;
    throw new Error(`the results differ for ${JSON.stringify(line)}\nOpenAMO    ${JSON.stringify(ours)}\nPublicodes ${JSON.stringify(theirs)}`);
  }
}

const show = (micros: number): string => (micros >= 100 ? `${micros.toFixed(0)} µs` : `${micros.toFixed(3)} µs`);

async function measure(title: string, lines: LinesName): Promise<void> {
  const started = (Object.keys(CONTENDERS) as ContenderName[]).map((name) => [name, isolated(name, lines)] as const);
  const times = await alternate(new Map(started.map(([name, { run }]) => [name, run])), ROUNDS);
  for (const [, { end }] of started) end();
  const reference = median(times.get("Publicodes") ?? []);
  console.log(`\n${title}\n  Publicodes, one situation, one amount    ${show(reference)} a decision`);
  for (const [name, goal] of Object.entries(GOALS)) {
    const micros = median(times.get(name) ?? []);
    const ratio = reference / micros;
    const verdict = `goal ${goal.toLocaleString("en")}: ${ratio >= goal ? "reached" : "MISSED"}`;
    console.log(`  OpenAMO ${name.padEnd(32)} ${show(micros)} a decision · ${Math.round(ratio).toLocaleString("en")} times · ${verdict}`);
  }
}

compare([...variedLines(COMPARED, 1), ...ordinaryLines(COMPARED, 2)]);
console.log(`${2 * COMPARED} lines: all nine amounts equal to the cent in OpenAMO and Publicodes.`);
console.log(`Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? "unknown processor"}; each contender in a process of its own;`);
console.log(`${ROUNDS} alternating rounds after one to warm up, fresh lines in each; medians.`);
await measure("Ordinary lines (recent care, few particular cases)", "ordinary");
await measure("Varied lines (chance picks every branch, care since 2017)", "varied");
