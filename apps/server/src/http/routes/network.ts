import { listOrganisms, searchProfessionals } from "@openamo/fund";
import { decimalOf, inLocale, parseDay } from "@openamo/kernel";
import { z } from "zod";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { amount } from "../schemas/decisions.ts";
import { pageOf, pageQuery, professionalSchema } from "../schemas/people.ts";
import { professionalView } from "../views/people.ts";

const actSchema = z.object({ code: z.string(), label: z.string(), family: z.string(), tariff: amount }).meta({ id: "BillableAct" });
const organismSchema = z.object({ id: z.string(), code: z.string(), name: z.string(), schemes: z.array(z.string()), country: z.string() });

/** Reference data: professionals, organisms, and the acts of the nomenclature. */
export function networkRoutes(api: Api, services: Services): void {
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
