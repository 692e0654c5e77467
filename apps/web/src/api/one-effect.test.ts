import { expect, test } from "vitest";
import { oneEffect } from "./one-effect.ts";
import { ProblemError } from "./problem.ts";

const failing = (status: number) => Promise.reject(new ProblemError({ status, code: "tried", title: "" }));

test("an act sent again after a lost answer keeps its key; after an answer, the next act has its own", async () => {
  const once = oneEffect();
  const keys: string[] = [];
  const act = (answer: () => Promise<unknown>) =>
    once((key) => {
      keys.push(key);
      return answer();
    }).catch(() => undefined);
  await act(() => failing(0));
  await act(() => Promise.resolve("done"));
  await act(() => failing(422));
  await act(() => Promise.resolve("done"));
  const [lost, again, refused, corrected] = keys;
  expect(again).toBe(lost);
  expect(new Set([again, refused, corrected]).size).toBe(3);
});
