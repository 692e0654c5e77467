import { main } from "../cli.ts";

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number;
  /** All that it printed, on both outputs. */
  readonly output: string;
  /** What it printed on the standard output, and on the error output. */
  readonly printed: string;
  readonly told: string;
}

type Write = typeof process.stdout.write;

/** Takes what is written on an output until it is given back. */
function listen(stream: NodeJS.WriteStream, heard: (chunk: string) => void): () => void {
  const { write } = stream;
  stream.write = ((chunk: string | Uint8Array, encoding?: unknown, done?: unknown) => {
    heard(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString());
    const callback = typeof encoding === "function" ? encoding : done;
    if (typeof callback === "function") process.nextTick(callback);
    return true;
  }) as Write;
  return () => {
    stream.write = write;
  };
}

function lend(env: NodeJS.ProcessEnv): () => void {
  const before = { ...process.env };
  Object.assign(process.env, env);
  return () => {
    for (const name of Object.keys(env)) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}

/** A command may take signals over for the life of its process; here it gives them back. */
function lendSignals(): () => void {
  const names = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const before = names.map((name) => process.listeners(name));
  return () => {
    for (const [index, name] of names.entries())
      for (const listener of process.listeners(name)) if (!before[index]?.includes(listener)) process.removeListener(name, listener);
  };
}

/**
 * Runs a command line in this process: the same words, outputs and exit code as the program's, without the second that starting it takes.
 * Where the process itself counts (its input, signals, a sudden end), `runProgram` starts a real one. One at a time.
 */
export async function runInProcess(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  let output = "";
  let printed = "";
  let told = "";
  const giveBack = [
    lendSignals(),
    listen(process.stdout, (chunk) => {
      output += chunk;
      printed += chunk;
    }),
    listen(process.stderr, (chunk) => {
      output += chunk;
      told += chunk;
    }),
    lend(env),
  ];
  const codeBefore = process.exitCode;
  process.exitCode = undefined;
  try {
    await main(["node", "openamo", ...args]);
    return { code: Number(process.exitCode ?? 0), output, printed, told };
  } finally {
    process.exitCode = codeBefore;
    for (const give of giveBack) give();
  }
}
