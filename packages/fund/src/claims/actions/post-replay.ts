import { RefusalSignal, refusal } from "@openamo/kernel";
import { answering, done, NO_PERSON, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { REPLAY_OF_REFORM, REPLAY_SAME_PERSON, REPLAY_UNFINISHED } from "../refusals-of-replay.ts";
import { postDifferences } from "../replay/post.ts";
import { organismInReach, runInReach } from "../replay/reach.ts";
import { findRun, markDifferences, personsToPost, type ReplayRun, selectDifferences } from "../replay/store-replay.ts";

export interface PostReplay {
  readonly runId: string;
  readonly onProgress?: (progress: { persons: number }) => void;
  readonly signal?: AbortSignal;
}

const PERSONS_AT_ONCE = 200;

/**
 * Posts what a run found, person by person, each in a transaction of its own with its audit line: interrupted, the same call goes on. A person
 * about whom something changed since the run is left as they are and said so: a new run sees what is true now.
 */
export async function postReplay(context: FundContext, input: PostReplay): Promise<Result<ReplayRun>> {
  requirePermission(context, "claims:post-replay");
  return answering(async () => {
    const { kysely } = context.database;
    const { runId, onProgress, signal } = input;
    const run = await runInReach(context, kysely, runId);
    // At a terminal the question stands for the second look; an agent's run is posted by another agent.
    if (organismInReach(context) !== null && run.startedBy === context.actor.subject) throw new RefusalSignal(refusal(REPLAY_SAME_PERSON, {}, "runId"));
    if (run.foundAt === null) throw new RefusalSignal(refusal(REPLAY_UNFINISHED, {}, "runId"));
    if (run.reform !== null) throw new RefusalSignal(refusal(REPLAY_OF_REFORM, { name: run.reform.name }, "runId"));
    let [persons, after] = [0, NO_PERSON];
    for (;;) {
      const batch = await personsToPost(kysely, runId, after, PERSONS_AT_ONCE);
      const last = batch.at(-1);
      if (last === undefined) break;
      after = last;
      for (const personId of batch) {
        signal?.throwIfAborted();
        await postPerson(context, runId, personId);
        persons += 1;
        onProgress?.({ persons });
      }
    }
    return (await findRun(kysely, runId)) ?? run;
  });
}

const ALL = 100_000;

async function postPerson(context: FundContext, runId: string, personId: string): Promise<void> {
  const command = { key: `replay-${runId}-${personId}`, action: "claims:post-replay", body: { runId, personId }, personId };
  await runCommand(context, command, async (tx) => {
    const found = await selectDifferences(tx, runId, { personId, limit: ALL, offset: 0 });
    const posted = await postDifferences(context, tx, { runId, personId }, found);
    await markDifferences(tx, runId, personId, posted ? "posted" : "changed-since");
    return { ...done({ posted }), object: runId };
  });
}
