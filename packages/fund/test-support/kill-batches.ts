import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const CHILD = fileURLToPath(new URL("./batch-child.ts", import.meta.url));

/** What a killed worker had told before it died. `over` when it finished first. */
export interface KilledRun {
  readonly over: boolean;
  readonly told: number;
}

/** Runs a batch worker and kills it so many milliseconds after it began to settle. @throws Error with what it complained of. */
export async function killBatch(parts: { url: string; people: readonly string[]; professionalId: string }, afterMs: number): Promise<KilledRun> {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(parts)], { stdio: ["ignore", "pipe", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const gone = new Promise<NodeJS.Signals | null>((resolve) => child.once("exit", (_code, signal) => resolve(signal)));
  let told = 0;
  let over = false;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "ready") void after(afterMs).then(() => child.kill("SIGKILL"));
    else if (line === "over") over = true;
    else told = Number(line);
  }
  const signal = await gone;
  if (signal !== "SIGKILL" && !over) throw new Error(`the worker ended by itself: ${complaint}`);
  return { over, told };
}
