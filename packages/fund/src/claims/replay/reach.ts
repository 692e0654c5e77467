import { RefusalSignal, refusal } from "@openamo/kernel";
import { type Executor, isId } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { scopeOf } from "../../scope.ts";
import { REPLAY_UNKNOWN } from "../refusals-of-replay.ts";
import type { ReplaySelection } from "./selection.ts";
import { findRun, type ReplayRun } from "./store-replay.ts";

/** The organism whose replays the actor may see; null for all, undefined for none. */
export function organismInReach(context: FundContext): string | null | undefined {
  const scope = scopeOf(context.actor);
  if (scope.kind === "everything") return null;
  return scope.kind === "organism" ? scope.organism : undefined;
}

/** The selection of an agent is that of their organism, whatever they ask. */
export function bounded(context: FundContext, selection: ReplaySelection): ReplaySelection {
  const organism = organismInReach(context);
  return organism === null ? selection : { ...selection, organism: organism ?? "" };
}

/** A run within the actor's reach. @throws RefusalSignal (`replay-unknown`). */
export async function runInReach(context: FundContext, executor: Executor, runId: string): Promise<ReplayRun> {
  const run = isId(runId) ? await findRun(executor, runId) : undefined;
  const organism = organismInReach(context);
  if (run === undefined || (organism !== null && run.selection.organism !== organism)) throw new RefusalSignal(refusal(REPLAY_UNKNOWN, {}, "runId"));
  return run;
}
