import { expect, test } from "vitest";
import type { Fact } from "../api/life-events.ts";
import { compareBeliefs, dayNumber, dayText, lanesOf, placeOf, spanOf, ticksOf } from "./timeline.ts";

const fact = (kind: string, from: string, to: string | null, more: Partial<Fact> = {}): Fact => ({
  id: `${kind}-${from}`,
  kind,
  label: kind,
  sensitive: false,
  from,
  to,
  details: [],
  organism: null,
  holder: null,
  knownFrom: null,
  knownTo: null,
  ...more,
});
const believed = (facts: readonly Fact[]) => compareBeliefs(facts, undefined);

test("a day and its number are the same day, before 1970 too", () => {
  for (const day of ["1904-02-29", "1969-12-31", "2026-11-22"]) expect(dayText(dayNumber(day))).toBe(day);
});

test("facts that overlap stand on two rows, facts that follow each other on one", () => {
  const facts = believed([fact("rights", "2020-01-01", "2020-12-31"), fact("rights", "2021-01-01", null), fact("rights", "2020-06-01", "2020-06-30")]);
  const [lane] = lanesOf(facts, spanOf(facts, "2022-01-01", null));
  expect(lane?.rows.map((row) => row.map((bar) => bar.fact.from))).toEqual([["2020-01-01", "2021-01-01"], ["2020-06-01"]]);
  expect(lane?.rows[0]?.map((bar) => bar.goesOn)).toEqual([false, true]);
});

test("a bar covers its last day and stops at the window", () => {
  const facts = believed([fact("rights", "2020-01-01", "2030-12-31"), fact("old", "1990-01-01", "1990-12-31"), fact("never", "2021-01-02", "2021-01-01")]);
  const span = { from: dayNumber("2021-01-01"), to: dayNumber("2021-12-31") };
  const lanes = lanesOf(facts, span);
  expect(lanes.map((lane) => lane.kind)).toEqual(["rights"]);
  expect(lanes[0]?.rows[0]?.[0]).toMatchObject({ start: 0, size: 1, beginsBefore: true, goesOn: true });
  const [one] = lanesOf(believed([fact("day", "2021-12-31", "2021-12-31")]), span)[0]?.rows[0] ?? [];
  expect(one?.start).toBeCloseTo(364 / 365);
  expect((one?.start ?? 0) + (one?.size ?? 0)).toBeCloseTo(1);
});

test("facts of health come after the others", () => {
  const facts = believed([fact("ald", "2020-01-01", null, { sensitive: true }), fact("rights", "2020-01-01", null)]);
  expect(lanesOf(facts, spanOf(facts, "2022-01-01", null)).map((lane) => lane.kind)).toEqual(["rights", "ald"]);
});

test("what was believed on a day is told from what is believed now", () => {
  const now = [fact("rights", "2020-01-01", "2024-05-31"), fact("address", "2020-01-01", null), fact("rights", "2024-06-01", null)];
  const then = [fact("rights", "2020-01-01", null, { id: "other" }), fact("address", "2020-01-01", null, { id: "same words, other row" })];
  const told = compareBeliefs(now, then).map(({ fact: { kind, from, to }, belief }) => [kind, from, to, belief]);
  expect(told).toEqual([
    ["rights", "2020-01-01", null, "past"],
    ["address", "2020-01-01", null, "both"],
    ["rights", "2020-01-01", "2024-05-31", "recent"],
    ["rights", "2024-06-01", null, "recent"],
  ]);
});

test("a window of some years keeps three quarters before today; ticks are years, or months when it is short", () => {
  const span = spanOf([], "2026-11-22", 4);
  expect(placeOf(dayNumber("2026-11-22"), span)).toBeCloseTo(0.75, 2);
  expect(ticksOf({ from: dayNumber("1980-01-01"), to: dayNumber("2026-12-31") }, 8).map(({ day }) => day.slice(0, 4))).toEqual([
    "1980",
    "1986",
    "1992",
    "1998",
    "2004",
    "2010",
    "2016",
    "2022",
  ]);
  expect(ticksOf({ from: dayNumber("2026-01-01"), to: dayNumber("2026-12-31") }, 8)[1]).toMatchObject({ day: "2026-03-01", unit: "month" });
});
