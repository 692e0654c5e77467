import {
  type ClaimFile,
  type ClaimReceipt,
  correctClaim,
  counterSteps,
  estimateClaim,
  LETTER_LANGUAGES,
  listClaims,
  previewClaim,
  readClaim,
  reverseClaim,
  type SubmitClaim,
  submitAndConfirm,
  submitAndRead,
} from "@openamo/fund";
import type { Locale } from "@openamo/kernel";
import type { Result } from "@openamo/platform";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { packOf } from "../../packs.ts";
import type { Services } from "../../services.ts";
import { statementName, writeStatement } from "../../statements/statement-paper.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { MINIMAL_APPLIED, prefersMinimal } from "../prefer.ts";
import { RefusedClaim } from "../refused-claim.ts";
import { granted } from "../result.ts";
import { pdfResponse } from "../schemas/attestations.ts";
import {
  claimAnswerSchema,
  claimPreviewSchema,
  type claimReceiptSchema,
  claimRowSchema,
  claimStatus,
  claimViewSchema,
  correctionSchema,
  estimateSchema,
  idempotencyHeaders,
  newClaimSchema,
  preferringHeaders,
  previewedClaimSchema,
  reversalSchema,
  sheetFormsSchema,
} from "../schemas/claims.ts";
import { pageBody, pageOf } from "../schemas/people.ts";
import { refusingSheets } from "../sheet-errors.ts";
import { claimRow, claimView, previewView, receiptView, sheetFormsView } from "../views/claims.ts";
import { estimateView } from "../views/estimates.ts";

const tags = ["claims"];
const params = z.object({ id: z.string().max(64) });
const languageOf = (request: FastifyRequest): Locale => localeOf(request.headers["accept-language"]);

type View = z.output<typeof claimViewSchema>;

const viewOfFile = (services: Services, request: FastifyRequest, file: ClaimFile): View =>
  claimView(file, packOf(file.claim.country), services.clock.today(), languageOf(request));

const viewOf = async (services: Services, request: FastifyRequest, claimId: string): Promise<View> =>
  viewOfFile(services, request, granted(await readClaim(contextOf(services, request), { claimId })));

/** Answers a command with the claim as it now is. A sheet that the rules decline is kept as such, and answered as a problem that names it. */
export async function answer(services: Services, request: FastifyRequest, reply: FastifyReply, result: Result<ClaimReceipt>): Promise<View> {
  const receipt = granted(result);
  return answerWith(reply, await viewOf(services, request, receipt.claimId), result.replayed);
}

function answerWith(reply: FastifyReply, view: View, replayed: boolean): View {
  if (replayed) reply.header("idempotent-replayed", "true");
  if (view.decision.kind === "refused") throw new RefusedClaim(view.decision.refusal, { id: view.id, reference: view.reference });
  return view;
}

type Answering<Answer> = (services: Services, request: FastifyRequest, reply: FastifyReply, input: SubmitClaim) => Promise<Answer>;

/** Takes a sheet in and answers with the claim. */
const claimOfSheet: Answering<View> = async (services, request, reply, input) => {
  const result = refusingSheets(services.packs, input.sheet, await submitAndRead(contextOf(services, request), input));
  return answerWith(reply, viewOfFile(services, request, granted(result)), result.replayed);
};

/** Takes a sheet in and answers with the receipt of the claim; one that the rules decline is answered with their reason all the same. */
const receiptOfSheet: Answering<z.output<typeof claimReceiptSchema>> = async (services, request, reply, input) => {
  const result = refusingSheets(services.packs, input.sheet, await submitAndConfirm(contextOf(services, request), input));
  const { claim, declined } = granted(result);
  if (declined !== undefined) answerWith(reply, viewOfFile(services, request, declined), result.replayed);
  if (result.replayed) reply.header("idempotent-replayed", "true");
  reply.header("preference-applied", MINIMAL_APPLIED);
  return receiptView(claim);
};

/** Reading claims. */
function readingRoutes(api: Api, services: Services): void {
  // A search is posted: what is typed may be a social security number, which no address should hold.
  const body = z.object({ ...pageBody.shape, status: z.union([claimStatus, z.literal("")]).optional(), personId: z.string().max(64).optional() });
  const listed = { tags, summary: "Search claims", body, response: { 200: pageOf(claimRowSchema), ...problemResponse } };
  api.post("/claims/search", { config: { permission: "claims:list" }, schema: listed }, async (request) => {
    const { status, personId, ...query } = request.body;
    const selection = { ...query, ...(status === undefined || status === "" ? {} : { status }), ...(personId === undefined ? {} : { personId }) };
    const { items, ...rest } = granted(await listClaims(contextOf(services, request), selection));
    return { items: items.map((item) => claimRow(item, languageOf(request))), ...rest };
  });

  const read = { tags, summary: "Open a claim, with its décompte and reasons", params, response: { 200: claimViewSchema, ...problemResponse } };
  api.get("/claims/:id", { config: { permission: "claims:read" }, schema: read }, (request) => viewOf(services, request, request.params.id));

  const querystring = z.object({ specialty: z.string().max(60), country: z.string().length(2).default("fr") });
  const forms = {
    tags,
    summary: "Kinds of care sheet that a professional of a specialty may send, with the fields of their forms",
    querystring,
    response: { 200: sheetFormsSchema, ...problemResponse },
  };
  api.get("/claims/sheet-forms", { config: { permission: "public" }, schema: forms }, (request) => {
    const { specialty, country } = request.query;
    const pack = services.packs.find(({ id }) => id === country);
    return pack === undefined ? { forms: [] } : sheetFormsView(pack, specialty, languageOf(request));
  });

  const previewed = {
    tags,
    summary: "What a sheet would give; nothing is kept",
    body: previewedClaimSchema,
    response: { 200: claimPreviewSchema, ...problemResponse },
  };
  api.post("/claims/preview", { config: { permission: "claims:preview" }, schema: previewed }, async (request) => {
    const context = contextOf(services, request);
    const { sheet, correcting, ...people } = request.body;
    const { decision, country, person, professional } = granted(
      refusingSheets(services.packs, sheet, await previewClaim(context, { ...people, sheet, ...(correcting === undefined ? {} : { correcting }) })),
    );
    const parts = { decision, counters: counterSteps(decision), person, professional, today: services.clock.today(), locale: languageOf(request) };
    return previewView({ ...parts, pack: context.pack(country) });
  });
}

