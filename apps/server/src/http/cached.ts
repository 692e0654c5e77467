import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

/** How long a browser may keep an answer without asking: an answer on "today" is then never a day late. */
const KEPT_SECONDS = 300;

/** How an answer leaves: text, or the bytes that were written from its schema. */
const isWritten = (payload: unknown): payload is string | Buffer => typeof payload === "string" || Buffer.isBuffer(payload);

/** For answers that change only with the program, the language and the day: kept a little, then asked again by their mark. */
export async function keptByMark(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (reply.statusCode !== 200 || !isWritten(payload)) return payload;
  const mark = `"${createHash("sha256").update(payload).digest("base64url").slice(0, 27)}"`;
  reply.header("etag", mark).header("cache-control", `public, max-age=${KEPT_SECONDS}`).header("vary", "accept-language");
  const known = (request.headers["if-none-match"] ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  if (!known.includes(mark)) return payload;
  reply.code(304);
  return "";
}
