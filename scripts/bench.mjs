// `npm run bench`: a reimbursement decision against Publicodes, on the pinned Node.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { BootstrapError, bootstrap, root } from "./bootstrap.mjs";

try {
  const { node } = await bootstrap();
  process.exitCode = spawnSync(node, [join(root, "bench", "main.ts")], { cwd: root, stdio: "inherit" }).status ?? 1;
} catch (error) {
  if (!(error instanceof BootstrapError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
