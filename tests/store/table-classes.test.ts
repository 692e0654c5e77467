import { tableClasses } from "@openamo/fund";
import { brokenRules, type Catalogue, distributionPlan, readCatalogue } from "@openamo/platform";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenedStore, openEmbedded } from "../support/stores.ts";

let store: OpenedStore;
let catalogue: Catalogue;

beforeAll(async () => {
  store = await openEmbedded("tables");
  catalogue = await readCatalogue(store.database.kysely);
});

afterAll(() => store.remove());

const broken = (...rules: string[]): string[] =>
  brokenRules(catalogue, tableClasses)
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, table, what }) => `${rule}: ${table} ${what}`);

describe("the tables of the house", () => {
  it("have each a class, and each class a table", () => {
    expect(catalogue.tables.length).toBeGreaterThan(40);
    expect(broken("class")).toEqual([]);
    expect(Object.keys(tableClasses).filter((table) => !catalogue.tables.includes(table))).toEqual([]);
  });

  it("have each a primary key", () => {
    expect(broken("primary-key")).toEqual([]);
  });

  it("of a case carry the person in every key, unique indexes too: one case is one shard", () => {
    expect(catalogue.keys.filter(({ table }) => tableClasses[table] === "case").length).toBeGreaterThan(25);
    expect(broken("unique-without-column")).toEqual([]);
  });

  it("join within a case by the person, and otherwise only what every node holds", () => {
    expect(catalogue.foreignKeys.length).toBeGreaterThan(30);
    expect(broken("foreign-key")).toEqual([]);
  });

  it("carry no trigger but the one that refuses to rewrite what is written: a rule of the business stands in the code", () => {
    expect(catalogue.triggers.length).toBeGreaterThan(10);
    expect(broken("trigger")).toEqual([]);
  });

  it("number no row of a case by themselves, and are not made of parts", () => {
    expect(broken("numbered-column", "parts")).toEqual([]);
  });

  it("are all in the plan that spreads them, but those that stay on the first machine", () => {
    const planned = distributionPlan(catalogue, tableClasses).filter(({ kind }) => kind === "reference" || kind === "case" || kind === "directory");
    const stays = (table: string): boolean => tableClasses[table] === "account" || tableClasses[table] === "local";
    expect(planned.map(({ table }) => table).sort()).toEqual(catalogue.tables.filter((table) => !stays(table)).sort());
  });
});
