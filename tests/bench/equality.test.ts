import { describe, expect, it } from "vitest";
import { type LineAnswer, type LineCase, lineCases } from "../../bench/cases.ts";
import { alternate, median } from "../../bench/measure.ts";
import * as openamo from "../../bench/openamo.ts";
import * as publicodes from "../../bench/publicodes.ts";

const lines = lineCases(400, 7);

describe("the benchmark", () => {
  it("compares equal results: nine amounts a line, to the cent", () => {
    expect(lines.map(openamo.answerOf)).toEqual(lines.map(publicodes.answerOf));
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
      const { result, reasons } = openamo.decideWithReasons(line);
      expect(result).toEqual(openamo.decideCompact(line));
      expect(reasons.length).toBeGreaterThanOrEqual(3);
    }
  });

  it("never decides a line twice, and leaves the warm-up out", () => {
    const seen: number[] = [];
    const times = alternate([{ name: "a", linesPerRound: 2, run: (line: number) => seen.push(line) }], 3, (count, round) => [round * count, round * count + 1]);
    expect(times.get("a")).toHaveLength(3);
    expect(new Set(seen).size).toBe(8);
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});
