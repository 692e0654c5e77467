import { readFileSync } from "node:fs";
import { findDifferences, listClaims, readClaim, readFundSchemas, reverseClaim, searchPeople, submitClaim, verifyLedger } from "@openamo/fund";
import { day } from "@openamo/kernel";
import { type Database, migrate, verifyAudit } from "@openamo/platform";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { wrongInBooks } from "../../packages/fund/test-support/books.ts";
import { codeOf, granted, openOffice, visit } from "../../packages/fund/test-support/office.ts";
import { describeOnStores } from "../support/stores.ts";

type Rows = readonly Readonly<Record<string, unknown>>[];

/**
 * What a store of Zubrowka held when claims were first kept: two people, six claims, half of them paid. Written by the program of that day;
 * `migration` says which migrations had made its tables.
 */
const first = JSON.parse(readFileSync(new URL("./stores/first-claims.json", import.meta.url), "utf8")) as Record<string, Rows>;

/** Makes a store as it was: the migrations of that day, then its rows. Organisms were keyed otherwise then, and are brought up to date at each start. */
async function openAsItWas(database: Database): Promise<void> {
  const had = new Set((first.migration ?? []).map(({ room, number }) => `${room} ${number}`));
  const schemas = (await readFundSchemas()).map(({ room, migrations }) => ({
    room,
    migrations: migrations.filter(({ number }) => had.has(`${room} ${number}`)),
  }));
  expect(await migrate(database, schemas)).toBe(had.size);
  for (const [table, rows] of Object.entries(first)) {
    if (table === "migration") continue;
    await sql`insert into ${sql.table(table)} select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
      database.kysely,
    );
  }
}

describeOnStores("a store of yesterday", (open) => {
  test("filled when claims were first kept, is brought to the tables of today: nothing is lost, all agrees, and work goes on", async () => {
    const database = await open("empty");
    await openAsItWas(database);
    // Opening the office brings the tables up to date, as every start of the program does.
    const office = await openOffice(database, "2026-11-24T09:00:00Z");
    expect(granted(await verifyLedger(office.system, {})).first).toEqual([]);
    expect(await wrongInBooks(database.kysely)).toEqual([]);
    expect((await verifyAudit(database.kysely)).faults).toEqual([]);
    const claims = granted(await listClaims(office.north, { size: 20 }));
    expect(claims.total).toBe(first.claim?.length);
    const paid = new Map((first.claim ?? []).map(({ id, paid: cents }) => [id, cents]));
    for (const { claim } of claims.items) expect(granted(await readClaim(office.north, { claimId: claim.id })).claim.paid).toBe(paid.get(claim.id));
    expect(granted(await searchPeople(office.north, { search: "Moustafa" })).items).toHaveLength(2);
    expect(granted(await findDifferences(office.system, { selection: { careFrom: day("2026-01-01") } }))).toMatchObject({ claims: 6, found: 0 });
    // A command of that day, sent again, has the answer of that day; the same care under another key is refused.
    const [{ claim } = { claim: undefined }] = claims.items;
    if (claim === undefined) throw new Error("no claim was kept");
    const { professionalId, personId, sheet } = claim;
    expect(codeOf(await submitClaim(office.north, { key: office.key(), personId, professionalId, sheet: visit("2026-11-01") }))).toBe("duplicate-claim");
    expect(sheet).toBeDefined();
    const next = { key: "upgraded-next", personId, professionalId, sheet: visit("2026-11-20") };
    expect(granted(await submitClaim(office.north, next)).status).toBe("ordered");
    granted(await reverseClaim(office.north, { key: "upgraded-reversal", claimId: claim.id, motive: "entered twice" }));
    expect(granted(await verifyLedger(office.system, {})).first).toEqual([]);
    expect(await wrongInBooks(database.kysely)).toEqual([]);
  });
});
