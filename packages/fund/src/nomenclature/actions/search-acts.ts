import type { Day } from "@openamo/kernel";
import { answering, type Page, type PageRequest, pageOf, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { COMMON_LIST, type CommonAct, commonActsOf, searchCommonActs } from "../common-acts.ts";
import { type FoundAct, foundInList, foundInPack } from "../found.ts";
import { entriesOf, findActs } from "../store-read.ts";

export interface SearchActs extends PageRequest {
  /** Words or the beginning of a code; accents and capitals do not count. Empty finds everything. */
  readonly search?: string;
  readonly list?: string;
  /** Day on which the act must hold; today unless said. */
  readonly on?: Day;
}

function commonFound(context: FundContext, { search = "", list }: SearchActs, on: Day): CommonAct[] {
  if (list !== undefined && list !== COMMON_LIST) return [];
  return searchCommonActs(
    context.countries.flatMap((country) => commonActsOf(context.pack(country))),
    search,
    on,
  );
}

/** Acts by code or by words: those that the packs carry first, then those of the imported lists, each with its tariff of the day. */
export async function searchActs(context: FundContext, input: SearchActs): Promise<Result<Page<FoundAct>>> {
  requirePermission(context, "nomenclature:read");
  return answering(async () => {
    const { search = "", list, on = context.clock.today() } = input;
    const { page, size, offset } = pageOf(input);
    const executor = context.database.kysely;
    const common = commonFound(context, input, on);
    const own = common.slice(offset, offset + size).map((act) => foundInPack(act, context.pack(act.country).currency, on));
    if (list === COMMON_LIST) return { items: own, total: common.length, page, size };
    const asked = { search, on, size: size - own.length, offset: Math.max(0, offset - common.length) };
    const { acts, total } = await findActs(executor, list === undefined ? asked : { ...asked, list });
    const tariffs = await entriesOf(executor, [...new Set(acts.map(({ code }) => code))], ["tariff"]);
    return { items: [...own, ...acts.map((act) => foundInList(act, tariffs, on))], total: common.length + total, page, size };
  });
}
