import { DAY_INVALID, findDelays, findPenalties, listPenalties, NO_PAYING_ACCOUNT, postPenalties, takeBackPenalty } from "@openamo/fund";
import { type Day, decimalOf, formatReference, isoDay, type LawReference, type PenaltyTerm, parseDay, RefusalSignal, refusal } from "@openamo/kernel";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { idempotencyHeaders } from "../schemas/claims.ts";
import { isoDay as isoDaySchema } from "../schemas/decisions.ts";
import { delaysSchema, penaltiesOwedSchema, penaltiesPostedSchema, penaltySchema } from "../schemas/penalties.ts";
import { pageOf } from "../schemas/people.ts";
import { professionalView, specialtyLabel } from "../views/people.ts";

const tags = ["payments"];
const headers = idempotencyHeaders;
const MOST_SHOWN = 200;

const lawView = (law: readonly LawReference[]): string[] => law.map(formatReference);
const termView = ({ from, to, payBy, law }: PenaltyTerm) => ({ from: isoDay(from), to: isoDay(to), payBy: isoDay(payBy), law: lawView(law) });

/** An agent acts on the payments of their own organism. */
function organismOf(request: FastifyRequest): string {
  const organism = request.actor?.organism ?? null;
  if (organism === null) throw new RefusalSignal(refusal(NO_PAYING_ACCOUNT));
  return organism;
}

function onDay(text: string | undefined): { readonly on?: Day } {
  if (text === undefined) return {};
  const on = parseDay(text);
  if (on === undefined) throw new RefusalSignal(refusal(DAY_INVALID, {}, "on"));
  return { on };
}

/** Penalties of late payment: what is owed for a term, what was posted, and one taken back. */
export function penaltyRoutes(api: Api, services: Services): void {
  owedRoutes(api, services);
  delayRoutes(api, services);
  postedRoutes(api, services);
}

const asked = z.object({ on: isoDaySchema.optional() });

function owedRoutes(api: Api, services: Services): void {
  const owed = {
    tags,
    summary: "Penalties that the organism owes for the late payments of a term, by professional; of the last term over unless said",
    querystring: asked,
    response: { 200: penaltiesOwedSchema, ...problemResponse },
  };
  api.get("/payments/penalties/owed", { config: { permission: "payments:read" }, schema: owed }, async (request) => {
    const found = granted(await findPenalties(contextOf(services, request), { organism: organismOf(request), ...onDay(request.query.on) }));
    const locale = localeOf(request.headers["accept-language"]);
    return {
      term: termView(found.term),
      over: found.over,
      invoices: found.invoices,
      amount: decimalOf(found.cents),
      outside: found.outside,
      count: found.professionals.length,
      professionals: found.professionals.slice(0, MOST_SHOWN).map(({ professionalId, professional, invoices, cents }) => ({
        professionalId,
        name: professional === null ? "" : professionalView(professional, locale).name,
        invoices,
        amount: decimalOf(cents),
      })),
    };
  });
}

function delayRoutes(api: Api, services: Services): void {
  const delays = {
    tags,
    summary: "How long the organism took to pay professionals in a term, by profession; in the last term over unless said",
    querystring: asked,
    response: { 200: delaysSchema, ...problemResponse },
  };
  api.get("/payments/delays", { config: { permission: "payments:read" }, schema: delays }, async (request) => {
    const found = granted(await findDelays(contextOf(services, request), { organism: organismOf(request), ...onDay(request.query.on) }));
    const locale = localeOf(request.headers["accept-language"]);
    const { from, to, law } = found.term;
    const professions = found.professions.map(({ specialty, ...row }) => ({
      profession: specialtyLabel({ country: found.country, specialty }, locale),
      ...row,
    }));
    return { term: { from: isoDay(from), to: isoDay(to), law: lawView(law) }, over: found.over, professions };
  });
}

function postedRoutes(api: Api, services: Services): void {
  const posted = {
    tags,
    summary: "Post the penalties of a term that is over, and order them: once for each claim",
    headers,
    body: asked,
    response: { 200: penaltiesPostedSchema, ...problemResponse },
  };
  api.post("/payments/penalties", { config: { permission: "payments:penalties" }, schema: posted }, async (request) => {
    const input = { key: request.headers["idempotency-key"], organism: organismOf(request), ...onDay(request.body.on) };
    const { term, invoices, cents } = granted(await postPenalties(contextOf(services, request), input));
    return { term: termView(term), invoices, amount: decimalOf(cents) };
  });

  const querystring = z.object({ page: z.coerce.number().int().default(1), size: z.coerce.number().int().default(20) });
  const listed = { tags, summary: "Penalties that were posted, latest first", querystring, response: { 200: pageOf(penaltySchema), ...problemResponse } };
  api.get("/payments/penalties", { config: { permission: "payments:read" }, schema: listed }, async (request) => {
    const found = granted(await listPenalties(contextOf(services, request), request.query));
    const locale = localeOf(request.headers["accept-language"]);
    const items = found.items.map((penalty) => ({
      claimId: penalty.claimId,
      reference: penalty.reference,
      professional: penalty.professional === null ? "" : professionalView(penalty.professional, locale).name,
      receivedOn: isoDay(penalty.receivedOn),
      due: isoDay(penalty.due),
      paidOn: isoDay(penalty.paidOn),
      workingDay: penalty.workingDay,
      share: decimalOf(penalty.share),
      amount: decimalOf(penalty.cents),
      law: lawView(penalty.law),
      postedAt: penalty.postedAt.toISOString(),
      takenBack: penalty.takenBack === null ? null : { at: penalty.takenBack.at.toISOString(), motive: penalty.takenBack.motive },
    }));
    return { ...found, items };
  });

  const back = {
    tags,
    summary: "Take the penalty of a claim back",
    params: z.object({ claim: z.string().max(64) }),
    headers,
    body: z.object({ motive: z.string().max(500) }),
    response: { 200: z.object({ claimId: z.string(), reference: z.string() }), ...problemResponse },
  };
  api.post("/payments/penalties/:claim/reversal", { config: { permission: "payments:penalties" }, schema: back }, async (request) => {
    const input = { key: request.headers["idempotency-key"], claimId: request.params.claim, motive: request.body.motive };
    const { claimId, reference } = granted(await takeBackPenalty(contextOf(services, request), input));
    return { claimId, reference };
  });
}
