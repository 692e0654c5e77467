import {
  agreeInstalments,
  answerContest,
  contestDebt,
  countryOfActor,
  DEBT_DAY_INVALID,
  type DebtReceipt,
  giveUpDebt,
  listDebts,
  notifyDebt,
  readDebt,
  recordRepayment,
} from "@openamo/fund";
import { cents, type Day, decimalOf, parseCents, parseDay, RefusalSignal, refusal } from "@openamo/kernel";
import type { Result } from "@openamo/platform";
import { z } from "zod";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { idempotencyHeaders } from "../schemas/claims.ts";
import { amount, isoDay } from "../schemas/decisions.ts";
import { debtFileSchema, debtSchema } from "../schemas/payments.ts";
import { pageOf } from "../schemas/people.ts";
import { debtFileView, debtView } from "../views/payments.ts";

const tags = ["recovery"];
const params = z.object({ id: z.string().max(64) });
const headers = idempotencyHeaders;
const read = { permission: "recovery:read" } as const;
const act = { permission: "recovery:act" } as const;
const receipt = z.object({ debtId: z.string(), left: amount, status: z.string() });

const answer = (result: Result<DebtReceipt>): z.input<typeof receipt> => {
  const { debtId, left, status } = granted(result);
  return { debtId, left: decimalOf(cents(left)), status };
};

function dayOf(text: string, field: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new RefusalSignal(refusal(DEBT_DAY_INVALID, {}, field));
  return day;
}

/** What is to be recovered. */
function readingRoutes(api: Api, services: Services): void {
  const querystring = z.object({
    page: z.coerce.number().int().optional(),
    size: z.coerce.number().int().optional(),
    status: z.enum(["to-recover", "settled", "given-up"]).optional(),
    ground: z.enum(["undue", "participation"]).optional(),
  });
  const listed = {
    tags,
    summary: "Debts towards the organism",
    querystring,
    response: { 200: pageOf(debtSchema).extend({ left: amount }), ...problemResponse },
  };
  api.get("/debts", { config: read, schema: listed }, async (request) => {
    const { page, size, status, ground } = request.query;
    const input = {
      ...(page === undefined ? {} : { page }),
      ...(size === undefined ? {} : { size }),
      ...(status === undefined ? {} : { status }),
      ...(ground === undefined ? {} : { ground }),
    };
    const found = granted(await listDebts(contextOf(services, request), input));
    return { ...found, items: found.items.map(debtView), left: decimalOf(found.left) };
  });

  const one = { tags, summary: "A debt, its history, what may be held back and its letter", params, response: { 200: debtFileSchema, ...problemResponse } };
  api.get("/debts/:id", { config: read, schema: one }, async (request) => {
    const context = contextOf(services, request);
    const file = granted(await readDebt(context, { debtId: request.params.id }));
    const country = (await countryOfActor(context)) ?? context.countries[0] ?? "";
    return debtFileView(file, context.pack(country).currency, localeOf(request.headers["accept-language"]));
  });
}

/** Each act of a recovery. */
function actRoutes(api: Api, services: Services): void {
  const schemaOf = <Body extends z.ZodType>(summary: string, body: Body) => ({
    tags,
    summary,
    params,
    headers,
    body,
    response: { 200: receipt, ...problemResponse },
  });
  const nothing = z.object({}).optional();
  const base = (request: { headers: { "idempotency-key": string }; params: { id: string } }) => ({
    key: request.headers["idempotency-key"],
    debtId: request.params.id,
  });

  api.post(
    "/debts/:id/notification",
    { config: act, schema: schemaOf("Record that the debtor was notified", z.object({ receivedOn: isoDay })) },
    async (request) => answer(await notifyDebt(contextOf(services, request), { ...base(request), receivedOn: dayOf(request.body.receivedOn, "receivedOn") })),
  );
  api.post("/debts/:id/contest", { config: act, schema: schemaOf("Record that the debtor contests", z.object({ on: isoDay })) }, async (request) =>
    answer(await contestDebt(contextOf(services, request), { ...base(request), on: dayOf(request.body.on, "on") })),
  );
  api.post("/debts/:id/answer", { config: act, schema: schemaOf("Answer a contest", z.object({ accepted: z.boolean() })) }, async (request) =>
    answer(await answerContest(contextOf(services, request), { ...base(request), accepted: request.body.accepted })),
  );
  api.post("/debts/:id/instalments", { config: act, schema: schemaOf("Agree instalments", z.object({ months: z.int() })) }, async (request) =>
    answer(await agreeInstalments(contextOf(services, request), { ...base(request), months: request.body.months })),
  );
  const repayment = z.object({ amount: z.string().max(20), receivedOn: isoDay, entryId: z.string().max(64).optional() });
  api.post("/debts/:id/repayments", { config: act, schema: schemaOf("Record a repayment", repayment) }, async (request) => {
    const { receivedOn, entryId } = request.body;
    const input = {
      cents: parseCents(request.body.amount) ?? cents(0),
      receivedOn: dayOf(receivedOn, "receivedOn"),
      ...(entryId === undefined ? {} : { entryId }),
    };
    return answer(await recordRepayment(contextOf(services, request), { ...base(request), ...input }));
  });
  api.post("/debts/:id/giving-up", { config: act, schema: schemaOf("Give a small debt up", nothing) }, async (request) =>
    answer(await giveUpDebt(contextOf(services, request), base(request))),
  );
}

export function debtRoutes(api: Api, services: Services): void {
  readingRoutes(api, services);
  actRoutes(api, services);
}
