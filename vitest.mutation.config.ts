import { defineConfig } from "vitest/config";
import { keptPool } from "./vitest.mutation.pool.ts";

/**
 * The tests that a changed rule of France must not survive: those of the pack, without the network, the places and affiliation, which no
 * rule of care reads. Used by hand: `npm run mutation`, `npm run coverage`.
 */
export default defineConfig({
  plugins: [
    {
      name: "kept-worker",
      // The mutation runner names a pool of its own, so ours is set after it.
      configureVitest({ project, vitest }) {
        project.config.pool = keptPool.name;
        project.config.poolRunner = keptPool;
        vitest.onClose(keptPool.close);
      },
    },
  ],
  test: {
    setupFiles: ["vitest.mutation.setup.ts"],
    include: ["packages/france/src/**/*.test.ts"],
    exclude: [
      "**/node_modules/**",
      "packages/france/src/{network,places,cards,identifiers,affiliation}/**",
      "packages/france/src/questions/organism-for-person/**",
    ],
    testTimeout: 60_000,
    // One copy of the pack for all files: a mutant is tried in a second and a half, not in four.
    isolate: false,
    fileParallelism: false,
    coverage: { provider: "v8", include: ["packages/france/src/{reimbursement,claims}/**/*.ts"], exclude: ["**/*.test.ts"], reporter: ["text", "json"] },
  },
});
