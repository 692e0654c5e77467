import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type Person, peopleById } from "../../people/index.ts";
import { type Professional, professionalsById } from "../../providers/index.ts";
import { runInReach } from "../replay/reach.ts";
import { type KeptDifference, type ReplayRun, type ReplayTotal, selectDifferences, selectTotals } from "../replay/store-replay.ts";

export interface ReplayReport {
  readonly run: ReplayRun;
  readonly byOrganism: readonly ReplayTotal[];
  readonly byBranch: readonly ReplayTotal[];
  readonly byProfessional: readonly ReplayTotal[];
  readonly byPerson: readonly ReplayTotal[];
  readonly differences: readonly KeptDifference[];
  /** Who is named above. */
  readonly people: ReadonlyMap<string, Person>;
  readonly professionals: ReadonlyMap<string, Professional>;
}

const TOP = 20;
const MOST = 500;

/** What a run found, in sums and claim by claim. */
export async function readReplay(context: FundContext, input: { runId: string; limit?: number; offset?: number }): Promise<Result<ReplayReport>> {
  requirePermission(context, "claims:find-differences");
  return answering(async () => {
    const { kysely } = context.database;
    const run = await runInReach(context, kysely, input.runId);
    const limit = Math.min(Math.max(input.limit ?? TOP, 1), MOST);
    const differences = await selectDifferences(kysely, run.id, { limit, offset: input.offset ?? 0 });
    const byProfessional = await selectTotals(kysely, run.id, "professional", TOP);
    const byPerson = await selectTotals(kysely, run.id, "person", TOP);
    const named = [...new Set([...differences.map(({ personId }) => personId), ...byPerson.map(({ key }) => key)])];
    await writeAudit(
      kysely,
      context,
      named.map((personId) => ({
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
      byProfessional,
      byPerson,
      differences,
      people: await peopleById(kysely, named),
      professionals: await professionalsById(kysely, [
        ...new Set([...byProfessional.map(({ key }) => key), ...differences.map(({ professionalId }) => professionalId)]),
      ]),
    };
  });
}
