const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The wish to stop, whenever it comes: during the loading of the demo or after days of serving. */
export interface StopSignal {
  readonly signal: AbortSignal;
  /** Resolves at the first Ctrl-C or signal of the system. */
  readonly asked: Promise<void>;
  /** Gives the signals back to the process. */
  release(): void;
}

/** Takes the signals over. The first one asks to stop; those after it change nothing, so that a stop under way ends cleanly. */
export function stopSignal(): StopSignal {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  for (const name of SIGNALS) process.on(name, stop);
  const asked = new Promise<void>((resolve) => controller.signal.addEventListener("abort", () => resolve(), { once: true }));
  return {
    signal: controller.signal,
    asked,
    release() {
      for (const name of SIGNALS) process.off(name, stop);
    },
  };
}
