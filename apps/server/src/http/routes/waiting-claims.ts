import { holdClaim, listWaiting, resumeClaim, supplyPiece } from "@openamo/fund";
import { z } from "zod";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { claimViewSchema, idempotencyHeaders } from "../schemas/claims.ts";
import { pageOf } from "../schemas/people.ts";
import { heldClaimSchema, suppliedSchema, waitingRowSchema, waitingSearch } from "../schemas/waiting-claims.ts";
import { refusingSheets } from "../sheet-errors.ts";
import { claimRow } from "../views/claims.ts";
import { waitingRow } from "../views/waiting-claims.ts";
import { answer } from "./claims.ts";

const tags = ["claims"];
const params = z.object({ id: z.string().max(64) });

/** Claims that wait: held, supplied with what they waited for, decided. */
export function waitingClaimRoutes(api: Api, services: Services): void {
  const headers = idempotencyHeaders;
  const listed = { tags, summary: "Claims that wait, the oldest first", body: waitingSearch, response: { 200: pageOf(waitingRowSchema), ...problemResponse } };
  api.post("/claims/waiting", { config: { permission: "claims:list" }, schema: listed }, async (request) => {
    const { waitsFor, ...query } = request.body;
    const locale = localeOf(request.headers["accept-language"]);
    const asked = { ...query, ...(waitsFor === undefined || waitsFor === "" ? {} : { waitsFor }) };
    const { items, ...rest } = granted(await listWaiting(contextOf(services, request), asked));
    return { items: items.map((item) => ({ ...claimRow(item, locale), ...waitingRow(item, locale) })), ...rest };
  });

  const held = {
    tags,
    summary: "Receive a care sheet and hold it undecided",
    headers,
    body: heldClaimSchema,
    response: { 201: claimViewSchema, ...problemResponse },
  };
  api.post("/claims/held", { config: { permission: "claims:hold" }, schema: held }, async (request, reply) => {
    const input = { key: request.headers["idempotency-key"], ...request.body, sheet: request.body.sheet };
    const result = refusingSheets(services.packs, input.sheet, await holdClaim(contextOf(services, request), input));
    return reply.code(201).send(await answer(services, request, reply, result));
  });

  const supplied = {
    tags,
    summary: "Record that what a claim was held for has arrived",
    params,
    headers,
    body: suppliedSchema,
    response: { 200: claimViewSchema, ...problemResponse },
  };
  api.post("/claims/:id/pieces", { config: { permission: "claims:supply" }, schema: supplied }, async (request, reply) => {
    const input = { key: request.headers["idempotency-key"], claimId: request.params.id, reason: request.body.reason };
    return answer(services, request, reply, await supplyPiece(contextOf(services, request), input));
  });

  const resumed = {
    tags,
    summary: "Decide a claim that waits, on the facts as they now are",
    params,
    headers,
    response: { 200: claimViewSchema, ...problemResponse },
  };
  api.post("/claims/:id/resumption", { config: { permission: "claims:resume" }, schema: resumed }, async (request, reply) => {
    const input = { key: request.headers["idempotency-key"], claimId: request.params.id };
    return answer(services, request, reply, await resumeClaim(contextOf(services, request), input));
  });
}
