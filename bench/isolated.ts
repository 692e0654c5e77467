// A contender in a process of its own, so that what the compiler learns from one does not shape the code of another.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { CONTENDERS, type ContenderName, type LinesName } from "./contenders.ts";
import { type RunRound, timeRound } from "./measure.ts";

const HERE = fileURLToPath(import.meta.url);

/** Starts a contender; the answer runs its rounds and ends it. */
export function isolated(name: ContenderName, lines: LinesName): { run: RunRound; end: () => void } {
  const child = fork(HERE, [name, lines], { execArgv: [] });
  const run: RunRound = (round) =>
    new Promise((resolve, reject) => {
      const failed = (): void => reject(new Error(`${name} ended before its round was over`));
      child.once("exit", failed);
      child.once("message", (micros) => {
        child.off("exit", failed);
        resolve(Number(micros));
      });
      child.send(round);
    });
  return { run, end: () => child.disconnect() };
}

if (process.argv[1] === HERE) {
  const [, , name, lines] = process.argv;
  const contender = CONTENDERS[name as ContenderName](lines as LinesName);
  process.on("message", (round) => process.send?.(timeRound(contender, Number(round))));
}
