import { type AccountBalance, closeDay, closeYear, type JournalLine, listClosings, readAccount, readJournal, trialBalance, verifyLedger } from "@openamo/fund";
import { cents, type Day, decimalOf, firstDayOfYear, inLocale, isoDay, type Locale, parseDay, type Text, yearOf } from "@openamo/kernel";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { idempotencyHeaders } from "../schemas/claims.ts";
import { amount, isoDay as daySchema, instant } from "../schemas/decisions.ts";
import { pageOf } from "../schemas/people.ts";

const tags = ["accounting"];
const read = { permission: "accounting:read" } as const;

const accountSchema = z
  .object({
    id: z.string(),
    branch: z.string(),
    risk: z.string(),
    name: z.string().meta({ description: "`payable/beneficiary`: kind, then whose." }),
    kind: z.string(),
    of: z.string(),
    label: z.string(),
  })
  .meta({ id: "LedgerAccount" });
const balanceSchema = accountSchema.extend({ debited: amount, credited: amount, balance: amount });
const lineSchema = z
  .object({
    id: z.string(),
    accountingDay: daySchema,
    valueDay: daySchema,
    postedAt: instant,
    exercise: z.int(),
    branch: z.string(),
    debit: z.string(),
    credit: z.string(),
    amount,
    transfers: z.int(),
    purpose: z.string(),
    category: z.string().nullable(),
    ground: z.string().nullable(),
  })
  .meta({ id: "LedgerLine" });

const period = z.object({
  from: daySchema.optional(),
  on: daySchema.optional(),
  knownAt: z.iso.datetime().optional(),
  page: z.coerce.number().int().optional(),
  size: z.coerce.number().int().optional(),
});

/** The words of the countries of the program: branches, schemes and payers by name. */
const wordOf = (services: Services, id: string, locale: Locale): string => {
  const text: Text | undefined = services.packs.map(({ accounting }) => accounting?.words[id]).find((found) => found !== undefined);
  return text === undefined ? id : inLocale(text, locale);
};

function accountView(services: Services, account: Pick<AccountBalance, "id" | "branch" | "risk" | "name">, locale: Locale): z.input<typeof accountSchema> {
  const { id, branch, risk, name } = account;
  const [kind = "", of = ""] = name.split("/");
  return { id, branch: wordOf(services, branch, locale), risk: wordOf(services, risk, locale), name, kind, of, label: wordOf(services, of, locale) };
}

const lineView = (line: JournalLine, services: Services, locale: Locale): z.input<typeof lineSchema> => ({
  id: line.id,
  accountingDay: line.accountingDay,
  valueDay: line.valueDay,
  postedAt: line.postedAt.toISOString(),
  exercise: line.exercise,
  branch: wordOf(services, line.branch, locale),
  debit: line.debit,
  credit: line.credit,
  amount: decimalOf(line.cents),
  transfers: line.transfers,
  purpose: line.purpose,
  category: line.category,
  ground: line.ground,
});

/** The days asked for: this year until today unless said, as known now unless said. */
function askedOf({ from, on, knownAt, page, size }: z.output<typeof period>, today: Day) {
  const upTo = (on === undefined ? undefined : parseDay(on)) ?? today;
  const first = (from === undefined ? undefined : parseDay(from)) ?? firstDayOfYear(yearOf(upTo));
  return {
    upTo,
    from: first,
    ...(knownAt === undefined ? {} : { knownAt: new Date(knownAt) }),
    ...(page === undefined ? {} : { page }),
    ...(size === undefined ? {} : { size }),
  };
}

const languageOf = (request: FastifyRequest): Locale => localeOf(request.headers["accept-language"]);

