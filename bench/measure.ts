/** Something to be timed. */
export interface Contender {
  /** Decisions timed in one stretch, and stretches in a round. Stretches are short so that the lines of one stay near the processor. */
  readonly linesPerStretch: number;
  readonly stretches: number;
  /**
   * Readies fresh lines, in the contender's own form, before the clock starts; the answer decides them all and returns a
   * number that depends on each result, so that no work can be left out.
   */
  readonly ready: (count: number, seed: number) => () => number;
}

/** Time of one decision in one round, in microseconds. Each stretch has lines of its own: nothing is decided twice. */
export function timeRound({ linesPerStretch, stretches, ready }: Contender, round: number): number {
  let nanos = 0;
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const decideAll = ready(linesPerStretch, round * stretches + stretch + 1);
    const started = process.hrtime.bigint();
    const sum = decideAll();
    nanos += Number(process.hrtime.bigint() - started);
    if (!Number.isFinite(sum)) throw new Error("a contender gave no amount");
  }
  return nanos / 1000 / (linesPerStretch * stretches);
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? Number.NaN)) / 2;
};

/** Runs a round of a contender and answers with the time of one decision, in microseconds. */
export type RunRound = (round: number) => Promise<number>;

/**
 * Times the contenders in turn, round after round, so that a busy moment of the machine falls on all of them.
 * The first round warms up and is not counted.
 * @returns microseconds of one decision, by contender and round
 */
export async function alternate(contenders: ReadonlyMap<string, RunRound>, rounds: number): Promise<Map<string, number[]>> {
  const times = new Map([...contenders.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of contenders) {
      const micros = await run(round);
      if (round > 0) times.get(name)?.push(micros);
    }
  }
  return times;
}
