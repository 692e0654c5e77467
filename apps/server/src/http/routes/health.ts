import { sql } from "kysely";
import { z } from "zod";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";

const config = { permission: "public" } as const;
const tags = ["health"];

/** `/health` says that the process answers; `/ready` that it can serve: the database answers too. */
export function healthRoutes(api: Api, { database }: Services): void {
  api.get(
    "/health",
    { config, logLevel: "warn", schema: { tags, summary: "The process answers", response: { 200: z.object({ status: z.literal("up") }) } } },
    (_request, reply) => {
      reply.header("cache-control", "no-store");
      return { status: "up" as const };
    },
  );

  const ready = z.object({ status: z.literal("ready"), database: z.enum(["embedded", "postgresql"]) });
  const notReady = z.object({ status: z.literal("not-ready") });
  api.get(
    "/ready",
    { config, logLevel: "warn", schema: { tags, summary: "The database answers", response: { 200: ready, 503: notReady } } },
    async (_request, reply) => {
      reply.header("cache-control", "no-store");
      try {
        await sql`select 1`.execute(database.kysely);
        return { status: "ready" as const, database: database.engine };
      } catch {
        return reply.code(503).send({ status: "not-ready" as const });
      }
    },
  );
}