/** Reading the accounts at a day, as known at an instant. */
function readingRoutes(api: Api, services: Services): void {
  const balance = {
    tags,
    summary: "Trial balance",
    querystring: period.pick({ on: true, knownAt: true }),
    response: { 200: z.object({ on: daySchema, accounts: z.array(balanceSchema) }), ...problemResponse },
  };
  api.get("/ledger/balance", { config: read, schema: balance }, async (request) => {
    const { upTo, knownAt } = askedOf(request.query, services.clock.today());
    const rows = granted(await trialBalance(contextOf(services, request), { upTo, ...(knownAt === undefined ? {} : { knownAt }) }));
    const accounts = rows.map(({ debited, credited, ...account }) => ({
      ...accountView(services, account, languageOf(request)),
      debited: decimalOf(debited),
      credited: decimalOf(credited),
      balance: decimalOf(cents(debited - credited)),
    }));
    return { on: isoDay(upTo), accounts };
  });

  const journal = { tags, summary: "Journal of a period", querystring: period, response: { 200: pageOf(lineSchema), ...problemResponse } };
  api.get("/ledger/journal", { config: read, schema: journal }, async (request) => {
    const asked = askedOf(request.query, services.clock.today());
    const { items, total } = granted(await readJournal(contextOf(services, request), asked));
    return { items: items.map((line) => lineView(line, services, languageOf(request))), total, page: asked.page ?? 1, size: asked.size ?? items.length };
  });

  const statementLine = lineSchema.extend({ side: z.enum(["debit", "credit"]), balance: amount });
  const querystring = period.extend({ account: z.string().max(300) });
  const statement = {
    tags,
    summary: "Statement of an account",
    querystring,
    response: { 200: pageOf(statementLine).extend({ account: accountSchema, opening: amount }), ...problemResponse },
  };
  api.get("/ledger/statement", { config: read, schema: statement }, async (request) => {
    const asked = askedOf(request.query, services.clock.today());
    const found = granted(await readAccount(contextOf(services, request), { account: request.query.account, ...asked }));
    const locale = languageOf(request);
    const items = found.lines.map((line) => ({ ...lineView(line, services, locale), side: line.side, balance: decimalOf(line.balance) }));
    return {
      account: accountView(services, found.account, locale),
      opening: decimalOf(found.opening),
      items,
      total: found.total,
      page: asked.page ?? 1,
      size: asked.size ?? items.length,
    };
  });
}

/** Closing the accounts, and proving them. */
function closingRoutes(api: Api, services: Services): void {
  const params = z.object({ organism: z.string().max(100) });
  const closing = z.object({ kind: z.enum(["day", "year"]), through: daySchema, closedAt: instant, closedBy: z.string() });
  const listed = { tags, summary: "Closings of an organism", params, response: { 200: z.object({ closings: z.array(closing) }), ...problemResponse } };
  api.get("/ledger/:organism/closings", { config: read, schema: listed }, async (request) => {
    const found = granted(await listClosings(contextOf(services, request), { organism: request.params.organism }));
    return { closings: found.map(({ kind, through, closedAt, closedBy }) => ({ kind, through: isoDay(through), closedAt: closedAt.toISOString(), closedBy })) };
  });

  const headers = idempotencyHeaders;
  const body = z.union([z.object({ day: daySchema }), z.object({ year: z.int().min(1900).max(2200) })]);
  const closed = {
    tags,
    summary: "Close a day or a year: it is not undone",
    params,
    headers,
    body,
    response: { 201: z.object({ through: daySchema }), ...problemResponse },
  };
  api.post("/ledger/:organism/closings", { config: { permission: "accounting:close" }, schema: closed }, async (request, reply) => {
    const context = contextOf(services, request);
    const base = { key: request.headers["idempotency-key"], organism: request.params.organism };
    const { through } =
      "day" in request.body
        ? granted(await closeDay(context, { ...base, day: parseDay(request.body.day) ?? services.clock.today() }))
        : granted(await closeYear(context, { ...base, year: request.body.year }));
    return reply.code(201).send({ through });
  });

  const difference = z.object({ check: z.string(), subject: z.string(), expected: amount, found: amount });
  const proof = z.object({ checks: z.array(z.object({ id: z.string(), differences: z.int() })), first: z.array(difference) });
  const proved = { tags, summary: "Prove that decisions, transfers, orders, payments and balances agree", response: { 200: proof, ...problemResponse } };
  api.post("/ledger/proof", { config: { permission: "accounting:verify" }, schema: proved }, async (request) => {
    const { checks, first } = granted(await verifyLedger(contextOf(services, request), {}));
    return {
      checks: [...checks],
      first: first.map(({ check, subject, expected, found }) => ({ check, subject, expected: decimalOf(cents(expected)), found: decimalOf(cents(found)) })),
    };
  });
}

export function ledgerRoutes(api: Api, services: Services): void {
  readingRoutes(api, services);
  closingRoutes(api, services);
}
