import { serializerCompiler } from "fastify-type-provider-zod";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { claimViewSchema } from "../schemas/claims.ts";
import { answerCompiler } from "./compiler.ts";
import { fixed, fixedList } from "./fixed.ts";

/** What is sent for a value, and what zod would have sent. */
function bothOf(schema: z.ZodType, value: unknown): { sent: string; byZod: string } {
  const route = { schema, method: "GET", url: "/a" };
  return { sent: String(answerCompiler(route)(value)), byZod: serializerCompiler(route)(value) };
}

const party = z.discriminatedUnion("kind", [z.object({ kind: z.literal("one"), name: z.string() }), z.object({ kind: z.literal("all"), count: z.int() })]);

const schema = z.object({
  word: z.string(),
  state: z.enum(["open", "closed"]),
  at: z.iso.datetime().nullable(),
  size: z.int().optional(),
  share: z.number().optional(),
  sure: z.boolean(),
  list: z.array(z.object({ a: z.string().optional(), b: z.literal(1).optional() })),
  amounts: z.record(z.string(), z.string()),
  party,
  anything: z.unknown(),
  loose: z.looseObject({ known: z.string() }).optional(),
  short: z.string().max(3).optional(),
  either: z.union([z.object({ name: z.string(), law: z.array(z.string()), size: z.int() }), z.object({ name: z.string() }), z.string()]).optional(),
});

const value = {
  state: "open",
  word: "plain",
  at: "2026-11-21T09:00:00.000Z",
  sure: false,
  list: [{}, { a: "x" }, { b: 1, c: "not declared" }],
  amounts: { base: "1.00", 'with "quotes"': "2.00" },
  party: { kind: "all", count: 3, name: "not of this kind" },
  anything: { deep: [1, "é", null] },
  secret: "not declared",
};

const written: readonly (readonly [what: string, given: unknown])[] = [
  ["the members that are declared, in their order, and no other", value],
  ["nothing where nothing is held", { ...value, at: null, list: [], amounts: {}, anything: undefined }],
  ["the other kind of a party", { ...value, party: { kind: "one", name: "N" } }],
  ["numbers", { ...value, size: 0, share: 0.25 }],
  ["members that its schema lets through", { ...value, loose: { known: "k", more: 1 }, short: "abc" }],
  ["the first of several shapes", { ...value, either: { name: "N", law: ["a"], size: 1 } }],
  ["the second of several shapes", { ...value, either: { name: "N", law: fixedList(["CSS L160-13 ".repeat(30)]), size: 0.5 } }],
  ["the last of several shapes", { ...value, either: "N" }],
  ...['"', "\\", "\n\u0000\u007f", "’ € م 𝄞", "\ud834 half", "\u2028", ""].map((word) => [`the text ${JSON.stringify(word)}`, { ...value, word }] as const),
];

describe("an answer", () => {
  test.each(written)("has %s, as zod writes it", (_what, given) => {
    const { sent, byZod } = bothOf(schema, given);
    expect(sent).toBe(byZod);
    expect(sent).not.toContain("not declared");
  });

  test.each([
    ["a text that is a number", { ...value, word: 1 }],
    ["a text that is missing", { ...value, word: undefined }],
    ["a word that is not of the list", { ...value, state: "ajar" }],
    ["an instant that is none", { ...value, at: "yesterday" }],
    ["half a number", { ...value, size: 0.5 }],
    ["a list that is an object", { ...value, list: {} }],
    ["an amount that is a number", { ...value, amounts: { base: 1 } }],
    ["a party of no kind", { ...value, party: { kind: "none" } }],
    ["what none of several shapes takes", { ...value, either: { law: ["a"], size: 1 } }],
    ["a text that is too long", { ...value, short: "abcd" }],
    ["nothing at all", null],
  ])("is refused as zod refuses it with %s", (_what, given) => {
    const route = { schema, method: "GET", url: "/a" };
    const message = (write: (data: unknown) => unknown): string => {
      try {
        write(given);
        return "written";
      } catch (error) {
        return String((error as Error).cause);
      }
    };
    expect(message(answerCompiler(route))).toBe(message(serializerCompiler(route)));
    expect(message(answerCompiler(route))).not.toBe("written");
  });

  test("copies what is fixed, for each schema in its own form", () => {
    const law = fixedList([{ text: "CSS", article: "L160-13".repeat(30), hidden: "h" }]);
    const full = z.object({ law: z.array(z.object({ text: z.string(), article: z.string() })) });
    const short = z.object({ law: z.array(z.object({ text: z.string() })) });
    for (const of of [full, short, full]) {
      const { sent, byZod } = bothOf(of, { law });
      expect(sent).toBe(byZod);
    }
    const named = fixed({ a: "é" });
    const twice = z.object({ first: z.object({ a: z.string() }), second: z.object({ a: z.string() }) });
    expect(bothOf(twice, { first: named, second: named }).sent).toBe('{"first":{"a":"é"},"second":{"a":"é"}}');
    expect(() => answerCompiler({ schema: twice, method: "GET", url: "/a" })({ first: fixed({ a: 1 }), second: named })).toThrow();
  });

  test("of a claim is not refused whole for one member: what is wrong is named", () => {
    const write = answerCompiler({ schema: claimViewSchema, method: "POST", url: "/claims" });
    expect(() => write({ id: "1" })).toThrow(expect.objectContaining({ cause: expect.objectContaining({ issues: expect.any(Array) }) }));
  });
});
