import type { FastifyInstance } from "fastify";
import { destination, type Logger, pino } from "pino";
import type { Settings } from "../settings.ts";

const STANDARD_ERROR = 2;

/**
 * The program's log, one JSON object a line, on the standard error or in a file. It never holds a body, a query string, a path with ids, a name or a
 * number of a person.
 */
export function openLog({ logLevel }: Pick<Settings, "logLevel">, dest: number | string = STANDARD_ERROR): Logger {
  return pino({ level: logLevel, base: null, redact: ["req.headers", "err.message"] }, destination({ dest, sync: true }));
}

/** One line a request: the route's pattern, not its address, so that no id and no search text is written. */
export function logRequests(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const line = {
      id: request.id,
      method: request.method,
      route: request.routeOptions.url ?? "unknown",
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      role: request.actor?.role ?? "none",
      organism: request.actor?.organism ?? undefined,
    };
    if (reply.statusCode >= 500) request.log.error(line, "request");
    else request.log.info(line, "request");
  });
}
