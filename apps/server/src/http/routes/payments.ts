import { createHash } from "node:crypto";
import { paymentWriters, readStatement } from "@openamo/exchange";
import {
  downloadPaymentFile,
  listBankEntries,
  listPaymentFiles,
  listPayments,
  NO_PAYING_ACCOUNT,
  type Payment,
  paymentDueDays,
  preparePayments,
  previewPayments,
  readBankStatement,
  readPaymentFile,
  reissuePayment,
  releasePayments,
  resolveBankEntry,
  withdrawPayments,
} from "@openamo/fund";
import { cents, type Day, decimalOf, parseDay, RefusalSignal, refusal } from "@openamo/kernel";
import type { Page } from "@openamo/platform";
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
  bankEntrySchema,
  duePaymentSchema,
  heldSchema,
  paymentFileSchema,
  preparationSchema,
  preparedSchema,
  statementReadingSchema,
} from "../schemas/payments.ts";
import { pageOf } from "../schemas/people.ts";
import { duePaymentView, entryView, fileView, setAsideView } from "../views/payments.ts";

const tags = ["payments"];
const params = z.object({ id: z.string().max(64) });
const headers = idempotencyHeaders;
const querystring = z.object({ page: z.coerce.number().int().default(1), size: z.coerce.number().int().default(20) });
/** A statement of a large fund, in one request. */
const LARGEST_STATEMENT = 50_000_000;

const languageOf = (request: FastifyRequest) => localeOf(request.headers["accept-language"]);

/** An agent prepares the payments of their own organism. */
function organismOf(request: FastifyRequest): string {
  const organism = request.actor?.organism ?? null;
  if (organism === null) throw new RefusalSignal(refusal(NO_PAYING_ACCOUNT));
  return organism;
}

const dayOf = (text: string, today: Day): Day => parseDay(text) ?? today;

/** A page of payments, those of professionals with the delay of the law. */
async function withDelays(services: Services, request: FastifyRequest, found: Page<Payment>) {
  const paymentIds = found.items.filter(({ to }) => to === "professional").map(({ id }) => id);
  const dues = granted(await paymentDueDays(contextOf(services, request), { paymentIds }));
  return { ...found, items: found.items.map((payment) => duePaymentView(payment, dues, languageOf(request))) };
}

/** Files for the bank: previewed, prepared, released by another person, read and downloaded. */
function fileRoutes(api: Api, services: Services): void {
  const files = z.object({ ...querystring.shape, status: z.enum(["prepared", "released", "withdrawn"]).optional() });
  const listed = { tags, summary: "Files for the bank, latest first", querystring: files, response: { 200: pageOf(paymentFileSchema), ...problemResponse } };
  api.get("/payments/files", { config: { permission: "payments:read" }, schema: listed }, async (request) => {
    const { status, ...page } = request.query;
    const found = granted(await listPaymentFiles(contextOf(services, request), { ...page, ...(status === undefined ? {} : { status }) }));
    return { ...found, items: found.items.map((file) => fileView(file, request.actor)) };
  });

  const previewed = { tags, summary: "What a file prepared now would hold", body: preparationSchema, response: { 200: heldSchema, ...problemResponse } };
  api.post("/payments/preview", { config: { permission: "payments:prepare" }, schema: previewed }, async (request) => {
    const executionDay = dayOf(request.body.executionDay, services.clock.today());
    const held = granted(await previewPayments(contextOf(services, request), { organism: organismOf(request), executionDay }, paymentWriters));
    const { payments, orders, setAside } = held;
    return { payments, orders, amount: decimalOf(cents(held.cents)), deducted: decimalOf(cents(held.deducted)), setAside: setAsideView(setAside) };
  });

  const prepared = {
    tags,
    summary: "Prepare a file for the bank; none where debts of the payees take all that waits",
    headers,
    body: preparationSchema,
    response: { 201: preparedSchema, ...problemResponse },
  };
  api.post("/payments/files", { config: { permission: "payments:prepare" }, schema: prepared }, async (request, reply) => {
    const executionDay = dayOf(request.body.executionDay, services.clock.today());
    const input = { key: request.headers["idempotency-key"], organism: organismOf(request), executionDay };
    const { fileId, reference, deducted } = granted(await preparePayments(contextOf(services, request), input, paymentWriters));
    return reply.code(201).send({ fileId, reference, deducted: decimalOf(cents(deducted)) });
  });

  const one = {
    tags,
    summary: "A file and its payments",
    params,
    querystring,
    response: { 200: pageOf(duePaymentSchema).extend({ file: paymentFileSchema }), ...problemResponse },
  };
  api.get("/payments/files/:id", { config: { permission: "payments:read" }, schema: one }, async (request) => {
    const { file, ...found } = granted(await readPaymentFile(contextOf(services, request), { fileId: request.params.id, ...request.query }));
    return { file: fileView(file, request.actor), ...(await withDelays(services, request, found)) };
  });

  const ended = z.object({ fileId: z.string(), reference: z.string() });
  const released = { tags, summary: "Release a file to the bank: not by whoever prepared it", params, headers, response: { 200: ended, ...problemResponse } };
  api.post("/payments/files/:id/release", { config: { permission: "payments:release" }, schema: released }, async (request) =>
    granted(await releasePayments(contextOf(services, request), { key: request.headers["idempotency-key"], fileId: request.params.id })),
  );
  const withdrawn = { tags, summary: "Withdraw a file before it is released", params, headers, response: { 200: ended, ...problemResponse } };
  api.post("/payments/files/:id/withdrawal", { config: { permission: "payments:prepare" }, schema: withdrawn }, async (request) =>
    granted(await withdrawPayments(contextOf(services, request), { key: request.headers["idempotency-key"], fileId: request.params.id })),
  );
  const downloaded = { tags, summary: "The text of a released file, for whoever released it", params, response: { 200: z.string(), ...problemResponse } };
  api.get("/payments/files/:id/content", { config: { permission: "payments:release" }, schema: downloaded }, async (request, reply) => {
    const file = granted(await downloadPaymentFile(contextOf(services, request), { fileId: request.params.id }));
    return reply
      .header("content-disposition", `attachment; filename="${file.name}"`)
      .header("cache-control", "no-store")
      .type(file.mediaType)
      .send(file.content);
  });
}

