import { Presets, SingleBar } from "cli-progress";
import { complain } from "./say.ts";

export interface ReadingProgress {
  step(bytes: number, rows: number): void;
  /** The rows are read; what follows is the comparison with what is held. */
  compared(): void;
}

const MEGABYTE = 1_000_000;

/** On a terminal a bar; elsewhere a line at every quarter, so that a log stays readable. All of it goes to the error output: the other is the report. */
export function readingProgress(total: number, isTerminal: boolean): ReadingProgress {
  const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(1);
  let quarter = 0;
  const bar = isTerminal
    ? new SingleBar({ format: "{bar} {value}/{total} MB  {rows}", hideCursor: true, stream: process.stderr }, Presets.shades_classic)
    : undefined;
  bar?.start(Number(megabytes(total)), 0, { rows: 0 });
  return {
    step(bytes, rows) {
      bar?.update(Number(megabytes(bytes)), { rows });
      const reached = Math.floor((bytes * 4) / total);
      if (bar !== undefined || reached <= quarter) return;
      quarter = reached;
      complain(`  ${megabytes(bytes)}/${megabytes(total)} MB, ${rows}`);
    },
    compared() {
      bar?.stop();
    },
  };
}
