/** Something to be timed: it consumes one line and returns a number that depends on the result, so that no work can be dropped. */
export interface Contender<Line> {
  readonly name: string;
  readonly linesPerRound: number;
  readonly run: (line: Line) => number;
}

/** Time of one decision in one round, in microseconds. */
function timeRound<Line>({ run }: Contender<Line>, lines: readonly Line[]): { micros: number; sum: number } {
  let sum = 0;
  const started = process.hrtime.bigint();
  for (const line of lines) sum += run(line);
  const nanos = Number(process.hrtime.bigint() - started);
  return { micros: nanos / 1000 / lines.length, sum };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? Number.NaN)) / 2;
};

/**
 * Times the contenders in turn, round after round, so that a busy moment of the machine falls on all of them.
 * Each round has lines of its own: nothing is decided twice. The first round warms up and is not counted.
 * @param linesOf gives the lines of a round
 */
export function alternate<Line>(
  contenders: readonly Contender<Line>[],
  rounds: number,
  linesOf: (count: number, round: number) => readonly Line[],
): Map<string, number[]> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of contenders) {
      const { micros, sum } = timeRound(contender, linesOf(contender.linesPerRound, round));
      if (!Number.isFinite(sum)) throw new Error(`${contender.name} gave no amount`);
      if (round > 0) times.get(contender.name)?.push(micros);
    }
  }
  return times;
}
