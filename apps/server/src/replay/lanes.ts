import { getCompileCacheDir } from "node:module";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FundContext, ReplayCounts, ReplayLane, ReplayLanes, ReplayQuestion } from "@openamo/fund";
import type { LaneAnswer, LaneBatch, LaneOrder } from "./orders.ts";

/** More lanes than that wait for the database rather than for a processor. */
const MOST = 8;

/** A lane reads the packs when it starts, which takes as long as deciding the claims of some thousands of persons. */
const WORTH_FROM = 10_000;

/** What a batch leaves behind dies young where there is room: it is then never copied. In megabytes. */
const YOUNG_MB = 192;

export interface LaneOptions {
  /** A lane for each processor unless said. */
  readonly count?: number;
  readonly from?: number;
  /** Whether this thread is one of them: it has nobody else to answer, and its program is read already. */
  readonly here?: boolean;
}

/** Lanes in threads of this process, each with its own connection to the server. The embedded engine has one connection: it has no lanes. */
export function replayLanes({ databaseUrl: url }: { readonly databaseUrl?: string }, options: LaneOptions = {}): ReplayLanes | undefined {
  const { count, from = WORTH_FROM, here = false } = options;
  const lanes = count ?? Math.min(MOST, availableParallelism());
  if (url === undefined || lanes < 2) return undefined;
  const threads = here ? lanes - 1 : lanes;
  return { from, here, open: async (context, question) => Array.from({ length: threads }, () => openLane(orderOf(context, question, url))) };
}

function orderOf({ actor, clock }: FundContext, { runId, selection, reform }: ReplayQuestion, url: string): LaneOrder {
  const changes = reform.changes.map(({ parameter, from, value }) => ({ parameter: parameter.id, from, value }));
  // A lane opens a server, so that it keeps nothing in a directory.
  const store = { url, directory: "" };
  return { store, actor, now: clock.now().toISOString(), timeZone: clock.timeZone, runId, selection, reform: { name: reform.name, changes } };
}

interface Waiting {
  resolve(counts: ReplayCounts): void;
  reject(error: unknown): void;
}

/** Where this process keeps what it read of the program for its next start, a lane finds it: half the time of its start. */
function environment(): NodeJS.ProcessEnv {
  const cache = getCompileCacheDir();
  return cache === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: cache };
}

function openLane(order: LaneOrder): ReplayLane {
  const options = { workerData: order, execArgv: [], env: environment(), resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } };
  const worker = new Worker(new URL("./lane.ts", import.meta.url), options);
  const waiting = new Map<number, Waiting>();
  let sent = 0;
  let failed: unknown;
  const ended = new Promise<void>((resolve) => {
    worker.once("exit", (code) => {
      failed ??= new Error(`a lane of the replay ended with ${code}`);
      for (const { reject } of waiting.values()) reject(failed);
      waiting.clear();
      resolve();
    });
  });
  worker.once("error", (error) => {
    failed = error;
  });
  worker.on("message", (said: LaneAnswer) => {
    const asked = waiting.get(said.number);
    waiting.delete(said.number);
    if ("counts" in said) asked?.resolve(said.counts);
    else asked?.reject(said.error);
  });
  return {
    replay: (personIds) =>
      new Promise((resolve, reject) => {
        if (failed !== undefined) return reject(failed);
        sent += 1;
        waiting.set(sent, { resolve, reject });
        worker.postMessage({ number: sent, personIds } satisfies LaneBatch);
      }),
    // Whoever closes a lane has waited for what it was sent.
    async close() {
      worker.postMessage("end");
      await ended;
    },
  };
}
