import { expect, test } from "vitest";
import { isoDay } from "./day.ts";
import { readBirth } from "./registered-birth.ts";

const read = (text: string): string | undefined => {
  const birth = readBirth(text);
  return birth && `${isoDay(birth.day)}${birth.exact ? "" : " (as registered)"}`;
};

test.each([
  ["1985-06-15", "1985-06-15"],
  ["1952-00-00", "1952-01-01 (as registered)"],
  ["1952-05-00", "1952-05-01 (as registered)"],
  ["1952-13-07", "1952-01-01 (as registered)"],
  ["1952-34-00", "1952-01-01 (as registered)"],
  ["1950-02-30", "1950-02-28 (as registered)"],
  ["1952-02-30", "1952-02-29 (as registered)"],
])("%s is counted from %s", (text, expected) => expect(read(text)).toBe(expected));

test.each(["", "1952", "1952-5-1", "1952-05-32", "0000-01-00", "15/06/1985", "1985-06-15 "])("%j is no date of birth", (text) =>
  expect(read(text)).toBeUndefined(),
);
