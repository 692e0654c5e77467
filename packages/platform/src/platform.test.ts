import { day, RefusalSignal } from "@openamo/kernel";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../tests/support/stores.ts";
import {
  type ActionContext,
  answering,
  auditLinesOf,
  closeSession,
  deliverEvents,
  fixedClock,
  type Grants,
  migrate,
  newId,
  openSession,
  permissionsOf,
  publishEvents,
  purgeSessions,
  readPlatformSchema,
  readSession,
  requirePermission,
  systemActor,
  writeAudit,
} from "./index.ts";

const none: ReadonlySet<never> = new Set();
const grants: Grants = { agent: new Set(["files:read"] as const), insured: none, professional: none, machine: none, system: none };

describeOnStores("the platform", (open) => {
  let context: ActionContext;
  const clock = fixedClock("2026-11-21T09:00:00Z", "Europe/Paris");
  beforeAll(async () => {
    const database = await open("empty");
    await migrate(database, [await readPlatformSchema()]);
    context = { actor: { ...systemActor("tests"), role: "agent", organism: "NORTH" }, grants, clock, database };
  });

  test("keeps sessions by the hash of their token, until they expire or are closed", async () => {
    const { kysely } = context.database;
    const token = await openSession(kysely, clock, context.actor, 60, { idToken: "abc" });
    expect(await readSession(kysely, clock, token)).toMatchObject({ actor: context.actor, facts: { idToken: "abc" } });
    const { rows } = await sql<{ text: string }>`select row_to_json(browser_session)::text as text from browser_session`.execute(kysely);
    expect(rows[0]?.text).not.toContain(token);
    expect(await readSession(kysely, clock, `${token}x`)).toBeUndefined();
    const closed = await openSession(kysely, clock, context.actor, 60);
    await closeSession(kysely, closed);
    await closeSession(kysely, closed);
    expect(await readSession(kysely, clock, closed)).toBeUndefined();
    clock.moveTo("2026-11-21T09:01:00Z");
    expect(await readSession(kysely, clock, token)).toBeUndefined();
    expect(await purgeSessions(kysely, clock)).toBe(1);
    expect(await purgeSessions(kysely, clock)).toBe(0);
  });

  test("keeps a journal that can be added to and not changed", async () => {
    const personId = newId();
    const { kysely } = context.database;
    await writeAudit(kysely, context, [{ personId, action: "files:read", outcome: "read", object: "file-1" }]);
    expect(await auditLinesOf(kysely, personId)).toMatchObject([
      { role: "agent", organism: "NORTH", purpose: "tests", action: "files:read", object: "file-1" },
    ]);
    for (const change of [sql`update audit_line set subject = 'nobody'`, sql`delete from audit_line`, sql`truncate audit_line`]) {
      await expect(change.execute(kysely)).rejects.toThrow("append-only");
    }
  });

  test("an event stays when its transaction does, is delivered once, and again when its consumer fails", async () => {
    const { database } = context;
    const event = (topic: string) => ({ personId: null, topic, payload: { n: 1 } });
    const lost = database.transaction(async (tx) => {
      await publishEvents(tx, clock, [event("lost")]);
      throw new Error("rolled back");
    });
    await expect(lost).rejects.toThrow("rolled back");
    await publishEvents(database.kysely, clock, [event("first"), event("second"), event("third")]);
    await expect(deliverEvents(database, clock, 2, () => Promise.reject(new Error("the consumer is down")))).rejects.toThrow("down");
    const seen: string[] = [];
    const consume = async (events: readonly { topic: string }[]): Promise<void> => void seen.push(...events.map(({ topic }) => topic));
    expect(await deliverEvents(database, clock, 2, consume)).toBe(2);
    expect(await deliverEvents(database, clock, 2, consume)).toBe(1);
    expect(await deliverEvents(database, clock, 2, consume)).toBe(0);
    expect(seen.sort()).toEqual(["first", "second", "third"]);
  });

  test("denies what no line grants, by name", async () => {
    expect(() => requirePermission(context, "files:read")).not.toThrow();
    expect(() => requirePermission(context, "files:write")).toThrow(RefusalSignal);
    expect(() => requirePermission({ ...context, actor: { ...context.actor, role: "insured" } }, "files:read")).toThrow("permission-denied");
    expect(() => requirePermission({ ...context, actor: { ...context.actor, role: "owner" as "agent" } }, "files:read")).toThrow("permission-denied");
    expect(permissionsOf(context)).toEqual(["files:read"]);
    const denied = await answering(async () => requirePermission(context, "files:write"));
    expect(denied).toMatchObject({ ok: false, refusal: { details: { permission: "files:write" } } });
    await expect(answering(() => Promise.reject(new TypeError("a defect")))).rejects.toThrow("a defect");
  });

  test("counts days in the fund's time zone", () => {
    const paris = fixedClock("2026-03-28T22:59:59Z", "Europe/Paris");
    expect(paris.today()).toBe(day("2026-03-28"));
    paris.moveTo("2026-03-28T23:00:00Z");
    expect(paris.today()).toBe(day("2026-03-29"));
    expect(fixedClock("2026-03-28T23:00:00Z", "America/Martinique").today()).toBe(day("2026-03-28"));
    expect(() => paris.moveTo("tomorrow")).toThrow(RangeError);
  });
});
