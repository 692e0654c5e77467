import { hash } from "node:crypto";
import type { Actor } from "@openamo/platform";

/** Who a token was found to name, and the end of its life in milliseconds. */
export interface Verified {
  readonly actor: Actor;
  readonly until: number;
}

/** A token found good is believed for so long without its signature being looked at again: a key that the provider withdraws serves no longer than that. */
const BELIEVED_MS = 60_000;
const MOST = 1000;

/**
 * Verifies a token once a minute instead of at each request of whoever sends thousands: the signature costs more than settling a care sheet. Kept
 * by their digest, never as they are; one past its end is never believed.
 */
export function believing(
  verify: (token: string) => Promise<Verified | undefined>,
  now: () => number = Date.now,
): (token: string) => Promise<Actor | undefined> {
  const believed = new Map<string, Verified>();
  return async (token) => {
    const digest = hash("sha256", token, "base64url");
    const known = believed.get(digest);
    if (known !== undefined && now() < known.until) return known.actor;
    believed.delete(digest);
    const verified = await verify(token);
    if (verified === undefined) return undefined;
    const oldest = believed.size < MOST ? undefined : believed.keys().next().value;
    if (oldest !== undefined) believed.delete(oldest);
    believed.set(digest, { actor: verified.actor, until: Math.min(verified.until, now() + BELIEVED_MS) });
    return verified.actor;
  };
}
