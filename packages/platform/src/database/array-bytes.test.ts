import { sql } from "kysely";
import { expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { arrayBytes, type ElementType, type ElementValue } from "./array-bytes.ts";
import type { Database } from "./database.ts";

describeOnStores("an array in bytes", (open) => {
  let database: Database;
  const read = async (type: ElementType, values: readonly ElementValue[]): Promise<unknown[]> => {
    const { rows } = await sql<{
      value: string | null;
    }>`select value::text as value from unnest(${arrayBytes(type, values)}::${sql.raw(type)}[]) as value`.execute(database.kysely);
    return rows.map(({ value }) => value);
  };

  test("is read as it was written", async () => {
    database = await open("empty");
    const texts = ["", "cpam-691", 'a "b" \\ {c}, NULL', "œuvre é € 🙂 الصحة", "x".repeat(70_000), "é".repeat(40), "NULL", null, "\t\n"];
    expect(await read("text", texts)).toEqual(texts);
    const ids = ["01a20408-da8a-7543-8940-9db9660394e2", "00000000-0000-0000-0000-000000000000", null, "ffffffff-ffff-ffff-ffff-ffffffffffff"];
    expect(await read("uuid", ids)).toEqual(ids);
    expect(await read("uuid", ["01A20408-DA8A-7543-8940-9DB9660394E2"])).toEqual([ids[0]]);
    const numbers = [0, 1, -1, 4_294_967_295, 4_294_967_296, -4_294_967_297, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, null];
    expect(await read("bigint", numbers)).toEqual(numbers.map((number) => (number === null ? null : String(number))));
    expect(await read("integer", [0, -1, 2_147_483_647, -2_147_483_648])).toEqual(["0", "-1", "2147483647", "-2147483648"]);
    expect(await read("boolean", [true, false, null])).toEqual(["true", "false", null]);
    const days = ["2026-11-22", "2000-01-01", "1999-12-31", "1900-02-28", "9999-12-31", "0001-01-01"];
    expect(await read("date", days)).toEqual(days);
    const instants = ["2026-11-21T09:00:00.123Z", "1999-12-31T23:59:59.999Z", "1950-06-01T00:00:00.000Z"];
    const { rows } = await sql<{ at: Date }>`select at from unnest(${arrayBytes("timestamptz", instants)}::timestamptz[]) as at`.execute(database.kysely);
    expect(rows.map(({ at }) => at.toISOString())).toEqual(instants);
    expect(await read("text", [])).toEqual([]);
  });

  test("of values that are not of its type is refused before it is sent", () => {
    for (const text of ["", "01a20408", "01a20408-da8a-7543-8940-9db9660394e2f", "01a20408-da8a-7543-8940-9db9660394eg"])
      expect(() => arrayBytes("uuid", [text]), text).toThrow(RangeError);
    expect(() => arrayBytes("text", [undefined as unknown as string])).toThrow(RangeError);
    expect(() => arrayBytes("bigint", [1.5])).toThrow(RangeError);
    expect(() => arrayBytes("integer", [2 ** 31])).toThrow(RangeError);
    expect(() => arrayBytes("date", ["2026-02-29"])).toThrow(RangeError);
    expect(() => arrayBytes("timestamptz", ["today"])).toThrow(RangeError);
  });
});
