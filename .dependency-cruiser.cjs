/**
 * The floors of the house: a package imports lower floors only.
 * A package, and a room of the fund, has one door: its index.ts.
 */
const onlyLower = (from, allowed) => ({
  name: `floor-${from.replace(/^(packages|apps)\//, "")}`,
  severity: "error",
  comment: `${from} may import ${allowed.length === 0 ? "no other package of the house" : allowed.join(", ")}`,
  from: { path: `^${from}/` },
  to: { path: "^(packages|apps)/", pathNot: [from, ...allowed].map((folder) => `^${folder}/`) },
});

const KERNEL = "packages/kernel";
const PLATFORM = "packages/platform";
const FUND = "packages/fund";
const EXCHANGE = "packages/exchange";
const SIMULATION = "packages/simulation";
const PACKS = ["packages/france", "packages/morocco"];

const TEST_FILE = "\\.test\\.ts$";
/** What only tests import. */
const TEST_SUPPORT = "^(apps/server/src/testing|packages/[^/]+/test-support)/";
const npmOnly = (from, allowed) => ({
  name: `npm-${from.replace(/^packages\//, "")}`,
  severity: "error",
  comment: `${from} runs in a browser and depends on ${allowed.length === 0 ? "nothing" : allowed.join(", ")}`,
  from: { path: `^${from}/src/`, pathNot: TEST_FILE },
  to: { path: "^node_modules/", pathNot: allowed.map((name) => `^node_modules/${name}/`) },
});

module.exports = {
  forbidden: [
    onlyLower(KERNEL, []),
    onlyLower(PLATFORM, [KERNEL]),
    ...PACKS.map((pack) => onlyLower(pack, [KERNEL])),
    onlyLower(FUND, [KERNEL, PLATFORM]),
    onlyLower(EXCHANGE, [KERNEL, PLATFORM]),
    onlyLower(SIMULATION, [KERNEL, PLATFORM, FUND, EXCHANGE]),
    onlyLower("apps/server", [KERNEL, PLATFORM, FUND, EXCHANGE, SIMULATION, ...PACKS]),
    onlyLower("apps/web", []),
    npmOnly(KERNEL, []),
    ...PACKS.map((pack) => npmOnly(pack, ["zod"])),
    {
      name: "no-node-in-kernel-and-packs",
      severity: "error",
      comment: "the kernel and the packs have no I/O: they run in a browser",
      from: { path: [KERNEL, ...PACKS].map((folder) => `^${folder}/src/`), pathNot: TEST_FILE },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "package-door",
      severity: "error",
      comment: "another package is entered by its index.ts, or by that of an entry of its own",
      from: { path: "^(?:packages|apps)/([^/]+)/" },
      to: { path: "^packages/[^/]+/", pathNot: ["^packages/$1/", "^packages/[^/]+/src/index\\.ts$", "^packages/france/src/places/index\\.ts$"] },
    },
    {
      name: "room-door",
      severity: "error",
      comment: "another room is entered by its index.ts",
      from: { path: "^packages/(fund|exchange)/src/([^/]+)/" },
      to: { path: "^packages/(?:fund|exchange)/src/[^/]+/", pathNot: ["^packages/$1/src/$2/", "^packages/[^/]+/src/[^/]+/index\\.ts$"] },
    },
    {
      name: "no-runtime-cycle",
      severity: "error",
      comment: "modules that need each other to load are one module",
      from: { path: "^(packages|apps)/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only", "type-import", "dynamic-import"] } },
    },
    { name: "resolves", severity: "error", comment: "an import that leads nowhere", from: { path: "^(packages|apps)/" }, to: { couldNotResolve: true } },
    {
      name: "no-test-in-code",
      severity: "error",
      comment: "code does not import tests",
      from: { path: "^(packages|apps)/", pathNot: [TEST_FILE, TEST_SUPPORT] },
      to: { path: [TEST_FILE, "^tests/", "^node_modules/(vitest|fast-check)/"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.openamo)/" },
    tsPreCompilationDeps: true,
    moduleSystems: ["es6"],
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".vue", ".mjs", ".js", ".cjs", ".json", ".d.ts"],
    },
  },
};
