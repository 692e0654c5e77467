import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../../../apps/server/bin/openamo.mjs", import.meta.url));
const BUILT = fileURLToPath(new URL("../../../apps/web/dist/index.html", import.meta.url));
const READY_WITHIN_MS = 300_000;
const STOP_WITHIN_MS = 15_000;
const LOOK_EVERY_MS = 250;

/** The demo as a reader starts it: the real command, its own port, its own empty directory. */
export interface DemoServer {
  readonly url: string;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no free port"))));
    });
  });
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function untilReady(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let waited = 0; waited < READY_WITHIN_MS; waited += LOOK_EVERY_MS) {
    if (child.exitCode !== null) throw new Error(`the demo ended before it was ready:\n${said()}`);
    const answer = await fetch(`${url}/ready`).catch(() => undefined);
    if (answer?.ok === true) return;
    await pause(LOOK_EVERY_MS);
  }
  throw new Error(`the demo was not ready in time:\n${said()}`);
}

function ended(child: ChildProcess): Promise<void> {
  return child.exitCode === null ? new Promise((resolve) => child.once("close", () => resolve())) : Promise.resolve();
}

/** Starts `openamo serve --demo` on a directory of its own, which goes with it, and waits until it answers. */
async function startOn(directory: string): Promise<DemoServer> {
  const port = await freePort();
  const env = { ...process.env, OPENAMO_DIRECTORY: directory, DATABASE_URL: "", NODE_ENV: "production" };
  const child = spawn(process.execPath, [COMMAND, "serve", "--demo", "--port", String(port)], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const url = `http://localhost:${port}`;
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    const impatience = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
    await ended(child);
    clearTimeout(impatience);
  };
  try {
    await untilReady(url, child, () => said);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** Demos that nobody has touched: each test file takes one, so that no file sees what another did, in whatever order they run. */
export interface DemoPool {
  /** A demo of one's own; it was started ahead. */
  take(): Promise<DemoServer>;
  /** Stops the demos and removes their directories. */
  close(): Promise<void>;
}

/** Loads the demo once; then keeps one more started copy than are taken. */
export async function openDemoPool(): Promise<DemoPool> {
  if (!existsSync(BUILT)) throw new Error("the web is not built: run `npm test -- web`, which builds it first");
  const home = await mkdtemp(join(tmpdir(), "openamo-web-"));
  const loaded = join(home, "loaded");
  await (await startOn(loaded)).stop();
  const started: Promise<DemoServer>[] = [];
  const startOne = (): Promise<DemoServer> => {
    const copy = join(home, String(started.length));
    const demo = cp(loaded, copy, { recursive: true }).then(() => startOn(copy));
    // Whoever takes it is told of its failure; until then it is not one of this process.
    demo.catch(() => undefined);
    started.push(demo);
    return demo;
  };
  let spare = startOne();
  return {
    take() {
      const taken = spare;
      // The next one starts once this one has: two at once would slow down the tests that wait for the first.
      spare = taken.then(startOne, startOne);
      spare.catch(() => undefined);
      return taken;
    },
    async close() {
      await spare.catch(() => undefined);
      const demos = await Promise.allSettled(started);
      await Promise.all(demos.map((demo) => (demo.status === "fulfilled" ? demo.value.stop() : undefined)));
      await rm(home, { recursive: true, force: true });
    },
  };
}
