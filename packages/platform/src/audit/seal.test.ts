import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { createServerDatabase, describeOnStores } from "../../../../tests/support/stores.ts";
import {
  type ActionContext,
  auditHeads,
  type Database,
  fixedClock,
  migrate,
  newId,
  openDatabase,
  readPlatformSchema,
  repeatedSealer,
  sealAudit,
  systemActor,
  verifyAudit,
  writeAudit,
} from "../index.ts";
import { idsSince } from "./unseen.ts";

const none: ReadonlySet<never> = new Set();
const grants = { agent: none, insured: none, professional: none, machine: none, system: none };
const clock = fixedClock("2026-11-22T09:00:00Z", "Europe/Paris");

describeOnStores("the seals of the journal", (open) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
    await migrate(database, [await readPlatformSchema()]);
  });

  const contextOf = (organism: string | null): ActionContext => ({ actor: { ...systemActor("tests"), role: "agent", organism }, grants, clock, database });
  const write = async (organism: string | null, count: number): Promise<void> => {
    const entries = Array.from({ length: count }, (_, index) => ({
      personId: newId(),
      action: "claims:read",
      outcome: "read" as const,
      object: `claim-${index}`,
    }));
    await writeAudit(database.kysely, contextOf(organism), entries);
  };
  /** Changes rows as somebody with the owner's password would: past the trigger. */
  const tamper = async (table: string, statement: string): Promise<void> => {
    await sql.raw(`alter table ${table} disable trigger user; ${statement}; alter table ${table} enable trigger user`).execute(database.kysely);
  };
  const faults = async (): Promise<string[]> =>
    (await verifyAudit(database.kysely)).faults.map(({ chain, number, what }) => `${chain || "-"} ${number} ${what}`);

  test("cover every line once, organism by organism, and agree", async () => {
    await write("NORTH", 3);
    await write("SOUTH", 2);
    await write(null, 1);
    expect(await sealAudit(database, clock)).toBe(6);
    expect(await sealAudit(database, clock)).toBe(0);
    await write("NORTH", 2);
    expect(await verifyAudit(database.kysely)).toMatchObject({ chains: 3, seals: 3, lines: 6, unsealed: 2, unsealedBeforeLastSeal: 0, faults: [] });
    expect(await sealAudit(database, clock)).toBe(2);
    expect(await verifyAudit(database.kysely)).toMatchObject({ chains: 3, seals: 4, lines: 8, unsealed: 0, faults: [] });
    expect((await auditHeads(database.kysely)).map(({ chain, number }) => `${chain} ${number}`)).toEqual([" 1", "NORTH 2", "SOUTH 1"]);
  });

  test("tell a line changed, a line removed, a seal changed and a seal removed", async () => {
    for (const round of [1, 2, 3, 4]) {
      await write("NORTH", round);
      await sealAudit(database, clock);
    }
    expect(await faults()).toEqual([]);
    await tamper("audit_line", `update audit_line set subject = 'another' where id = (select line_ids[1] from audit_seal where number = 2)`);
    expect(await faults()).toEqual(["NORTH 2 content-changed"]);
    await tamper("audit_line", `delete from audit_line where id = (select line_ids[2] from audit_seal where number = 3)`);
    expect(await faults()).toEqual(["NORTH 2 content-changed", "NORTH 3 line-missing"]);
    await tamper("audit_seal", `update audit_seal set line_ids = line_ids[2:] where number = 4`);
    expect(await faults()).toContain("NORTH 4 content-changed");
    await tamper("audit_seal", `delete from audit_seal where number = 2`);
    expect(await faults()).toContain("NORTH 3 seal-missing");
  });

  test("tell a line slipped in behind the last seal, and a chain that lost its end", async () => {
    await write("NORTH", 2);
    await sealAudit(database, clock);
    const kept = await auditHeads(database.kysely);
    await write("NORTH", 2);
    await sealAudit(database, clock);
    const last = await auditHeads(database.kysely);
    await tamper(
      "audit_line",
      `insert into audit_line select gen_random_uuid(), '00000000-0000-7000-8000-000000000000', at, subject, role, organism, purpose, action,
      outcome, object, code from audit_line limit 1`,
    );
    expect(await verifyAudit(database.kysely, kept)).toMatchObject({ unsealed: 1, unsealedBeforeLastSeal: 1, faults: [] });
    // The usual pass looks only at recent lines; the whole one takes it up, under the day on which it was found.
    expect(await sealAudit(database, clock)).toBe(0);
    expect(await sealAudit(database, clock, { whole: true })).toBe(1);
    await tamper("audit_seal", `delete from audit_seal where number >= 2`);
    expect((await verifyAudit(database.kysely, kept)).faults).toEqual([]);
    expect((await verifyAudit(database.kysely, last)).faults).toEqual([{ chain: "NORTH", number: 2, what: "head-differs" }]);
  });

  test("hold thousands of lines of several organisms, read some at a time", async () => {
    await write("NORTH", 2_300);
    await write("SOUTH", 3_100);
    await write("NORTH", 50);
    expect(await sealAudit(database, clock, { rest: 1 })).toBe(5_450);
    expect(await verifyAudit(database.kysely)).toMatchObject({ chains: 2, lines: 5_450, unsealed: 0, faults: [] });
    expect((await auditHeads(database.kysely)).map(({ chain, number }) => `${chain} ${number}`)).toEqual(["NORTH 2", "SOUTH 2"]);
  });

  test("are made again and again by one sealer, which finds what came late", async () => {
    const seal = repeatedSealer(database, clock);
    await write("NORTH", 2);
    expect(await seal()).toBe(2);
    await write("NORTH", 1);
    expect(await seal()).toBe(1);
    expect(await seal()).toBe(0);
    // A line whose transaction began half a minute before the last pass, as far as its id tells.
    const early = newId().replace(/^.{13}/, (time) => {
      const hex = (Number.parseInt(time.replace("-", ""), 16) - 30_000).toString(16).padStart(12, "0");
      return `${hex.slice(0, 8)}-${hex.slice(8)}`;
    });
    await tamper(
      "audit_line",
      `insert into audit_line select person_id, '${early}', at, subject, role, organism, purpose, action, outcome, object, code from audit_line limit 1`,
    );
    expect(await seal()).toBe(1);
    expect(await seal({ signal: AbortSignal.abort() })).toBe(0);
    expect(await verifyAudit(database.kysely)).toMatchObject({ lines: 4, unsealed: 0, faults: [] });
  });

  test("are written by one process at a time, and hold what two of them saw", async () => {
    await write("NORTH", 20);
    const sealed = await Promise.all([1, 2, 3].map(() => sealAudit(database, clock)));
    expect(sealed.reduce((sum, count) => sum + count, 0)).toBe(20);
    expect(await verifyAudit(database.kysely)).toMatchObject({ lines: 20, unsealed: 0, faults: [] });
  });
});

describe("a pass over the journal", () => {
  test("looks back to the oldest transaction under way", async () => {
    const { url, drop } = await createServerDatabase();
    const database = await openDatabase({ url, directory: "" });
    try {
      const millisOf = (id = ""): number => Number.parseInt(id.replace("-", "").slice(0, 12), 16);
      const [begun, during] = await database.transaction(async (tx) => {
        await sql`select ${1}::integer`.execute(tx);
        const now = Date.now();
        await sql`select pg_sleep(${0.4})`.execute(tx);
        return [now, await idsSince(database.kysely)] as const;
      });
      expect(millisOf(during)).toBeLessThanOrEqual(begun - 60_000);
      expect(millisOf(during)).toBeGreaterThan(begun - 70_000);
      expect(millisOf(await idsSince(database.kysely))).toBeGreaterThanOrEqual(begun + 300 - 60_000);
    } finally {
      await database.close();
      await drop();
    }
  });
});
