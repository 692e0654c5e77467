import { createHash } from "node:crypto";
import type pg from "pg";

/** Statements kept prepared on one connection: more would cost the server more memory than they save. */
const MOST = 400;

/** Seen so often, a text is worth preparing. */
const OFTEN = 3;

const names = new Map<string, string>();
const seen = new Map<string, number>();

/** The name under which a statement is prepared on every connection; undefined for one that is not asked often, or comes after too many others. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  const times = (seen.get(text) ?? 0) + 1;
  if (times < OFTEN) {
    if (seen.size >= MOST) seen.clear();
    seen.set(text, times);
    return undefined;
  }
  seen.delete(text);
  const name = createHash("sha1").update(text).digest("base64url");
  names.set(text, name);
  return name;
}

/**
 * Makes a connection prepare the statements that it is asked often: the server parses and plans each of them once instead of every time. Only
 * statements with parameters, which is how everything that depends on a caller is sent.
 */
export function prepareOften(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...asked: unknown[]) => unknown;
  const preparing = (...asked: unknown[]): unknown => {
    const [text, values, ...others] = asked;
    const name = typeof text === "string" && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    return name === undefined ? query(...asked) : query({ name, text, values }, ...others);
  };
  client.query = preparing as typeof client.query;
}
