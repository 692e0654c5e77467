import type { Day } from "@openamo/kernel";
import { answering, type Page, type PageRequest, pageOf, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { COMMON_LIST, type CommonAct, commonActsOf, listsAsked, packsAsked, searchCommonActs } from "../common-acts.ts";
import { type FoundAct, foundInList, foundInPack } from "../found.ts";
import { entriesOf, findActs } from "../store-read.ts";

export interface SearchActs extends PageRequest {
  /** Words or the beginning of a code; accents and capitals do not count. Empty finds everything. */
  readonly search?: string;
  readonly list?: string;
  /** Only acts of this country: of its pack and of its public lists. Every country unless said. */
  readonly country?: string;
  /** Day on which the act must hold; today unless said. */
  readonly on?: Day;
}

function commonFound(context: FundContext, { search = "", list, country }: SearchActs, on: Day): CommonAct[] {
  if (list !== undefined && list !== COMMON_LIST) return [];
  return searchCommonActs(packsAsked(context, country).flatMap(commonActsOf), search, on);
}

/** Acts by code or by words: those that the packs carry first, then those of the imported lists, each with its tariff of the day. Refuses `unknown-country`. */
export async function searchActs(context: FundContext, input: SearchActs): Promise<Result<Page<FoundAct>>> {
  requirePermission(context, "nomenclature:read");
  return answering(async () => {
    const { search = "", list, country, on = context.clock.today() } = input;
    const { page, size, offset } = pageOf(input);
    const executor = context.database.kysely;
    const common = commonFound(context, input, on);
    const own = common.slice(offset, offset + size).map((act) => foundInPack(act, context.pack(act.country).currency, on));
    if (list === COMMON_LIST) return { items: own, total: common.length, page, size };
    const asked = { search, on, size: size - own.length, offset: Math.max(0, offset - common.length) };
    const lists = listsAsked(context, country);
    const among = { ...(list === undefined ? {} : { list }), ...(lists === undefined ? {} : { lists }) };
    const { acts, total } = await findActs(executor, { ...asked, ...among });
    const tariffs = await entriesOf(executor, [...new Set(acts.map(({ code }) => code))], ["tariff"]);
    return { items: [...own, ...acts.map((act) => foundInList(act, tariffs, on))], total: common.length + total, page, size };
  });
}
