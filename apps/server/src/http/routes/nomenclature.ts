import { COMMON_LIST, type FundContext, listNomenclatures, readAct, searchActs } from "@openamo/fund";
import { type Day, isoDay, parseDay } from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import type { Services } from "../../services.ts";
import type { Api } from "../api.ts";
import { localeOf } from "../locale.ts";
import { problemResponse } from "../openapi.ts";
import { granted } from "../result.ts";
import { actFileSchema, actParams, actQuery, actSearchQuery, foundActsSchema, listsQuery, listsSchema } from "../schemas/nomenclature.ts";
import { actViews, foundView } from "../views/nomenclature.ts";
import { listLabel } from "../views/nomenclature-words.ts";

const tags = ["nomenclature"];
const config = { permission: "public" } as const;

/** Acts and tariffs are published: anybody may look them up, and nobody is named in the journal for it. */
export function nomenclatureRoutes(api: Api, { fund, clock }: Services): void {
  const context: FundContext = fund.contextFor(systemActor("public-nomenclature"));
  const dayIn = (text: string | undefined): Day => parseDay(text ?? "") ?? clock.today();
  const among = ({ list, country }: { list?: string | undefined; country?: string | undefined }) => ({
    ...(list === undefined ? {} : { list }),
    ...(country === undefined ? {} : { country }),
  });

  const listed = { tags, summary: "The lists in which acts are found", querystring: listsQuery, response: { 200: listsSchema, ...problemResponse } };
  api.get("/nomenclature/lists", { config, schema: listed }, async (request) => {
    const locale = localeOf(request.headers["accept-language"]);
    const { country } = request.query;
    const lists = granted(await listNomenclatures(context, among(request.query)));
    const here = new Set(lists.map(({ list }) => list));
    const published = (country === undefined ? context.countries : [country]).flatMap((id) => context.pack(id).display.publicLists ?? []);
    return {
      lists: lists.map(({ list, acts, tariffs }) => ({ id: list, label: listLabel(list, locale), acts, tariffs, imported: list !== COMMON_LIST })),
      notImported: published.filter((list) => !here.has(list)).map((id) => ({ id, label: listLabel(id, locale) })),
    };
  });

  const searched = {
    tags,
    summary: "Search acts by code or by words",
    description: "Accents and capitals do not count; every word must be found. The acts that the system carries itself come first.",
    querystring: actSearchQuery,
    response: { 200: foundActsSchema, ...problemResponse },
  };
  api.get("/nomenclature/acts", { config, schema: searched }, async (request) => {
    const locale = localeOf(request.headers["accept-language"]);
    const { search, on, page, size } = request.query;
    const { items, ...rest } = granted(await searchActs(context, { search, on: dayIn(on), page, size, ...among(request.query) }));
    return { items: items.map((act) => foundView(act, locale)), ...rest };
  });

  const read = {
    tags,
    summary: "An act, its tariffs on a day and their history",
    params: actParams,
    querystring: actQuery,
    response: { 200: actFileSchema, ...problemResponse },
  };
  api.get("/nomenclature/acts/:code", { config, schema: read }, async (request) => {
    const locale = localeOf(request.headers["accept-language"]);
    const { on } = request.query;
    const day = dayIn(on);
    const { code } = request.params;
    const file = granted(await readAct(context, { code, ...among(request.query) }));
    const acts = actViews(file, day, locale);
    return { code: acts[0]?.code ?? code, on: isoDay(day), acts };
  });
}
