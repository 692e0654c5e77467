import { type SchemaIssue, schemaSays } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { issueInWords, problemDetails } from "./schema-words.ts";

const AMOUNT = { fr: "un montant d’essai", en: "an amount to try", ar: "مبلغ للتجربة" };
const issueOf = (schema: z.ZodType, value: unknown): SchemaIssue => {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (issue === undefined) throw new Error("the schema took the value");
  return issue;
};

describe("what a schema finds wrong, in the reader's language", () => {
  test.each(["fr", "en", "ar"] as const)("a sentence of our own, %s", (locale) => {
    expect(issueInWords(issueOf(z.string().regex(/^\d$/, schemaSays(AMOUNT)), "x"), locale)).toBe(AMOUNT[locale]);
  });

  test("a sentence of the library, and one that nobody translated", () => {
    expect(issueInWords(issueOf(z.int(), "x"), "fr")).toMatch(/nombre/);
    expect(issueInWords(issueOf(z.string().regex(/^\d$/, "said once"), "x"), "fr")).toBe("said once");
  });

  test("within a refusal's sentence it ends without a full stop of its own", () => {
    expect(
      problemDetails(
        issueOf(
          z.string().refine(() => false, "Missing."),
          "x",
        ),
      ).problem,
    ).toBe("Missing");
  });
});
