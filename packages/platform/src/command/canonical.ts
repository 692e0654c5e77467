import { createHash } from "node:crypto";

/** JSON with the keys of every object in order: two bodies that say the same have the same text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

/** A short text that is the same for two equal commands. Only the hash is kept: a body may hold health data. */
export const bodyHash = (action: string, body: unknown): string =>
  createHash("sha256")
    .update(`${action}\n${canonical(body)}`)
    .digest("base64url");
