// `npm run bench`: every measure, one after the other, on the pinned Node. `npm run bench -- intake replay` takes those that are named.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { BootstrapError, bootstrap, root } from "./bootstrap.mjs";

const MEASURES = {
  publicodes: "main.ts",
  mixed: "mixed/main.ts",
  ready: "ready.ts",
  import: "nomenclature-import.ts",
  affiliation: "affiliation.ts",
  settlement: "settlement/main.ts",
  intake: "intake/main.ts",
  postings: "hot-account.ts",
  replay: "replay/main.ts",
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in MEASURES));

try {
  if (unknown.length > 0) throw new BootstrapError(`no measure named ${unknown.join(", ")}; there are ${Object.keys(MEASURES).join(", ")}`);
  const { node } = await bootstrap();
  const names = asked.length === 0 ? Object.keys(MEASURES) : asked;
  const run = (name) => spawnSync(node, [join(root, "bench", MEASURES[name])], { cwd: root, stdio: "inherit" }).status ?? 1;
  process.exitCode = names.map(run).find((status) => status !== 0) ?? 0;
} catch (error) {
  if (!(error instanceof BootstrapError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
