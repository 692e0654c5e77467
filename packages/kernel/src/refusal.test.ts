import { expect, test } from "vitest";
import { defineRefusal, refusal, wordsOf } from "./refusal.ts";

const ABOVE_LIMIT = defineRefusal({
  code: "above-limit",
  sentence: { fr: "Le prix dépasse {limit} € le {on}, pour {item} ({code}).", en: "The price is above €{limit} on {on}, for {item} ({code})." },
  remedy: { fr: "Corrigez.", en: "Correct it." },
});

test("details are written in the reader's form: days, amounts, and words of each language", () => {
  const value = refusal(ABOVE_LIMIT, { limit: "120.50", on: "2026-03-10", "item.fr": "une monture", "item.en": "a frame", code: "1.5" });
  expect(wordsOf(value, "sentence", "fr")).toBe("Le prix dépasse 120,50 € le 10/03/2026, pour une monture (1.5).");
  expect(wordsOf(value, "sentence", "en")).toBe("The price is above €120.50 on 10 March 2026, for a frame (1.5).");
  expect(wordsOf(refusal(ABOVE_LIMIT), "sentence", "en")).toContain("€{limit}");
});
