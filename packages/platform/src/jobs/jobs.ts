import { type Db, fromKysely, type JobWithMetadata, PgBoss } from "pg-boss";
import type { Database, Executor } from "../database/database.ts";
import { NO_PERSON } from "../ids.ts";

/** How a queue treats work that fails. */
export interface QueueRules {
  /** Attempts after the first. */
  readonly retries: number;
  /** Wait before the second attempt; it doubles each time, up to `longestDelaySeconds`. */
  readonly delaySeconds: number;
  readonly longestDelaySeconds: number;
  /** How often a worker looks for work; at least 0.5. */
  readonly pollSeconds: number;
}

/** One piece of work, as a worker receives it. */
export interface Job<Data extends object> {
  readonly data: Data;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** No attempt follows this one. */
  readonly last: boolean;
}

/** Work to be done outside the request that asked for it, kept in the database: it survives a crash, and is done at least once. */
export interface Jobs {
  /** Makes the queue if it is not there. */
  define(queue: string, rules: QueueRules): Promise<void>;
  /** Puts work in a queue within the transaction given: it is there if that commits. */
  put(tx: Executor, queue: string, work: readonly object[]): Promise<void>;
  /** Does what a queue holds, some pieces at a time. The answer says for each piece whether it was done; what was not is tried again. */
  work<Data extends object>(queue: string, atOnce: number, handler: (jobs: readonly Job<Data>[]) => Promise<readonly boolean[]>): Promise<void>;
  /** Ends what is under way, then stops. */
  stop(): Promise<void>;
}

const STOP_TIMEOUT_MS = 10_000;

/**
 * Opens the queues (pg-boss, in its own schema of the same database and over the same connections).
 * @param onError - what goes wrong in the background; without a listener it would end the process.
 */
export async function openJobs(database: Database, onError: (error: Error) => void): Promise<Jobs> {
  const over = (executor: Executor): Db => fromKysely(executor);
  const boss = new PgBoss({ db: over(database.kysely), schedule: false, backend: database.engine === "embedded" ? "pglite" : "postgres" });
  boss.on("error", onError);
  await boss.start();
  const polling = new Map<string, number>();
  return {
    async define(queue, { retries, delaySeconds, longestDelaySeconds, pollSeconds }) {
      const options = { retryLimit: retries, retryDelay: delaySeconds, retryBackoff: delaySeconds > 0, retryDelayMax: longestDelaySeconds };
      const limits = delaySeconds > 0 ? options : { retryLimit: retries, retryDelay: 0 };
      if ((await boss.getQueue(queue)) === null) await boss.createQueue(queue, limits);
      else await boss.updateQueue(queue, limits);
      // Makes the library know the queue: it would otherwise read it, on another connection, in the middle of somebody's transaction.
      await boss.getJobById(queue, NO_PERSON);
      polling.set(queue, pollSeconds);
    },
    async put(tx, queue, work) {
      if (work.length === 0) return;
      await boss.insert(
        queue,
        work.map((data) => ({ data })),
        { db: over(tx) },
      );
    },
    async work<Data extends object>(queue: string, atOnce: number, handler: (jobs: readonly Job<Data>[]) => Promise<readonly boolean[]>) {
      const options = {
        batchSize: atOnce,
        pollingIntervalSeconds: polling.get(queue) ?? 2,
        burstWhenBatchFull: true,
        includeMetadata: true,
        perJobResults: true,
      } as const;
      await boss.work<Data, undefined, typeof options>(queue, options, async (jobs) => {
        const done = await handler(jobs.map(jobOf));
        return jobs.map(({ id }, index) => ({ id, status: done[index] === true ? "completed" : "failed" }));
      });
    },
    async stop() {
      await boss.stop({ graceful: true, close: false, timeout: STOP_TIMEOUT_MS });
    },
  };
}

const jobOf = <Data extends object>({ data, retryCount, retryLimit }: JobWithMetadata<Data>): Job<Data> => ({
  data,
  attempt: retryCount + 1,
  last: retryCount >= retryLimit,
});
