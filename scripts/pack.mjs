// Packs @openamo/kernel and @openamo/france as npm libraries: compiled JavaScript with types, nothing of the repository beside.
//   node scripts/pack.mjs [folder for the tarballs, by default dist/]
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bootstrap, root } from "./bootstrap.mjs";

/** In the order in which one needs the other. */
const LIBRARIES = ["kernel", "france"];

function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8", shell: process.platform === "win32" && command === "npm" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed (exit code ${status}).\n${stdout}${stderr}`);
  return stdout;
}

/** Where a source entry (`./src/places/index.ts`) stands once compiled. */
function compiledEntry(source) {
  const path = source.replace("./src/", "./dist/").replace(/\.ts$/, "");
  return { types: `${path}.d.ts`, default: `${path}.js` };
}

/** The package.json of the library: the workspace's own, with compiled files in place of sources. */
function manifestOf(name) {
  const { exports: sources, devDependencies: _dev, ...kept } = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
  return {
    ...kept,
    exports: Object.fromEntries(Object.entries(sources).map(([entry, source]) => [entry, compiledEntry(source)])),
    files: ["dist"],
    sideEffects: false,
    engines: { node: ">=20" },
  };
}

function compile(name, staging, node) {
  const folder = join(staging, name);
  const sources = join(root, "packages", name, "src");
  mkdirSync(folder, { recursive: true });
  // A library already compiled is read by its types, as it will be once installed: its sources are not compiled again.
  const paths = Object.fromEntries(LIBRARIES.map((library) => [`@openamo/${library}`, [join(staging, library, "dist", "index.d.ts")]]));
  const config = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: { noEmit: false, declaration: true, outDir: join(folder, "dist"), rootDir: sources, paths, types: [], target: "ES2022" },
    include: [join(sources, "**/*.ts")],
    exclude: [join(sources, "**/*.test.ts")],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  run(node, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", folder], root);
  rmSync(join(folder, "tsconfig.json"));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifestOf(name), null, 2)}\n`);
  for (const [from, to] of [
    [join(root, "LICENCE"), "LICENCE"],
    [join(root, "packages", name, "README.md"), "README.md"],
  ]) {
    if (existsSync(from)) copyFileSync(from, join(folder, to));
  }
  return folder;
}

/**
 * Packs the libraries.
 * @param {{ node: string, destination: string }} options pinned Node, and the folder that receives the tarballs
 * @returns {string[]} paths of the tarballs, the kernel first
 */
export function packLibraries({ node, destination }) {
  const staging = mkdtempSync(join(tmpdir(), "openamo-pack-"));
  mkdirSync(destination, { recursive: true });
  try {
    return LIBRARIES.map((name) => {
      const before = new Set(readdirSync(destination));
      run("npm", ["pack", "--ignore-scripts", "--loglevel=error", "--pack-destination", destination], compile(name, staging, node));
      const { version } = manifestOf(name);
      const file = `openamo-${name}-${version}.tgz`;
      if (!before.has(file) && !existsSync(join(destination, file))) throw new Error(`npm pack left no ${file}`);
      return join(destination, file);
    });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { node } = await bootstrap();
  for (const file of packLibraries({ node, destination: resolve(process.argv[2] ?? join(root, "dist")) })) console.log(file);
}
