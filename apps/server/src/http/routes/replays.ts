import {
  type FundContext,
  findDifferences,
  listOrganisms,
  listReplays,
  postReplay,
  type ReplayReport,
  type ReplayRun,
  type ReplayTotal,
  readReplay,
} from "@openamo/fund";
import { cents, day, decimalOf, inLocale, type Locale, RefusalSignal } from "@openamo/kernel";
import type { Actor } from "@openamo/platform";
import { z } from "zod";
import { packOf } from "../../packs.ts";
import { replayLanes } from "../../replay/lanes.ts";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { contextOf } from "../guard.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { pageOf } from "../schemas/people.ts";
import { newReplaySchema, replayReportSchema, replaySchema } from "../schemas/replays.ts";

const tags = ["replays"];
const params = z.object({ id: z.string().max(64) });
const SIZE = 20;

const replayView = (run: ReplayRun, actor: Actor | null): z.output<typeof replaySchema> => {
  const left = run.found - run.posted - run.changedSince - run.notPosted;
  const status = run.foundAt === null ? "looking" : left === 0 && run.posted > 0 ? "posted" : "found";
  return {
    id: run.id,
    careFrom: run.selection.careFrom ?? "",
    careTo: run.selection.careTo ?? null,
    reform: run.reform?.name ?? null,
    startedBy: run.startedName,
    startedAt: run.startedAt.toISOString(),
    status,
    claims: run.claims,
    found: run.found,
    posted: run.posted,
    changedSince: run.changedSince,
    notPosted: run.notPosted,
    mayPost: run.foundAt !== null && run.reform === null && left > 0 && run.startedBy !== actor?.subject,
  };
};

type Names = (key: string) => string;
const totals = (rows: readonly ReplayTotal[], nameOf: Names) =>
  rows.map(({ key, claims, owedMore, owedLess }) => ({
    key,
    label: nameOf(key),
    claims,
    owedMore: decimalOf(cents(owedMore)),
    owedLess: decimalOf(cents(owedLess)),
  }));

/** The sums and claims of a run in the reader's words. */
async function reportView(context: FundContext, report: ReplayReport, locale: Locale) {
  const organisms = new Map(granted(await listOrganisms(context)).map((organism) => [organism.id, organism]));
  const country = organisms.get(context.actor.organism ?? report.byOrganism[0]?.key ?? "")?.country;
  const words = country === undefined ? undefined : packOf(country).accounting?.words;
  const named = (one: { readonly givenNames: string; readonly familyName: string } | undefined, key: string): string =>
    one === undefined ? key : `${one.givenNames} ${one.familyName}`;
  return {
    byBranch: totals(report.byBranch, (key) => (words?.[key] === undefined ? key : inLocale(words[key], locale))),
    byOrganism: totals(report.byOrganism, (key) => organisms.get(key)?.name[locale] ?? organisms.get(key)?.name.fr ?? key),
    byProfessional: totals(report.byProfessional, (key) => named(report.professionals.get(key), key)),
    byPerson: totals(report.byPerson, (key) => named(report.people.get(key), key)),
    differences: report.differences.map(({ claimId, personId, professionalId, reference, beforePaid, afterPaid, afterKind, causes, state }) => ({
      claimId,
      reference,
      person: named(report.people.get(personId), ""),
      professional: named(report.professionals.get(professionalId), ""),
      before: beforePaid === null ? null : decimalOf(beforePaid),
      after: afterPaid === null ? null : decimalOf(afterPaid),
      afterKind,
      causes: [...causes],
      state,
    })),
  };
}

/** Replays of an organism: looked for, read, and posted by a second person. */
export function replayRoutes(api: Api, services: Services): void {
  const paged = z.object({ page: z.coerce.number().int().min(1).max(1_000_000).default(1), size: z.coerce.number().int().min(1).max(100).default(SIZE) });
  const listed = {
    tags,
    summary: "Replays, the latest first",
    querystring: paged,
    response: { 200: pageOf(replaySchema), ...problemResponse },
  };
  api.get("/replays", { config: { permission: "claims:find-differences" }, schema: listed }, async (request) => {
    const found = granted(await listReplays(contextOf(services, request), request.query));
    return { ...found, items: found.items.map((run) => replayView(run, request.actor)) };
  });

  const begun = {
    tags,
    summary: "Look for what past claims would come to now; answers when the look has begun, and moves nothing",
    body: newReplaySchema,
    response: { 202: z.object({ id: z.string() }), ...problemResponse },
  };
  api.post("/replays", { config: { permission: "claims:find-differences" }, schema: begun }, async (request, reply) => {
    const context = contextOf(services, request);
    const { careFrom, careTo, ...named } = request.body;
    const selection = { careFrom: day(careFrom), ...(careTo === undefined ? {} : { careTo: day(careTo) }), ...named };
    const id = await new Promise<string>((resolve, reject) => {
      const failed = (error: unknown): void => {
        if (!(error instanceof RefusalSignal)) services.log.error({ task: "replay", err: error }, "background task");
        reject(error);
      };
      const lanes = replayLanes(services.settings);
      void findDifferences(context, { selection, onStart: resolve, ...(lanes === undefined ? {} : { lanes }) })
        .then(granted)
        .catch(failed);
    });
    return reply.code(202).header("location", `/api/v1/replays/${id}`).send({ id });
  });

  const read = {
    tags,
    summary: "What a replay found: sums by branch, organism, professional and person, and each claim with its causes",
    params,
    querystring: paged,
    response: { 200: replayReportSchema, ...problemResponse },
  };
  api.get("/replays/:id", { config: { permission: "claims:find-differences" }, schema: read }, async (request) => {
    const context = contextOf(services, request);
    const { page, size } = request.query;
    const report = granted(await readReplay(context, { runId: request.params.id, limit: size, offset: (page - 1) * size }));
    return {
      ...(await reportView(context, report, localeOf(request.headers["accept-language"]))),
      replay: replayView(report.run, request.actor),
      total: report.run.found,
      page,
      size,
    };
  });

  const posted = {
    tags,
    summary: "Post the differences of a replay: not by whoever started it. The same call goes on after a stop",
    params,
    response: { 200: replaySchema, ...problemResponse },
  };
  api.post("/replays/:id/posting", { config: { permission: "claims:post-replay" }, schema: posted }, async (request) => {
    const result = await postReplay(contextOf(services, request), { runId: request.params.id });
    return replayView(granted(result), request.actor);
  });
}
