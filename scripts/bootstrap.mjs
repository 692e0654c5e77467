// Makes a fresh clone ready to run, with nothing but Node >= 20 and npm. Plain JavaScript and no dependency: it runs before the first install.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const lockFile = join(root, "package-lock.json");
const stampFile = join(modules, ".openamo-lock-sha256");
const PROGRESS_EVERY_MS = 5_000;

/** A preparation step that failed, said in one line. */
export class BootstrapError extends Error {}

const lockHash = () => createHash("sha256").update(readFileSync(lockFile)).digest("hex");
const textOf = (file) => (existsSync(file) ? readFileSync(file, "utf8").trim() : "");

/** True when what npm wrote down about node_modules is what the lock file asks for: an install made by hand need not be done again. */
function installedMatchesLock() {
  const journal = textOf(join(modules, ".package-lock.json"));
  if (journal === "") return false;
  const installed = JSON.parse(journal).packages ?? {};
  const wanted = JSON.parse(readFileSync(lockFile, "utf8")).packages ?? {};
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "" || entry.optional === true) return true;
    if (!path.startsWith("node_modules/") && !path.includes("/node_modules/")) return true;
    const found = installed[path];
    if (found === undefined) return entry.peer === true || entry.devOptional === true;
    return entry.link === true || found.version === entry.version;
  });
}

/** Where the Node pinned by the npm package `node` stands; undefined when it is not installed. */
function findPinnedNode() {
  const names = process.platform === "win32" ? ["node.exe"] : ["node"];
  const places = [join(modules, "node", "bin"), join(modules, `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`, "bin")];
  return places.flatMap((place) => names.map((name) => join(place, name))).find((file) => existsSync(file));
}

function countPackages() {
  if (!existsSync(modules)) return 0;
  const names = readdirSync(modules).filter((name) => !name.startsWith("."));
  return names.reduce((count, name) => count + (name.startsWith("@") ? readdirSync(join(modules, name)).length : 1), 0);
}

/** Runs a command without a terminal of its own; its output is kept and shown only when it fails. */
function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32", ...options });
    const lines = [];
    child.stdout.on("data", (chunk) => lines.push(String(chunk)));
    child.stderr.on("data", (chunk) => lines.push(String(chunk)));
    child.on("error", (error) => reject(new BootstrapError(`${command} cannot be started: ${error.message}`)));
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new BootstrapError(`${command} ${args[0]} failed (exit code ${code}).\n${lines.join("").trim()}`)),
    );
  });
}

async function install(say) {
  const total = Object.keys(JSON.parse(readFileSync(lockFile, "utf8")).packages ?? {}).length;
  say(`Installing the ${total} packages of package-lock.json (once)…`);
  const started = Date.now();
  const timer = setInterval(() => say(`  … ${countPackages()} packages in place after ${Math.round((Date.now() - started) / 1000)} s`), PROGRESS_EVERY_MS);
  try {
    await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  } finally {
    clearInterval(timer);
  }
  say(`  installed in ${Math.round((Date.now() - started) / 1000)} s`);
}

function checkNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) throw new BootstrapError(`OpenAMO needs Node 20 or newer to start; this is Node ${process.versions.node}.`);
}

/**
 * Installs what the lock file says when node_modules is missing or stale.
 * @param {{ say?: (line: string) => void }} [options] `say` receives progress lines; by default they are printed.
 * @returns {Promise<{ node: string, installed: boolean }>} path of the pinned Node, and whether anything had to be installed.
 * @throws {BootstrapError} with one readable line.
 */
export async function bootstrap({ say = (line) => console.log(line) } = {}) {
  checkNode();
  const wanted = lockHash();
  let installed = false;
  if (textOf(stampFile) !== wanted || findPinnedNode() === undefined) {
    if (!installedMatchesLock() || findPinnedNode() === undefined) {
      rmSync(stampFile, { force: true });
      await install(say);
      installed = true;
    }
    mkdirSync(modules, { recursive: true });
    writeFileSync(stampFile, `${wanted}\n`);
  }
  const node = findPinnedNode();
  if (node === undefined)
    throw new BootstrapError(
      "The npm package “node” brought no Node for this machine. Allow its install script (allowScripts in package.json) and run npm ci.",
    );
  return { node, installed };
}
