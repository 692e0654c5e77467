import { createHash } from "node:crypto";
import helmet from "@fastify/helmet";
import Fastify, { type FastifyInstance } from "fastify";
import type { Settings } from "../settings.ts";

/**
 * What a page may load: only what this server sends. Scripts are files, never inline. Styles may be inline because Vuetify writes its
 * theme and the sizes of its components into style elements and attributes; a style cannot run code, and nothing outside can be fetched by one.
 */
const DIRECTIVES = {
  defaultSrc: ["'self'"],
  baseUri: ["'none'"],
  connectSrc: ["'self'"],
  fontSrc: ["'self'", "data:"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  frameSrc: ["'none'"],
  imgSrc: ["'self'", "data:", "blob:"],
  objectSrc: ["'none'"],
  scriptSrc: ["'self'"],
  scriptSrcAttr: ["'none'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  workerSrc: ["'self'", "blob:"],
};

const cspText = (scriptSrc: readonly string[]): string =>
  Object.entries({ ...DIRECTIVES, scriptSrc })
    .map(([name, sources]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${sources.join(" ")}`)
    .join(";");

const OF_EVERY_ANSWER = new Set(["connection", "content-length", "content-type", "date", "keep-alive"]);

/** The headers that helmet gives an answer. They are the same for all: it is asked once, of a server that nobody reaches, and not at each request. */
async function fixedHeaders(settings: Settings): Promise<Record<string, string>> {
  const https = settings.publicUrl.startsWith("https:");
  const asked = Fastify();
  await asked.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  asked.get("/", () => "");
  const { headers } = await asked.inject("/");
  await asked.close();
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (OF_EVERY_ANSWER.has(name) ? [] : [[name, String(value)]])));
}

export async function secureHeaders(app: FastifyInstance, settings: Settings): Promise<void> {
  const fixed = { "content-security-policy": cspText(DIRECTIVES.scriptSrc), ...(await fixedHeaders(settings)) };
  app.addHook("onRequest", (_request, reply, next) => {
    reply.headers(fixed);
    next();
  });
}

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** A page of a library with inline scripts of its own: the policy names each of them by its hash, and no other. */
export function policyFor(page: string): string {
  const hashes = [...page.matchAll(INLINE_SCRIPT)].map(
    ([, script]) =>
      `'sha256-${createHash("sha256")
        .update(script ?? "")
        .digest("base64")}'`,
  );
  return cspText([...DIRECTIVES.scriptSrc, ...hashes]);
}
