// The steps of `npm test`, in the order in which a mistake is cheapest to find.
import { join } from "node:path";
import { root } from "../bootstrap.mjs";
import { buildWeb } from "../build-web.mjs";

const tool = (...path) => join(root, "node_modules", ...path);
const VITEST = tool("vitest", "vitest.mjs");

const vitest = (...args) => ({ tests: true, command: [VITEST, "run", ...args] });
const check = (...command) => ({ tests: false, command });

/**
 * @typedef {{ name: string, title: string, tests: boolean, command: string[], before?: (node: string) => Promise<unknown> }} Step
 * @type {readonly Step[]}
 */
export const steps = [
  { name: "types", title: "types", ...check(tool("typescript", "bin", "tsc"), "-p", ".") },
  { name: "types-web", title: "types of the web", ...check(tool("vue-tsc", "bin", "vue-tsc.js"), "--noEmit", "-p", "apps/web") },
  { name: "lint", title: "format and lint", ...check(tool("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings", "--max-diagnostics=50", ".") },
  { name: "dead-code", title: "dead code", ...check(tool("knip", "bin", "knip.js"), "--no-config-hints") },
  { name: "tidy", title: "floors, doors, sizes, sources", ...vitest("--project", "unit", "tests/tidy") },
  { name: "unit", title: "unit, property, conformance, law, packing", ...vitest("--project", "unit", "--exclude", "tests/tidy/**") },
  {
    name: "store",
    title: "store on both engines, HTTP, command line",
    ...vitest("--project", "store"),
    before: (node) => buildWeb({ node, say: () => undefined }),
  },
  { name: "web", title: "web in a real browser", ...vitest("--project", "web"), before: (node) => buildWeb({ node, say: () => undefined }) },
];
