import { findDoubles, listDoubles, mergePeople, type Person, previewMerge, undoMerge } from "@openamo/fund";
import type { Locale } from "@openamo/kernel";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { packOf } from "../../packs.ts";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { namingFacts } from "../naming.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { idempotencyHeaders } from "../schemas/claims.ts";
import { motiveSchema } from "../schemas/identity.ts";
import * as schemas from "../schemas/merges.ts";
import { pageQuery } from "../schemas/people.ts";
import { elsewhereView, likenessView, mergePreviewView } from "../views/merges.ts";
import { personView } from "../views/people.ts";

const tags = ["people"];
const languageOf = (request: FastifyRequest): Locale => localeOf(request.headers["accept-language"]);

function doubleRoutes(api: Api, services: Services): void {
  const view = (person: Person, request: FastifyRequest) => personView(person, services.clock.today(), languageOf(request));
  const permission = "people:find-doubles";

  const looked = {
    tags,
    summary: "Files that may be of the same person, the likeliest first, with the reasons",
    body: schemas.lookedForSchema,
    response: { 200: schemas.doublesSchema, ...problemResponse },
  };
  api.post("/people/duplicates/search", { config: { permission }, schema: looked }, async (request) => {
    const { found, elsewhere } = granted(await findDoubles(contextOf(services, request), request.body));
    const locale = languageOf(request);
    return {
      items: found.map(({ person, ...likeness }) => ({ person: view(person, request), ...likenessView(likeness, locale) })),
      elsewhere: elsewhere.map((held) => elsewhereView(held, services.packs, locale)),
    };
  });

  const listed = {
    tags,
    summary: "Files of one's organism that may be of one person, two by two",
    querystring: pageQuery.omit({ search: true }),
    response: { 200: schemas.pairsSchema, ...problemResponse },
  };
  api.get("/people/duplicates", { config: { permission }, schema: listed }, async (request) => {
    const { items, ...rest } = granted(await listDoubles(contextOf(services, request), request.query));
    const pairs = items.map(({ one, other, ...likeness }) => ({
      one: view(one, request),
      other: view(other, request),
      ...likenessView(likeness, languageOf(request)),
    }));
    return { items: pairs, ...rest };
  });
}

/** Doubles and merges: found, looked at before anything is written, merged, taken back. */
export function mergeRoutes(api: Api, services: Services): void {
  doubleRoutes(api, services);
  const permission = "people:merge";

  const previewed = {
    tags,
    summary: "What a merge would do, and what must be chosen first; nothing is kept",
    body: schemas.twoFilesSchema,
    response: { 200: schemas.mergePreviewSchema, ...problemResponse },
  };
  api.post("/people/merges/preview", { config: { permission }, schema: previewed }, async (request) => {
    const context = contextOf(services, request);
    const preview = granted(await previewMerge(context, request.body));
    const facts = [...preview.conflicts.flatMap(({ kept, merged }) => [...kept, ...merged]), ...preview.received.map(({ fact }) => fact)];
    const naming = await namingFacts(context, packOf(preview.keep.country), languageOf(request), facts);
    return mergePreviewView(preview, { today: services.clock.today(), naming });
  });

  const headers = idempotencyHeaders;
  const merged = { tags, summary: "Make one of two files of one person", headers, body: schemas.newMergeSchema };
  api.post(
    "/people/merges",
    { config: { permission }, schema: { ...merged, response: { 201: schemas.mergedSchema, ...problemResponse } } },
    async (request, reply) => {
      const input = { key: request.headers["idempotency-key"], ...request.body };
      return reply.code(201).send(granted(await mergePeople(contextOf(services, request), input)));
    },
  );

  const undone = {
    tags,
    summary: "Take a merge back: the two files are as before it",
    params: z.object({ mergeId: z.string().max(64) }),
    headers,
    body: motiveSchema,
    response: { 200: schemas.mergedSchema, ...problemResponse },
  };
  api.post("/people/merges/:mergeId/undo", { config: { permission }, schema: undone }, async (request) => {
    const input = { key: request.headers["idempotency-key"], ...request.params, ...request.body };
    return granted(await undoMerge(contextOf(services, request), input));
  });
}
