import type { FundContext } from "../../context.ts";
import { decidePersons, type ReplayAnswer, type ReplayQuestion } from "./decide-persons.ts";

/** Whoever decides the claims of some persons again: this thread, or one beside it. */
export interface ReplayLane {
  decide(personIds: readonly string[]): Promise<ReplayAnswer>;
  close(): Promise<void>;
}

/** Lanes beside this thread, each with a connection of its own. Persons are independent of each other: how they are dealt out changes no answer. */
export interface ReplayLanes {
  /** Persons from which on lanes are worth their start. */
  readonly from: number;
  /** Opens them for a question, as the context sees it. */
  open(context: FundContext, question: ReplayQuestion): Promise<readonly ReplayLane[]>;
}

/** This thread alone where no lanes are given or few persons are asked about. */
export async function openLanes(
  context: FundContext,
  question: ReplayQuestion,
  persons: number,
  lanes: ReplayLanes | undefined,
): Promise<readonly ReplayLane[]> {
  if (lanes !== undefined && persons >= lanes.from) return lanes.open(context, question);
  return [{ decide: (personIds) => decidePersons(context, question, personIds), close: async () => undefined }];
}

/** Deals batches out: each lane takes the next when it has done its last. When one fails the others are stopped. */
export async function dealOut<Batch>(
  lanes: readonly ReplayLane[],
  batches: AsyncGenerator<Batch>,
  work: (lane: ReplayLane, batch: Batch) => Promise<void>,
): Promise<void> {
  try {
    await Promise.all(
      lanes.map(async (lane) => {
        // Asked for by several lanes at once, a generator gives one after the other; ended by one that failed, it gives no more.
        for (let next = await batches.next(); next.done !== true; next = await batches.next()) await work(lane, next.value);
      }),
    );
  } finally {
    await batches.return(undefined);
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}
