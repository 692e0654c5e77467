import { RefusalSignal, refusal } from "@openamo/kernel";
import { answering, isId, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { REPLAY_UNKNOWN } from "../refusals-of-replay.ts";
import { findRun, type KeptDifference, type ReplayRun, type ReplayTotal, selectDifferences, selectTotals } from "../replay/store-replay.ts";

export interface ReplayReport {
  readonly run: ReplayRun;
  readonly byOrganism: readonly ReplayTotal[];
  readonly byBranch: readonly ReplayTotal[];
  readonly byProfessional: readonly ReplayTotal[];
  readonly byPerson: readonly ReplayTotal[];
  readonly differences: readonly KeptDifference[];
}

const TOP = 20;
const MOST = 500;

/** What a run found, in sums and claim by claim. */
export async function readReplay(context: FundContext, input: { runId: string; limit?: number; offset?: number }): Promise<Result<ReplayReport>> {
  requirePermission(context, "claims:find-differences");
  return answering(async () => {
    const { kysely } = context.database;
    const run = isId(input.runId) ? await findRun(kysely, input.runId) : undefined;
    if (run === undefined) throw new RefusalSignal(refusal(REPLAY_UNKNOWN, {}, "runId"));
    const limit = Math.min(Math.max(input.limit ?? TOP, 1), MOST);
    const differences = await selectDifferences(kysely, run.id, { limit, offset: input.offset ?? 0 });
    await writeAudit(
      kysely,
      context,
      [...new Set(differences.map(({ personId }) => personId))].map((personId) => ({
        personId,
        action: "claims:find-differences",
        outcome: "read",
        object: run.id,
      })),
    );
    return {
      run,
      byOrganism: await selectTotals(kysely, run.id, "organism", TOP),
      byBranch: await selectTotals(kysely, run.id, "branch", TOP),
      byProfessional: await selectTotals(kysely, run.id, "professional", TOP),
      byPerson: await selectTotals(kysely, run.id, "person", TOP),
      differences,
    };
  });
}
