import fc from "fast-check";
import { expect, test } from "vitest";
import type { WaterfallStep } from "../api/types.ts";
import { centsOf, decimalOf, explains, layBars } from "./waterfall.ts";

const step = (effect: WaterfallStep["effect"], amount: string): WaterfallStep => ({ name: `${effect}-${amount}`, label: effect, effect, amount, reasons: [] });

test("cents and decimal strings are the same amount", () => {
  fc.assert(fc.property(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), (cents) => centsOf(decimalOf(cents)) === cents));
  expect(centsOf("\u22121.5")).toBe(-150);
});

test("what is taken hangs under the level before it, and the result starts at zero", () => {
  const bars = layBars([
    step("sets", "50.00"),
    step("takes", "18.50"),
    step("sets", "31.50"),
    step("takes", "9.45"),
    step("adds", "2.00"),
    step("result", "24.05"),
  ]);
  expect(bars.map(({ start, width }) => [Math.round(start * 100) / 100, Math.round(width * 100) / 100])).toEqual([
    [0, 100],
    [63, 37],
    [0, 63],
    [44.1, 18.9],
    [44.1, 4],
    [0, 48.1],
  ]);
});

test("no bar ever leaves its track", () => {
  const effect = fc.constantFrom<WaterfallStep["effect"]>("sets", "takes", "adds", "result");
  const steps = fc.array(fc.tuple(effect, fc.integer({ min: 0, max: 1_000_000 })).map(([name, cents]) => step(name, decimalOf(cents))));
  fc.assert(
    fc.property(steps, (drawn) => {
      for (const { start, width } of layBars(drawn)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + width).toBeLessThanOrEqual(100.000001);
      }
    }),
  );
});

test("a step names a reason by its id or by the beginning of a family", () => {
  expect(explains("fr.share.", "fr.share.ordinary")).toBe(true);
  expect(explains("fr.share", "fr.share.ordinary")).toBe(false);
  expect(explains("fr.base.excess", "fr.base.excess")).toBe(true);
});
