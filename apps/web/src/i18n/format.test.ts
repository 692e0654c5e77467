import { expect, test } from "vitest";
import { messages as arabic } from "./ar/index.ts";
import { messages as english } from "./en/index.ts";
import { formatDay, formatIdentifier, formatMeasure, formatMoney, formatPart, formatWhole } from "./format.ts";
import { messages as french } from "./fr/index.ts";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

test("amounts are written as the reader writes them, with a true minus", () => {
  expect(plain(formatMoney("1234.56", "fr", "EUR"))).toBe("1 234,56 €");
  expect(formatMoney("1234.56", "en", "EUR")).toBe("€1,234.56");
  expect(plain(formatMoney("-18.5", "fr", "EUR"))).toBe("\u2212 18,50 €");
  expect(formatMoney("18.50", "en", "EUR", true)).toBe("\u2212€18.50");
  expect(plain(formatMoney("0.00", "fr", "EUR", true))).toBe("0,00 €");
});

test("an amount too large for a float keeps all its cents", () => {
  expect(plain(formatMoney("90071992547409931.07", "fr", "EUR"))).toBe("90 071 992 547 409 931,07 €");
});

test("a measure has one decimal, and a part is never rounded up to the whole", () => {
  expect([formatMeasure(5.5, "fr"), formatMeasure(9, "en")]).toEqual(["5,5", "9.0"]);
  expect([formatPart(0.9996, "fr"), formatPart(1, "en"), formatPart(0.5, "en")].map(plain)).toEqual(["99,9 %", "100%", "50%"]);
});

test("days do not move with the time zone", () => {
  expect(formatDay("2026-01-01", "fr")).toBe("1er janvier 2026");
  expect(formatDay("2026-01-01", "en")).toBe("1 January 2026");
  expect(formatDay("2026-03-09", "fr", "digits")).toBe("09/03/2026");
});

test("a social security number is written in the groups people know", () => {
  expect(plain(formatIdentifier("285036999920127"))).toBe("2 85 03 69 999 201 27");
  expect(formatIdentifier("K123")).toBe("K123");
});

test("dirhams are written as Morocco writes them, in Latin digits", () => {
  expect(plain(formatMoney("1234.5", "fr", "MAD"))).toBe("1 234,50 DH");
  const bare = (text: string) =>
    plain(text)
      .replaceAll(/[\u200e\u200f]/g, "")
      .trim();
  expect(bare(formatMoney("1234.50", "ar", "MAD"))).toBe("1.234,50 د.م.");
  expect(bare(formatMoney("30", "ar", "MAD", true))).toBe("\u221230,00 د.م.");
});

test("Arabic says the same things on the pages that it has", () => {
  const of = (messages: Record<string, unknown>, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, messages[name]]));
  const keys = (value: unknown, path = ""): string[] =>
    typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`)) : [path];
  // Sentences of these serve pages that have Arabic and pages that do not; tests in a browser read the first ones.
  const shared = ["shell", "network", "entry", "questions"];
  const names = Object.keys(arabic).filter((name) => !shared.includes(name));
  expect(
    keys(arabic)
      .sort()
      .filter((key) => !keys(french).includes(key)),
  ).toEqual([]);
  expect(keys(of(arabic, names)).sort()).toEqual(keys(of(french, names)).sort());
});

test("both languages say the same things", () => {
  const keys = (value: unknown, path = ""): string[] =>
    typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`)) : [path];
  expect(keys(english)).toEqual(keys(french));
});

test("how many of something is grouped as the language groups it", () => {
  expect(formatWhole(2721, "fr")).toBe("2\u202f721");
  expect(formatWhole(2721, "en")).toBe("2,721");
  expect(formatWhole(12, "fr")).toBe("12");
});
