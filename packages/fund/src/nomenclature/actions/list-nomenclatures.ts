import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { COMMON_LIST, commonActsOf } from "../common-acts.ts";
import { type ListSize, sizesOfLists } from "../store-read.ts";

/** The lists in which acts can be searched, with what each holds: the packs' own table, and what was imported. */
export async function listNomenclatures(context: FundContext): Promise<Result<ListSize[]>> {
  requirePermission(context, "nomenclature:read");
  return answering(async () => {
    const common = context.countries.flatMap((country) => commonActsOf(context.pack(country)));
    const tariffs = common.reduce((sum, act) => sum + act.tariffs.length, 0);
    const own = common.length === 0 ? [] : [{ list: COMMON_LIST, acts: common.length, tariffs }];
    return [...own, ...(await sizesOfLists(context.database.kysely))];
  });
}
