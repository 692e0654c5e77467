import { readBirth } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { nia, nir, nirKey } from "./nir.ts";
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

describe("what a number says of its holder", () => {
  const NUMBER = "295109912611193";
  const said = (sex: "female" | "male" | "unknown", registered: string): string[] => {
    const birth = readBirth(registered);
    if (birth === undefined) throw new Error(`no birth: ${registered}`);
    return (nir.disagreements?.(NUMBER, { sex, birth }) ?? []).map(({ en }) => en);
  };

  test("agrees with the identity it was made from, and with what the identity leaves open", () => {
    expect(said("female", "1995-10-03")).toEqual([]);
    expect(said("unknown", "1995-10-00")).toEqual([]);
  });

  test("tells sex, year and month that differ, one sentence each", () => {
    expect(said("male", "1995-10-03")).toEqual(["The number is that of a woman, the identity that of a man."]);
    expect(said("female", "1994-09-03")).toEqual([
      "The number tells of a birth in ..95, the identity in 1994.",
      "The number tells of a birth in month 10, the identity in month 09.",
    ]);
  });

  test("a month that the register did not know is compared with nothing", () => {
    const birth = readBirth("1952-00-00");
    expect(birth && nir.disagreements?.("152309935001287", { sex: "male", birth })).toEqual([]);
  });

  test("a waiting number, and numbers that begin with 3, 4, 7 or 8, stand until the final one", () => {
    expect(nia.provisional?.(NUMBER)).toBe(true);
    expect(nir.provisional?.(NUMBER)).toBe(false);
    expect(["395109912611185", "795109912611100", "895109912611100"].map((number) => nir.provisional?.(number))).toEqual([true, true, true]);
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
