import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatRate, NONE, ONE, parsePercent, percentOf, type Rate } from "./rate.ts";

describe("rates", () => {
  it.each([
    ["70", 700_000],
    ["1.8", 18_000],
    ["21.8000", 218_000],
    ["0.0001", 1],
    ["100", ONE],
    ["0", NONE],
  ])("reads %s percent", (text, expected) => {
    expect(parsePercent(text)).toBe(expected);
  });

  it.each(["", "-1", "1.00001", "10000", "70 %", "07", "7,5", ".5", "5."])("refuses %j", (text) => {
    expect(parsePercent(text)).toBeUndefined();
  });

  it("writes the shortest percent string and reads it back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (millionths) => {
        const text = percentOf(millionths as Rate);
        expect(text).not.toMatch(/\.\d*0$|\.$/);
        expect(parsePercent(text)).toBe(millionths);
      }),
    );
  });

  it("is written as each language does", () => {
    expect(formatRate(18_000 as Rate, "fr")).toBe("1,8\u00a0%");
    expect(formatRate(18_000 as Rate, "en")).toBe("1.8%");
    expect(formatRate(ONE, "ar")).toBe("100%");
  });
});
