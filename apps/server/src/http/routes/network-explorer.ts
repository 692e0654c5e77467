import { inLocale, parseDay, RefusalSignal, refusal } from "@openamo/kernel";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { catalogueOf } from "../../network/catalogue.ts";
import { PLACES_NOT_HELD, UNKNOWN_ORGANISM, UNKNOWN_SCHEME } from "../../network/refusals.ts";
import { searchOrganisms } from "../../network/search.ts";
import { places } from "../../packs.ts";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { keptByMark } from "../cached.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import {
  countryQuery,
  dayQuery,
  filtersSchema,
  organismPageSchema,
  organismQuery,
  organismRowSchema,
  placeQuery,
  placesSchema,
  schemePageSchema,
  schemeRowSchema,
} from "../schemas/network.ts";
import { pageOf } from "../schemas/people.ts";
import { organismPage, organismRow, type Reading } from "../views/network.ts";
import { schemePage, schemeRow } from "../views/network-scheme.ts";

const config = { permission: "public" } as const;
const tags = ["network"];
const params = z.object({ id: z.string().max(100) });
const MOST_PLACES = 20;

/** Organisms and schemes for everybody to read, and the communes that a text may mean. They change only with the program. */
export function networkExplorerRoutes(api: Api, services: Services): void {
  const readingOf = (request: FastifyRequest, on?: string): Reading => ({
    catalogue: catalogueOf(services.packs),
    locale: localeOf(request.headers["accept-language"]),
    on: parseDay(on ?? "") ?? services.clock.today(),
    places,
  });

  const found = {
    tags,
    summary: "Search the organisms of the network",
    querystring: organismQuery,
    response: { 200: pageOf(organismRowSchema), ...problemResponse },
  };
  api.get("/network/organisms", { config, schema: found, onSend: keptByMark }, (request) => {
    const { search: text, country, kind, scheme, department, ended, page, size } = request.query;
    const reading = readingOf(request, request.query.on);
    const entries = searchOrganisms(reading.catalogue, {
      text,
      on: reading.on,
      ended,
      ...(country === undefined ? {} : { country }),
      ...(kind === undefined ? {} : { kind }),
      ...(scheme === undefined ? {} : { scheme }),
      ...(department === undefined ? {} : { area: department }),
    });
    const items = entries.slice((page - 1) * size, page * size).map((entry) => organismRow(entry, reading));
    return { items, total: entries.length, page, size };
  });

  const described = {
    tags,
    summary: "All that is known of an organism",
    params,
    querystring: dayQuery,
    response: { 200: organismPageSchema, ...problemResponse },
  };
  api.get("/network/organisms/:id", { config, schema: described, onSend: keptByMark }, (request) => {
    const reading = readingOf(request, request.query.on);
    const entry = reading.catalogue.organism.get(request.params.id);
    if (entry === undefined) throw new RefusalSignal(refusal(UNKNOWN_ORGANISM));
    return organismPage(entry, reading);
  });

  const listed = {
    tags,
    summary: "The schemes",
    querystring: countryQuery,
    response: { 200: z.object({ schemes: z.array(schemeRowSchema) }), ...problemResponse },
  };
  api.get("/network/schemes", { config, schema: listed, onSend: keptByMark }, (request) => {
    const { country } = request.query;
    const reading = readingOf(request);
    const shown = reading.catalogue.schemes.filter(({ pack }) => country === undefined || pack.id === country);
    return { schemes: shown.map((entry) => schemeRow(entry, reading)) };
  });

  const oneScheme = { tags, summary: "All that is known of a scheme", params, response: { 200: schemePageSchema, ...problemResponse } };
  api.get("/network/schemes/:id", { config, schema: oneScheme, onSend: keptByMark }, (request) => {
    const reading = readingOf(request);
    const entry = reading.catalogue.schemes.find(({ scheme }) => scheme.id === request.params.id);
    if (entry === undefined) throw new RefusalSignal(refusal(UNKNOWN_SCHEME));
    return schemePage(entry, reading);
  });

  placeRoutes(api, services);
}

/** What the search can be narrowed by, and communes from what somebody typed. */
function placeRoutes(api: Api, services: Services): void {
  const narrowed = { tags, summary: "Countries, types, departments and schemes to search by", response: { 200: filtersSchema, ...problemResponse } };
  api.get("/network/filters", { config, schema: narrowed, onSend: keptByMark }, (request) => {
    const locale = localeOf(request.headers["accept-language"]);
    const { organisms, schemes } = catalogueOf(services.packs);
    const described = services.packs.flatMap((pack) => (pack.network.explorer === undefined ? [] : [{ pack, explorer: pack.network.explorer }]));
    return {
      countries: described.map(({ pack }) => ({ id: pack.id, name: inLocale(pack.name, locale) })),
      kinds: described.flatMap(({ pack, explorer }) =>
        explorer.kinds.map(({ kind, label }) => ({
          kind,
          label: inLocale(label, locale),
          country: pack.id,
          count: organisms.filter((entry) => entry.pack === pack && entry.organism.kind === kind).length,
        })),
      ),
      areas: described.flatMap(({ pack, explorer }) => explorer.areas.map(({ id, name }) => ({ id, name: inLocale(name, locale), country: pack.id }))),
      schemes: schemes.map(({ pack, scheme }) => ({ id: scheme.id, name: inLocale(scheme.name, locale), country: pack.id })),
    };
  });

  const asked = {
    tags,
    summary: "Communes that a text typed by hand may mean",
    description: "A name, a postcode, an official code, or a postcode with a name. A postcode that several communes share gives each.",
    querystring: placeQuery,
    response: { 200: placesSchema, ...problemResponse },
  };
  api.get("/network/places", { config, schema: asked, onSend: keptByMark }, (request) => {
    const { text, country } = request.query;
    const locale = localeOf(request.headers["accept-language"]);
    const held = places.get(country);
    if (held === undefined) throw new RefusalSignal(refusal(PLACES_NOT_HELD));
    return {
      understood: held.understand(text) ?? null,
      places: held.find(text, MOST_PLACES).map(({ id, commune, name, within, area, postcodes }) => ({
        id,
        commune,
        name,
        within: within ?? null,
        area: { id: area.id, name: inLocale(area.name, locale) },
        postcodes: [...postcodes],
      })),
    };
  });
}
