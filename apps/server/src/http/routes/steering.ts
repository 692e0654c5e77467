import { type BudgetHistory, enterBudgetLine, readBudget, readSteering, type Steering, takeBackBudgetLine } from "@openamo/fund";
import { type Cents, type CountryPack, decimalOf, inLocale, inWords, isoDay, type Locale, sumCents } from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import { z } from "zod";
import { publishReason, publishReference } from "../../questions/publish-reason.ts";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { idempotencyHeaders } from "../schemas/claims.ts";
import { organismSchema } from "../schemas/session.ts";
import { budgetHistorySchema, budgetLineSchema, steeringSchema } from "../schemas/steering.ts";

const config = { permission: "public" } as const;
const tags = ["steering"];
const params = z.object({ id: z.string().max(100) });

const faceOf = ({ network }: CountryPack, id: string, locale: Locale): z.output<typeof organismSchema> => {
  const organism = network.organisms.find((candidate) => candidate.id === id);
  return organism === undefined ? { id, code: id, name: id } : { id, code: organism.code, name: inLocale(organism.name, locale) };
};

const schemeName = ({ network }: CountryPack, id: string, locale: Locale): string => {
  const scheme = network.schemes.find((candidate) => candidate.id === id);
  return scheme === undefined ? id : inLocale(scheme.name, locale);
};

const PER_MILLE = 1_000;
const TENTHS = 10;

/** One amount over another in percent, to the tenth; null where there is nothing to compare with. */
function percentOf(part: Cents, whole: Cents): string | null {
  return whole <= 0 ? null : (Math.round((part * PER_MILLE) / whole) / TENTHS).toFixed(1);
}

function steeringView(read: Steering, firstExercise: number, locale: Locale): z.input<typeof steeringSchema> {
  const { pack } = read;
  const totals = (rows: Steering["resources"]) =>
    rows.map(({ id, label, cents, law }) => ({
      id,
      label: inLocale(label, locale),
      amount: decimalOf(cents),
      law: law.map((one) => publishReference(one, pack, locale)),
    }));
  const total = (rows: Steering["resources"]) => decimalOf(sumCents(rows.map(({ cents }) => cents)));
  return {
    organism: faceOf(pack, read.organism, locale),
    currency: pack.currency,
    exercise: read.exercise,
    firstExercise,
    inventoryDay: isoDay(read.inventoryDay),
    resources: totals(read.resources),
    expenses: totals(read.expenses),
    totalResources: total(read.resources),
    totalExpenses: total(read.expenses),
    lines: read.lines.length,
    managers: read.managers.map(({ organism, branches, benefits, contributions, levies, delays, reserves, trace }) => ({
      organism: faceOf(pack, organism, locale),
      branches: branches.map((row) => ({
        branch: row.branch,
        name: schemeName(pack, row.branch, locale),
        benefits: decimalOf(row.benefits),
        unpaid: decimalOf(row.liquidatedUnpaid),
        contributions: row.contributions === null ? null : decimalOf(row.contributions),
      })),
      benefits: decimalOf(benefits),
      contributions: contributions === null ? null : decimalOf(contributions),
      levies: decimalOf(levies),
      contributionsToBenefits: contributions === null ? null : percentOf(contributions, benefits),
      ...delays,
      reserveToPay: decimalOf(reserves.toPay),
      safetyLeast: reserves.safetyLeast === null ? null : decimalOf(reserves.safetyLeast),
      reasons: inWords(trace, pack.wording, locale).map((reason) => publishReason(reason, pack, locale)),
    })),
  };
}

/** Each line with the one that takes it back, the newest first. */
function budgetView({ pack, budget, exercise, lines }: BudgetHistory, locale: Locale): z.input<typeof budgetHistorySchema> {
  const categories = (rows: typeof budget.resources) =>
    rows.map(({ id, label, law }) => ({ id, label: inLocale(label, locale), law: law.map((one) => publishReference(one, pack, locale)) }));
  const ended = new Map(lines.flatMap((line) => (line.takesBack === null ? [] : [[line.takesBack, line] as const])));
  return {
    organism: faceOf(pack, budget.organism, locale),
    currency: pack.currency,
    exercise,
    firstExercise: budget.firstExercise,
    resources: categories(budget.resources),
    expenses: categories(budget.expenses),
    lines: lines
      .filter(({ takesBack }) => takesBack === null)
      .map(({ id, side, category, label, cents, entryDay, recordedAt }) => {
        const by = ended.get(id);
        const takenBack = by === undefined ? null : { at: by.recordedAt.toISOString(), motive: by.label };
        return { id, side, category, label, amount: decimalOf(cents), entryDay, recordedAt: recordedAt.toISOString(), takenBack };
      })
      .reverse(),
  };
}

/** The regulator's budget and the balance of the managers: published for everybody, entered by the regulator's agents. */
export function steeringRoutes(api: Api, services: Services): void {
  const listed = {
    tags,
    summary: "Regulators that publish their budget",
    response: { 200: z.object({ regulators: z.array(organismSchema) }), ...problemResponse },
  };
  api.get("/steering", { config, schema: listed }, (request) => {
    const locale = localeOf(request.headers["accept-language"]);
    return { regulators: services.packs.flatMap((pack) => (pack.steering === undefined ? [] : [faceOf(pack, pack.steering.budget.organism, locale)])) };
  });

  const querystring = z.object({ exercise: z.coerce.number().int().min(1900).max(2200) });
  const read = {
    tags,
    summary: "A regulator's budget and the balance of its managers",
    params,
    querystring,
    response: { 200: steeringSchema, ...problemResponse },
  };
  api.get("/steering/:id", { config, schema: read }, async (request) => {
    const { id: organism } = request.params;
    const context = services.fund.contextFor(systemActor("published"));
    const steering = granted(await readSteering(context, { organism, exercise: request.query.exercise }));
    return steeringView(steering, steering.firstExercise, localeOf(request.headers["accept-language"]));
  });

  const kept = {
    tags,
    summary: "The budget of one's own organism, line by line, with what was taken back",
    querystring,
    response: { 200: budgetHistorySchema, ...problemResponse },
  };
  api.get("/steering/budget", { config: { permission: "steering:enter" }, schema: kept }, async (request) => {
    const history = granted(await readBudget(contextOf(services, request), request.query));
    return budgetView(history, localeOf(request.headers["accept-language"]));
  });

  const entered = {
    tags,
    summary: "Enter an amount of the budget",
    headers: idempotencyHeaders,
    body: budgetLineSchema,
    response: { 201: z.object({ lineId: z.string() }), ...problemResponse },
  };
  api.post("/steering/lines", { config: { permission: "steering:enter" }, schema: entered }, async (request, reply) => {
    const line = granted(await enterBudgetLine(contextOf(services, request), { key: request.headers["idempotency-key"], ...request.body }));
    return reply.code(201).send(line);
  });

  const taken = {
    tags,
    summary: "Take a line of the budget back",
    params,
    headers: idempotencyHeaders,
    body: z.object({ motive: z.string().max(300) }),
    response: { 200: z.object({ lineId: z.string() }), ...problemResponse },
  };
  api.post("/steering/lines/:id/withdrawal", { config: { permission: "steering:enter" }, schema: taken }, async (request) =>
    granted(
      await takeBackBudgetLine(contextOf(services, request), {
        key: request.headers["idempotency-key"],
        lineId: request.params.id,
        motive: request.body.motive,
      }),
    ),
  );
}
