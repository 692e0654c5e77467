import { describe, expect, test } from "vitest";
import { nir, nirKey } from "./nir.ts";
import { rpps } from "./rpps.ts";

const verdict = (rule: typeof nir, value: string): string => {
  const checked = rule.check(value);
  return checked.ok ? checked.normal : checked.refusal.definition.code;
};

describe("social security number", () => {
  test.each([
    ["2 95 10 99 126 111 93", "295109912611193"],
    ["253072b07300470", "253072B07300470"],
    ["177022A00100229", "177022A00100229"],
    ["177025626004544", "177025626004544"],
    ["177025626004545", "nir-key"],
    ["17702562600454", "nir-format"],
    ["253072C07300483", "nir-format"],
    ["", "nir-format"],
  ])("%s gives %s", (value, expected) => expect(verdict(nir, value)).toBe(expected));

  test("the key of a body is 97 less its remainder, Corsica counted as 19 and 18", () => {
    expect([nirKey("2951099126111"), nirKey("177022A001002"), nirKey("253072B073004")]).toEqual(["93", "29", "70"]);
  });
});

describe("RPPS", () => {
  test.each([
    ["10001234567", "rpps-format"],
    ["10001234560", "rpps-format"],
    ["79927398713", "79927398713"],
    ["7992 7398 713", "79927398713"],
    ["7992739871", "rpps-format"],
  ])("%s gives %s", (value, expected) => expect(verdict(rpps, value)).toBe(expected));
});
