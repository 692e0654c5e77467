import { describe, expect, it } from "vitest";
import { type LineAnswer, type LineCase, ordinaryLines, variedLines } from "../../bench/cases.ts";
import { alternate, median, timeRound } from "../../bench/measure.ts";
import * as openamo from "../../bench/openamo.ts";
import * as publicodes from "../../bench/publicodes.ts";

const lines = variedLines(400, 7);

describe("the benchmark", () => {
  it("compares equal results: nine amounts a line, to the cent", () => {
    expect(lines.map(openamo.answerOf)).toEqual(lines.map(publicodes.answerOf));
    const ordinary = ordinaryLines(100, 7);
    expect(ordinary.map(openamo.answerOf)).toEqual(ordinary.map(publicodes.answerOf));
  });

  it("meets every branch of the calculation", () => {
    const answers = lines.map((line): [LineCase, LineAnswer] => [line, openamo.answerOf(line)]);
    const met = (test: (line: LineCase, answer: LineAnswer) => boolean): number => answers.filter(([line, answer]) => test(line, answer)).length;
    expect(met((_, answer) => answer.excess > 0)).toBeGreaterThan(20);
    expect(met((line) => line.fee < line.tariff)).toBeGreaterThan(20);
    expect(met((_, answer) => answer.pathwayPenalty > 0)).toBeGreaterThan(20);
    expect(met((line, answer) => line.outsidePathway && answer.pathwayPenalty === 0)).toBeGreaterThan(5);
    expect(met((_, answer) => answer.localScheme > 0)).toBeGreaterThan(20);
    expect(met((line, answer) => line.exempt && answer.legalShare === 0)).toBeGreaterThan(20);
    for (const amount of [0, 100, 200]) expect(met((_, answer) => answer.participationForfaitaire === amount)).toBeGreaterThan(20);
  });

  it("decides the same in compact form and with reasons", () => {
    for (const line of lines) {
      const { result, reasons } = openamo.decideWithReasons(openamo.factsOf(line));
      expect(result).toEqual(openamo.decideCompact(openamo.factsOf(line)));
      expect(reasons.length).toBeGreaterThanOrEqual(3);
    }
  });

  it("asks for fresh lines in each stretch of each round", () => {
    const seeds: number[] = [];
    const ready = (count: number, seed: number) => {
      seeds.push(seed);
      return () => count;
    };
    for (const round of [0, 1, 2]) expect(timeRound({ linesPerStretch: 2, stretches: 3, ready }, round)).toBeGreaterThan(0);
    expect(seeds).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(() => timeRound({ linesPerStretch: 1, stretches: 1, ready: () => () => Number.NaN }, 0)).toThrow(/no amount/);
  });

  it("takes turns and leaves the warm-up out", async () => {
    const ran: string[] = [];
    const contender = (name: string) => async (round: number) => ran.push(`${name} ${round}`);
    const times = await alternate(
      new Map([
        ["a", contender("a")],
        ["b", contender("b")],
      ]),
      3,
    );
    expect(ran.slice(0, 4)).toEqual(["a 0", "b 0", "a 1", "b 1"]);
    expect(times.get("a")).toEqual([3, 5, 7]);
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});
