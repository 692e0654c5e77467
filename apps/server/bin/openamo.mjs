#!/usr/bin/env node
// The command runs TypeScript as it is, which needs Node 24. Called by an older Node, it starts itself again on the one the npm package `node` brings.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const NEEDED_MAJOR = 24;
const here = fileURLToPath(import.meta.url);

function pinnedNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  for (let folder = dirname(here); folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", "node", "bin", name);
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}

function runAgainOn(node) {
  const child = spawn(node, [here, ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, OPENAMO_PINNED: "1" },
  });
  let closed = false;
  child.on("message", (message) => {
    closed ||= message === "closed";
  });
  // The terminal sends Ctrl-C to both; the child decides how to end, this process only passes its answer on.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(`openamo: the pinned Node cannot be started: ${error.message}`);
    process.exit(1);
  });
  child.on("close", (code) => process.exit(code ?? (closed ? 0 : 130)));
}

if (Number(process.versions.node.split(".")[0]) >= NEEDED_MAJOR) {
  // What was read and stripped of its types once is kept for the next start: half the time of a short command.
  module.enableCompileCache?.();
  const { endWithReader, main } = await import("../src/cli.ts");
  endWithReader();
  await main(process.argv);
} else {
  const node = process.env.OPENAMO_PINNED === "1" ? undefined : pinnedNode();
  if (node === undefined) {
    console.error(`openamo: Node ${NEEDED_MAJOR} is needed and this is Node ${process.versions.node}. Run “npm ci” so that the pinned Node is installed.`);
    process.exit(1);
  }
  runAgainOn(node);
}
