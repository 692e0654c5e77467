import { type Reform, underReform } from "@openamo/kernel";
import { answering, NO_PERSON, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { sql } from "kysely";
import type { FundContext } from "../../context.ts";
import { claimsInReach } from "../reach.ts";
import { decideChains, prepareChains } from "../replay/chain.ts";
import { differenceOfClaim } from "../replay/difference.ts";
import { bounded } from "../replay/reach.ts";
import { type ReplaySelection, selected, writtenReform, writtenSelection } from "../replay/selection.ts";
import { closeRun, countPersons, findRun, insertDifferences, insertRun, type ReplayRun, selectChains, selectStarts } from "../replay/store-replay.ts";

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
    const selection = bounded(context, input.selection);
    const bound = sql<boolean>`(${claimsInReach(context)}) and (${selected(selection)})`;
    const ofPersons = await countPersons(kysely, bound);
    const runId = await insertRun(kysely, writtenSelection(selection), writtenReform(reform), context.actor.subject, context.clock.now());
    await writeAudit(kysely, context, [{ personId: null, action: "claims:find-differences", outcome: "read", object: runId }]);
    onStart?.(runId);
    let [persons, claims, lines, differences, after] = [0, 0, 0, 0, NO_PERSON];
    for (;;) {
      signal?.throwIfAborted();
      const starts = await selectStarts(kysely, bound, after, PERSONS_AT_ONCE);
      const last = starts.at(-1);
      if (last === undefined) break;
      after = last.personId;
      const prepared = await prepareChains(context, kysely, await selectChains(kysely, starts), false);
      const { replayed, found } = underReform(reform, () => {
        const again = decideChains(context, prepared);
        return { replayed: again, found: again.flatMap((entry) => differenceOfClaim(entry) ?? []) };
      });
      await insertDifferences(kysely, runId, found);
      persons += starts.length;
      claims += replayed.length;
      differences += found.length;
      for (const { before } of replayed) lines += before.kind === "decided" ? before.outcome.lines.length : 0;
      onProgress?.({ persons, ofPersons, claims, differences });
    }
    await closeRun(kysely, runId, claims, lines, context.clock.now());
    const run = await findRun(kysely, runId);
    if (run === undefined) throw new Error("a replay without its run");
    return run;
  });
}
