// `npm start`: from a fresh clone to a served demo. Options after `--` go to `openamo serve`: `npm start -- --fresh`.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { BootstrapError, bootstrap, root } from "./bootstrap.mjs";
import { buildWeb } from "./build-web.mjs";

/** Runs the server and answers with its exit code. Ctrl-C reaches it through the terminal or through us; it ends by itself, once. */
function serve(node) {
  return new Promise((resolve) => {
    const child = spawn(node, [join(root, "apps", "server", "bin", "openamo.mjs"), "serve", "--demo", ...process.argv.slice(2)], {
      cwd: root,
      stdio: "inherit",
    });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
    child.on("error", (error) => {
      console.error(`The server cannot be started: ${error.message}`);
      resolve(1);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

try {
  const { node } = await bootstrap();
  await buildWeb({ node });
  process.exitCode = await serve(node);
} catch (error) {
  if (!(error instanceof BootstrapError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
