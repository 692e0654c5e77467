import pg from "pg";

const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;

/** Past this a double no longer holds every integer. */
function integer(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError("an integer of the database does not fit a number exactly");
  return value;
}

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: integer,
  [DATE]: (text) => text,
};

/**
 * How values of the database become values of the program, said once for both engines:
 * `bigint` (cents, counts) is a number and must fit exactly, `date` stays `YYYY-MM-DD`, `numeric` stays text.
 */
export const columnTypes = {
  getTypeParser(oid: number, format?: "text" | "binary"): (value: string) => unknown {
    if (oid === INT8_ARRAY)
      return (text) =>
        pg.types
          .getTypeParser(1009 as never)(text)
          .map(integer);
    const own = format === "binary" ? undefined : parsers[oid];
    return own ?? pg.types.getTypeParser(oid as never, format as never);
  },
};
