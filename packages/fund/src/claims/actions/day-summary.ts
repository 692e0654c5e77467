import type { Day } from "@openamo/kernel";
import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { claimsInReach } from "../reach.ts";
import { type DaySummary, selectDay } from "../store.ts";

/** Claims received on a day (today unless said), by organism: how many, what became of them, charged and paid. */
export async function daySummary(context: FundContext, input: { day?: Day }): Promise<Result<DaySummary[]>> {
  requirePermission(context, "claims:summary");
  return answering(() => selectDay(context.database.kysely, claimsInReach(context), input.day ?? context.clock.today()));
}
