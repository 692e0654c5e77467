// Builds the web when its sources are newer than what was built last. Used by `npm start` and by the tests.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { BootstrapError, root } from "./bootstrap.mjs";

const web = join(root, "apps", "web");
const built = join(web, "dist", "index.html");
const stampFile = join(root, "node_modules", ".openamo-web-sha256");
const NOT_SOURCES = new Set(["dist", "node_modules", "coverage"]);

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_SOURCES.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? sourceFiles(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

/** One number for all that the build depends on: the web's own files and the versions of what it is built with. */
function sourcesHash() {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const file of sourceFiles(web)) hash.update(relative(web, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function vite(node, say) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [join(root, "node_modules", "vite", "bin", "vite.js"), "build", "--logLevel", "warn"], {
      cwd: web,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const lines = [];
    const started = Date.now();
    const timer = setInterval(() => say(`  … building for ${Math.round((Date.now() - started) / 1000)} s`), 5_000);
    child.stdout.on("data", (chunk) => lines.push(String(chunk)));
    child.stderr.on("data", (chunk) => lines.push(String(chunk)));
    child.on("error", (error) => reject(new BootstrapError(`The web cannot be built: ${error.message}`)));
    child.on("close", (code) => {
      clearInterval(timer);
      if (code === 0) resolve(Math.round((Date.now() - started) / 1000));
      else reject(new BootstrapError(`The web cannot be built (exit code ${code}).\n${lines.join("").trim()}`));
    });
  });
}

/**
 * @param {{ node: string, say?: (line: string) => void }} options `node` is the pinned Node.
 * @returns {Promise<boolean>} whether a build was needed.
 */
export async function buildWeb({ node, say = (line) => console.log(line) }) {
  const hash = sourcesHash();
  const last = existsSync(stampFile) ? readFileSync(stampFile, "utf8").trim() : "";
  if (existsSync(built) && last === hash) return false;
  say("Building the web…");
  const seconds = await vite(node, say);
  writeFileSync(stampFile, `${hash}\n`);
  say(`  built in ${seconds} s`);
  return true;
}