/** What the bank answers: statements, payments that came back, movements to look at. */
function bankRoutes(api: Api, services: Services): void {
  const read = {
    tags,
    summary: "Read a bank statement (camt.053, camt.054)",
    headers,
    body: z.object({ text: z.string() }),
    response: { 200: statementReadingSchema, ...problemResponse },
  };
  api.post("/payments/statements", { config: { permission: "payments:read-statement" }, schema: read, bodyLimit: LARGEST_STATEMENT }, async (request) => {
    const { text } = request.body;
    const contentHash = createHash("sha256").update(text).digest("hex");
    const input = { key: request.headers["idempotency-key"], organism: organismOf(request), contentHash, parts: () => readStatement([text]) };
    const { statements, known, paid, returned, toLookAt } = granted(await readBankStatement(contextOf(services, request), input));
    return { statements, known, paid, returned, toLookAt };
  });

  const returned = { tags, summary: "Payments that came back and wait", querystring, response: { 200: pageOf(duePaymentSchema), ...problemResponse } };
  api.get("/payments/returned", { config: { permission: "payments:read" }, schema: returned }, async (request) => {
    const found = granted(await listPayments(contextOf(services, request), { ...request.query, status: "returned" }));
    return withDelays(services, request, found);
  });
  const reissued = {
    tags,
    summary: "Give a payment that came back again",
    params,
    headers,
    response: { 200: z.object({ paymentId: z.string(), orders: z.int() }), ...problemResponse },
  };
  api.post("/payments/:id/reissue", { config: { permission: "payments:reissue" }, schema: reissued }, async (request) =>
    granted(await reissuePayment(contextOf(services, request), { key: request.headers["idempotency-key"], paymentId: request.params.id }, paymentWriters)),
  );

  const entries = z.object({ ...querystring.shape, resolved: z.stringbool().optional() });
  const waiting = {
    tags,
    summary: "Movements of the bank that nobody could explain",
    querystring: entries,
    response: { 200: pageOf(bankEntrySchema), ...problemResponse },
  };
  api.get("/payments/entries", { config: { permission: "payments:read" }, schema: waiting }, async (request) => {
    const { resolved = false, ...page } = request.query;
    const found = granted(await listBankEntries(contextOf(services, request), { ...page, resolved }));
    return { ...found, items: found.items.map(entryView) };
  });
  const resolution = z.object({ resolution: z.string().max(500) });
  const solved = {
    tags,
    summary: "Say how a movement was dealt with",
    params,
    headers,
    body: resolution,
    response: { 200: z.object({ entryId: z.string() }), ...problemResponse },
  };
  api.post("/payments/entries/:id/resolution", { config: { permission: "payments:resolve" }, schema: solved }, async (request) =>
    granted(await resolveBankEntry(contextOf(services, request), { key: request.headers["idempotency-key"], entryId: request.params.id, ...request.body })),
  );
}

export function paymentRoutes(api: Api, services: Services): void {
  fileRoutes(api, services);
  bankRoutes(api, services);
}
