import type { FundContext } from "../../context.ts";
import { type ReplayCounts, type ReplayQuestion, replayPersons } from "./replay-persons.ts";

/** Whoever decides the claims of some persons again: this thread, or one beside it. */
export interface ReplayLane {
  replay(personIds: readonly string[]): Promise<ReplayCounts>;
  close(): Promise<void>;
}

/** Lanes beside this thread, each with a connection of its own. Persons are independent of each other: how they are dealt out changes no answer. */
export interface ReplayLanes {
  /** Persons from which on lanes are worth their start. */
  readonly from: number;
  /** Whether this thread decides too. It then answers nobody else in time. */
  readonly here: boolean;
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
  const here: ReplayLane = { replay: (personIds) => replayPersons(context, question, personIds), close: async () => undefined };
  if (lanes === undefined || persons < lanes.from) return [here];
  const beside = await lanes.open(context, question);
  return lanes.here ? [...beside, here] : beside;
}

/** While a lane decides one batch, the server reads the next for it. */
const BATCHES_OF_A_LANE = 2;

/** Deals batches out: each lane takes the next when it has done one. When one fails no more are dealt out, and what is under way is waited for. */
export async function dealOut<Batch>(
  lanes: readonly ReplayLane[],
  batches: AsyncGenerator<Batch>,
  work: (lane: ReplayLane, batch: Batch) => Promise<void>,
): Promise<void> {
  const takeTurns = async (lane: ReplayLane): Promise<void> => {
    try {
      // Asked for by several lanes at once, a generator gives one after the other; ended by one that failed, it gives no more.
      for (let next = await batches.next(); next.done !== true; next = await batches.next()) await work(lane, next.value);
    } finally {
      await batches.return(undefined);
    }
  };
  const turns = lanes.flatMap((lane) => Array.from({ length: BATCHES_OF_A_LANE }, () => takeTurns(lane)));
  const ended = await Promise.allSettled(turns);
  await Promise.all(lanes.map((lane) => lane.close()));
  for (const turn of ended) if (turn.status === "rejected") throw turn.reason;
}
