import { endLengthening, lengthenPaymentDelay, NOT_FOUND_HERE, type ProfessionalFile, readProfessional, withdrawLengthening } from "@openamo/fund";
import { decimalOf, formatReference, inLocale, isoDay, type Locale, RefusalSignal, refusal } from "@openamo/kernel";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { idempotencyHeaders } from "../schemas/claims.ts";
import {
  endedLengtheningSchema,
  lengtheningDoneSchema,
  newLengtheningSchema,
  professionalFileSchema,
  withdrawnLengtheningSchema,
} from "../schemas/professionals.ts";
import { professionalView } from "../views/people.ts";

const tags = ["network"];
const headers = idempotencyHeaders;
const config = { permission: "providers:lengthen-delay" } as const;
const id = z.string().max(64);

/** An agent decides for their own organism. */
function organismOf(request: FastifyRequest): string {
  const organism = request.actor?.organism ?? null;
  if (organism === null) throw new RefusalSignal(refusal(NOT_FOUND_HERE));
  return organism;
}

/** The file of a professional, and the decisions of an organism to take longer to pay them. */
export function professionalRoutes(api: Api, services: Services): void {
  const read = {
    tags,
    summary: "A professional, with the decisions of the organism to take longer to pay them",
    params: z.object({ id }),
    response: { 200: professionalFileSchema, ...problemResponse },
  };
  api.get("/professionals/:id", { config: { permission: "providers:read" }, schema: read }, async (request) => {
    const file = granted(await readProfessional(contextOf(services, request), { professionalId: request.params.id }));
    return fileView(file, localeOf(request.headers["accept-language"]));
  });

  const recorded = {
    tags,
    summary: "Record a decision to take longer to pay a professional",
    params: z.object({ id }),
    headers,
    body: newLengtheningSchema,
    response: { 201: lengtheningDoneSchema, ...problemResponse },
  };
  api.post("/professionals/:id/delay-lengthenings", { config, schema: recorded }, async (request, reply) => {
    const input = { key: request.headers["idempotency-key"], organism: organismOf(request), professionalId: request.params.id, ...request.body };
    return reply.status(201).send(granted(await lengthenPaymentDelay(contextOf(services, request), input)));
  });
  changeRoutes(api, services);
}

function changeRoutes(api: Api, services: Services): void {
  const params = z.object({ id, lengthening: id });
  const response = { 200: lengtheningDoneSchema, ...problemResponse };
  const ended = { tags, summary: "End a lengthened delay sooner than was decided", params, headers, body: endedLengtheningSchema, response };
  api.post("/professionals/:id/delay-lengthenings/:lengthening/end", { config, schema: ended }, async (request) =>
    granted(await endLengthening(contextOf(services, request), { ...named(request), ...request.body })),
  );

  const withdrawn = { tags, summary: "Take back a lengthened delay recorded wrongly", params, headers, body: withdrawnLengtheningSchema, response };
  api.post("/professionals/:id/delay-lengthenings/:lengthening/withdrawal", { config, schema: withdrawn }, async (request) =>
    granted(await withdrawLengthening(contextOf(services, request), { ...named(request), ...request.body })),
  );
}

interface Named {
  readonly params: { readonly id: string; readonly lengthening: string };
  readonly headers: { readonly "idempotency-key": string };
}

const named = (request: FastifyRequest & Named) => ({
  key: request.headers["idempotency-key"],
  organism: organismOf(request),
  professionalId: request.params.id,
  lengtheningId: request.params.lengthening,
});

function fileView({ professional, lengthenings, grounds }: ProfessionalFile, locale: Locale): z.output<typeof professionalFileSchema> {
  const labels = new Map(grounds.map((ground) => [ground.id, inLocale(ground.label, locale)]));
  return {
    ...professionalView(professional, locale),
    lengthenings: lengthenings.map((one) => ({
      id: one.id,
      organism: one.organism,
      from: isoDay(one.from),
      to: one.to === null ? null : isoDay(one.to),
      stage: one.stage === null ? null : inLocale(one.stage.label, locale),
      ground: one.ground,
      groundLabel: labels.get(one.ground) ?? one.ground,
      groundOn: isoDay(one.groundOn),
      factsFrom: isoDay(one.factsFrom),
      amount: decimalOf(one.cents),
      notifiedOn: isoDay(one.notifiedOn),
      motive: one.motive,
      withdrawn: one.withdrawn,
      changeMotive: one.changeMotive,
      knownFrom: one.knownFrom.toISOString(),
      law: (one.stage?.law ?? []).map(formatReference),
    })),
    grounds: grounds.map(({ id: ground, label, dayLabel }) => ({ id: ground, label: inLocale(label, locale), dayLabel: inLocale(dayLabel, locale) })),
  };
}
