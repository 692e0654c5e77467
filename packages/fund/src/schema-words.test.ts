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

  test.each([
    [z.int(), "40", "un nombre est attendu, et non un texte", "a number is expected, not text", "المطلوب رقم بدلا من نص"],
    [
      z.int(),
      1.5,
      "un nombre entier est attendu, et non un nombre à virgule",
      "a whole number is expected, not a fraction",
      "المطلوب عدد صحيح بدلا من عدد عشري",
    ],
    [z.coerce.number(), "x", "un nombre est attendu, et non un texte", "a number is expected, not text", "المطلوب رقم بدلا من نص"],
    [z.string(), 40, "un texte est attendu, et non un nombre", "text is expected, not a number", "المطلوب نص بدلا من رقم"],
    [
      z.boolean(),
      "true",
      "un choix entre vrai et faux est attendu, et non un texte",
      "true or false is expected, not text",
      "المطلوب اختيار بين صحيح وخطأ بدلا من نص",
    ],
    [z.array(z.string()), {}, "un tableau est attendu, et non un objet", "a list is expected, not an object", "المطلوب قائمة بدلا من كائن"],
    [
      z.strictObject({}),
      null,
      "un objet est attendu, et non un champ sans valeur",
      "an object is expected, not a field without a value",
      "المطلوب كائن بدلا من حقل دون قيمة",
    ],
  ])("a value of another type of JSON: %#", (schema, value, fr, en, ar) => {
    const issue = issueOf(schema, value);
    expect([issueInWords(issue, "fr"), issueInWords(issue, "en"), issueInWords(issue, "ar")]).toEqual([fr, en, ar]);
  });

  test("a field left out keeps the library's sentence", () => {
    expect(issueInWords(issueOf(z.strictObject({ day: z.string() }), {}), "fr")).toMatch(/attendu/);
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
