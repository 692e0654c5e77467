import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "./day.ts";
import { contains, difference, intersection, lengthDays, overlaps, type Period, period, periodOfDays, union } from "./period.ts";

const HORIZON = 60;
const bounded = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 15 }))
  .map(([from, length]): Period => ({ from: from as Day, to: (from + length) as Day }));
const open = fc.integer({ min: 0, max: 45 }).map((from): Period => ({ from: from as Day, to: null }));
const periods = fc.oneof({ weight: 4, arbitrary: bounded }, { weight: 1, arbitrary: open });

/** The days of periods, one by one up to a horizon: what the algebra is checked against. */
function daysOf(list: readonly Period[]): number[] {
  const found: number[] = [];
  for (let value = -2; value <= HORIZON; value += 1) if (list.some((p) => value >= p.from && (p.to === null || value <= p.to))) found.push(value);
  return found;
}
const listOf = (value: Period | undefined): Period[] => (value === undefined ? [] : [value]);
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const isOpen = (p: Period): boolean => p.to === null;

describe("one period", () => {
  it("contains its first and last day and no day beside them", () => {
    fc.assert(
      fc.property(bounded, (p) => {
        const to = p.to as Day;
        expect([p.from - 1, p.from, to, to + 1].map((value) => contains(p, value as Day))).toEqual([false, true, true, false]);
        expect(lengthDays(p)).toBe(daysOf([p]).length);
      }),
    );
  });

  it("is never empty", () => {
    expect(period(3 as Day, 2 as Day)).toBeUndefined();
    expect(period(3 as Day, 3 as Day)).toEqual({ from: 3, to: 3 });
    expect(periodOfDays(3 as Day, 1)).toEqual({ from: 3, to: 3 });
    expect(lengthDays({ from: 3 as Day, to: null })).toBeUndefined();
  });
});

describe("two periods", () => {
  it("overlap when, day by day, they have a day in common", () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const common = daysOf([a]).filter((value) => daysOf([b]).includes(value));
        expect(overlaps(a, b)).toBe(common.length > 0);
        expect(overlaps(b, a)).toBe(overlaps(a, b));
        expect(daysOf(listOf(intersection(a, b)))).toEqual(common);
        expect(intersection(a, b)).toEqual(intersection(b, a));
      }),
    );
  });

  it("difference and intersection are, together and without a shared day, the first period", () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const rest = difference(a, b);
        const both = listOf(intersection(a, b));
        expect(sorted([...daysOf(rest), ...daysOf(both)])).toEqual(daysOf([a]));
        expect(daysOf(rest).some((value) => contains(b, value as Day))).toBe(false);
        expect(union([...rest, ...both])).toEqual([a]);
        for (const piece of rest) expect(piece.to === null || piece.to >= piece.from).toBe(true);
        expect([...rest, ...both].some(isOpen)).toBe(isOpen(a));
      }),
    );
  });
});

describe("union", () => {
  const lists = fc.array(periods, { maxLength: 8 });

  it("holds the same days, in order, without touching periods", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const merged = union(list);
        expect(daysOf(merged)).toEqual(daysOf(list));
        expect(merged.some(isOpen)).toBe(list.some(isOpen));
        merged.slice(1).forEach((next, index) => {
          const before = merged[index]?.to ?? Number.POSITIVE_INFINITY;
          expect(next.from).toBeGreaterThan(before + 1);
        });
      }),
    );
  });

  it("is idempotent and does not look at the order", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const merged = union(list);
        expect(union(merged)).toEqual(merged);
        expect(union([...list].reverse())).toEqual(merged);
      }),
    );
  });

  it("leaves the list it was given as it was", () => {
    const list: Period[] = [
      { from: 5 as Day, to: 9 as Day },
      { from: 1 as Day, to: 4 as Day },
    ];
    expect(union(list)).toEqual([{ from: 1, to: 9 }]);
    expect(list.map((p) => p.from)).toEqual([5, 1]);
  });
});
