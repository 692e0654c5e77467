import { type Actor, readSession } from "@openamo/platform";
import type { FastifyRequest } from "fastify";
import type { Services } from "../services.ts";
import type { Settings } from "../settings.ts";

export interface Caller {
  readonly actor: Actor;
  /** How the caller is known: a browser's session, or an access token. */
  readonly by: "cookie" | "token";
}

/** The browser keeps a `__Host-` cookie only when it came over https for this very host. */
export const sessionCookie = (settings: Settings): string => (isSecure(settings) ? "__Host-openamo" : "openamo_session");

export const isSecure = (settings: Settings): boolean => settings.publicUrl.startsWith("https:");

const BEARER = /^Bearer ([A-Za-z0-9._~+/=-]{1,8192})$/;

/** Who sends a request. A token that is sent is what counts: when it is not valid the cookie does not stand in for it. */
export async function callerOf(services: Services, request: FastifyRequest): Promise<Caller | undefined> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const token = BEARER.exec(authorization)?.[1];
    const actor = token === undefined ? undefined : await services.relyingParty?.bearer(token);
    return actor && { actor, by: "token" };
  }
  const cookie = request.cookies[sessionCookie(services.settings)];
  if (cookie === undefined) return undefined;
  const session = await readSession(services.database.kysely, services.clock, cookie);
  return session && { actor: session.actor, by: "cookie" };
}
