import { expect, test } from "vitest";
import { isId, newId } from "./ids.ts";

const MANY = 20_000;

test("ids that one process makes follow each other, even within one millisecond", () => {
  const made = Array.from({ length: MANY }, newId);
  expect(made.every(isId)).toBe(true);
  expect(made.every((id) => id[14] === "7" && "89ab".includes(id[19] ?? ""))).toBe(true);
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(MANY);
});
