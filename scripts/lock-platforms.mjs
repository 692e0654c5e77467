// Completes package-lock.json with the builds of other platforms that a package offers (its optionalDependencies) and that npm left
// out because the machine that wrote the lock could not see them. Without them `npm ci` refuses the lock. Run after each change of
// dependencies: node scripts/lock-platforms.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = join(import.meta.dirname, "..", "package-lock.json");
const SYSTEMS = { win32: "win32", windows: "win32" };
for (const name of ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos"]) SYSTEMS[name] = name;
const PROCESSORS = ["arm64", "x64", "ia32", "riscv64", "s390x", "ppc64", "loong64", "mips64el", "wasm32", "arm"];

/** What the name of a platform package says of it; the versions of a family are those of the package that offers it. */
function entryOf(name, range, offeredBy) {
  const words = name.split(/[-/@]/);
  const system = words.map((word) => SYSTEMS[word]).find((known) => known !== undefined);
  const processor = PROCESSORS.find((known) => words.includes(known));
  return {
    version: range.replace(/^[\^~]/, ""),
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(offeredBy.dev === true ? { dev: true } : {}),
    ...(words.some((word) => word.startsWith("musl")) ? { libc: ["musl"] } : {}),
    license: offeredBy.license,
    optional: true,
    ...(system === undefined ? {} : { os: [system] }),
  };
}

/** The platform packages that the lock offers and does not hold, as `[path, entry]`. */
export function missingPlatforms(packages) {
  return Object.entries(packages).flatMap(([path, offeredBy]) =>
    Object.entries(offeredBy.optionalDependencies ?? {})
      .filter(([name]) => packages[`node_modules/${name}`] === undefined && packages[`${path}/node_modules/${name}`] === undefined)
      .map(([name, range]) => [`node_modules/${name}`, entryOf(name, range, offeredBy)]),
  );
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = missingPlatforms(lock.packages);
  lock.packages = Object.fromEntries([...Object.entries(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} builds of other platforms written to the lock.`);
}
