import { confirmLifeEvent, listLifeEvents, type Person, proposeConsequences, readSituations, readStanding, withdrawLifeEvent } from "@openamo/fund";
import { type CountryPack, inLocale, parseDay } from "@openamo/kernel";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { packOf } from "../../packs.ts";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { jsonSchema } from "../json-schema.ts";
import { localeOf } from "../locale.ts";
import { namingFacts } from "../naming.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { idempotencyHeaders, reversalSchema } from "../schemas/claims.ts";
import {
  confirmedEventSchema,
  enteredEventSchema,
  eventKindSchema,
  factSchema,
  proposalSchema,
  recordedEventSchema,
  standingSchema,
} from "../schemas/life-events.ts";
import { factView, type Naming } from "../views/facts.ts";
import { type FactFinder, proposalViews, recordedEventView, standingView } from "../views/life-events.ts";

const tags = ["affiliation"];
const params = z.object({ personId: z.string().max(64) });
const eventParams = z.object({ personId: z.string().max(64), eventId: z.string().max(64) });
const day = z.iso.date().optional();
const NOBODY: ReadonlyMap<string, Person> = new Map();

const namingFor = (request: FastifyRequest, pack: CountryPack, people: ReadonlyMap<string, Person> = NOBODY): Naming => ({
  pack,
  people,
  locale: localeOf(request.headers["accept-language"]),
});

/** What happens in a life, what follows from it, and where a person stands. */
export function lifeEventRoutes(api: Api, services: Services): void {
  kindRoutes(api, services);
  readingRoutes(api, services);
  commandRoutes(api, services);
}

function kindRoutes(api: Api, services: Services): void {
  const listed = {
    tags,
    summary: "The events of life that a country's law knows, with the form of each",
    querystring: z.object({ country: z.string().length(2) }),
    response: { 200: z.object({ kinds: z.array(eventKindSchema) }), ...problemResponse },
  };
  api.get("/event-kinds", { config: { permission: "public" }, schema: listed }, (request) => {
    const locale = localeOf(request.headers["accept-language"]);
    const kinds = services.packs.find(({ id }) => id === request.query.country)?.affiliation.eventKinds ?? [];
    return {
      kinds: kinds.map(({ kind, label, description, details }) => ({
        kind,
        label: inLocale(label, locale),
        description: inLocale(description, locale),
        form: jsonSchema(details, "input"),
      })),
    };
  });
}

function readingRoutes(api: Api, services: Services): void {
  const stood = {
    tags,
    summary: "Where a person stands on a day, as believed on another",
    params,
    querystring: z.object({ on: day, knownOn: day }),
    response: { 200: standingSchema, ...problemResponse },
  };
  api.get("/people/:personId/standing", { config: { permission: "life-events:standing" }, schema: stood }, async (request) => {
    const on = parseDay(request.query.on ?? "") ?? services.clock.today();
    const knownOn = parseDay(request.query.knownOn ?? "");
    const standing = granted(await readStanding(contextOf(services, request), { ...request.params, on, knownOn }));
    return standingView(standing, namingFor(request, standing.pack, standing.people));
  });

  const told = {
    tags,
    summary: "Facts of a person's file, in words",
    params,
    querystring: z.object({ validOn: day, knownOn: day }),
    response: { 200: z.object({ facts: z.array(factSchema) }), ...problemResponse },
  };
  api.get("/people/:personId/facts", { config: { permission: "affiliation:read" }, schema: told }, async (request) => {
    const context = contextOf(services, request);
    const [validOn, knownOn] = [parseDay(request.query.validOn ?? ""), parseDay(request.query.knownOn ?? "")];
    const asked = { ...request.params, ...(validOn === undefined ? {} : { validOn }), ...(knownOn === undefined ? {} : { knownOn }) };
    const { country, situations } = granted(await readSituations(context, asked));
    const naming = await namingFacts(context, packOf(country), localeOf(request.headers["accept-language"]), situations);
    return { facts: situations.map((fact) => factView(fact, naming)) };
  });

  const listed = {
    tags,
    summary: "Events of a person's life, the latest first",
    params,
    response: { 200: z.object({ events: z.array(recordedEventSchema) }), ...problemResponse },
  };
  api.get("/people/:personId/events", { config: { permission: "life-events:read" }, schema: listed }, async (request) => {
    const context = contextOf(services, request);
    const { country, events, people, ended } = granted(await listLifeEvents(context, request.params));
    const naming = namingFor(request, packOf(country), people);
    const find: FactFinder = (personId, id) => ended.find((fact) => fact.personId === personId && fact.id === id);
    return { events: events.map((event) => recordedEventView(event, naming, find)) };
  });
}

function commandRoutes(api: Api, services: Services): void {
  const proposed = {
    tags,
    summary: "What would follow from an event; nothing is kept",
    params,
    body: enteredEventSchema,
    response: { 200: proposalSchema, ...problemResponse },
  };
  api.post("/people/:personId/events/proposal", { config: { permission: "life-events:propose" }, schema: proposed }, async (request) => {
    const proposal = granted(await proposeConsequences(contextOf(services, request), { ...request.params, event: request.body }));
    return { proposal: proposal.hash, consequences: proposalViews(proposal, namingFor(request, proposal.pack, proposal.people)) };
  });

  const eventId = z.object({ eventId: z.string() });
  const headers = idempotencyHeaders;
  const confirmed = {
    tags,
    summary: "Record an event with the consequences that are kept",
    params,
    headers,
    body: confirmedEventSchema,
    response: { 201: eventId, ...problemResponse },
  };
  api.post("/people/:personId/events", { config: { permission: "life-events:confirm" }, schema: confirmed }, async (request, reply) => {
    const { proposal, accepted, ...event } = request.body;
    const input = { key: request.headers["idempotency-key"], ...request.params, event, proposal, accepted };
    return reply.code(201).send(granted(await confirmLifeEvent(contextOf(services, request), input)));
  });

  const withdrawn = {
    tags,
    summary: "Take an event back: the file is again as it was before it",
    params: eventParams,
    headers,
    body: reversalSchema,
    response: { 200: eventId, ...problemResponse },
  };
  api.post("/people/:personId/events/:eventId/withdrawal", { config: { permission: "life-events:withdraw" }, schema: withdrawn }, async (request) => {
    const input = { key: request.headers["idempotency-key"], ...request.params, motive: request.body.motive };
    return granted(await withdrawLifeEvent(contextOf(services, request), input));
  });
}
