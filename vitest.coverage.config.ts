import { mergeConfig } from "vitest/config";
import ofMutation from "./vitest.mutation.config.ts";

/** Branches of the rules that the pack's own tests and those of its contract with the core reach: `npm run coverage`. */
export default mergeConfig(ofMutation, { test: { include: ["tests/contract/country-pack.test.ts"] } });
