import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { COMMON_LIST, commonActsOf, listsAsked, packsAsked } from "../common-acts.ts";
import { type ListSize, sizesOfLists } from "../store-read.ts";

/** The lists in which acts can be searched, of one country or of all, with what each holds: the packs' own table, and what was imported. Refuses `unknown-country`. */
export async function listNomenclatures(context: FundContext, { country }: { readonly country?: string } = {}): Promise<Result<ListSize[]>> {
  requirePermission(context, "nomenclature:read");
  return answering(async () => {
    const common = packsAsked(context, country).flatMap(commonActsOf);
    const tariffs = common.reduce((sum, act) => sum + act.tariffs.length, 0);
    const own = common.length === 0 ? [] : [{ list: COMMON_LIST, acts: common.length, tariffs }];
    const lists = listsAsked(context, country);
    const imported = await sizesOfLists(context.database.kysely);
    return [...own, ...imported.filter(({ list }) => lists === undefined || lists.includes(list))];
  });
}
