import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cents, cents, decimalOf, formatCents, maxCents, minCents, parseCents, sumCents } from "./money.ts";

const LIMIT = 2 ** 51;
const anyCents = fc.integer({ min: -LIMIT, max: LIMIT }).map(cents);

describe("cents", () => {
  it("refuses fractions, numbers that are no number, and amounts past the guard", () => {
    for (const wrong of [0.5, 19.999999, Number.NaN, Number.POSITIVE_INFINITY, LIMIT + 1, -LIMIT - 1]) expect(() => cents(wrong)).toThrow(RangeError);
    expect(cents(LIMIT)).toBe(LIMIT);
    expect(cents(-LIMIT)).toBe(-LIMIT);
  });

  it("knows no minus zero", () => {
    expect(Object.is(cents(-0), 0)).toBe(true);
    expect(Object.is(parseCents("-0.00"), 0)).toBe(true);
  });
});

describe("decimal strings", () => {
  it.each([
    ["26.50", 2650],
    ["26.5", 2650],
    ["30", 3000],
    ["0", 0],
    ["-3.01", -301],
    ["0.05", 5],
    ["9999999999999.99", 999_999_999_999_999],
  ])("reads %s", (text, expected) => {
    expect(parseCents(text)).toBe(expected);
  });

  it.each(["", " 1", "1 ", "1,50", "1.505", "01", "1.", ".5", "+1", "1e3", "--1", "-", "1.5.0", "0x10", "NaN", "١", "12345678901234", "1\n"])(
    "refuses %j",
    (text) => {
      expect(parseCents(text)).toBeUndefined();
    },
  );

  it("writes two decimals and reads back the same cents", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }).map(cents), (amount) => {
        const text = decimalOf(amount);
        expect(text).toMatch(/^-?\d+\.\d{2}$/);
        expect(parseCents(text)).toBe(amount);
      }),
    );
  });
});

describe("sums", () => {
  it("is the exact sum, or a defect when the guard is passed on the way", () => {
    fc.assert(
      fc.property(fc.array(anyCents, { maxLength: 12 }), (amounts) => {
        let exact = 0n;
        let passed = false;
        for (const amount of amounts) {
          exact += BigInt(amount);
          passed ||= exact > BigInt(LIMIT) || exact < -BigInt(LIMIT);
        }
        if (passed) expect(() => sumCents(amounts)).toThrow(RangeError);
        else expect(BigInt(sumCents(amounts))).toBe(exact);
      }),
    );
  });

  it("orders amounts", () => {
    fc.assert(fc.property(anyCents, anyCents, (a, b) => minCents(a, b) <= maxCents(a, b) && minCents(a, b) + maxCents(a, b) === a + b));
  });
});

describe("amounts for a reader", () => {
  const amount = 123_456_789 as Cents;
  it.each([
    ["fr", "EUR", amount, "1\u202f234\u202f567,89\u00a0€"],
    ["en", "EUR", amount, "€1,234,567.89"],
    ["fr", "MAD", 5 as Cents, "0,05\u00a0DH"],
    ["ar", "MAD", amount, "1.234.567,89\u00a0د.م."],
    ["en", "EUR", -100_000 as Cents, "\u2212€1,000.00"],
    ["fr", "EUR", -99_999 as Cents, "\u2212999,99\u00a0€"],
  ] as const)("in %s, %s %i", (locale, currency, value, expected) => {
    expect(formatCents(value, currency, locale)).toBe(expected);
  });

  it("groups as Intl does in English", () => {
    const intl = new Intl.NumberFormat("en-US", { style: "currency", currency: "EUR" });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 }).map(cents), (value) => {
        expect(formatCents(value, "EUR", "en")).toBe(intl.format(decimalOf(value) as `${number}`));
      }),
    );
  });
});
