import type { Day } from "@openamo/kernel";
import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { claimsInReach } from "../reach.ts";
import { type DayAmount, selectDayAmounts } from "../store-day-amounts.ts";

/**
 * What the live claims of a country received on a day (today unless said) are made of: the sum of each named amount of their lines, in the
 * words of its pack and in its currency.
 */
export async function dayAmounts(context: FundContext, input: { country: string; day?: Day }): Promise<Result<DayAmount[]>> {
  requirePermission(context, "claims:summary");
  return answering(() => selectDayAmounts(context.database.kysely, claimsInReach(context), input.country, input.day ?? context.clock.today()));
}
