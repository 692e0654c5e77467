import { describe, expect, test } from "vitest";
import { onFirstUse } from "./on-first-use.ts";

describe("a value made on first use", () => {
  test("is made once, when it is asked for, even where it is undefined", () => {
    let times = 0;
    const value = onFirstUse(() => {
      times += 1;
      return undefined;
    });
    expect(times).toBe(0);
    value();
    value();
    expect(times).toBe(1);
  });

  test("that could not be made is tried again", () => {
    let ready = false;
    const value = onFirstUse(() => {
      if (!ready) throw new RangeError("not ready");
      return "made";
    });
    expect(value).toThrow(RangeError);
    ready = true;
    expect(value()).toBe("made");
  });
});
