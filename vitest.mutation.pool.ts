import { type PoolOptions, type PoolWorker, ThreadsPoolWorker, type WorkerRequest } from "vitest/node";

/** What a run of tests brings with it when its worker is already there. */
type Start = Extract<WorkerRequest, { type: "start" }>;

/**
 * A worker that outlives a run of tests. Mutation testing runs the tests once for each changed place, and three quarters of each run went
 * into loading the pack again; here the thread, and the modules it read, stay for the next one. Test files themselves are read again each time.
 */
class KeptWorker implements PoolWorker {
  readonly name = "kept";
  private readonly worker: ThreadsPoolWorker;
  private listeners: ((message: unknown) => void)[] = [];
  private heard: [event: string, callback: (...args: unknown[]) => void][] = [];
  private config: Start["context"]["config"] | undefined;
  private started = false;

  constructor(options: PoolOptions) {
    this.worker = new ThreadsPoolWorker(options);
  }

  on(event: string, callback: (...args: unknown[]) => void): void {
    this.heard.push([event, callback]);
    if (event === "message") this.listeners.push(callback);
    this.worker.on(event, callback);
  }
  off(event: string, callback: (...args: unknown[]) => void): void {
    this.worker.off(event, callback);
  }
  deserialize(data: unknown): unknown {
    return data;
  }

  /** Start and stop are answered here once the thread runs; a run takes the configuration of its own start, which names the tests to run. */
  send(message: WorkerRequest): void {
    if (message.type === "stop") this.answer("stopped");
    else if (message.type === "start" && this.started) {
      this.config = message.context.config;
      this.answer("started");
    } else if (message.type === "run" && this.config !== undefined) {
      this.worker.send({ ...message, context: { ...message.context, config: this.config } } as WorkerRequest);
    } else {
      if (message.type === "start") this.started = true;
      this.worker.send(message);
    }
  }

  async start(): Promise<void> {
    if (!this.started) await this.worker.start();
  }
  /** The run is over, the thread stays. */
  async stop(): Promise<void> {
    for (const [event, callback] of this.heard) this.worker.off(event, callback);
    this.heard = [];
    this.listeners = [];
  }

  /** Ends the thread with the last run. */
  async end(): Promise<void> {
    if (this.started) await this.worker.stop();
    this.started = false;
  }

  private answer(type: "started" | "stopped"): void {
    const listeners = [...this.listeners];
    setImmediate(() => {
      for (const hear of listeners) hear({ type, __vitest_worker_response__: true });
    });
  }
}

let kept: KeptWorker | undefined;

/** The pool of one worker that `vitest.mutation.config.ts` asks for. */
export const keptPool = {
  name: "kept",
  createPoolWorker: (options: PoolOptions): PoolWorker => {
    kept ??= new KeptWorker(options);
    return kept;
  },
  close: async (): Promise<void> => kept?.end(),
};
