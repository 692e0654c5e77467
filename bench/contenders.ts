import type { Reason } from "@openamo/kernel";
import { type LineCase, ordinaryLines, variedLines } from "./cases.ts";
import type { Contender } from "./measure.ts";
import { decideCompact, decideWithReasons, factsOf } from "./openamo.ts";
import { evaluatePaid, situationOf } from "./publicodes.ts";

export const LINES = { ordinary: ordinaryLines, varied: variedLines } as const;
export type LinesName = keyof typeof LINES;

/** Readies lines with `shape` before the clock starts and decides them one by one. */
function deciding<Input>(lines: LinesName, shape: (line: LineCase) => Input, decide: (input: Input) => number): Contender["ready"] {
  return (count, seed) => {
    const inputs = LINES[lines](count, seed).map(shape);
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

/** Who is compared. */
export const CONTENDERS = {
  Publicodes: (lines: LinesName): Contender => ({
    linesPerStretch: 100,
    stretches: 4,
    ready: deciding(lines, situationOf, (situation) => Number(evaluatePaid(situation))),
  }),
  "with reasons in words": (lines: LinesName): Contender => ({
    linesPerStretch: 2_000,
    stretches: 20,
    ready: deciding(lines, factsOf, (facts) => {
      const { result, reasons } = decideWithReasons(facts);
      return result.paid + readWords(reasons);
    }),
  }),
  compact: (lines: LinesName): Contender => ({
    linesPerStretch: 2_000,
    stretches: 100,
    ready: deciding(lines, factsOf, (facts) => decideCompact(facts).paid),
  }),
} as const;
export type ContenderName = keyof typeof CONTENDERS;
