import { type RawBuilder, sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { createServerDatabase, describeOnStores } from "../../../../tests/support/stores.ts";
import type { Database, DatabaseTransaction } from "./database.ts";
import { openDatabase } from "./open-database.ts";
import { answered, ask, type Question, question, together, understood, writeLater } from "./questions.ts";

describeOnStores("questions and writes of one transaction", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open("empty");
    await sql`create table thing (name text primary key, size integer not null check (size > 0), seen timestamptz, details jsonb)`.execute(database.kysely);
  });

  const rows = (statement: RawBuilder<unknown>): Question<unknown[]> => question(statement, (found: readonly unknown[]) => [...found]);
  const names = question(sql`select name from thing where size > ${0} order by name`, (found: readonly { name: string }[]) => found.map(({ name }) => name));
  const add = (tx: DatabaseTransaction, name: string, size: number) => writeLater(tx, sql`insert into thing (name, size) values (${name}, ${size})`);
  const held = (): Promise<string[]> => ask(database.kysely, names);
  const clear = () => sql`delete from thing where size > ${0}`.execute(database.kysely);

  test("are answered together, each with its own, in order", async () => {
    const asked = together({
      number: understood(
        question(sql`select ${7}::bigint as n`, (found: readonly { n: number }[]) => found[0]?.n ?? 0),
        (n) => n + 1,
      ),
      known: answered("as it is"),
      inner: together({
        none: rows(sql`select name from thing where name = ${"nobody"}`),
        texts: rows(sql`select * from unnest(${['a "b" \\c', null, "é,{}"]}::text[]) as t`),
      }),
      day: rows(
        sql`select ${"2026-11-21"}::date as day, ${new Date("2026-11-21T09:00:00.123Z")}::timestamptz as at, ${{ a: [1] }}::jsonb as j, ${true}::boolean as b`,
      ),
    });
    // Often enough for the statements to become prepared ones.
    for (let time = 0; time < 6; time += 1) {
      expect(await ask(database.kysely, asked)).toEqual({
        number: 8,
        known: "as it is",
        inner: { none: [], texts: [{ t: 'a "b" \\c' }, { t: null }, { t: "é,{}" }] },
        day: [{ day: "2026-11-21", at: new Date("2026-11-21T09:00:00.123Z"), j: { a: [1] }, b: true }],
      });
    }
    expect(await ask(database.kysely, answered(3))).toBe(3);
  });

  test("see what was written before them and not waited for, and the end of the transaction keeps it", async () => {
    await database.transaction(async (tx) => {
      await add(tx, "first", 1);
      await add(tx, "second", 2);
      expect(await ask(tx, names)).toEqual(["first", "second"]);
      await add(tx, "third", 3);
    });
    expect(await held()).toEqual(["first", "second", "third"]);
    await clear();
  });

  test("fail the transaction where a write fails, whether something is asked after it or not", async () => {
    for (const then of [async () => undefined, (tx: DatabaseTransaction) => ask(tx, names), (tx: DatabaseTransaction) => add(tx, "last", 1)]) {
      const failed = database.transaction(async (tx) => {
        await add(tx, "kept by nobody", 1);
        await add(tx, "too small", 0);
        await then(tx);
      });
      await expect(failed).rejects.toMatchObject({ code: "23514", constraint: "thing_size_check" });
      expect(await held()).toEqual([]);
      // The connection serves the next transaction.
      await database.transaction((tx) => add(tx, "next", 1));
      expect(await held()).toEqual(["next"]);
      await clear();
    }
  });

  test("are undone with what was asked before where the work throws", async () => {
    for (const asks of [false, true]) {
      const thrown = database.transaction(async (tx) => {
        await add(tx, "undone", 1);
        if (asks) expect(await ask(tx, names)).toEqual(["undone"]);
        throw new RangeError("on purpose");
      });
      await expect(thrown).rejects.toThrow("on purpose");
    }
    expect(await held()).toEqual([]);
    await database.transaction(async () => undefined);
  });

  test("keep their order around savepoints and statements without parameters", async () => {
    await database.transaction(async (tx) => {
      await add(tx, "before", 1);
      await sql`savepoint s`.execute(tx);
      await add(tx, "between", 1);
      await sql`rollback to savepoint s`.execute(tx);
      await add(tx, "after", 1);
      expect((await sql<{ n: number }>`select count(*) as n from thing`.execute(tx)).rows).toEqual([{ n: 2 }]);
    });
    expect(await held()).toEqual(["after", "before"]);
    await clear();
  });

  test("are sent as they come where much waits, and fail all the same", async () => {
    const long = "x".repeat(40_000);
    await database.transaction(async (tx) => {
      for (let index = 0; index < 6; index += 1) await add(tx, `${index}${long}`, 1);
    });
    expect((await held()).map((name) => name.slice(0, 2))).toEqual(["0x", "1x", "2x", "3x", "4x", "5x"]);
    await clear();
    const failed = database.transaction(async (tx) => {
      for (let index = 0; index < 6; index += 1) await add(tx, `${index}${long}`, index === 1 ? 0 : 1);
    });
    await expect(failed).rejects.toMatchObject({ code: "23514" });
    expect(await held()).toEqual([]);
  });

  test("carry texts of every size whole, many at the same moment", async () => {
    const sizes = [0, 1, 4_095, 4_096, 65_536, 400_000, 3, 70_000, 12, 1_200_000, 900];
    const texts = sizes.map((size, index) => `${"aé€🙂م"[index % 5] ?? ""}${"€x".repeat(size / 2)}`.toWellFormed());
    for (let time = 0; time < 2; time += 1) {
      const answers = await Promise.all(
        [...texts, ...texts].map((text) => ask(database.kysely, rows(sql`select ${text}::text as t, ${null}::text as none, ${Buffer.from(text)}::bytea as b`))),
      );
      for (const [index, answer] of answers.entries()) {
        const text = texts[index % texts.length] ?? "";
        expect(answer).toHaveLength(1);
        const [row] = answer as { t: string; none: null; b: Uint8Array }[];
        // Compared as a whole: a difference of a million characters is not worth printing.
        expect(row?.t === text && row.none === null && Buffer.from(row.b).equals(Buffer.from(text)), `text ${index}`).toBe(true);
      }
    }
  });

  test("tell how many rows they wrote, and prepare again what failed before", async () => {
    const grow = (by: number) => sql`update thing set size = size + ${by}`.execute(database.kysely);
    await database.transaction((tx) => add(tx, "grown", 1));
    for (let time = 0; time < 4; time += 1) expect((await grow(1)).numAffectedRows).toBe(1n);
    await expect(grow(-9)).rejects.toMatchObject({ code: "23514" });
    await expect(sql`select ${"x"}::integer`.execute(database.kysely)).rejects.toMatchObject({ code: "22P02" });
    for (let time = 0; time < 4; time += 1) await expect(sql`select no_such_thing(${time})`.execute(database.kysely)).rejects.toMatchObject({ code: "42883" });
    expect((await grow(1)).numAffectedRows).toBe(1n);
    await clear();
  });
});

describe("a connection that the server ends", () => {
  test("fails the transaction that it served, with what nobody waited for, and the next one has another", async () => {
    const { url, drop } = await createServerDatabase();
    const database = await openDatabase({ url, directory: "", connections: 1 });
    try {
      await sql`create table thing (name text primary key)`.execute(database.kysely);
      const ended = database.transaction(async (tx) => {
        await writeLater(tx, sql`insert into thing (name) values (${"lost"})`);
        await ask(
          tx,
          question(sql`select pg_terminate_backend(pg_backend_pid()) where ${true}::boolean`, () => undefined),
        );
      });
      await expect(ended).rejects.toMatchObject({ code: "57P01" });
      await database.transaction((tx) => writeLater(tx, sql`insert into thing (name) values (${"kept"})`));
      const { rows } = await sql<{ name: string }>`select name from thing`.execute(database.kysely);
      expect(rows).toEqual([{ name: "kept" }]);
    } finally {
      await database.close();
      await drop();
    }
  });
});
