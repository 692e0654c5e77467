import type { Day } from "@openamo/kernel";
import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type Opposition, selectOppositions } from "../store.ts";

export interface ListOppositions {
  /** Only what changed on this day or after, lifted oppositions too; the whole list when absent. */
  readonly changedSince?: Day | undefined;
  /** Number of the last line read; empty for the first part. */
  readonly after?: string;
  /** Lines wanted, at most 10,000. */
  readonly limit?: number;
}

const LARGEST_PART = 10_000;

/**
 * Cards that must no longer be taken, by number: whoever bills care loads the list (CSS R161-33-3, II). It names no person. The next part
 * begins after the last number of this one, so that a list of any length is read in constant memory.
 */
export async function listOppositions(
  context: FundContext,
  { changedSince, after = "", limit = LARGEST_PART }: ListOppositions,
): Promise<Result<Opposition[]>> {
  requirePermission(context, "cards:oppositions");
  return answering(async () => {
    const executor = context.database.kysely;
    const part = Math.min(Math.max(Math.trunc(limit), 1), LARGEST_PART);
    const found = await selectOppositions(executor, { changedSince, timeZone: context.clock.timeZone, after, limit: part });
    await writeAudit(executor, context, [{ personId: null, action: "cards:oppositions", outcome: "read" }]);
    return found;
  });
}
