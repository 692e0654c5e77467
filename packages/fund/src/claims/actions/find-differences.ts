import type { Reform } from "@openamo/kernel";
import { answering, NO_PERSON, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { boundOf, decidePersons } from "../replay/decide-persons.ts";
import { bounded } from "../replay/reach.ts";
import { type ReplaySelection, writtenReform, writtenSelection } from "../replay/selection.ts";
import { countPersons, selectPersons } from "../replay/store-chains.ts";
import { closeRun, findRun, insertDifferences, insertRun, type ReplayRun } from "../replay/store-replay.ts";

export interface FindDifferences {
  readonly selection: ReplaySelection;
  /** Decides under changed numbers of the law, to see what claims would come to. Such a run is never posted. */
  readonly reform?: Reform;
  /** Told once the run has its id, before it looks. */
  readonly onStart?: (runId: string) => void;
  readonly onProgress?: (progress: { persons: number; ofPersons: number; claims: number; differences: number }) => void;
  readonly signal?: AbortSignal;
}

const NO_REFORM: Reform = { name: "", changes: [] };

/** Persons decided again in one go. */
const PERSONS_AT_ONCE = 500;

/**
 * Takes past decisions again on what is known now - rights, exemptions, conventions, tariffs, counters, rules - and keeps what differs, claim
 * by claim, with its causes. Moves nothing: {@link postReplay} does. A run that is cut short holds nothing to post.
 */
export async function findDifferences(context: FundContext, input: FindDifferences): Promise<Result<ReplayRun>> {
  requirePermission(context, "claims:find-differences");
  return answering(async () => {
    const { kysely } = context.database;
    const { reform = NO_REFORM, onStart, onProgress, signal } = input;
    const question = { selection: bounded(context, input.selection), reform };
    const { selected } = boundOf(context, question.selection);
    const ofPersons = await countPersons(kysely, selected);
    const runId = await insertRun(kysely, writtenSelection(question.selection), writtenReform(reform), context.actor.subject, context.clock.now());
    await writeAudit(kysely, context, [{ personId: null, action: "claims:find-differences", outcome: "read", object: runId }]);
    onStart?.(runId);
    let [persons, claims, lines, differences, after] = [0, 0, 0, 0, NO_PERSON];
    for (;;) {
      signal?.throwIfAborted();
      const some = await selectPersons(kysely, selected, after, PERSONS_AT_ONCE);
      const last = some.at(-1);
      if (last === undefined) break;
      after = last;
      const answer = await decidePersons(context, question, some);
      await insertDifferences(kysely, runId, answer.found);
      persons += some.length;
      claims += answer.claims;
      lines += answer.lines;
      differences += answer.found.length;
      onProgress?.({ persons, ofPersons, claims, differences });
    }
    await closeRun(kysely, runId, claims, lines, context.clock.now());
    const run = await findRun(kysely, runId);
    if (run === undefined) throw new Error("a replay without its run");
    return run;
  });
}
