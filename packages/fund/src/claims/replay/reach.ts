import { RefusalSignal, refusal } from "@openamo/kernel";
import { type Executor, isId } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { findOrganism } from "../../network/index.ts";
import { peopleById } from "../../people/index.ts";
import { professionalsById } from "../../providers/index.ts";
import { NOT_FOUND_HERE, scopeOf } from "../../scope.ts";
import { UNKNOWN_PROFESSIONAL } from "../refusals.ts";
import { REPLAY_ORGANISM_UNKNOWN, REPLAY_UNKNOWN } from "../refusals-of-replay.ts";
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

/** Whether an organism is one of the packs, or was when claims were settled. */
const isOrganism = async (context: FundContext, executor: Executor, id: string): Promise<boolean> =>
  context.countries.some((country) => context.pack(country).network.organisms.some((organism) => organism.id === id)) ||
  (await findOrganism(executor, id)) !== undefined;

/**
 * What a selection names must exist: a name written wrong would else find no claim, which reads like an answer.
 * @throws RefusalSignal (`replay-organism-unknown`, `not-found-here`, `unknown-professional`).
 */
export async function requireNamed(context: FundContext, executor: Executor, selection: ReplaySelection): Promise<void> {
  const { organism, personId, professionalId } = selection;
  const among = async (find: typeof peopleById | typeof professionalsById, id: string): Promise<boolean> => isId(id) && (await find(executor, [id])).size > 0;
  if (organism !== undefined) {
    const own = organismInReach(context);
    if ((own !== null && own !== organism) || !(await isOrganism(context, executor, organism)))
      throw new RefusalSignal(refusal(REPLAY_ORGANISM_UNKNOWN, { organism }, "organism"));
  }
  // Claims of somebody who left stay within reach of the organism that settled them: only that the person exists is asked here.
  if (personId !== undefined && !(await among(peopleById, personId))) throw new RefusalSignal(refusal(NOT_FOUND_HERE, {}, "personId"));
  if (professionalId !== undefined && !(await among(professionalsById, professionalId)))
    throw new RefusalSignal(refusal(UNKNOWN_PROFESSIONAL, {}, "professionalId"));
}

/** A run within the actor's reach. @throws RefusalSignal (`replay-unknown`). */
export async function runInReach(context: FundContext, executor: Executor, runId: string): Promise<ReplayRun> {
  const run = isId(runId) ? await findRun(executor, runId) : undefined;
  const organism = organismInReach(context);
  if (run === undefined || (organism !== null && run.selection.organism !== organism)) throw new RefusalSignal(refusal(REPLAY_UNKNOWN, {}, "runId"));
  return run;
}
