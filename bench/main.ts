// One decision with its reasons in words, and in compact form, against Publicodes on the same lines.
import { cpus } from "node:os";
import { isDeepStrictEqual } from "node:util";
import { type LineCase, lineCases } from "./cases.ts";
import { alternate, type Contender, median } from "./measure.ts";
import * as openamo from "./openamo.ts";
import * as publicodes from "./publicodes.ts";

const COMPARED = 2_000;
const ROUNDS = 7;
const GOALS = { "with reasons in words": 300, compact: 5_000 } as const;

function compare(): void {
  for (const line of lineCases(COMPARED, 1)) {
    const [ours, theirs] = [openamo.answerOf(line), publicodes.answerOf(line)];
    if (!isDeepStrictEqual(ours, theirs))
      throw new Error(`the results differ for ${JSON.stringify(line)}\nOpenAMO    ${JSON.stringify(ours)}\nPublicodes ${JSON.stringify(theirs)}`);
  }
}

const contenders: readonly Contender<LineCase>[] = [
  { name: "Publicodes", linesPerRound: 500, run: (line) => Number(publicodes.evaluatePaid(line)) },
  {
    name: "with reasons in words",
    linesPerRound: 50_000,
    run: (line) => {
      const { result, reasons } = openamo.decideWithReasons(line);
      return result.paid + reasons.reduce((sum, reason) => sum + reason.sentence.length, 0);
    },
  },
  { name: "compact", linesPerRound: 500_000, run: (line) => openamo.decideCompact(line).paid },
];

const show = (micros: number): string => (micros >= 100 ? `${micros.toFixed(0)} µs` : `${micros.toFixed(3)} µs`);

compare();
console.log(`${COMPARED} varied lines: all nine amounts equal to the cent in OpenAMO and Publicodes.`);
console.log(
  `Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? "unknown processor"}; ${ROUNDS} alternating rounds after one to warm up, fresh lines each round; medians.\n`,
);
const times = alternate(contenders, ROUNDS, (count, round) => lineCases(count, 1_000 * (round + 1) + count));
const reference = median(times.get("Publicodes") ?? []);
console.log(`Publicodes: one situation, one amount      ${show(reference)} a decision`);
for (const [name, goal] of Object.entries(GOALS)) {
  const micros = median(times.get(name) ?? []);
  const ratio = reference / micros;
  console.log(
    `OpenAMO ${name.padEnd(34)} ${show(micros)} a decision · ${Math.round(ratio).toLocaleString("en")} times · goal ${goal.toLocaleString("en")}: ${ratio >= goal ? "reached" : "MISSED"}`,
  );
}
