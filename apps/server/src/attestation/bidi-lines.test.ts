import { describe, expect, test } from "vitest";
import { apart, directionOf, type Line, linesOf } from "./bidi-lines.ts";

/** Each letter is one wide: places can be read as letters of the line. */
const measure = (text: string): number => text.length;
const line = (text: string, page: "ltr" | "rtl" = "rtl", width = 200): Line => linesOf(text, page, width, measure)[0] ?? { runs: [], width: 0 };
/** The runs from left to right, as they stand on the page. */
const seen = (text: string, page: "ltr" | "rtl" = "rtl"): string[] => [...line(text, page).runs].sort((a, b) => a.x - b.x).map((run) => run.text);

describe("lines in two directions", () => {
  test("words follow each other from the right, numbers and Latin words keep their own order", () => {
    expect(seen("من 01/08/2026 إلى 28/02/2027")).toEqual(["28/02/2027", "إلى", "01/08/2026", "من"]);
    expect(seen("رمز الهيئة : CNSS")).toEqual(["CNSS", ":", "الهيئة", "رمز"]);
  });

  test("runs are told in the order of reading, whatever their places", () => {
    expect(line("سلمى العمراني 54").runs.map(({ text }) => text)).toEqual(["سلمى", "العمراني", "54"]);
  });

  test("brackets face the other way", () => {
    expect(seen("الاشتراك (54 يوما)")).toEqual(["(", "يوما", "54", ")", "الاشتراك"]);
  });

  test("a part set apart keeps its order, and its marks are not drawn", () => {
    expect(seen(`المرجع ${apart("1234-5678-9ABC")}.`)).toEqual([".", "1234-5678-9ABC", "المرجع"]);
  });

  test("a line without Arabic keeps the order of its words on a page read from the right", () => {
    expect(directionOf("EL AMRANI Salma", "rtl")).toBe("ltr");
    expect(seen("EL AMRANI Salma")).toEqual(["EL", "AMRANI", "Salma"]);
    expect(directionOf("901000001", "rtl")).toBe("rtl");
    expect(seen("سلمى العمراني", "ltr")).toEqual(["العمراني", "سلمى"]);
  });

  test("long lines break between words, and never overlap or pass the width", () => {
    const lines = linesOf("الصندوق الوطني للضمان الاجتماعي بالدار البيضاء 2026", "rtl", 20, measure);
    expect(lines.length).toBeGreaterThan(2);
    for (const { runs, width } of lines) {
      expect(width).toBeLessThanOrEqual(20);
      const ordered = [...runs].sort((a, b) => a.x - b.x);
      ordered.reduce((end, run) => {
        expect(run.x).toBeGreaterThanOrEqual(end);
        return run.x + run.width;
      }, 0);
    }
    expect(linesOf("أ\nب", "rtl", 20, measure)).toHaveLength(2);
  });
});
