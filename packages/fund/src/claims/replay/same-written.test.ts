import { expect, test } from "vitest";
import { sameWritten } from "./same-written.ts";

const outcome = { lines: [{ acts: ["G"], amounts: { paid: 1900 }, stepsFrom: 0 }], paid: 1900 };

test("two values are the same when they would be written alike", () => {
  expect(sameWritten(outcome, structuredClone(outcome))).toBe(true);
  expect(sameWritten({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(sameWritten({ a: 1 }, { b: undefined, a: 1 })).toBe(true);
  expect(sameWritten({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(sameWritten([], [])).toBe(true);
  expect(sameWritten(null, null)).toBe(true);
});

test("a member, an element or a value that differs is seen at any depth", () => {
  expect(sameWritten(outcome, { ...outcome, paid: 1901 })).toBe(false);
  expect(sameWritten(outcome, { ...outcome, lines: [{ ...outcome.lines[0], acts: ["G", "MCG"] }] })).toBe(false);
  expect(sameWritten({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(sameWritten({ a: 1, b: 2 }, { a: 1 })).toBe(false);
  expect(sameWritten({ a: 1 }, { b: 1 })).toBe(false);
  expect(sameWritten([], {})).toBe(false);
  expect(sameWritten({}, null)).toBe(false);
  expect(sameWritten("1", 1)).toBe(false);
});

test("members left out are not looked at", () => {
  const moved = { ...outcome, lines: [{ ...outcome.lines[0], stepsFrom: 4 }] };
  expect(sameWritten(outcome, moved)).toBe(false);
  expect(sameWritten(outcome, moved, ["stepsFrom"])).toBe(true);
  expect(sameWritten({ stepsFrom: 1 }, {}, ["stepsFrom"])).toBe(true);
});
