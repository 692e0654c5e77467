import { createHash } from "node:crypto";

/** Statements kept prepared on one connection: more would cost the server more memory than they save. */
const MOST = 400;

/** Seen so often, a text is worth preparing. */
const OFTEN = 3;

const names = new Map<string, string>();
const seen = new Map<string, number>();

/**
 * The name under which a statement is prepared on every connection, so that the server parses and plans it once instead of every time; undefined
 * for one that is not asked often, or comes after too many others.
 */
export function statementName(text: string): string | undefined {
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
