import type { FundContext } from "@openamo/fund";
import { RefusalSignal, refusal } from "@openamo/kernel";
import { requirePermission } from "@openamo/platform";
import type { FastifyInstance, FastifyRequest, RouteOptions } from "fastify";
import { callerOf } from "../identity/caller.ts";
import type { Services } from "../services.ts";
import type { RoutePermission } from "./api.ts";
import { CSRF_HEADER_MISSING, SIGN_IN_REQUIRED } from "./refusals.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** A route that does not say who may use it: a defect found before the server listens. */
export class RouteWithoutPermission extends Error {}

export interface DeclaredRoute {
  readonly method: string;
  readonly url: string;
  readonly permission: RoutePermission | undefined;
}

const declared = (route: RouteOptions): DeclaredRoute => ({ method: String(route.method), url: route.url, permission: route.config?.permission });

/** Lists every route as it is added. The list refuses to start the server when a route names no permission. */
export function watchRoutes(app: FastifyInstance): () => DeclaredRoute[] {
  const routes: RouteOptions[] = [];
  app.addHook("onRoute", (route) => {
    routes.push(route);
  });
  app.addHook("onReady", async () => {
    const bare = routes.map(declared).filter(({ permission }) => permission === undefined);
    if (bare.length > 0) throw new RouteWithoutPermission(`routes without a permission: ${bare.map(({ method, url }) => `${method} ${url}`).join(", ")}`);
  });
  return () => routes.map(declared);
}

/** A browser sends its cookie by itself, from any site; it sends this header only from our own pages. */
export function requireCsrfHeader(request: FastifyRequest): void {
  if (request.headers["x-openamo-csrf"] !== "1") throw new RefusalSignal(refusal(CSRF_HEADER_MISSING));
}

/** The context of actions for whoever calls. @throws RefusalSignal (`sign-in-required`) when nobody is known. */
export function contextOf(services: Services, request: FastifyRequest): FundContext {
  if (request.actor === null) throw new RefusalSignal(refusal(SIGN_IN_REQUIRED));
  return services.fund.contextFor(request.actor);
}

/** Lets a request through only when its route is public, or its caller holds the permission the route names. */
export function guardRoutes(app: FastifyInstance, services: Services): void {
  app.decorateRequest("actor", null);
  app.addHook("onRequest", async (request) => {
    const { permission } = request.routeOptions.config;
    if (permission === "public" || request.is404) return;
    const caller = await callerOf(services, request);
    if (caller === undefined || permission === undefined) throw new RefusalSignal(refusal(SIGN_IN_REQUIRED));
    request.actor = caller.actor;
    requirePermission(contextOf(services, request), permission);
    if (caller.by === "cookie" && !SAFE.has(request.method)) requireCsrfHeader(request);
  });
}
