import { expect, test } from "vitest";
import { groupsOf, initialValues, inputOf, nameFor } from "./fields.ts";
import type { JsonSchema } from "./json-schema.ts";
import { isDay, parseAmount, typedAmount } from "./parse.ts";

const schema: JsonSchema = {
  type: "object",
  required: ["day", "fee", "place"],
  "x-groups": [
    { id: "care", title: { fr: "Les soins", en: "The care" } },
    { id: "more", title: { fr: "Pour préciser", en: "More" } },
  ],
  properties: {
    day: { type: "string", format: "date", "x-title": { fr: "Jour", en: "Day" }, "x-group": "care" },
    fee: { type: "string", pattern: "^\\d{1,7}(\\.\\d{1,2})?$", "x-group": "care" },
    place: { type: "string", enum: ["office", "home"], default: "office", "x-labels": { office: { fr: "Au cabinet", en: "Practice" } }, "x-group": "care" },
    night: { type: "boolean", "x-group": "more", "x-show-when": { field: "place", in: ["home"] } },
    acts: { type: "array", items: { type: "string" }, "x-group": "more" },
    marks: { type: "array", items: { type: "string", enum: ["a", "b"] }, "x-labels": { a: { fr: "Premier", en: "First" } }, "x-group": "more" },
    child: { type: "string", format: "uuid", "x-person": true, "x-group": "more" },
    power: { type: "string", pattern: "^-?\\d{1,2}$", "x-kind": "decimal", "x-group": "more" },
    count: { type: "integer", "x-group": "more", "x-initial": 3 },
  },
};

test("each shape of the schema is asked with its own kind of field, in its group and language", () => {
  const [care, more] = groupsOf(schema, "fr", "Autres");
  expect(care?.title).toBe("Les soins");
  expect(care?.fields.map(({ name, kind, required }) => [name, kind, required])).toEqual([
    ["day", "date", true],
    ["fee", "amount", true],
    ["place", "choice", false],
  ]);
  expect(care?.fields[2]?.choices[0]).toEqual({ value: "office", title: "Au cabinet" });
  expect(more?.folded).toBe(true);
  expect(more?.fields.map(({ kind }) => kind)).toEqual(["switch", "codes", "several", "person", "decimal", "whole"]);
  expect(more?.fields[2]?.choices[0]).toEqual({ value: "a", title: "Premier" });
});

test("a name may follow another answer, and a long menu stands under headings", () => {
  const family = {
    type: "string",
    enum: ["care", "stay"],
    "x-labels": { care: { fr: "Soins" }, stay: { fr: "Séjour" } },
    "x-choice-groups": [{ title: { fr: "Hôpital" }, of: ["stay"] }],
  } as const;
  const day = {
    type: "string",
    format: "date",
    "x-title": { fr: "Jour" },
    "x-title-when": { field: "family", titles: { stay: { fr: "Jour d'entrée" } } },
  } as const;
  const titleWhen = { field: "family", titles: { stay: { fr: "Le séjour" } } };
  const [group] = groupsOf({ "x-groups": [{ id: "", title: { fr: "Les soins" }, titleWhen }], properties: { family, day } }, "fr", "");
  const [first, second] = group?.fields ?? [];
  expect(first?.headings).toEqual([{ title: "Hôpital", of: [{ value: "stay", title: "Séjour" }] }]);
  expect(nameFor(second?.labelWhen, { family: "stay" }, "Jour")).toBe("Jour d'entrée");
  expect(nameFor(second?.labelWhen, { family: "care" }, "Jour")).toBe("Jour");
  expect(nameFor(group?.titleWhen, { family: "stay" }, "Les soins")).toBe("Le séjour");
});

test("what is empty or not shown is left out of the input", () => {
  const groups = groupsOf(schema, "en", "Others");
  const values = { ...initialValues(groups), day: "2026-11-19", night: true };
  expect(inputOf(groups, values)).toEqual({ day: "2026-11-19", place: "office", count: 3 });
  expect(inputOf(groups, { ...values, place: "home" })).toMatchObject({ place: "home", night: true });
});

test("a shape that no field can ask for is a defect, not a guess", () => {
  expect(() => groupsOf({ properties: { odd: { type: "object" } } }, "fr", "")).toThrow(/odd/);
});

test("amounts are read as people write them", () => {
  expect(parseAmount("1 234,5")).toBe("1234.50");
  expect(parseAmount("30")).toBe("30.00");
  expect(parseAmount("€ 007.10")).toBe("7.10");
  for (const wrong of ["", "-3", "1,234", "3.141", "abc", "1e3"]) expect(parseAmount(wrong)).toBeUndefined();
  expect(typedAmount("30.00", "fr")).toBe("30,00");
});

test("a day exists or is not one", () => {
  expect(isDay("2024-02-29")).toBe(true);
  expect(isDay("2026-02-29")).toBe(false);
  expect(isDay("2026-13-01")).toBe(false);
});
