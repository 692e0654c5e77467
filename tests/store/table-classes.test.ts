import { tableClasses } from "@openamo/fund";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenedStore, openEmbedded } from "../support/stores.ts";

interface Constraint {
  readonly table: string;
  readonly name: string;
  /** `p` primary key, `u` unique, `f` foreign key. */
  readonly type: string;
  readonly columns: readonly string[];
  readonly target: string | null;
  readonly targetColumns: readonly string[] | null;
}

let store: OpenedStore;
let tables: string[];
let constraints: Constraint[];
let triggers: string[];

const names = (attributes: string, relation: string) =>
  sql.raw(`(select array_agg(a.attname::text order by k.position) from unnest(c.${attributes}) with ordinality k(number, position)
     join pg_attribute a on a.attrelid = c.${relation} and a.attnum = k.number)`);

beforeAll(async () => {
  store = await openEmbedded("tables");
  const { database } = store;
  const read = async <Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> => (await query.execute(database.kysely)).rows;
  tables = (
    await read(
      sql<{ name: string }>`select table_name::text as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )
  ).map(({ name }) => name);
  constraints = await read(sql<Constraint>`
    select t.relname::text as "table", c.conname::text as name, c.contype::text as type, ${names("conkey", "conrelid")} as columns,
      f.relname::text as target, ${names("confkey", "confrelid")} as "targetColumns"
    from pg_constraint c join pg_class t on t.oid = c.conrelid left join pg_class f on f.oid = c.confrelid
    where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f')`);
  triggers = (
    await read(sql<{ name: string }>`select p.proname::text as name from pg_trigger g join pg_proc p on p.oid = g.tgfoid where not g.tgisinternal`)
  ).map(({ name }) => name);
});

afterAll(() => store.remove());

const ofClass = (wanted: string): string[] => tables.filter((table) => tableClasses[table] === wanted);

describe("the tables of the house", () => {
  it("have each a class, and each class a table", () => {
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter((table) => tableClasses[table] === undefined)).toEqual([]);
    expect(Object.keys(tableClasses).filter((table) => !tables.includes(table))).toEqual([]);
  });

  it("have each a primary key", () => {
    expect(tables.filter((table) => !constraints.some((constraint) => constraint.table === table && constraint.type === "p"))).toEqual([]);
  });

  it("of a case carry the person in every key: one case is one shard", () => {
    const cases = ofClass("case");
    expect(cases.length).toBeGreaterThan(5);
    const keys = constraints.filter(({ table, type }) => cases.includes(table) && (type === "p" || type === "u"));
    expect(keys.filter(({ columns }) => !columns.includes("person_id")).map(({ table, name }) => `${table}: ${name}`)).toEqual([]);
  });

  it("join within a case by the person, and otherwise only what every node holds", () => {
    const foreign = constraints.filter(({ type }) => type === "f");
    const wrong = foreign.filter(({ table, columns, target, targetColumns }) => {
      const [from, to] = [tableClasses[table], tableClasses[target ?? ""]];
      if (to === "reference") return false;
      const sameShard = columns.indexOf("person_id") >= 0 && columns.indexOf("person_id") === targetColumns?.indexOf("person_id");
      return !(from === "case" && to === "case" && sameShard) && !(from === "local" && to === "local");
    });
    expect(wrong.map(({ table, name, target }) => `${table}: ${name} -> ${target}`)).toEqual([]);
    expect(foreign.length).toBeGreaterThan(3);
  });

  it("carry no trigger but the one that refuses to rewrite what is written: a rule of the business stands in the code", () => {
    expect([...new Set(triggers)]).toEqual(["refuse_rewrite"]);
  });
});
