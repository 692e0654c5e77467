import { answering, type Page, type PageRequest, pageOf, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { organismInReach } from "../replay/reach.ts";
import { type ReplayRun, selectRuns } from "../replay/store-replay.ts";

/** Runs of replays, newest first: what each looked at, found and posted. Sums only, of nobody in particular. */
export async function listReplays(context: FundContext, page: PageRequest): Promise<Result<Page<ReplayRun>>> {
  requirePermission(context, "claims:find-differences");
  return answering(async () => {
    const { page: number, size, offset } = pageOf(page);
    const organism = organismInReach(context);
    const found = organism === undefined ? { items: [], total: 0 } : await selectRuns(context.database.kysely, organism, { limit: size, offset });
    return { ...found, page: number, size };
  });
}
