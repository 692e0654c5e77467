import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { systemChromium } from "../../support/chromium.ts";
import { type DemoPool, type DemoServer, openDemoPool } from "./demo-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address that gives a demo of one's own (POST) and takes it back (DELETE); empty where there is no browser. */
    demos: string;
  }
}

/** The door of the pool for the processes of the tests: POST answers the address of a demo, DELETE /?url=... stops it. */
async function serve(pool: DemoPool): Promise<{ server: Server; address: string }> {
  const taken = new Map<string, DemoServer>();
  const answer = async (method: string | undefined, url: string): Promise<string> => {
    if (method === "POST") {
      const demo = await pool.take();
      taken.set(demo.url, demo);
      return demo.url;
    }
    await taken.get(url)?.stop();
    return "";
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost").searchParams.get("url") ?? "";
    answer(request.method, url).then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Demos are started only where a browser can look at them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (systemChromium() === undefined) {
    console.warn("\nNO CHROMIUM FOUND: the tests in a browser are SKIPPED. Install it (Debian: apt-get install chromium) to run them.\n");
    project.provide("demos", "");
    return async () => undefined;
  }
  const pool = await openDemoPool();
  const { server, address } = await serve(pool);
  project.provide("demos", address);
  return async () => {
    server.close();
    await pool.close();
  };
}
