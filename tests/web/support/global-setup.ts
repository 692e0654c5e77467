import type { TestProject } from "vitest/node";
import { systemChromium } from "../../support/chromium.ts";
import { startDemo } from "./demo-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the demo shared by the tests in a browser; empty where there is no browser. */
    demoUrl: string;
  }
}

/** One demo for all the files: it is started only where a browser can look at it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (systemChromium() === undefined) {
    console.warn("\nNO CHROMIUM FOUND: the tests in a browser are SKIPPED. Install it (Debian: apt-get install chromium) to run them.\n");
    project.provide("demoUrl", "");
    return async () => undefined;
  }
  const demo = await startDemo();
  project.provide("demoUrl", demo.url);
  return demo.stop;
}
