import type { Actor, Permission } from "@openamo/platform";
import type { FastifyBaseLogger, FastifyInstance, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";

/** Who may use a route: everybody, or whoever holds a permission. */
export type RoutePermission = "public" | Permission;

declare module "fastify" {
  interface FastifyContextConfig {
    /** Every route says it; a route that does not keeps the server from starting. */
    permission?: RoutePermission;
  }
  interface FastifyRequest {
    /** Who calls; null on public routes and before sign-in. */
    actor: Actor | null;
  }
}

/** The server with schemas of zod. */
export type Api = FastifyInstance<RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, FastifyBaseLogger, ZodTypeProvider>;
