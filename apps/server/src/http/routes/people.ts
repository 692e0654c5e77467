import { type KnownSituation, type Person, readPerson, readSituations, recordSituation, registerPerson, searchPeople } from "@openamo/fund";
import { inLocale, isoDay, type Locale, parseDay } from "@openamo/kernel";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { idempotencyHeaders } from "../schemas/claims.ts";
import { newPersonSchema, newSituationSchema, pageBody, pageOf, personFileSchema, personSchema, situationSchema } from "../schemas/people.ts";
import { personView } from "../views/people.ts";

const tags = ["people"];
const params = z.object({ personId: z.string().max(64) });
const languageOf = (request: FastifyRequest): Locale => localeOf(request.headers["accept-language"]);

function situationViews(services: Services, situations: readonly KnownSituation[], country: string, locale: Locale): z.output<typeof situationSchema>[] {
  const kinds = services.packs.find(({ id }) => id === country)?.claims.situationKinds ?? [];
  return situations.map((fact) => {
    const label = kinds.find(({ kind }) => kind === fact.kind)?.label;
    return {
      id: fact.id,
      kind: fact.kind,
      label: label === undefined ? fact.kind : inLocale(label, locale),
      from: isoDay(fact.from),
      to: fact.to === null ? null : isoDay(fact.to),
      details: { ...fact.details },
      organism: fact.organism,
      knownFrom: fact.knownFrom.toISOString(),
      knownTo: fact.knownTo?.toISOString() ?? null,
    };
  });
}

/** Persons: found, opened, registered, and the facts known of them. Each read leaves a line in the person's file. */
export function peopleRoutes(api: Api, services: Services): void {
  const view = (person: Person, request: FastifyRequest) => personView(person, services.clock.today(), languageOf(request));

  // A search is posted: what is typed may be a social security number, which no address should hold.
  api.post(
    "/people/search",
    {
      config: { permission: "people:search" },
      schema: { tags, summary: "Search persons by name or identifier", body: pageBody, response: { 200: pageOf(personSchema), ...problemResponse } },
    },
    async (request) => {
      const { items, ...rest } = granted(await searchPeople(contextOf(services, request), request.body));
      return { items: items.map((person) => view(person, request)), ...rest };
    },
  );

  api.get(
    "/people/:personId",
    {
      config: { permission: "people:read" },
      schema: { tags, summary: "Open a person's file", params, response: { 200: personFileSchema, ...problemResponse } },
    },
    async (request) => {
      const context = contextOf(services, request);
      const person = granted(await readPerson(context, request.params));
      const { situations } = granted(await readSituations(context, request.params));
      return { ...view(person, request), situations: situationViews(services, situations, person.country, languageOf(request)) };
    },
  );

  const registered = {
    tags,
    summary: "Register a person with the organism that holds the file",
    headers: idempotencyHeaders,
    body: newPersonSchema,
    response: { 201: personSchema, ...problemResponse },
  };
  api.post("/people", { config: { permission: "people:register" }, schema: registered }, async (request, reply) => {
    const context = contextOf(services, request);
    const { personId } = granted(await registerPerson(context, { key: request.headers["idempotency-key"], ...request.body }));
    return reply.code(201).send(view(granted(await readPerson(context, { personId })), request));
  });

  situationRoutes(api, services);
}

function situationRoutes(api: Api, services: Services): void {
  const day = z.iso.date().optional();
  const asked = {
    tags,
    summary: "What held on a day, and what was believed on a day",
    params,
    querystring: z.object({ validOn: day, knownOn: day }),
    response: { 200: z.object({ situations: z.array(situationSchema) }), ...problemResponse },
  };
  api.get("/people/:personId/situations", { config: { permission: "affiliation:read" }, schema: asked }, async (request) => {
    const context = contextOf(services, request);
    const validOn = parseDay(request.query.validOn ?? "");
    const knownOn = parseDay(request.query.knownOn ?? "");
    const { personId } = request.params;
    const { country, situations } = granted(
      await readSituations(context, { personId, ...(validOn === undefined ? {} : { validOn }), ...(knownOn === undefined ? {} : { knownOn }) }),
    );
    return { situations: situationViews(services, situations, country, languageOf(request)) };
  });

  const recorded = {
    tags,
    summary: "Record a fact of a person's file",
    params,
    headers: idempotencyHeaders,
    body: newSituationSchema,
    response: { 201: z.object({ situationId: z.string() }), ...problemResponse },
  };
  api.post("/people/:personId/situations", { config: { permission: "affiliation:record" }, schema: recorded }, async (request, reply) => {
    const input = { key: request.headers["idempotency-key"], ...request.params, ...request.body };
    return reply.code(201).send(granted(await recordSituation(contextOf(services, request), input)));
  });
}
