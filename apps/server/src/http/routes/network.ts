import { changeProfessionalAccount, countryOfActor, listOrganisms, searchProfessionals } from "@openamo/fund";
import { decimalOf, inLocale, parseDay } from "@openamo/kernel";
import { z } from "zod";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { idempotencyHeaders } from "../schemas/claims.ts";
import { amount } from "../schemas/decisions.ts";
import { bankChangeSchema } from "../schemas/identity.ts";
import { pageOf, pageQuery, professionalSchema } from "../schemas/people.ts";
import { professionalView } from "../views/people.ts";

const actSchema = z.object({ code: z.string(), label: z.string(), family: z.string(), tariff: amount }).meta({ id: "BillableAct" });
const organismSchema = z.object({ id: z.string(), code: z.string(), name: z.string(), schemes: z.array(z.string()), country: z.string() });

/** The account that receives what is owed to a professional. The number never comes back: lists show it masked. */
function accountRoute(api: Api, services: Services): void {
  const changed = {
    tags: ["network"],
    summary: "The account that receives what is owed to a professional, from a day on",
    params: z.object({ id: z.string().max(64) }),
    headers: idempotencyHeaders,
    body: bankChangeSchema.extend({
      format: z
        .string()
        .max(20)
        .optional()
        .meta({ description: "The usual one of the country of the organism unless said.", examples: ["iban", "ma.rib"] }),
    }),
    response: { 201: z.object({ professionalId: z.string() }), ...problemResponse },
  };
  api.post("/professionals/:id/bank-details", { config: { permission: "providers:change-bank-details" }, schema: changed }, async (request, reply) => {
    const context = contextOf(services, request);
    const country = await countryOfActor(context);
    const usual = (country === null ? undefined : context.pack(country).bankAccounts?.[0]?.id) ?? "iban";
    const { format = usual, ...body } = request.body;
    const input = { key: request.headers["idempotency-key"], professionalId: request.params.id, format, ...body };
    return reply.code(201).send(granted(await changeProfessionalAccount(context, input)));
  });
}

/** Reference data: professionals, organisms, and the acts of the nomenclature. */
export function networkRoutes(api: Api, services: Services): void {
  accountRoute(api, services);
  const searched = {
    tags: ["network"],
    summary: "Search health professionals",
    querystring: pageQuery,
    response: { 200: pageOf(professionalSchema), ...problemResponse },
  };
  api.get("/professionals", { config: { permission: "providers:search" }, schema: searched }, async (request) => {
    const locale = localeOf(request.headers["accept-language"]);
    const { items, ...rest } = granted(await searchProfessionals(contextOf(services, request), request.query));
    return { items: items.map((professional) => professionalView(professional, locale)), ...rest };
  });

  const listed = { tags: ["network"], summary: "The organisms", response: { 200: z.object({ organisms: z.array(organismSchema) }), ...problemResponse } };
  api.get("/organisms", { config: { permission: "network:read" }, schema: listed }, async (request) => {
    const locale = localeOf(request.headers["accept-language"]);
    const organisms = granted(await listOrganisms(contextOf(services, request)));
    return {
      organisms: organisms.map(({ id, code, name, affiliates, country }) => ({ id, code, name: inLocale(name, locale), schemes: [...affiliates], country })),
    };
  });

  const querystring = z.object({ specialty: z.string().max(60), on: z.iso.date().optional(), country: z.string().length(2).default("fr") });
  const billable = {
    tags: ["network"],
    summary: "Acts that a doctor of a specialty may bill on a day",
    querystring,
    response: { 200: z.object({ acts: z.array(actSchema) }), ...problemResponse },
  };
  api.get("/acts", { config: { permission: "public" }, schema: billable }, (request) => {
    const { specialty, on, country } = request.query;
    const day = parseDay(on ?? "") ?? services.clock.today();
    const locale = localeOf(request.headers["accept-language"]);
    const acts = services.packs.find(({ id }) => id === country)?.display.billableActs(specialty, day) ?? [];
    return { acts: acts.map(({ code, label, family, tariffCents }) => ({ code, label: inLocale(label, locale), family, tariff: decimalOf(tariffCents) })) };
  });
}
