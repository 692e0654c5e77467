import { type Fund, takeUpWaiting } from "@openamo/fund";
import {
  type Clock,
  type Database,
  dispatchEvents,
  type Jobs,
  openJobs,
  repeatedSealer,
  systemActor,
  WEBHOOK_QUEUE,
  WEBHOOK_RULES,
  workOnDeliveries,
} from "@openamo/platform";
import type { Logger } from "pino";

const SEAL_EVERY_MS = 60_000;
/** Between each thousand lines: a minute of a country's peak is sealed in a few seconds, beside those who send care. */
const SEAL_REST_MS = 50;
const DISPATCH_EVERY_MS = 1_000;
const TAKE_UP_EVERY_MS = 5_000;

/** What the server does beside answering requests. */
export interface Background {
  /** Ends what is under way, then stops. */
  stop(): Promise<void>;
}

/** Does the work again and again, never twice at once. A failure is logged and tried again: what it left undone is still there. */
function repeat(everyMs: number, name: string, log: Logger, work: (signal: AbortSignal) => Promise<unknown>): Background {
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const round = (): void => {
    running = work(ending.signal).then(
      () => undefined,
      (error: unknown) => log.error({ task: name, err: error }, "background task"),
    );
    void running.then(() => {
      if (!ending.signal.aborted) timer = setTimeout(round, everyMs).unref();
    });
  };
  round();
  return {
    async stop() {
      ending.abort();
      clearTimeout(timer);
      await running;
    },
  };
}

/** Seals the journal, delivers events and takes up claims that wait, from now until it is stopped. */
export async function startBackground({ database, clock, log, fund }: { database: Database; clock: Clock; log: Logger; fund: Fund }): Promise<Background> {
  const jobs: Jobs = await openJobs(database, (error) => log.error({ task: "jobs", err: error }, "background task"));
  await jobs.define(WEBHOOK_QUEUE, WEBHOOK_RULES);
  await workOnDeliveries(database, clock, jobs);
  const seal = repeatedSealer(database, clock);
  const tasks = [
    repeat(SEAL_EVERY_MS, "seal the journal", log, (signal) => seal({ signal, rest: SEAL_REST_MS })),
    repeat(TAKE_UP_EVERY_MS, "take up waiting claims", log, (signal) => takeUpWaiting(fund.contextFor(systemActor("waiting-claims")), { signal })),
    repeat(DISPATCH_EVERY_MS, "dispatch events", log, () => dispatchEvents(database, clock, jobs)),
  ];
  return {
    async stop() {
      for (const task of tasks) await task.stop();
      await jobs.stop();
    },
  };
}