/** A claim as a paper. */
function statementRoute(api: Api, services: Services): void {
  const printed = {
    tags,
    summary: "The statement of a claim as PDF: what was charged, what is repaid and why, or why not",
    params,
    querystring: z.object({ language: z.enum(LETTER_LANGUAGES).optional() }),
    response: { 200: pdfResponse, ...problemResponse },
  };
  api.get("/claims/:id/statement", { config: { permission: "claims:read" }, schema: printed }, async (request, reply) => {
    const context = contextOf(services, request);
    const file = granted(await readClaim(context, { claimId: request.params.id }));
    const pack = context.pack(file.claim.country);
    const asked = request.query.language ?? languageOf(request);
    // Arabic only where the words of the country are: its statements hold no others.
    const language = asked === "ar" && !pack.locales.includes("ar") ? "fr" : asked;
    const paper = await writeStatement({ file, pack, language, today: services.clock.today(), timeZone: services.clock.timeZone });
    return reply
      .header("content-type", "application/pdf")
      .header("content-disposition", `inline; filename="${statementName(file)}"`)
      .header("cache-control", "no-store")
      .send(paper);
  });
}

/** Care that is not given yet. */
function estimateRoutes(api: Api, services: Services): void {
  const schema = {
    tags,
    summary: "What care not given yet would give: an estimate, with what it depends on and its last day; nothing is kept",
    body: newClaimSchema,
    response: { 200: estimateSchema, ...problemResponse },
  };
  api.post("/claims/estimate", { config: { permission: "claims:estimate" }, schema }, async (request) => {
    const context = contextOf(services, request);
    const { personId, professionalId, sheet } = request.body;
    const estimate = granted(refusingSheets(services.packs, sheet, await estimateClaim(context, { personId, professionalId, sheet })));
    return estimateView(estimate, context.pack(estimate.country), languageOf(request));
  });
}

/** Commands: each carries an idempotency key. */
function commandRoutes(api: Api, services: Services): void {
  const headers = idempotencyHeaders;
  const submitted = {
    tags,
    summary: "Submit a care sheet",
    headers: preferringHeaders,
    body: newClaimSchema,
    response: { 201: claimAnswerSchema, ...problemResponse },
  };
  api.post("/claims", { config: { permission: "claims:submit" }, schema: submitted }, async (request, reply) => {
    const { prefer, "idempotency-key": key } = request.headers;
    const answered = prefersMinimal(prefer) ? receiptOfSheet : claimOfSheet;
    const view = await answered(services, request, reply, { key, ...request.body, sheet: request.body.sheet });
    return reply.code(201).header("location", `/api/v1/claims/${view.id}`).send(view);
  });

  const reversed = { tags, summary: "Take a claim back", params, headers, body: reversalSchema, response: { 200: claimViewSchema, ...problemResponse } };
  api.post("/claims/:id/reversal", { config: { permission: "claims:reverse" }, schema: reversed }, async (request, reply) => {
    const input = { key: request.headers["idempotency-key"], claimId: request.params.id, motive: request.body.motive };
    return answer(services, request, reply, await reverseClaim(contextOf(services, request), input));
  });

  const corrected = {
    tags,
    summary: "Replace a claim by a corrected sheet",
    params,
    headers,
    body: correctionSchema,
    response: { 201: claimViewSchema, ...problemResponse },
  };
  api.post("/claims/:id/correction", { config: { permission: "claims:correct" }, schema: corrected }, async (request, reply) => {
    const { motive, sheet } = request.body;
    const input = { key: request.headers["idempotency-key"], claimId: request.params.id, motive, sheet };
    const result = refusingSheets(services.packs, sheet, await correctClaim(contextOf(services, request), input));
    return reply.code(201).send(await answer(services, request, reply, result));
  });
}

export function claimRoutes(api: Api, services: Services): void {
  readingRoutes(api, services);
  statementRoute(api, services);
  estimateRoutes(api, services);
  commandRoutes(api, services);
}
