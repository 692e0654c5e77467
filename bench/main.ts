// One decision with its reasons in words, and in compact form, against Publicodes on the same lines.
import { cpus } from "node:os";
import { isDeepStrictEqual } from "node:util";
import type { Reason } from "@openamo/kernel";
import { type LineCase, ordinaryLines, variedLines } from "./cases.ts";
import { alternate, type Contender, median } from "./measure.ts";
import * as openamo from "./openamo.ts";
import * as publicodes from "./publicodes.ts";

const COMPARED = 1_000;
const ROUNDS = 7;
const GOALS = { "with reasons in words": 300, compact: 5_000 } as const;

type Lines = (count: number, seed: number) => LineCase[];

function compare(lines: readonly LineCase[]): void {
  for (const line of lines) {
    const [ours, theirs] = [openamo.answerOf(line), publicodes.answerOf(line)];
    if (isDeepStrictEqual(ours, theirs)) continue;
    throw new Error(`the results differ for ${JSON.stringify(line)}\nOpenAMO    ${JSON.stringify(ours)}\nPublicodes ${JSON.stringify(theirs)}`);
  }
}

/** Readies lines with `shape` before the clock starts and decides them one by one. */
function deciding<Input>(lines: Lines, shape: (line: LineCase) => Input, decide: (input: Input) => number): Contender["ready"] {
  return (count, seed) => {
    const inputs = lines(count, seed).map(shape);
    return () => {
      let sum = 0;
      for (const input of inputs) sum += decide(input);
      return sum;
    };
  };
}

/** The sentences are read to the end, so that each one is really written. */
function readWords(reasons: readonly Reason[]): number {
  let sum = 0;
  for (const { sentence } of reasons) sum += sentence.charCodeAt(sentence.length - 1);
  return sum;
}

const contenders = (lines: Lines): Contender[] => [
  {
    name: "Publicodes",
    linesPerStretch: 100,
    stretches: 4,
    ready: deciding(lines, publicodes.situationOf, (situation) => Number(publicodes.evaluatePaid(situation))),
  },
  {
    name: "with reasons in words",
    linesPerStretch: 2_000,
    stretches: 20,
    ready: deciding(lines, openamo.factsOf, (facts) => {
      const { result, reasons } = openamo.decideWithReasons(facts);
      return result.paid + readWords(reasons);
    }),
  },
  { name: "compact", linesPerStretch: 2_000, stretches: 100, ready: deciding(lines, openamo.factsOf, (facts) => openamo.decideCompact(facts).paid) },
];

const show = (micros: number): string => (micros >= 100 ? `${micros.toFixed(0)} µs` : `${micros.toFixed(3)} µs`);

function measure(title: string, lines: Lines): void {
  const times = alternate(contenders(lines), ROUNDS);
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
console.log(
  `Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? "unknown processor"}; ${ROUNDS} alternating rounds after one to warm up, fresh lines each round; medians.`,
);
measure("Ordinary lines (recent care, few particular cases)", ordinaryLines);
measure("Varied lines (chance picks every branch, care since 2017)", variedLines);
