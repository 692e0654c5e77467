import { openDatabase } from "@openamo/platform";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createServerDatabase } from "../../../../tests/support/stores.ts";
import { granted, type Office, openOffice, visit } from "../../test-support/office.ts";
import { correctClaim, listClaims, readClaim, reverseClaim, settleDay, submitClaim, tableClasses } from "../index.ts";

/** Tables whose rows lie on several machines once they are spread by person. */
const CASES = Object.entries(tableClasses).flatMap(([table, tableClass]) => (tableClass === "case" ? [table] : []));

/**
 * What may be asked without the person, and why: an address of a page names a claim and not its person. Every machine is asked, by an index;
 * the rest of the request names the person.
 */
const BY_ANOTHER_WAY = [/^select \* from "claim" where "id" = (\$1|any\(\$1::uuid\[\]\))$/];

/** Statements that touch rows of cases. */
const touchesCase = (text: string): boolean => CASES.some((table) => new RegExp(`\\b(from|join|into|update)\\s+"?${table}"?([\\s(]|$)`).test(text));

/** Whether a statement says whose rows it wants or writes. */
function namesPerson(text: string): boolean {
  const insert = /^\s*(with .*)?insert into "?\w+"?( as \w+)? \(([^)]*)\)/s.exec(text);
  if (insert !== null) return /\bperson_id\b/.test(insert[3] ?? "");
  const start = text.search(/\b(where|join)\b/);
  const condition = start < 0 ? "" : text.slice(start);
  return /person_id"?(, \w+\))?\s*(=|in\b)/.test(condition) || /=\s*\w+\.person_id/.test(condition);
}

describe("one case, one shard: what is asked of the store names the person", () => {
  const original = pg.Client.prototype.query;
  const asked = new Set<string>();
  let office: Office;
  let doctor: string;
  let end: () => Promise<void>;

  beforeAll(async () => {
    const listening = function (this: pg.Client, ...given: unknown[]): unknown {
      const [first] = given;
      // Several statements travel in one message.
      const { statements = [] } = (typeof first === "string" ? { statements: [{ text: first }] } : first) as { statements?: readonly { text: string }[] };
      for (const { text } of statements) asked.add(text.replaceAll(/\s+/g, " ").trim());
      return Reflect.apply(original, this, given);
    };
    pg.Client.prototype.query = listening as typeof original;
    const { url, drop } = await createServerDatabase("tables");
    const database = await openDatabase({ url, directory: "" });
    end = async () => {
      await database.close();
      await drop();
    };
    office = await openOffice(database);
    doctor = await office.newProfessional();
  });
  afterAll(async () => {
    pg.Client.prototype.query = original;
    await end();
  });

  const astray = (): string[] => [...asked].filter((text) => touchesCase(text) && !namesPerson(text) && !BY_ANOTHER_WAY.some((way) => way.test(text)));

  test("while claims are sent, read, listed, corrected, reversed and settled in batches", async () => {
    const people = await Promise.all(Array.from({ length: 3 }, () => office.newPerson()));
    const [personId = ""] = people;
    asked.clear();
    const receipts = [];
    for (const date of ["2026-11-02", "2026-11-03", "2026-11-04"])
      receipts.push(granted(await submitClaim(office.north, { key: office.key(), personId, professionalId: doctor, sheet: visit(date) })));
    const [first, second] = receipts;
    granted(await readClaim(office.insured(personId), { claimId: first?.claimId ?? "" }));
    granted(await listClaims(office.insured(personId), { personId, size: 10 }));
    granted(await correctClaim(office.north, { key: office.key(), claimId: first?.claimId ?? "", motive: "test", sheet: visit("2026-11-02", "50.00") }));
    granted(await reverseClaim(office.north, { key: office.key(), claimId: second?.claimId ?? "", motive: "test" }));
    const day = people.map((person) => ({ key: office.key(), personId: person, professionalId: doctor, sheet: visit("2026-11-09") }));
    expect((await settleDay(office.system, day, { batch: 10, lanes: 2 })).settled).toBe(3);
    expect([...asked].filter(touchesCase).length).toBeGreaterThan(20);
    expect(astray()).toEqual([]);
  });

  test("and what does not name the person is found out", async () => {
    asked.clear();
    await office.fund.database.kysely.selectFrom("audit_line").select("id").where("object", "=", "x").execute();
    await office.fund.database.kysely.selectFrom("outbox_event").select(["person_id", "id"]).execute();
    expect(astray()).toHaveLength(2);
  });
});
