import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const BIN = fileURLToPath(new URL("../../bin/openamo.mjs", import.meta.url));
const PATIENCE_MS = 180_000;

/** The `openamo` command as a process of its own. */
export interface Program {
  /** All that it printed so far, on both outputs. */
  output(): string;
  /** What it printed on the error output. */
  errors(): string;
  /** Resolves when it has printed something that fits. @throws Error when it ends first. */
  prints(pattern: RegExp): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Resolves with its exit code. */
  readonly ended: Promise<number | null>;
}

export function runProgram(args: readonly string[], env: NodeJS.ProcessEnv = {}, input?: string): Program {
  const child: ChildProcess = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  const listeners = new Set<() => void>();
  const heard = (chunk: unknown): void => {
    output += String(chunk);
    for (const listener of listeners) listener();
  };
  child.stdout?.on("data", heard);
  child.stderr?.on("data", (chunk) => {
    errors += String(chunk);
    heard(chunk);
  });
  child.stdin?.end(input ?? "");
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", (code) => resolve(code));
  });
  return {
    output: () => output,
    errors: () => errors,
    ended,
    signal: (name) => void child.kill(name),
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`nothing like ${pattern} in:\n${output}`)), PATIENCE_MS);
        const look = (): void => {
          if (!pattern.test(output)) return;
          clearTimeout(timer);
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
        void ended.then((code) => reject(new Error(`ended with ${code} before printing ${pattern}:\n${output}`)));
      }),
  };
}
