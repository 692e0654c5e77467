import type { Reform } from "@openamo/kernel";
import { answering, NO_PERSON, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { RawBuilder } from "kysely";
import type { FundContext } from "../../context.ts";
import { dealOut, openLanes, type ReplayLanes } from "../replay/lanes.ts";
import { bounded, requireNamed } from "../replay/reach.ts";
import { boundOf } from "../replay/replay-persons.ts";
import { type ReplaySelection, writtenReform, writtenSelection } from "../replay/selection.ts";
import { countPersons, selectPersons } from "../replay/store-chains.ts";
import { closeRun, findRun, insertRun, type ReplayRun } from "../replay/store-replay.ts";

export interface FindDifferences {
  readonly selection: ReplaySelection;
  /** Decides under changed numbers of the law, to see what claims would come to. Such a run is never posted. */
  readonly reform?: Reform;
  /** Told once the run has its id, before it looks. */
  readonly onStart?: (runId: string) => void;
  readonly onProgress?: (progress: { persons: number; ofPersons: number; claims: number; differences: number }) => void;
  readonly signal?: AbortSignal;
  /** Lanes beside this thread; without them it decides everything itself. */
  readonly lanes?: ReplayLanes;
  /** Persons decided again in one go; 500 unless said. */
  readonly personsAtOnce?: number;
}

const NO_REFORM: Reform = { name: "", changes: [] };

const PERSONS_AT_ONCE = 500;

/**
 * Takes past decisions again on what is known now - rights, exemptions, conventions, tariffs, counters, rules - and keeps what differs, claim
 * by claim, with its causes. Moves nothing: {@link postReplay} does. A run that is cut short holds nothing to post.
 */
export async function findDifferences(context: FundContext, input: FindDifferences): Promise<Result<ReplayRun>> {
  requirePermission(context, "claims:find-differences");
  return answering(async () => {
    const { kysely } = context.database;
    const { reform = NO_REFORM, onStart, onProgress } = input;
    await requireNamed(context, kysely, input.selection);
    const selection = bounded(context, input.selection);
    const { selected } = boundOf(context, selection);
    const ofPersons = await countPersons(kysely, selected);
    const runId = await insertRun(kysely, writtenSelection(selection), writtenReform(reform), context.actor, context.clock.now());
    await writeAudit(kysely, context, [{ personId: null, action: "claims:find-differences", outcome: "read", object: runId }]);
    onStart?.(runId);
    const sums = { persons: 0, claims: 0, lines: 0, differences: 0 };
    const lanes = await openLanes(context, { runId, selection, reform }, ofPersons, input.lanes);
    await dealOut(lanes, batchesOf(context, selected, input), async (lane, batch) => {
      const counts = await lane.replay(batch);
      sums.persons += batch.length;
      sums.claims += counts.claims;
      sums.lines += counts.lines;
      sums.differences += counts.differences;
      onProgress?.({ persons: sums.persons, ofPersons, claims: sums.claims, differences: sums.differences });
    });
    await closeRun(kysely, runId, sums.claims, sums.lines, context.clock.now());
    const run = await findRun(kysely, runId);
    if (run === undefined) throw new Error("a replay without its run");
    return run;
  });
}

/** The persons of a selection, some at a time, in the order of their ids. */
async function* batchesOf(context: FundContext, selected: RawBuilder<boolean>, asked: FindDifferences): AsyncGenerator<readonly string[]> {
  const { signal, personsAtOnce = PERSONS_AT_ONCE } = asked;
  for (let after = NO_PERSON; ; ) {
    signal?.throwIfAborted();
    const some = await selectPersons(context.database.kysely, selected, after, personsAtOnce);
    const last = some.at(-1);
    if (last === undefined) return;
    after = last;
    yield some;
  }
}
