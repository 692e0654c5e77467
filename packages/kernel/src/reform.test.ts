import { expect, test } from "vitest";
import { amount, count, day, type Reform, underReform, valueOn } from "./index.ts";

const written = { source: "test", status: "confirmed", checkedOn: "2026-01-01" } as const;
const law = [] as const;
const fee = amount({
  id: "zz.fee",
  label: { fr: "f", en: "f" },
  law,
  values: { "2024-01-01": { value: "1.00", ...written }, "2026-01-01": { value: "2.00", ...written } },
});
const most = count({ id: "zz.most", label: { fr: "m", en: "m" }, law, values: { "2024-01-01": { value: "50", ...written } } });
const reform = (from: string, value: string): Reform => ({ name: "Reform", changes: [{ parameter: fee, from: day(from), value }] });
const on = (date: string): number => valueOn(fee, day(date));

test("a reform gives a number another value from its day on, to those who work under it alone", () => {
  const seen = underReform(reform("2025-06-01", "3.00"), () => [on("2025-05-31"), on("2025-06-01"), on("2026-06-01")]);
  expect(seen).toEqual([100, 300, 300]);
  expect([on("2025-06-01"), on("2026-06-01")]).toEqual([100, 200]);
});

test("several numbers change together, and a reform may stand in another", () => {
  const both: Reform = { name: "Both", changes: [...reform("2025-01-01", "4.00").changes, { parameter: most, from: day("2025-01-01"), value: "60" }] };
  const seen = underReform(both, () => [
    on("2025-01-01"),
    valueOn(most, day("2025-01-01")),
    underReform(reform("2025-01-01", "5.00"), () => on("2025-01-01")),
    on("2025-01-01"),
  ]);
  expect(seen).toEqual([400, 60, 500, 400]);
});

test("the law stands again when the work fails, and a reform that cannot be read changes nothing", async () => {
  expect(() =>
    underReform(reform("2025-06-01", "3.00"), () => {
      throw new Error("work");
    }),
  ).toThrow("work");
  expect(() => underReform(reform("2025-06-01", "three"), () => 0)).toThrow(RangeError);
  expect(() => underReform(reform("2023-06-01", "3.00"), () => 0)).toThrow(RangeError);
  expect(() => underReform(reform("2025-06-01", "3.00"), async () => 0)).toThrow(TypeError);
  expect(on("2025-06-01")).toBe(100);
});
