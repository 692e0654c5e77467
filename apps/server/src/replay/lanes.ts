import { getCompileCacheDir } from "node:module";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FundContext, ReplayAnswer, ReplayLane, ReplayLanes, ReplayQuestion } from "@openamo/fund";
import type { LaneAnswer, LaneOrder } from "./orders.ts";

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
}

/** Lanes in threads of this process, each with its own connection to the server. The embedded engine has one connection: it has no lanes. */
export function replayLanes({ databaseUrl: url }: { readonly databaseUrl?: string }, { count, from = WORTH_FROM }: LaneOptions = {}): ReplayLanes | undefined {
  const lanes = count ?? Math.min(MOST, availableParallelism());
  if (url === undefined || lanes < 2) return undefined;
  return { from, open: async (context, question) => Array.from({ length: lanes }, () => openLane(orderOf(context, question, url))) };
}

function orderOf({ actor, clock }: FundContext, { selection, reform }: ReplayQuestion, url: string): LaneOrder {
  const changes = reform.changes.map(({ parameter, from, value }) => ({ parameter: parameter.id, from, value }));
  // A lane opens a server, so that it keeps nothing in a directory.
  const store = { url, directory: "" };
  return { store, actor, now: clock.now().toISOString(), timeZone: clock.timeZone, selection, reform: { name: reform.name, changes } };
}

interface Waiting {
  resolve(answer: ReplayAnswer): void;
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
  let waiting: Waiting | undefined;
  let failed: unknown;
  const ended = new Promise<void>((resolve) => {
    worker.once("exit", (code) => {
      failed ??= new Error(`a lane of the replay ended with ${code}`);
      waiting?.reject(failed);
      resolve();
    });
  });
  worker.once("error", (error) => {
    failed = error;
  });
  worker.on("message", (said: LaneAnswer) => {
    if ("answer" in said) waiting?.resolve(said.answer);
    else waiting?.reject(said.error);
    waiting = undefined;
  });
  return {
    decide: (personIds) =>
      new Promise((resolve, reject) => {
        if (failed !== undefined) return reject(failed);
        waiting = { resolve, reject };
        worker.postMessage(personIds);
      }),
    async close() {
      if (waiting === undefined) worker.postMessage("end");
      else await worker.terminate();
      await ended;
    },
  };
}
