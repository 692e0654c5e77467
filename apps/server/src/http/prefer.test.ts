import { describe, expect, test } from "vitest";
import { prefersMinimal } from "./prefer.ts";

describe("a preference for a short answer", () => {
  test.each(["return=minimal", "return = minimal", 'return="minimal"', "Return=Minimal", "respond-async, return=minimal", "return=minimal; foo=bar, wait=10"])(
    "is read in %s",
    (header) => expect(prefersMinimal(header)).toBe(true),
  );

  test("is read in the second of two headers", () => expect(prefersMinimal(["wait=10", "return=minimal"])).toBe(true));

  test.each([undefined, "", "return=representation", "minimal", "noreturn=minimal", "return=minimalist", "x=return=minimal"])("is not read in %s", (header) =>
    expect(prefersMinimal(header)).toBe(false),
  );
});
