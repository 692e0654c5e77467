// `npm run bench`: a reimbursement decision against Publicodes, the import of a public list, a file of persons, and care sheets settled in batches, on the pinned Node.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { BootstrapError, bootstrap, root } from "./bootstrap.mjs";

try {
  const { node } = await bootstrap();
  const run = (file) => spawnSync(node, [join(root, "bench", file)], { cwd: root, stdio: "inherit" }).status ?? 1;
  process.exitCode = run("main.ts") || run("nomenclature-import.ts") || run("affiliation.ts") || run("settlement/main.ts");
} catch (error) {
  if (!(error instanceof BootstrapError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
