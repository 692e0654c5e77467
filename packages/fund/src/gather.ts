import { setImmediate } from "node:timers/promises";
import type { Clock, Database } from "@openamo/platform";
import type { FundContext } from "./context.ts";

interface Waiting<Input, Output> {
  readonly input: Input;
  readonly give: (output: Output) => void;
  readonly fail: (error: unknown) => void;
}

type Queues<Input, Output> = Map<string, Waiting<Input, Output>[]>;

export interface Gathered<Input, Output> {
  /** What is done for all at once: one output for each input, in order. */
  readonly together: (context: FundContext, inputs: readonly Input[]) => Promise<readonly Output[]>;
  /** Two inputs that share a name are never done at once: the second waits, and with it whatever shares a name with it. */
  readonly names: (input: Input) => readonly string[];
  /** Most inputs done at once. */
  readonly most: number;
}

/**
 * Makes of a work for many a work for one, asked for by many at the same moment: while one round is under way those who ask are gathered, and the
 * next round takes them all. Nobody waits for company: who comes alone is served at once. Only the same actor's askings meet, on the same store
 * and under the same clock, so that each is done with the rights of whoever asks. Where a round fails, each of its askings is done apart, and only
 * the one at fault fails.
 */
export function gathering<Input, Output>(gathered: Gathered<Input, Output>): (context: FundContext, input: Input) => Promise<Output> {
  const places = new WeakMap<Database, WeakMap<Clock, Queues<Input, Output>>>();
  const queuesOf = ({ database, clock }: FundContext): Queues<Input, Output> => {
    const byClock = places.get(database) ?? new WeakMap<Clock, Queues<Input, Output>>();
    places.set(database, byClock);
    const queues = byClock.get(clock) ?? new Map<string, Waiting<Input, Output>[]>();
    byClock.set(clock, queues);
    return queues;
  };
  return (context, input) =>
    new Promise((give, fail) => {
      const queues = queuesOf(context);
      const actor = JSON.stringify(context.actor);
      const queue = queues.get(actor);
      if (queue !== undefined) queue.push({ input, give, fail });
      else {
        const opened = [{ input, give, fail }];
        queues.set(actor, opened);
        void serve(context, gathered, opened, () => queues.delete(actor));
      }
    });
}

/** Rounds, until nobody waits. The queue is closed in the same moment in which it is found empty: nobody is left in one that is served no more. */
async function serve<Input, Output>(
  context: FundContext,
  gathered: Gathered<Input, Output>,
  queue: Waiting<Input, Output>[],
  close: () => void,
): Promise<void> {
  // Whoever asks in the same moment is in the first round.
  await setImmediate();
  while (queue.length > 0) await round(context, gathered, takeRound(queue, gathered));
  close();
}

function takeRound<Input, Output>(queue: Waiting<Input, Output>[], { names, most }: Gathered<Input, Output>): Waiting<Input, Output>[] {
  const held = new Set<string>();
  const [taken, left]: [Waiting<Input, Output>[], Waiting<Input, Output>[]] = [[], []];
  for (const waiting of queue.splice(0)) {
    const called = names(waiting.input);
    (taken.length < most && !called.some((name) => held.has(name)) ? taken : left).push(waiting);
    for (const name of called) held.add(name);
  }
  queue.push(...left);
  return taken;
}

async function round<Input, Output>(context: FundContext, gathered: Gathered<Input, Output>, taken: readonly Waiting<Input, Output>[]): Promise<void> {
  try {
    const outputs = await gathered.together(
      context,
      taken.map(({ input }) => input),
    );
    for (const [index, { give }] of taken.entries()) give(outputs[index] as Output);
  } catch (error) {
    if (taken.length === 1) for (const { fail } of taken) fail(error);
    else for (const one of taken) await round(context, gathered, [one]);
  }
}
