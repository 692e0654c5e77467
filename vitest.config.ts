import { defineConfig } from "vitest/config";

/** Tests that need a database: the store runs on the embedded engine and on a real PostgreSQL, started once for all files. */
const POSTGRES = "tests/support/postgres.ts";

/** Tests that read sources, law or packages and need neither database nor browser. */
const UNIT = [
  "packages/{kernel,france,morocco,exchange}/**/*.test.ts",
  "apps/server/src/law-watch/**/*.test.ts",
  "tests/{tidy,law,packing,conformance,contract,bench}/**/*.test.ts",
];
/** Tests that drive a real browser. */
const WEB = ["apps/web/**/*.test.ts", "tests/web/**/*.test.ts"];
/** All the rest stands on a database: platform, fund, HTTP, command line, restarts. */
const STORE = ["packages/**/*.test.ts", "apps/server/**/*.test.ts", "tests/**/*.test.ts"];

const NEVER = ["**/node_modules/**", "**/dist/**", "**/.openamo/**"];

export default defineConfig({
  test: {
    // Two cores are the smallest machine the tests must be quick on.
    maxWorkers: 2,
    projects: [
      // Files share the modules of their worker: loading the rules of two countries again for each would take longer than the tests.
      { test: { name: "unit", include: UNIT, exclude: NEVER, isolate: false, testTimeout: 30_000, hookTimeout: 120_000 } },
      {
        test: {
          name: "store",
          include: STORE,
          exclude: [...NEVER, ...UNIT, ...WEB],
          globalSetup: [POSTGRES],
          isolate: false,
          // An embedded engine takes seconds to open, more when the other core is busy.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "web",
          include: WEB,
          exclude: NEVER,
          globalSetup: ["tests/web/support/global-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
