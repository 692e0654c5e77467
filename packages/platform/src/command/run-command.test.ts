import { defineRefusal, RefusalSignal, refusal } from "@openamo/kernel";
import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { auditLinesOf } from "../audit/audit.ts";
import { fixedClock } from "../clock.ts";
import type { ActionContext } from "../context.ts";
import { migrate } from "../database/migrate.ts";
import { systemActor } from "../identity/actor.ts";
import type { Grants } from "../identity/permission.ts";
import { newId } from "../ids.ts";
import { done, refuse } from "../result.ts";
import { readPlatformSchema } from "../schema.ts";
import type { Command } from "./records.ts";
import { runCommand, runCommands } from "./run-command.ts";

const NO_MORE = defineRefusal({
  code: "no-more",
  sentence: { fr: "Il n’y en a plus.", en: "There is no more." },
  remedy: { fr: "Attendez.", en: "Wait." },
});

const none: ReadonlySet<never> = new Set();
const grants: Grants = { agent: none, insured: none, professional: none, machine: none, system: none };

describeOnStores("a command", (open) => {
  let context: ActionContext;
  let number = 0;
  beforeAll(async () => {
    const database = await open("empty");
    await migrate(database, [await readPlatformSchema()]);
    await sql`create table tally (name text primary key, count int not null)`.execute(database.kysely);
    context = { actor: systemActor("tests"), grants, clock: fixedClock("2026-11-21T09:00:00Z", "Europe/Paris"), database };
  });
  let name: string;
  beforeEach(() => {
    number += 1;
    name = `tally-${number}`;
  });

  const command = (facts: Partial<Command> = {}): Command => ({ key: `key-of-${name}`, action: "tally:add", body: { name }, personId: newId(), ...facts });
  const add = (tx: ActionContext["database"]["kysely"]) =>
    sql`insert into tally values (${name}, 1) on conflict (name) do update set count = tally.count + 1`.execute(tx);
  const counted = async (): Promise<number> => {
    const { rows } = await sql<{ count: number }>`select count from tally where name = ${name}`.execute(context.database.kysely);
    return rows[0]?.count ?? 0;
  };
  const run = (asked: Command, ctx = context) =>
    runCommand(ctx, asked, async (tx) => {
      await add(tx);
      return { ...done({ name }), object: name };
    });

  test("has one effect, however often it is sent, and the same answer", async () => {
    const asked = command();
    const first = await run(asked);
    expect(first).toEqual({ ok: true, value: { name }, replayed: false });
    expect(await run({ ...asked, body: { name } })).toEqual({ ok: true, value: { name }, replayed: true });
    expect(await counted()).toBe(1);
    expect((await auditLinesOf(context.database.kysely, asked.personId ?? "")).map(({ object, outcome }) => [object, outcome])).toEqual([[name, "done"]]);
  });

  test("has one effect when it is sent many times at the same moment", async () => {
    const asked = command();
    const answers = await Promise.all(Array.from({ length: 8 }, () => run(asked)));
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await counted()).toBe(1);
  });

  test("with a key used for another body, action or person is refused; the order of its fields does not matter", async () => {
    const asked = command({ body: { a: 1, b: { c: [1, 2], d: null } } });
    await run(asked);
    const reused = { ok: false, refusal: { definition: { code: "idempotency-key-reused" } } };
    expect(await run({ ...asked, body: { a: 1, b: { c: [2, 1], d: null } } })).toMatchObject(reused);
    expect(await run({ ...asked, action: "tally:other" })).toMatchObject(reused);
    expect(await run({ ...asked, body: { b: { d: null, c: [1, 2] }, a: 1 } })).toMatchObject({ ok: true, replayed: true });
    expect(await counted()).toBe(1);
  });

  test("of another caller is another command, even with the same key", async () => {
    const asked = command();
    await run(asked);
    const other = { ...context, actor: { ...context.actor, subject: "another" } };
    expect(await run(asked, other)).toMatchObject({ ok: true, replayed: false });
    expect(await counted()).toBe(2);
  });

  test("that is refused undoes what it wrote; the refusal stays and is given again", async () => {
    const asked = command();
    const refusing = (how: "returned" | "signalled") =>
      runCommand(context, asked, async (tx) => {
        await add(tx);
        if (how === "signalled") throw new RefusalSignal(refusal(NO_MORE));
        return refuse(refusal(NO_MORE));
      });
    const first = await refusing("signalled");
    expect(first).toMatchObject({ ok: false, refusal: { definition: NO_MORE }, replayed: false });
    expect(await refusing("returned")).toEqual({ ...first, replayed: true });
    expect(await counted()).toBe(0);
    expect((await auditLinesOf(context.database.kysely, asked.personId ?? "")).map(({ code }) => code)).toEqual(["no-more"]);
    name = `${name}-returned`;
    const returned = command();
    await runCommand(context, returned, async (tx) => {
      await add(tx);
      return refuse(refusal(NO_MORE));
    });
    expect(await counted()).toBe(0);
  });

  test("that meets a defect leaves nothing, and can be sent again", async () => {
    const asked = command();
    const broken = runCommand(context, asked, async (tx) => {
      await add(tx);
      throw new TypeError("a defect");
    });
    await expect(broken).rejects.toThrow("a defect");
    expect(await counted()).toBe(0);
    expect(await run(asked)).toMatchObject({ ok: true, replayed: false });
  });

  test("wants a key of an accepted form", async () => {
    for (const key of ["", "short", "with space in it", "x".repeat(201), "accentué-é"]) {
      expect(await run(command({ key }))).toMatchObject({ ok: false, refusal: { definition: { code: "idempotency-key-invalid" } } });
    }
    expect(await counted()).toBe(0);
  });

  test("may come in a batch: each is answered in its place, those known are not done again", async () => {
    const batch = ["a", "b", "c"].map((letter) => command({ key: `${name}-key-${letter}`, body: letter }));
    const doing = (commands: Command[]) =>
      runCommands(context, commands, async (tx, fresh) => {
        for (const { body } of fresh) if (body !== "b") await add(tx);
        return fresh.map(({ body }) => (body === "b" ? refuse(refusal(NO_MORE)) : done(body)));
      });
    const first = await doing(batch.slice(0, 2));
    expect(first).toMatchObject([{ ok: true, value: "a" }, { ok: false }]);
    const all = await doing([...batch].reverse());
    expect(all.map(({ replayed }) => replayed)).toEqual([false, true, true]);
    expect(await counted()).toBe(2);
    await expect(doing([...batch, ...batch])).rejects.toThrow("distinct");
  });

  test("runs in one transaction: another may not be opened inside it", async () => {
    const nested = runCommand(context, command(), async () => {
      await context.database.transaction(async () => undefined);
      return done(null);
    });
    await expect(nested).rejects.toThrow("already open");
  });
});
