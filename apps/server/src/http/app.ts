import { readFileSync } from "node:fs";
import type { Socket } from "node:net";
import cookie from "@fastify/cookie";
import { refusal } from "@openamo/kernel";
import Fastify, { type FastifyBaseLogger, type FastifyError, LogController } from "fastify";
import { validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import type { Services } from "../services.ts";
import { answerCompiler } from "./answers/compiler.ts";
import type { Api } from "./api.ts";
import { answerError, BODY_LIMIT_BYTES } from "./errors.ts";
import { type DeclaredRoute, guardRoutes, watchRoutes } from "./guard.ts";
import { logRequests } from "./log.ts";
import { describeApi, serveReference } from "./openapi.ts";
import { problemOf } from "./problem.ts";
import { BAD_REQUEST } from "./refusals.ts";
import { addRoutes } from "./routes/index.ts";
import { secureHeaders } from "./security.ts";
import { serveWeb } from "./web.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };

/** Bytes that are not HTTP never become a request: the answer is written on the socket itself. */
function answerNoise(_error: Error, socket: Socket): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify(problemOf(refusal(BAD_REQUEST), "fr"));
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

export interface App {
  readonly api: Api;
  /** Every route with its permission, for the test that walks them all. */
  readonly routes: () => DeclaredRoute[];
}

/** The whole HTTP edge over the services given, ready to listen. `webFolder` is another build of the web, for tests. */
export async function buildApp(services: Services, webFolder?: string): Promise<App> {
  const api: Api = Fastify({
    loggerInstance: services.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: services.settings.publicUrl.startsWith("https:"),
    forceCloseConnections: "idle",
    frameworkErrors: (error: FastifyError, request, reply) => {
      answerError(error, request, reply);
    },
    clientErrorHandler: answerNoise,
  }).withTypeProvider<ZodTypeProvider>();
  api.setValidatorCompiler(validatorCompiler);
  api.setSerializerCompiler(answerCompiler);
  api.setErrorHandler(answerError);
  const routes = watchRoutes(api);
  await secureHeaders(api, services.settings);
  await api.register(cookie);
  guardRoutes(api, services);
  logRequests(api);
  await describeApi(api, version);
  await addRoutes(api, services);
  await serveReference(api);
  await serveWeb(api, webFolder);
  return { api, routes };
}
