import { createHash, randomBytes } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { Executor } from "../database/database.ts";
import type { Actor } from "./actor.ts";

const hashOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

export interface BrowserSession {
  readonly actor: Actor;
  /** Further strings of the identity provider that the server keeps (an id token for signing out). */
  readonly facts: Readonly<Record<string, string>>;
  readonly expiresAt: Date;
}

/** Opens a session and returns its token, which the browser alone keeps: the store has only its hash. */
export async function openSession(executor: Executor, clock: Clock, actor: Actor, lifeSeconds: number, facts: Record<string, string> = {}): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const now = clock.now();
  await executor
    .insertInto("browser_session")
    .values({
      token_hash: hashOf(token),
      actor: JSON.stringify(actor),
      facts: JSON.stringify(facts),
      created_at: now,
      expires_at: new Date(now.getTime() + lifeSeconds * 1000),
    })
    .execute();
  return token;
}

/** The session of a token, or undefined when there is none or it has expired. */
export async function readSession(executor: Executor, clock: Clock, token: string): Promise<BrowserSession | undefined> {
  const row = await executor
    .selectFrom("browser_session")
    .select(["actor", "facts", "expires_at"])
    .where("token_hash", "=", hashOf(token))
    .where("expires_at", ">", clock.now())
    .executeTakeFirst();
  return row && { actor: row.actor as Actor, facts: row.facts as Record<string, string>, expiresAt: row.expires_at };
}

/** Ends a session; a token that names none is no error. */
export async function closeSession(executor: Executor, token: string): Promise<void> {
  await executor.deleteFrom("browser_session").where("token_hash", "=", hashOf(token)).execute();
}

/** Removes the sessions that have expired and says how many. */
export async function purgeSessions(executor: Executor, clock: Clock): Promise<number> {
  const gone = await executor.deleteFrom("browser_session").where("expires_at", "<=", clock.now()).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
