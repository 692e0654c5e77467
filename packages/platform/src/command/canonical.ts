import { createHash } from "node:crypto";

/** JSON with the keys of every object in order: two bodies that say the same have the same text. */
function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const members = value as Readonly<Record<string, unknown>>;
  let text = "";
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonical(member)}`;
  }
  return `{${text}}`;
}

/** A short text that is the same for two equal commands. Only the hash is kept: a body may hold health data. */
export const bodyHash = (action: string, body: unknown): string =>
  createHash("sha256")
    .update(`${action}\n${canonical(body)}`)
    .digest("base64url");
