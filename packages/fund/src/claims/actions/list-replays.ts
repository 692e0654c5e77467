import { answering, type PageRequest, pageOf, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { organismInReach } from "../replay/reach.ts";
import { type ReplayRun, selectRuns } from "../replay/store-replay.ts";

/** Runs of replays, newest first: what each looked at, found and posted. Sums only, of nobody in particular. */
export async function listReplays(context: FundContext, page: PageRequest): Promise<Result<ReplayRun[]>> {
  requirePermission(context, "claims:find-differences");
  return answering(() => {
    const { size, offset } = pageOf(page);
    const organism = organismInReach(context);
    return organism === undefined ? Promise.resolve([]) : selectRuns(context.database.kysely, organism, size, offset);
  });
}
