import type { LawReference, Locale } from "@openamo/kernel";
import { expect, test } from "vitest";
import { morocco } from "../pack.ts";
import { citation } from "./arabic-citations.ts";

const cited: LawReference[] = [
  ...morocco.reasons.flatMap(({ law }) => law),
  ...morocco.refusals.flatMap(({ law }) => law ?? []),
  ...morocco.parameters.flatMap(({ law }) => law),
  ...(morocco.steering?.contributions.categories.flatMap(({ law }) => law) ?? []),
  ...(morocco.steering?.budget.resources.flatMap(({ law }) => law) ?? []),
];

test("every text that a reader is shown is cited in Arabic", () => {
  expect(cited.length).toBeGreaterThan(200);
  const missing = cited.filter((reference) => !/^[^a-zà-ÿ]+$/i.test(citation(reference, "ar") ?? "x"));
  expect([...new Set(missing.map(({ text, article }) => `${text} ${article}`))]).toEqual([]);
});

test("an article by its number, another by its subject; other languages keep the usual way", () => {
  expect(citation({ text: "LOI-65-00", article: "7" }, "ar")).toBe("القانون \u206665-00\u2069، المادة 7");
  expect(citation({ text: "DEC-2-05-737", article: "taux de couverture" }, "ar")).toBe("المرسوم \u20662-05-737\u2069، نسب التغطية");
  for (const locale of ["fr", "en"] satisfies Locale[]) expect(citation({ text: "LOI-65-00", article: "7" }, locale)).toBeUndefined();
});
