import { setImmediate } from "node:timers/promises";
import type { Clock, Database } from "@openamo/platform";
import type { FundContext } from "./context.ts";

interface Waiting<Input, Output> {
  readonly input: Input;
  readonly give: (output: Output) => void;
  readonly fail: (error: unknown) => void;
}

/** Those of one actor who wait, and the rounds under way for them. */
interface Line<Input, Output> {
  waiting: Waiting<Input, Output>[];
  /** Askings of each round under way. */
  readonly rounds: Set<readonly Waiting<Input, Output>[]>;
  /** Names of all that is under way. */
  readonly busy: Set<string>;
  /** How many were here at once lately, when a round ended: those in it, beside it and waiting. */
  crowd: number;
}

type Lines<Input, Output> = Map<string, Line<Input, Output>>;

export interface Gathered<Input, Output> {
  /** What is done for all at once: one output for each input, in order. */
  readonly together: (context: FundContext, inputs: readonly Input[]) => Promise<readonly Output[]>;
  /** Two inputs that share a name are never done at once: the second waits, and with it whatever shares a name with it. */
  readonly names: (input: Input) => readonly string[];
  /** Most inputs done at once. */
  readonly most: number;
}

/** While the rows of one round are written, the next is prepared; more at once would only be smaller ones. */
const ROUNDS_AT_ONCE = 2;

/**
 * Part of the crowd that a round beside another waits for: less than half, since those just answered need a moment to come back, and some wait for
 * what bears their name.
 */
const PART = 0.375;
/** What is left of an old crowd after each round. */
const REMEMBERED = 0.9;

/**
 * Makes of a work for many a work for one, asked for by many at the same moment: while rounds are under way those who ask are gathered, and the
 * next round takes them all. Whoever comes alone is served at once; beside a round, another begins for three of eight who were here lately, so that
 * the two share them: many small rounds would cost the store more than they spare anyone. Only the same actor's askings meet, on the same
 * store and under the same clock, so that each is done with the rights of whoever asks. Where a round fails, each of its askings is done apart, and
 * only the one at fault fails.
 */
export function gathering<Input, Output>(gathered: Gathered<Input, Output>): (context: FundContext, input: Input) => Promise<Output> {
  const places = new WeakMap<Database, WeakMap<Clock, Lines<Input, Output>>>();
  const linesOf = ({ database, clock }: FundContext): Lines<Input, Output> => {
    const byClock = places.get(database) ?? new WeakMap<Clock, Lines<Input, Output>>();
    places.set(database, byClock);
    const lines = byClock.get(clock) ?? new Map<string, Line<Input, Output>>();
    byClock.set(clock, lines);
    return lines;
  };
  return (context, input) =>
    new Promise((give, fail) => {
      const lines = linesOf(context);
      const actor = JSON.stringify(context.actor);
      const line = lines.get(actor) ?? { waiting: [], rounds: new Set(), busy: new Set(), crowd: 0 };
      line.waiting.push({ input, give, fail });
      const serveThem = (): void => serve(context, gathered, line, () => lines.delete(actor));
      if (!lines.has(actor)) {
        lines.set(actor, line);
        // Whoever asks in the same moment is in the first round.
        void setImmediate().then(serveThem);
      } else if (line.rounds.size > 0) serveThem();
    });
}

/** Begins the rounds that may begin. The line is closed in the same moment in which it is found empty: nobody is left in one that is served no more. */
function serve<Input, Output>(context: FundContext, gathered: Gathered<Input, Output>, line: Line<Input, Output>, close: () => void): void {
  while (mayBegin(line)) {
    const taken = takeRound(line, gathered);
    if (taken.length === 0) break;
    const names = taken.flatMap(({ input }) => gathered.names(input));
    line.rounds.add(taken);
    for (const name of names) line.busy.add(name);
    void round(context, gathered, taken).then(() => {
      // Those of this round are counted: they are answered now, and likely to ask again at once.
      line.crowd = Math.max(outstanding(line), line.crowd * REMEMBERED);
      line.rounds.delete(taken);
      for (const name of names) line.busy.delete(name);
      serve(context, gathered, line, close);
    });
  }
  if (line.waiting.length === 0 && line.rounds.size === 0) close();
}

function outstanding<Input, Output>({ waiting, rounds }: Line<Input, Output>): number {
  return [...rounds].reduce((sum, { length }) => sum + length, waiting.length);
}

function mayBegin<Input, Output>({ waiting, rounds, crowd }: Line<Input, Output>): boolean {
  if (waiting.length === 0 || rounds.size >= ROUNDS_AT_ONCE) return false;
  const [running] = rounds;
  return running === undefined || waiting.length >= PART * Math.max(crowd, running.length);
}

function takeRound<Input, Output>(line: Line<Input, Output>, { names, most }: Gathered<Input, Output>): Waiting<Input, Output>[] {
  const held = new Set(line.busy);
  const [taken, left]: [Waiting<Input, Output>[], Waiting<Input, Output>[]] = [[], []];
  for (const waiting of line.waiting) {
    const called = names(waiting.input);
    (taken.length < most && !called.some((name) => held.has(name)) ? taken : left).push(waiting);
    for (const name of called) held.add(name);
  }
  line.waiting = left;
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
