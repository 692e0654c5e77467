import type { TestProject } from "vitest/node";
import { systemChromium } from "../../support/chromium.ts";
import { startDemos } from "./demo-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Addresses of the demo, one for each worker; none where there is no browser. */
    demoUrls: readonly string[];
  }
}

/** Two cores are the smallest machine the tests must be quick on; the project's workers are as many. */
const WORKERS = 2;

/** One demo for each worker, loaded once and copied: they are started only where a browser can look at them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (systemChromium() === undefined) {
    console.warn("\nNO CHROMIUM FOUND: the tests in a browser are SKIPPED. Install it (Debian: apt-get install chromium) to run them.\n");
    project.provide("demoUrls", []);
    return async () => undefined;
  }
  const demos = await startDemos(WORKERS);
  project.provide(
    "demoUrls",
    demos.map(({ url }) => url),
  );
  return async () => void (await Promise.all(demos.map(({ stop }) => stop())));
}
