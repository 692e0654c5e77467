import { rm, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createServerDatabase } from "../../../../tests/support/stores.ts";
import { makeEmbedded } from "../../../../tests/support/templates.ts";
import { signIn } from "../testing/browser.ts";
import { type Program, runProgram } from "../testing/program.ts";
import { freePort, temporaryDirectory } from "../testing/server.ts";

let directory: string;
let port: number;
const running: Program[] = [];

beforeEach(async () => {
  directory = await temporaryDirectory();
  port = await freePort();
});
afterEach(async () => {
  for (const program of running.splice(0)) {
    program.signal("SIGKILL");
    await program.ended;
  }
  await rm(directory, { recursive: true, force: true });
});

function serve(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Program {
  const program = runProgram(["serve", ...args], { OPENAMO_DIRECTORY: directory, PORT: String(port), OPENAMO_LOG_LEVEL: "error", DATABASE_URL: "", ...env });
  running.push(program);
  return program;
}

const url = (): string => `http://localhost:${port}`;
const oneLine = (text: string): string[] => text.trim().split("\n");

describe("openamo serve", () => {
  test("stops cleanly on Ctrl-C, even twice, and starts again on the same data", async () => {
    const program = serve();
    await program.prints(/listens on/);
    expect(await (await fetch(`${url()}/ready`)).json()).toEqual({ status: "ready", database: "embedded" });
    program.signal("SIGINT");
    program.signal("SIGINT");
    expect(await program.ended).toBe(0);
    expect(program.errors()).not.toMatch(/Error|Warning/);
    const again = serve();
    await again.prints(/listens on/);
    expect(again.output()).not.toContain("Preparing the tables");
    again.signal("SIGTERM");
    expect(await again.ended).toBe(0);
  });

  test("says in one line that the port is taken, before anything else is done", async () => {
    const other: Server = createServer((_request, response) => response.end("other"));
    await new Promise<void>((resolve) => other.listen({ port, host: "localhost" }, resolve));
    const program = serve(["--demo"]);
    expect(await program.ended).toBe(1);
    expect(oneLine(program.output())).toEqual([
      `openamo: port ${port} is already in use: stop the program that listens there, or choose another with PORT=… or --port`,
    ]);
    other.close();
  });

  test("says in one line that the database cannot be reached, without its password", async () => {
    const away = await freePort();
    const program = serve([], { DATABASE_URL: `postgres://somebody:hidden-word@localhost:${away}/openamo` });
    expect(await program.ended).toBe(1);
    expect(oneLine(program.output())).toHaveLength(1);
    expect(program.output()).toMatch(/^openamo: the database localhost:\d+\/openamo cannot be reached/);
    expect(program.output()).not.toContain("hidden-word");
  });

  test("does not empty a server's database, unless it holds a demo", async () => {
    const program = serve(["--fresh"], { DATABASE_URL: "postgres://localhost:1/openamo" });
    expect(await program.ended).toBe(1);
    expect(oneLine(program.output())).toEqual([expect.stringMatching(/^openamo: --fresh empties the embedded database/)]);
    const { url: address, drop } = await createServerDatabase("tables");
    const refused = serve(["--demo", "--fresh"], { DATABASE_URL: address });
    expect(await refused.ended).toBe(1);
    expect(oneLine(refused.output())).toEqual([expect.stringMatching(/^openamo: --fresh removes only a demo/)]);
    await drop();
  });
});

describe("openamo serve, without the demo", () => {
  let first: Program;
  beforeEach(async () => {
    await makeEmbedded(join(directory, "database"), "tables");
    first = serve();
    await first.prints(/listens on/);
  });

  test("keeps its keys to itself, and lets nobody sign in with an invented account", async () => {
    const { mode } = await stat(join(directory, "keys.json"));
    expect(mode & 0o777).toBe(0o600);
    expect((await fetch(`${url()}/oidc/.well-known/openid-configuration`)).status).toBe(404);
    expect((await fetch(`${url()}/auth/login`)).status).toBe(503);
  });

  test("says in one line that another program holds the embedded database, or that a setting is wrong", async () => {
    const second = serve(["--port", String(await freePort())]);
    expect(await second.ended).toBe(1);
    expect(oneLine(second.output())).toEqual([expect.stringMatching(/^openamo: the embedded database in .* is in use by another process$/)]);
    const wrong = serve(["--port", "not-a-port"]);
    expect(await wrong.ended).toBe(1);
    expect(oneLine(wrong.output())).toEqual([expect.stringMatching(/^openamo: PORT: /)]);
  });
});

const paidClaims = async (): Promise<number> => {
  const agent = await signIn({ url: url() }, "nadia.benali");
  const { total } = (await (
    await agent.send(`${url()}/api/v1/claims/search`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-openamo-csrf": "1" },
      body: JSON.stringify({ status: "ordered", size: 1 }),
    })
  ).json()) as { total: number };
  return total;
};

describe("the demo", () => {
  test("interrupted while it loads, goes on from there, then is known; --fresh starts over", { timeout: 240_000 }, async () => {
    await makeEmbedded(join(directory, "database"), "tables");
    const first = serve(["--demo"]);
    await first.prints(/Settling a day of claims[\s\S]*300\//);
    first.signal("SIGINT");
    expect(await first.ended).toBe(0);
    expect(first.output()).toContain("the next start goes on from here");

    const second = serve(["--demo"]);
    await second.prints(/listens on/);
    expect(second.output()).toMatch(/settled +9\d\d\n/);
    expect(second.output()).toContain("Claire Moreau");
    const loaded = await paidClaims();
    expect(loaded).toBeGreaterThan(500);
    second.signal("SIGINT");
    expect(await second.ended).toBe(0);

    const third = serve(["--demo"]);
    await third.prints(/listens on/);
    expect(third.output()).not.toContain("Registering");
    expect(await paidClaims()).toBe(loaded);
    third.signal("SIGINT");
    await third.ended;

    const fresh = serve(["--demo", "--fresh"]);
    await fresh.prints(/Preparing the tables[\s\S]*Registering invented people/);
    fresh.signal("SIGINT");
    expect(await fresh.ended).toBe(0);
  });

  test("loads the same day on a PostgreSQL server", { timeout: 240_000 }, async () => {
    const { url: address, drop } = await createServerDatabase();
    const program = serve(["--demo"], { DATABASE_URL: address });
    await program.prints(/listens on/);
    expect(await (await fetch(`${url()}/ready`)).json()).toEqual({ status: "ready", database: "postgresql" });
    expect(await paidClaims()).toBeGreaterThan(500);
    program.signal("SIGINT");
    expect(await program.ended).toBe(0);
    const fresh = serve(["--demo", "--fresh"], { DATABASE_URL: address });
    await fresh.prints(/Preparing the tables[\s\S]*Registering invented people/);
    fresh.signal("SIGINT");
    expect(await fresh.ended).toBe(0);
    await drop();
  });
});
