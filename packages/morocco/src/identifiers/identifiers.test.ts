import { describe, expect, test } from "vitest";
import { cin, cnssNumber, ice, inpe, rib, ribKey } from "./numbers.ts";

const codeOf = (answer: ReturnType<typeof ice.check>): string => (answer.ok ? answer.normal : answer.refusal.definition.code);

describe("ICE", () => {
  test.each([
    ["001561191000066", "001561191000066"],
    ["00 21 36 09 30 00 040", "002136093000040"],
    ["001561191000067", "ice-key"],
    ["00156119100006", "ice-length"],
    ["00156119100006A", "ice-form"],
  ])("%s: %s", (value, expected) => expect(codeOf(ice.check(value))).toBe(expected));

  test("each wrong digit is caught", () => {
    const right = "001561191000066";
    for (let at = 0; at < right.length; at += 1) {
      const digit = (Number(right[at]) + 1) % 10;
      expect(codeOf(ice.check(`${right.slice(0, at)}${digit}${right.slice(at + 1)}`))).toBe("ice-key");
    }
  });
});

describe("RIB", () => {
  const body = "0117800000123456789012";

  test("the key closes the number", () => {
    const whole = `${body}${ribKey(body)}`;
    expect(BigInt(whole) % 97n).toBe(0n);
    expect(codeOf(rib.check(`${whole.slice(0, 3)} ${whole.slice(3)}`))).toBe(whole);
  });

  test("another key, or another length, is refused", () => {
    const wrong = ribKey(body) === "97" ? "01" : "97";
    expect(codeOf(rib.check(`${body}${wrong}`))).toBe("rib-key");
    expect(codeOf(rib.check(body))).toBe("rib-form");
  });
});

test.each([
  [cnssNumber, "123 456 789", "123456789"],
  [cnssNumber, "12345678", "cnss-number-form"],
  [cin, "be 123456", "BE123456"],
  [cin, "123456", "cin-form"],
  [cin, "ABC12", "cin-form"],
  [inpe, "081234567", "081234567"],
  [inpe, "0812345678", "inpe-form"],
])("$0.id of %s: %s", (rule, value, expected) => expect(codeOf(rule.check(value))).toBe(expected));
