import { describe, expect, it, test } from "vitest";
import { deviceNumber, laboratoryActNumber, listedCode, stayNumber, technicalActNumber } from "./act-number.ts";

describe("the number of a code in a decision's steps", () => {
  // Stored decisions hold these numbers: they never change.
  test.each([
    ["AAAA000", 1_000_000_000],
    ["DEQP003", 1_055_863_003],
    ["ZZZZ999", 1_456_975_999],
  ])("technical act %s", (code, number) => {
    expect(technicalActNumber(code)).toBe(number);
    expect(listedCode(number)).toBe(code);
  });

  test.each(["DEQP03", "DEQP0033", "deqp003", "DEQ1003", "DEQP0O3", ""])("refuses %j, which has another shape", (code) => {
    expect(() => technicalActNumber(code)).toThrow(RangeError);
  });

  it("gives back laboratory acts, devices and stays", () => {
    expect([laboratoryActNumber("0552"), laboratoryActNumber("9105")]).toEqual([2_000_000_552, 2_000_009_105]);
    expect(["0552", "9105"].map(laboratoryActNumber).map(listedCode)).toEqual(["0552", "9105"]);
    expect([listedCode(deviceNumber("1234567")), listedCode(stayNumber("0123"))]).toEqual(["1234567", "GHS 0123"]);
  });
});
