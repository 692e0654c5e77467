import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cents, cents, parseCents } from "./money.ts";
import { parsePercent, type Rate } from "./rate.ts";
import { fractionOf, type Rounding, shareOf, split } from "./rounding.ts";

const read = (decimal: string): Cents => {
  const value = parseCents(decimal);
  if (value === undefined) throw new Error(decimal);
  return value;
};
const percent = (text: string): Rate => {
  const value = parsePercent(text);
  if (value === undefined) throw new Error(text);
  return value;
};

/**
 * An oracle that shares no formula with the kernel: the exact product in millionths of a cent is cut by long division,
 * and what is left over is compared with one half.
 */
function oracle(amount: number, rate: number, rounding: Rounding): number {
  const unit = rounding === "half-up-to-unit" ? 100_000_000n : 1_000_000n;
  const product = BigInt(amount < 0 ? -amount : amount) * BigInt(rate);
  let whole = 0n;
  let rest = product;
  whole = rest / unit;
  rest -= whole * unit;
  const up = rounding === "up-to-cent" ? rest > 0n : rounding === "down-to-cent" ? false : rest + rest >= unit;
  const magnitude = (up ? whole + 1n : whole) * (unit / 1_000_000n);
  return Number(amount < 0 ? -magnitude : magnitude) + 0;
}

const ROUNDINGS: readonly Rounding[] = ["half-up-to-cent", "down-to-cent", "up-to-cent", "half-up-to-unit"];
const rates = fc.oneof(
  fc.constantFrom("70", "30", "90", "10", "65", "35", "80", "100", "0", "1.8", "21.8", "92.5", "33.3333").map(percent),
  fc.integer({ min: 0, max: 2_000_000 }).map((n) => n as Rate),
);

describe("published shares", () => {
  it.each([
    ["10.75", "70", "7.53"],
    ["28.92", "70", "20.24"],
    ["16.87", "70", "11.81"],
    ["33.74", "70", "23.62"],
    ["93.99", "70", "65.79"],
    ["45.73", "70", "32.01"],
    ["30.00", "70", "21.00"],
    ["0.05", "10", "0.01"],
    ["0.04", "10", "0.00"],
    ["-10.75", "70", "-7.53"],
  ])("%s at %s %% is %s", (base, rate, expected) => {
    expect(shareOf(read(base), percent(rate), "half-up-to-cent")).toBe(read(expected));
  });
});

describe("rounding of a share", () => {
  it("equals exact arithmetic for every named rounding", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), rates, fc.constantFrom(...ROUNDINGS), (amount, rate, rounding) => {
        expect(shareOf(cents(amount), rate, rounding)).toBe(oracle(amount, rate, rounding));
      }),
      { numRuns: 2000 },
    );
  });

  it("equals exact arithmetic on ties and one millionth beside them, on both sides of the fast path", () => {
    const near = fc.tuple(fc.integer({ min: 0, max: 2 ** 32 }), fc.integer({ min: -2, max: 2 }));
    fc.assert(
      fc.property(near, ([whole, offset]) => {
        const rate = (500_000 + offset) as Rate;
        expect(shareOf(cents(2 * whole + 1), rate, "half-up-to-cent")).toBe(oracle(2 * whole + 1, rate, "half-up-to-cent"));
      }),
      { numRuns: 2000 },
    );
  });

  it("rounds ties away from zero on every odd cent at one half", () => {
    for (let amount = 1; amount < 2000; amount += 2) expect(shareOf(cents(amount), percent("50"), "half-up-to-cent")).toBe((amount + 1) / 2);
  });

  it("is odd: a reversal takes back exactly what was given", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 11 }), rates, fc.constantFrom(...ROUNDINGS), (amount, rate, rounding) => {
        expect(shareOf(cents(-amount), rate, rounding) + shareOf(cents(amount), rate, rounding)).toBe(0);
      }),
    );
  });

  it("grows with the amount and stays within one unit of the exact share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 1000 }), rates, (amount, more, rate) => {
        const share = shareOf(cents(amount), rate, "half-up-to-cent");
        expect(share).toBeLessThanOrEqual(shareOf(cents(amount + more), rate, "half-up-to-cent"));
        expect(Math.abs(share * 1_000_000 - amount * rate)).toBeLessThanOrEqual(500_000);
      }),
    );
  });
});

describe("split", () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), { minLength: 1, maxLength: 8 })
    .filter((list) => list.some((weight) => weight > 0));

  it("gives parts that add up to the amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 51), max: 2 ** 51 }), weights, (amount, list) => {
        const parts = split(cents(amount), list);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amount));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives each part less than one cent away from its exact share, and nothing to a weight of zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), weights, (amount, list) => {
        const total = list.reduce((sum, weight) => sum + BigInt(weight), 0n);
        split(cents(amount), list).forEach((part, index) => {
          const weight = BigInt(list[index] ?? 0);
          const gap = BigInt(part) * total - BigInt(amount) * weight;
          expect(gap < total && gap > -total).toBe(true);
          if (weight === 0n) expect(part).toBe(0);
        });
      }),
    );
  });

  it("adds up with weights whose sum no double can hold", () => {
    const huge = Number.MAX_SAFE_INTEGER;
    const parts = split(cents(2 ** 51), [huge, huge, 1]);
    expect(parts).toEqual([2 ** 50, 2 ** 50, 0]);
  });

  it("gives the cents left to the largest remainders, the first part first on a tie", () => {
    expect(split(cents(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(split(cents(-100), [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(split(cents(10), [1, 2, 4])).toEqual([1, 3, 6]);
    expect(split(cents(0), [3, 1])).toEqual([0, 0]);
  });

  it.each([[[]], [[0, 0]], [[-1, 2]], [[0.5, 1]], [[Number.NaN]], [[Number.POSITIVE_INFINITY, 1]]])("refuses the weights %j", (list) => {
    expect(() => split(cents(100), list)).toThrow(RangeError);
  });
});

describe("a fraction of an amount", () => {
  it.each<[string, number, number, Rounding, string]>([
    ["100.00", 2, 3, "half-up-to-cent", "66.67"],
    ["101.00", 2, 3, "half-up-to-cent", "67.33"],
    ["0.05", 1, 2, "half-up-to-cent", "0.03"],
    ["0.05", 1, 2, "down-to-cent", "0.02"],
    ["-0.05", 1, 2, "half-up-to-cent", "-0.03"],
    ["10.49", 1, 1, "half-up-to-unit", "10.00"],
  ])("%s x %i/%i, %s, is %s", (amount, numerator, denominator, rounding, expected) => {
    expect(fractionOf(read(amount), numerator, denominator, rounding)).toBe(read(expected));
  });

  it("agrees with a rate wherever the fraction is one", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 100 }), (amount, points) => {
        const byRate = shareOf(cents(amount), percent(String(points)), "half-up-to-cent");
        expect(fractionOf(cents(amount), points, 100, "half-up-to-cent")).toBe(byRate);
      }),
    );
  });

  it("refuses what is no fraction", () => {
    expect(() => fractionOf(cents(100), 1, 0, "half-up-to-cent")).toThrow(RangeError);
    expect(() => fractionOf(cents(100), 0.5, 2, "half-up-to-cent")).toThrow(RangeError);
  });
});
