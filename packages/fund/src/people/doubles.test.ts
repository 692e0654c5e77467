import { day } from "@openamo/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance } from "./distance.ts";
import { likeness, nearDates, PROBABLE, type Traits } from "./doubles.ts";

const NUMBER = { kind: "fr.nir", value: "295109912611193", provisional: false };
const person: Traits = {
  birthName: "Le Goff",
  usedName: null,
  givenNames: "Anne-Marie Jeanne",
  second: null,
  sex: "female",
  birthDay: day("1995-10-03"),
  exactBirth: true,
  identifier: NUMBER,
};
const compared = (other: Partial<Traits>) => likeness(person, { ...person, ...other });
const reasons = (other: Partial<Traits>): string[] => compared(other).reasons.map(({ en }) => en);
const probable = (other: Partial<Traits>): boolean => compared(other).score >= PROBABLE;

describe("how likely two persons are one", () => {
  test("the same person typed by another hand is probable, and the reasons say what differs", () => {
    const without = { identifier: null };
    expect(reasons({ ...without, birthName: "LE GOFF", givenNames: "anne marie  jeanne" })).toEqual(["Same names", "Same date of birth"]);
    expect(reasons({ ...without, birthName: "Anne-Marie", givenNames: "Jeanne Le Goff" })).toEqual(["Same names in another order", "Same date of birth"]);
    expect(reasons({ ...without, birthName: "Martin", usedName: "Le Goff", givenNames: "Anne Marie" })).toEqual([
      "Same surname and same first name",
      "Same date of birth",
    ]);
    expect(reasons({ ...without, birthName: "Le Gof", birthDay: day("1995-03-10") })).toEqual([
      "Names that differ by a letter or two",
      "Day and month of birth swapped",
    ]);
    expect(reasons({ ...without, birthDay: day("1995-01-01"), exactBirth: false })).toEqual(["Same names", "Same year of birth, incomplete date"]);
    for (const typed of [
      { birthName: "Anne-Marie", givenNames: "Jeanne Le Goff" },
      { birthName: "Le Gof", birthDay: day("1995-03-10") },
    ])
      expect(probable({ ...without, ...typed })).toBe(true);
  });

  test("two Latin writings of one Arabic name are one where the second script says so", () => {
    const salma = { birthName: "العمراني", givenNames: "سلمى" };
    const typed = { identifier: null, birthName: "Lamrani", givenNames: "Selma Nour", second: salma };
    const found = likeness({ ...person, identifier: null, birthName: "El Amrani", givenNames: "Salma", second: salma }, { ...person, ...typed });
    expect(found.reasons.map(({ en }) => en)).toEqual(["Same names in the other script", "Same date of birth"]);
    expect(found.score).toBeGreaterThanOrEqual(PROBABLE);
    expect(reasons({ ...typed, second: null })).toEqual(["Same date of birth"]);
  });

  test("a waiting number and the final one that differs from it by a figure speak for one person", () => {
    const waiting = { kind: "fr.nia", value: "295109912611290", provisional: true };
    expect(reasons({ identifier: waiting, birthName: "X", givenNames: "Y", birthDay: day("1960-01-01") })).toEqual(["Numbers that differ by a figure or two"]);
    expect(reasons({ identifier: { ...NUMBER, value: "295109912611100" } })[0]).toBe("Same number");
  });

  test("namesakes with two final numbers, twins and strangers are not probable", () => {
    const other = { kind: "fr.nir", value: "195036738234516", provisional: false };
    expect(probable({ identifier: other })).toBe(false);
    expect(probable({ identifier: null, givenNames: "Soizic", sex: "female" })).toBe(false);
    expect(compared({ identifier: other, birthName: "Abel", givenNames: "Paul", birthDay: day("1951-02-07"), sex: "male" })).toMatchObject({ score: 0 });
  });
});

describe("distance between words", () => {
  test.each([
    ["goff", "goff", 0],
    ["goff", "gof", 1],
    ["marie", "maire", 1],
    ["dupont", "durand", 3],
    ["", "ab", 2],
    ["abcdef", "a", 3],
  ])("%s and %s: %d, looked at up to two", (a, b, expected) => expect(distance(a, b, 2)).toBe(expected));

  test("is the same both ways, and nothing only for the same word", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(fc.property(word, word, (a, b) => distance(a, b, 6) === distance(b, a, 6) && (distance(a, b, 6) === 0) === (a === b)));
  });
});

test("dates near a birth are days of the calendar, each once removed from it by a usual error", () => {
  const near = nearDates(day("1995-10-03"));
  for (const written of ["1995-10-03", "1995-03-10", "1994-10-03", "1985-10-03", "1995-11-03", "1995-10-04"]) expect(near).toContain(day(written));
  expect(nearDates(day("2024-02-29"))).not.toContain(day("2025-02-28"));
});
