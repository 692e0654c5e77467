import type { Readable } from "node:stream";
import { LOT_OUTCOMES, type LotFormat, listLots, readLot } from "@openamo/fund";
import { z } from "zod";
import { importLot } from "../../lots/import-lot.ts";
import { lotLines } from "../../lots/lot-file.ts";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { idempotencyHeaders } from "../schemas/claims.ts";
import { lotLineSchema, lotSchema, newLotQuery } from "../schemas/lots.ts";
import { pageOf } from "../schemas/people.ts";
import { lotLineView, lotView } from "../views/lots.ts";

const tags = ["lots"];
const params = z.object({ id: z.string().max(64) });
/** Formats by the type of the body. Fixed width has no registered type. */
const TYPES = { "application/x-ndjson": "ndjson", "application/x-fixed-width": "fixed-width" } as const;
const formatOf = (type: string | undefined): LotFormat => Object.entries(TYPES).find(([known]) => type?.startsWith(known))?.[1] ?? "ndjson";

/** Lots of care sheets: handed in as a stream, followed and read. */
export function lotRoutes(api: Api, services: Services): void {
  // The sheets are settled as they arrive: the body is never held whole.
  for (const type of Object.keys(TYPES)) api.addContentTypeParser(type, (_request, payload, done) => done(null, payload));
  const handedIn = {
    tags,
    summary:
      "Hand in a lot: one JSON object a line (key, person, professional, sheet), or records of 128 characters. The same key takes a lot up again where it was stopped.",
    headers: idempotencyHeaders,
    consumes: Object.keys(TYPES),
    querystring: newLotQuery,
    response: { 201: lotSchema, ...problemResponse },
  };
  api.post("/lots", { config: { permission: "lots:import" }, schema: handedIn }, async (request, reply) => {
    const { organism, country, fileName, dryRun } = request.query;
    const fileMark = `key:${request.headers["idempotency-key"]}`;
    const format = formatOf(request.headers["content-type"]);
    const begin = { organism, country, fileName, fileMark, format, rehearsal: dryRun === "true", linesTotal: null };
    const lines = lotLines(format, country, request.body as Readable);
    const lot = lotView(granted(await importLot(contextOf(services, request), lines, begin)));
    return reply.code(201).header("location", `/api/v1/lots/${lot.id}`).send(lot);
  });

  const querystring = z.object({
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
    size: z.coerce.number().int().min(1).max(100).default(20),
  });
  const listed = { tags, summary: "Lots received, the latest first", querystring, response: { 200: pageOf(lotSchema), ...problemResponse } };
  api.get("/lots", { config: { permission: "lots:read" }, schema: listed }, async (request) => {
    const { items, ...rest } = granted(await listLots(contextOf(services, request), request.query));
    return { items: items.map(lotView), ...rest };
  });

  const asked = z.object({ ...querystring.shape, outcome: z.enum(LOT_OUTCOMES).optional() });
  const read = {
    tags,
    summary: "How far a lot is, and what became of its lines",
    params,
    querystring: asked,
    response: { 200: z.object({ lot: lotSchema, lines: pageOf(lotLineSchema) }), ...problemResponse },
  };
  api.get("/lots/:id", { config: { permission: "lots:read" }, schema: read }, async (request) => {
    const { outcome, ...page } = request.query;
    const selection = { lotId: request.params.id, ...page, ...(outcome === undefined ? {} : { outcomes: [outcome] }) };
    const { lot, lines } = granted(await readLot(contextOf(services, request), selection));
    const locale = localeOf(request.headers["accept-language"]);
    return { lot: lotView(lot), lines: { ...lines, items: lines.items.map((line) => lotLineView(line, locale)) } };
  });
}
