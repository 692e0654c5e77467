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

/** Loads the demo once, and starts as many of it as are asked for, each on its own copy. */
export async function startDemos(count: number): Promise<DemoServer[]> {
  if (!existsSync(BUILT)) throw new Error("the web is not built: run `npm test -- web`, which builds it first");
  const home = await mkdtemp(join(tmpdir(), "openamo-web-"));
  const directories = Array.from({ length: count }, (_, index) => join(home, String(index)));
  const [loaded = home, ...copies] = directories;
  await (await startOn(loaded)).stop();
  for (const copy of copies) await cp(loaded, copy, { recursive: true });
  const demos = await Promise.all(directories.map(startOn));
  let running = demos.length;
  return demos.map(({ url, stop }) => ({
    url,
    async stop() {
      await stop();
      running -= 1;
      if (running === 0) await rm(home, { recursive: true, force: true });
    },
  }));
}
