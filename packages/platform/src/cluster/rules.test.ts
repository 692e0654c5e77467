import { describe, expect, test } from "vitest";
import type { Catalogue, ForeignKey } from "./catalogue.ts";
import { distributionPlan } from "./plan.ts";
import { brokenRules, type TableClasses } from "./rules.ts";

const classes: TableClasses = { file: "case", claim: "case", office: "reference", look: "directory", posting: "account", lot: "local" };

const key = (table: string, columns: readonly (string | null)[], primary = true) => ({ table, name: `${table}_${columns.join("_")}`, primary, columns });
const refers = (table: string, columns: readonly string[], target: string, targetColumns = columns): ForeignKey => ({
  table,
  name: `${table}_${columns.join("_")}_fkey`,
  columns,
  target,
  targetColumns,
  definition: `foreign key (${columns.join(", ")}) references ${target}`,
});

const sound: Catalogue = {
  tables: ["claim", "file", "look", "lot", "office", "posting"],
  keys: [
    key("file", ["person_id"]),
    key("claim", ["person_id", "id"]),
    key("office", ["code"]),
    key("look", ["kind", "number"]),
    key("posting", ["id"]),
    key("lot", ["id"]),
  ],
  foreignKeys: [refers("claim", ["person_id"], "file"), refers("claim", ["office"], "office", ["code"]), refers("lot", ["office"], "office", ["code"])],
  triggers: [{ table: "claim", name: "claim_append_only", calls: "refuse_rewrite" }],
  numbered: [{ table: "office", column: "number", by: "identity" }],
  parts: [],
};

const broken = (change: Partial<Catalogue>): string[] => brokenRules({ ...sound, ...change }, classes).map(({ rule, table }) => `${rule} ${table}`);

describe("what stands in the way of a spread over machines", () => {
  test("is nothing for sound tables", () => {
    expect(broken({})).toEqual([]);
  });

  test.each<[string, Partial<Catalogue>, string]>([
    ["a table in no class", { tables: [...sound.tables, "new"], keys: [...sound.keys, key("new", ["id"])] }, "class new"],
    ["a table without a primary key", { keys: sound.keys.filter(({ table }) => table !== "posting") }, "primary-key posting"],
    ["a unique index of a case without the person", { keys: [...sound.keys, key("claim", ["id"], false)] }, "unique-without-column claim"],
    ["a unique index over an expression", { keys: [...sound.keys, key("claim", [null], false)] }, "unique-without-column claim"],
    ["a unique index of a directory without what is looked up", { keys: [...sound.keys, key("look", ["kind"], false)] }, "unique-without-column look"],
    ["a reference to a case not by the person", { foreignKeys: [refers("claim", ["id"], "file", ["person_id"])] }, "foreign-key claim"],
    ["a case that refers to the accounts", { foreignKeys: [refers("claim", ["posting"], "posting", ["id"])] }, "foreign-key claim"],
    ["accounts that refer to a case", { foreignKeys: [refers("posting", ["person_id"], "file")] }, "foreign-key posting"],
    ["a table of every machine that refers to a case", { foreignKeys: [refers("office", ["person_id"], "file")] }, "foreign-key office"],
    ["a trigger that decides something", { triggers: [{ table: "claim", name: "t", calls: "price_it" }] }, "trigger claim"],
    ["a case that numbers its rows", { numbered: [{ table: "claim", column: "number", by: "sequence" }] }, "numbered-column claim"],
    ["a case that inherits", { parts: ["claim"] }, "parts claim"],
  ])("is %s", (_what, change, found) => {
    expect(broken(change)).toEqual([found]);
  });
});

describe("the plan of a spread", () => {
  test("takes references off, spreads what they point at first, and puts them back", () => {
    const plan = distributionPlan(sound, classes, { shards: 8 });
    expect(plan.map(({ kind, table }) => `${kind} ${table}`.trim())).toEqual([
      "prepare",
      "prepare",
      "prepare",
      "untie claim",
      "untie claim",
      "untie lot",
      "reference office",
      "case file",
      "case claim",
      "directory look",
      "tie claim",
      "tie claim",
      "tie lot",
    ]);
    expect(plan.find(({ kind }) => kind === "directory")?.sql).toContain("'number'");
    expect(plan.filter(({ kind }) => kind === "case").map(({ sql }) => sql)).toEqual([
      "select create_distributed_table('file', 'person_id', shard_count => 8, colocate_with => 'none')",
      "select create_distributed_table('claim', 'person_id', colocate_with => 'file')",
    ]);
  });

  test("puts a new table beside those that are spread already, and asks nothing when all are", () => {
    const plan = distributionPlan(sound, classes, { done: new Set(["file", "office", "look"]) });
    expect(plan.find(({ kind }) => kind === "case")?.sql).toContain("colocate_with => 'file'");
    expect(plan.some(({ kind }) => kind === "reference" || kind === "directory")).toBe(false);
    expect(distributionPlan(sound, classes, { done: new Set(["file", "claim", "office", "look"]) })).toEqual([]);
  });
});
