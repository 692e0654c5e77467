import { randomUUID } from "node:crypto";
import { type Locale, type Refusal, type RefusalDefinition, RefusalSignal, refusal, type SchemaIssue } from "@openamo/kernel";
import { KEY_INVALID } from "@openamo/platform";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { localeOf } from "./locale.ts";
import { type FieldError, type Problem, problemOf, problemOfClaim, sendProblem } from "./problem.ts";
import * as refusals from "./refusals.ts";
import { RefusedClaim } from "./refused-claim.ts";
import { fieldErrors } from "./validation.ts";

/** Largest body accepted: a care sheet weighs about one KiB. */
export const BODY_LIMIT_BYTES = 256 * 1024;

/** Carries invalid fields from a handler to the one place that writes problems. */
export class InvalidInput extends Error {
  readonly issues: readonly SchemaIssue[];
  constructor(issues: readonly SchemaIssue[]) {
    super("invalid-input");
    this.issues = issues;
  }
}

const EDGE: Readonly<Record<string, RefusalDefinition>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: refusals.MALFORMED_JSON,
  FST_ERR_CTP_EMPTY_JSON_BODY: refusals.MALFORMED_JSON,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: refusals.BAD_REQUEST,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: refusals.UNSUPPORTED_MEDIA_TYPE,
  FST_ERR_CTP_BODY_TOO_LARGE: refusals.BODY_TOO_LARGE,
  FST_ERR_BAD_URL: refusals.BAD_REQUEST,
  FST_ERR_ASYNC_CONSTRAINT: refusals.BAD_REQUEST,
  FST_ERR_NOT_FOUND: refusals.UNKNOWN_ROUTE,
};

function edgeRefusal(error: FastifyError): Refusal | undefined {
  const definition = EDGE[error.code] ?? (error instanceof SyntaxError && error.statusCode === 400 ? refusals.MALFORMED_JSON : undefined);
  if (definition === undefined)
    return error.statusCode !== undefined && error.statusCode < 500 && error.statusCode >= 400 ? refusal(refusals.BAD_REQUEST) : undefined;
  return refusal(definition, { limit: String(BODY_LIMIT_BYTES / 1024) });
}

function issuesOf(error: unknown): readonly SchemaIssue[] | undefined {
  if (error instanceof InvalidInput) return error.issues;
  if (!hasZodFastifySchemaValidationErrors(error)) return undefined;
  return error.validation.map((entry) => ({
    ...entry.params,
    path: entry.instancePath.split("/").filter((part) => part !== ""),
    message: entry.message ?? "",
    code: entry.keyword,
  }));
}

function invalidFields(error: unknown, locale: Locale): Problem | undefined {
  const issues = issuesOf(error);
  if (issues === undefined) return undefined;
  const errors: FieldError[] = fieldErrors(issues, locale);
  if (errors.some(({ field }) => field === "idempotency-key")) return problemOf(refusal(KEY_INVALID), locale);
  return problemOf(refusal(refusals.INVALID_INPUT), locale, errors);
}

function defect(error: unknown, request: FastifyRequest, locale: Locale): Problem {
  const reference = randomUUID().slice(0, 8);
  request.log.error({ reference, defect: describeDefect(error) }, "defect");
  return problemOf(refusal(refusals.INTERNAL_ERROR, { reference }), locale);
}

/** Name and place of a defect without its message: a message may quote the data it stumbled on. */
function describeDefect(error: unknown): { name: string; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const at = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 12);
  const code = (error as { code?: unknown }).code;
  return { name: typeof code === "string" ? `${error.name} ${code}` : error.name, at };
}

/** Every error leaves as a problem+json: a refusal with its status, a wrong field with its path, a defect with a reference and no stack. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const locale = localeOf(request.headers["accept-language"]);
  if (error instanceof RefusalSignal) return sendProblem(reply, problemOf(error.refusal, locale));
  if (error instanceof RefusedClaim) return sendProblem(reply, problemOfClaim(error, locale));
  const invalid = invalidFields(error, locale);
  if (invalid !== undefined) return sendProblem(reply, invalid);
  const edge = edgeRefusal(error);
  return sendProblem(reply, edge === undefined ? defect(error, request, locale) : problemOf(edge, locale));
}
