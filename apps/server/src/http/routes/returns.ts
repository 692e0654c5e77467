import { Readable } from "node:stream";
import { LETTER_LANGUAGES, LOT_OUTCOMES, listStatements, readLotFigures, readPaymentStatement } from "@openamo/fund";
import { decimalOf, isoDay, wordsOf } from "@openamo/kernel";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { packOf } from "../../packs.ts";
import { lotReturn, paymentReturn, RETURN_FORMATS, type Return, type ReturnFormat, writeReturn } from "../../returns/returns.ts";
import type { Services } from "../../services.ts";
import { paymentStatementName, printPayment } from "../../statements/payment-paper.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { paymentSchema } from "../schemas/payments.ts";
import { pageOf } from "../schemas/people.ts";
import { lotFiguresSchema, statementSchema } from "../schemas/returns.ts";
import { lotView } from "../views/lots.ts";
import { paymentView } from "../views/payments.ts";

const params = z.object({ id: z.string().max(64) });
const format = z.enum(RETURN_FORMATS).default("json");
const paged = z.object({ page: z.coerce.number().int().default(1), size: z.coerce.number().int().default(20) });

function send(reply: FastifyReply, written: Return, asked: ReturnFormat) {
  const { mediaType, fileName, text } = writeReturn(written, asked);
  return reply
    .header("content-disposition", `attachment; filename="${fileName}"`)
    .header("cache-control", "no-store")
    .type(mediaType)
    .send(Readable.from(text));
}

/** What is given back of a lot: every line or those of one outcome, and the lot in sums. */
function lotReturnRoutes(api: Api, services: Services): void {
  const asked = z.object({ format, outcome: z.enum(LOT_OUTCOMES).optional() });
  const returned = {
    tags: ["lots"],
    summary: "What became of each line of a lot, to keep: JSON, CSV or entities of 128 characters",
    params,
    querystring: asked,
  };
  api.get("/lots/:id/return", { config: { permission: "lots:read" }, schema: returned }, async (request, reply) => {
    const { outcome } = request.query;
    const locale = localeOf(request.headers["accept-language"]);
    const found = await lotReturn(contextOf(services, request), {
      lotId: request.params.id,
      locale,
      ...(outcome === undefined ? {} : { outcomes: [outcome] }),
    });
    return send(reply, found, request.query.format);
  });
  const figures = { tags: ["lots"], summary: "What a lot came to", params, response: { 200: lotFiguresSchema, ...problemResponse } };
  api.get("/lots/:id/figures", { config: { permission: "lots:read" }, schema: figures }, async (request) => {
    const { lot, figures: found } = granted(await readLotFigures(contextOf(services, request), { lotId: request.params.id }));
    const locale = localeOf(request.headers["accept-language"]);
    const { display, accounting } = packOf(lot.country);
    return {
      lot: lotView(lot),
      refusals: found.refusals.map(({ count, example }) => ({ code: example.definition.code, sentence: wordsOf(example, "sentence", locale), count })),
      trades: found.trades.map(({ specialty, sheets, charged, paid }) => {
        const label = display.specialtyLabel(specialty);
        return { label: label?.[locale] ?? label?.fr ?? specialty, sheets, charged: decimalOf(charged), paid: decimalOf(paid) };
      }),
      branches: found.branches.map(({ branch, to, orders, cents }) => {
        const label = accounting?.words[branch];
        return { label: label?.[locale] ?? label?.fr ?? branch, to, orders, amount: decimalOf(cents) };
      }),
    };
  });
}

/** Statements of payments: for the payee, and for the agents of the organism that paid. */
export function returnRoutes(api: Api, services: Services): void {
  lotReturnRoutes(api, services);
  const tags = ["payments"];
  const listed = {
    tags,
    summary: "Payments that one receives, latest first",
    querystring: paged,
    response: { 200: pageOf(paymentSchema), ...problemResponse },
  };
  api.get("/statements", { config: { permission: "payments:statement" }, schema: listed }, async (request) => {
    const found = granted(await listStatements(contextOf(services, request), request.query));
    return { ...found, items: found.items.map((payment) => paymentView(payment, localeOf(request.headers["accept-language"]))) };
  });
  const one = { tags, summary: "What a payment pays, claim by claim", params, response: { 200: statementSchema, ...problemResponse } };
  api.get("/statements/:id", { config: { permission: "payments:statement" }, schema: one }, async (request) => {
    const { payment, lines, people, professionals } = granted(await readPaymentStatement(contextOf(services, request), { paymentId: request.params.id }));
    const nameOf = (found: { readonly givenNames: string; readonly familyName: string } | undefined): string =>
      found === undefined ? "" : `${found.givenNames} ${found.familyName}`;
    return {
      payment: paymentView(payment, localeOf(request.headers["accept-language"])),
      lines: lines.map(({ claimId, reference, careFrom, careTo, penalty, charged, paid, deducted, personId, professionalId }) => ({
        claimId,
        reference,
        careFrom: isoDay(careFrom),
        careTo: isoDay(careTo),
        penalty,
        charged: charged === null ? null : decimalOf(charged),
        paid: decimalOf(paid),
        deducted: decimalOf(deducted),
        person: nameOf(people.get(personId)),
        professional: nameOf(professionals.get(professionalId)),
      })),
    };
  });
  statementFileRoute(api, services);
}

/** The statement of a payment to keep: for a program, for a spreadsheet, or on paper. */
function statementFileRoute(api: Api, services: Services): void {
  const file = {
    tags: ["payments"],
    summary: "The statement of a payment, to keep: JSON, CSV, entities of 128 characters, or PDF",
    params,
    querystring: z.object({ format: z.enum([...RETURN_FORMATS, "pdf"]).default("json"), language: z.enum(LETTER_LANGUAGES).optional() }),
  };
  api.get("/statements/:id/file", { config: { permission: "payments:statement" }, schema: file }, async (request, reply) => {
    const statement = granted(await readPaymentStatement(contextOf(services, request), { paymentId: request.params.id }));
    const { format: asked, language } = request.query;
    if (asked !== "pdf") return send(reply, paymentReturn(statement, services.clock), asked);
    const paper = await printPayment(statement, language ?? localeOf(request.headers["accept-language"]), services.clock);
    return reply
      .header("content-disposition", `inline; filename="${paymentStatementName(statement)}"`)
      .header("cache-control", "no-store")
      .type("application/pdf")
      .send(paper);
  });
}
