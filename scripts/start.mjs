// `npm start`: from a fresh clone to a served demo. Options after `--` go to `openamo serve`: `npm start -- --fresh`.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { BootstrapError, bootstrap, root } from "./bootstrap.mjs";
import { buildWeb } from "./build-web.mjs";

/**
 * Runs the server and answers with its exit code. Ctrl-C reaches it through the terminal and through us; it stops by itself, once, and
 * says when its store is closed: a further Ctrl-C that then catches the process on its way out changes nothing to a clean stop.
 */
function serve(node) {
  return new Promise((resolve) => {
    const args = [join(root, "apps", "server", "bin", "openamo.mjs"), "serve", "--demo", ...process.argv.slice(2)];
    const child = spawn(node, args, { cwd: root, stdio: ["inherit", "inherit", "inherit", "ipc"] });
    let closed = false;
    child.on("message", (message) => {
      closed ||= message === "closed";
    });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
    child.on("error", (error) => {
      console.error(`The server cannot be started: ${error.message}`);
      resolve(1);
    });
    child.on("close", (code) => resolve(code ?? (closed ? 0 : 1)));
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
