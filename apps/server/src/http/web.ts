import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import { refusal } from "@openamo/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { localeOf } from "./locale.ts";
import { problemOf, sendProblem } from "./problem.ts";
import { UNKNOWN_ROUTE } from "./refusals.ts";

/** Where the built web stands. */
export const webFolder = fileURLToPath(new URL("../../../web/dist/", import.meta.url));

/** Addresses that belong to programs: an unknown one is a problem, never a page. */
const NOT_PAGES = /^\/(api|auth|oidc|assets|health|ready)(\/|$|\?)/;

const wantsPage = (request: FastifyRequest): boolean =>
  (request.method === "GET" || request.method === "HEAD") && !NOT_PAGES.test(request.url) && (request.headers.accept ?? "").includes("text/html");

/** Serves the built web: its files, and its one page for every address of its own router. Without a build, pages are refused as unknown. */
export async function serveWeb(app: FastifyInstance, folder: string = webFolder): Promise<void> {
  const built = existsSync(join(folder, "index.html"));
  if (built) {
    await app.register(async (scope) => {
      scope.addHook("onRoute", (route) => {
        route.config = { ...route.config, permission: "public" };
      });
      await scope.register(fastifyStatic, {
        root: folder,
        cacheControl: false,
        setHeaders: (response, path) => {
          // Built files have their content's hash in their name; the page that names them must always be fresh.
          response.header("cache-control", path.includes(`${join("dist", "assets")}`) ? "public, max-age=31536000, immutable" : "no-cache");
        },
      });
    });
  }
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    if (built && wantsPage(request)) return reply.header("cache-control", "no-cache").sendFile("index.html");
    return sendProblem(reply, problemOf(refusal(UNKNOWN_ROUTE), localeOf(request.headers["accept-language"])));
  });
}
