import { expect, test } from "vitest";
import { withFrenchSpaces } from "./french-spaces.ts";

test("no line breaks before a colon or inside guillemets, at any depth", () => {
  expect(withFrenchSpaces({ a: { b: "Depuis le {day} : « lisez » ?" }, c: "10:30, a b" })).toEqual({
    a: { b: "Depuis le {day}\u00a0: «\u00a0lisez\u00a0»\u00a0?" },
    c: "10:30, a b",
  });
});
