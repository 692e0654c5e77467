import { sql } from "kysely";
import { expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { readPlatformSchema } from "../schema.ts";
import { MigrationMismatch, migrate, type RoomSchema } from "./migrate.ts";

const room = (text: string): RoomSchema => ({ room: "test", migrations: [{ number: 1, name: "thing", sql: text }] });

describeOnStores("migrations", (open) => {
  test("are applied once, in order, with progress", async () => {
    const database = await open("empty");
    const platform = await readPlatformSchema();
    const schemas = [platform, room("create table thing (id int primary key); insert into thing values (1);")];
    const names = [...platform.migrations.map(() => "platform"), "test"];
    const seen: string[] = [];
    expect(await migrate(database, schemas, ({ room, done, total }) => seen.push(`${room} ${done}/${total}`))).toBe(names.length);
    expect(seen).toEqual(names.map((name, index) => `${name} ${index + 1}/${names.length}`));
    expect(await migrate(database, schemas)).toBe(0);
    const things = await sql<{ id: number }>`select id from thing`.execute(database.kysely);
    expect(things.rows).toEqual([{ id: 1 }]);
  });

  test("a migration that fails leaves nothing behind", async () => {
    const database = await open("empty");
    await expect(migrate(database, [room("create table half (id int); select no_such_function();")])).rejects.toThrow();
    const tables = await sql`select 1 from information_schema.tables where table_name = 'half'`.execute(database.kysely);
    expect(tables.rows).toHaveLength(0);
    expect(await migrate(database, [room("create table half (id int);")])).toBe(1);
  });

  test("a past migration that was changed or is gone is refused", async () => {
    const database = await open("empty");
    await migrate(database, [room("create table thing (id int);")]);
    await expect(migrate(database, [room("create table thing (id bigint);")])).rejects.toThrow(MigrationMismatch);
    await expect(migrate(database, [{ room: "test", migrations: [] }])).rejects.toThrow("test/0001 is missing");
  });

  test("two processes that start together migrate once", async () => {
    const database = await open("empty");
    const schemas = [await readPlatformSchema()];
    const counts = await Promise.all([migrate(database, schemas), migrate(database, schemas)]);
    expect(counts.sort((a, b) => a - b)).toEqual([0, schemas[0]?.migrations.length]);
  });

  test("bigint, date and json come back as the program wants them", async () => {
    const database = await open("empty");
    const { rows } =
      await sql`select 2251799813685248::bigint as cents, array[1,2]::bigint[] as many, date '2024-02-29' as day, '{"a":[1]}'::jsonb as doc`.execute(
        database.kysely,
      );
    expect(rows).toEqual([{ cents: 2251799813685248, many: [1, 2], day: "2024-02-29", doc: { a: [1] } }]);
    await expect(sql`select 9007199254740993::bigint as cents`.execute(database.kysely)).rejects.toThrow("does not fit");
  });
});
