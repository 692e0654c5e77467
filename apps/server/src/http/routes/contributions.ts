import { type Contributions, declareContributions, previewContributions, type ReadContribution, readContributions, takeBackContribution } from "@openamo/fund";
import { type CountryPack, decimalOf, inLocale, inWords, type Locale, type Refusal, sumCents, wordsOf } from "@openamo/kernel";
import { z } from "zod";
import { publishReason, publishReference } from "../../questions/publish-reason.ts";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { idempotencyHeaders } from "../schemas/claims.ts";
import { contributionLinesSchema, contributionsPreviewSchema, contributionsSchema } from "../schemas/contributions.ts";

const tags = ["contributions"];

const nameIn = (rows: CountryPack["network"]["schemes"], id: string, locale: Locale): string => {
  const found = rows.find((row) => row.id === id);
  return found === undefined ? id : inLocale(found.name, locale);
};

function contributionsView({ organism, pack, exercise, categories, receipts, entries }: Contributions, locale: Locale): z.input<typeof contributionsSchema> {
  const face = pack.network.organisms.find(({ id }) => id === organism);
  const ended = new Map(receipts.flatMap((receipt) => (receipt.takesBack === null ? [] : [[receipt.takesBack, receipt] as const])));
  const entered = receipts.filter(({ takesBack }) => takesBack === null);
  const labels = new Map(categories.map(({ id, label }) => [id, inLocale(label, locale)]));
  return {
    organism: { id: organism, code: face?.code ?? organism, name: face === undefined ? organism : inLocale(face.name, locale) },
    currency: pack.currency,
    exercise,
    total: decimalOf(sumCents(entered.filter(({ id }) => !ended.has(id)).map(({ cents }) => cents))),
    categories: categories.map(({ id, scheme, law }) => ({
      id,
      label: labels.get(id) ?? id,
      scheme: nameIn(pack.network.schemes, scheme, locale),
      law: law.map((one) => publishReference(one, pack, locale)),
    })),
    receipts: entered.map(({ id, scheme, category, kind, month, cents, receivedOn, reference, recordedAt }) => {
      const by = ended.get(id);
      const entry = entries.get(id);
      return {
        id,
        scheme: nameIn(pack.network.schemes, scheme, locale),
        category: labels.get(category) ?? category,
        kind,
        month,
        amount: decimalOf(cents),
        levies: entry === undefined ? null : decimalOf(entry.levies),
        lateCharge: entry === undefined || entry.lateCharge === null ? null : decimalOf(entry.lateCharge),
        receivedOn,
        reference,
        recordedAt: recordedAt.toISOString(),
        takenBack: by === undefined ? null : { at: by.recordedAt.toISOString(), motive: by.reference },
      };
    }),
  };
}

const refusalView = (refusal: Refusal, locale: Locale) => ({
  code: refusal.definition.code,
  sentence: wordsOf(refusal, "sentence", locale),
  remedy: wordsOf(refusal, "remedy", locale),
  field: refusal.field ?? null,
});

const previewView = (
  { line, receipt, entry, refusal }: ReadContribution,
  pack: CountryPack,
  locale: Locale,
): z.input<typeof contributionsPreviewSchema>["lines"][number] => ({
  line,
  scheme: receipt?.scheme ?? null,
  amount: receipt === null ? null : decimalOf(receipt.cents),
  levies: entry === null ? null : decimalOf(sumCents(entry.outcome.levies.map(({ cents }) => cents))),
  lateCharge: entry === null || entry.outcome.lateCharge === null ? null : decimalOf(entry.outcome.lateCharge),
  reasons: entry === null ? [] : inWords(entry.trace, pack.wording, locale).map((reason) => publishReason(reason, pack, locale)),
  refusal: refusal === null ? null : refusalView(refusal, locale),
});

/** Contributions that a manager received: rehearsed, recorded, taken back, read. */
export function contributionRoutes(api: Api, services: Services): void {
  const declare = { permission: "contributions:declare" } as const;
  const querystring = z.object({ exercise: z.coerce.number().int().min(1900).max(2200) });
  const read = {
    tags,
    summary: "Contributions received by one's own organism over an exercise, with what was taken back",
    querystring,
    response: { 200: contributionsSchema, ...problemResponse },
  };
  api.get("/contributions", { config: { permission: "contributions:read" }, schema: read }, async (request) => {
    const found = granted(await readContributions(contextOf(services, request), request.query));
    return contributionsView(found, localeOf(request.headers["accept-language"]));
  });

  const rehearsed = {
    tags,
    summary: "What a declaration would record, line by line; nothing is kept",
    body: contributionLinesSchema,
    response: { 200: contributionsPreviewSchema, ...problemResponse },
  };
  api.post("/contributions/preview", { config: declare, schema: rehearsed }, async (request) => {
    const locale = localeOf(request.headers["accept-language"]);
    const { pack, total, refused, lines } = granted(await previewContributions(contextOf(services, request), request.body));
    return {
      total: decimalOf(total),
      refused,
      lines: lines.map((read) => previewView(read, pack, locale)),
    };
  });

  const recorded = {
    tags,
    summary: "Record contributions received: every line, or none",
    headers: idempotencyHeaders,
    body: contributionLinesSchema,
    response: { 201: z.object({ recorded: z.int() }), ...problemResponse },
  };
  api.post("/contributions", { config: declare, schema: recorded }, async (request, reply) => {
    const input = { key: request.headers["idempotency-key"], ...request.body };
    return reply.code(201).send(granted(await declareContributions(contextOf(services, request), input)));
  });

  const taken = {
    tags,
    summary: "Take a receipt back",
    params: z.object({ id: z.string().max(64) }),
    headers: idempotencyHeaders,
    body: z.object({ motive: z.string().max(120) }),
    response: { 200: z.object({ receiptId: z.string() }), ...problemResponse },
  };
  api.post("/contributions/:id/withdrawal", { config: declare, schema: taken }, async (request) => {
    const input = { key: request.headers["idempotency-key"], receiptId: request.params.id, motive: request.body.motive };
    return granted(await takeBackContribution(contextOf(services, request), input));
  });
}
