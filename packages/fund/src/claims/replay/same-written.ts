const NONE: readonly string[] = [];

/**
 * Whether two values would be written as the same JSON, the order of members aside: a member that is undefined is not there. Members named in
 * `except` are not looked at, at any depth. Values are compared as they are: writing and reading both again costs more than deciding a claim.
 */
export function sameWritten(a: unknown, b: unknown, except: readonly string[] = NONE): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameLists(a, b, except);
  return sameMembers(a as Members, b as Members, except);
}

type Members = Readonly<Record<string, unknown>>;

function sameLists(a: readonly unknown[], b: readonly unknown[], except: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (!sameWritten(a[index], b[index], except)) return false;
  return true;
}

function sameMembers(a: Members, b: Members, except: readonly string[]): boolean {
  let left = 0;
  for (const name in b) if (b[name] !== undefined && !except.includes(name)) left += 1;
  for (const name in a) {
    const value = a[name];
    if (value === undefined || except.includes(name)) continue;
    if (!sameWritten(value, b[name], except)) return false;
    left -= 1;
  }
  return left === 0;
}
