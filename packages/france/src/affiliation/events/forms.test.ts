import { describe, expect, test } from "vitest";
import * as z from "zod";
import { eventRules } from "./index.ts";

interface Property {
  readonly "x-title"?: { readonly fr: string; readonly en: string };
  readonly "x-group"?: string;
  readonly "x-labels"?: Readonly<Record<string, unknown>>;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly "x-person"?: boolean;
}
interface Drawn {
  readonly properties?: Readonly<Record<string, Property>>;
  readonly "x-groups"?: readonly { readonly id: string }[];
}

describe.each(eventRules.map((rule) => [rule.kind, rule] as const))("the form of %s", (_kind, rule) => {
  const drawn = z.toJSONSchema(rule.details as unknown as z.ZodType, { io: "input" }) as Drawn;
  const fields = Object.entries(drawn.properties ?? {});

  test("names each field and each choice in both languages, in a group that it lists", () => {
    expect([rule.label.fr, rule.label.en, rule.description.fr, rule.description.en].every((text) => text.trim() !== "")).toBe(true);
    const groups = drawn["x-groups"]?.map(({ id }) => id) ?? [];
    for (const [name, property] of fields) {
      expect(property["x-title"]?.fr, name).toBeTruthy();
      expect(property["x-title"]?.en, name).toBeTruthy();
      expect(groups, name).toContain(property["x-group"]);
      for (const choice of property.enum ?? []) expect(property["x-labels"], `${name} ${choice}`).toHaveProperty(choice);
    }
  });

  test("marks the persons that it names, and refuses a field that it does not know", () => {
    const persons = fields.filter(([, property]) => property["x-person"] === true).map(([name]) => name);
    expect(persons).toEqual(fields.filter(([name]) => ["child", "otherParent", "partner", "other"].includes(name)).map(([name]) => name));
    expect(rule.details.safeParse({ "no such field": true }).success).toBe(false);
    expect(rule.personsIn({ "no such field": true })).toEqual([]);
  });
});

test("each kind is named once", () => {
  const kinds = eventRules.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
});
