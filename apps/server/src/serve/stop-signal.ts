const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The wish to stop, whenever it comes: during the loading of the demo or after days of serving. */
export interface StopSignal {
  readonly signal: AbortSignal;
  /** Resolves at the first Ctrl-C or signal of the system. */
  readonly asked: Promise<void>;
}

/**
 * Takes the signals over for as long as the process lives. The first one asks to stop; those after it change nothing, so that a stop
 * under way ends cleanly however often Ctrl-C is pressed, and whoever forwards it.
 */
export function stopSignal(): StopSignal {
  const controller = new AbortController();
  for (const name of SIGNALS) process.on(name, () => controller.abort());
  const asked = new Promise<void>((resolve) => controller.signal.addEventListener("abort", () => resolve(), { once: true }));
  return { signal: controller.signal, asked };
}
