import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const sources = fileURLToPath(new URL("../../node_modules/@cnamts/synapse/src", import.meta.url));

/** Synapse writes the root of its own sources as `@/`; the same import written from the file that holds it. */
function fromItsFile(file: string, code: string): string {
  if (!file.startsWith(sources)) return code;
  const up = relative(dirname(file), sources).split(sep).join("/") || ".";
  return code.replaceAll(/(['"])@\//g, `$1${up.startsWith(".") ? up : `./${up}`}/`);
}

/**
 * Lets a page take one component of Synapse from its sources instead of the single file that holds them all:
 * the build then splits them by page. The types of its properties are read through `synapseFiles`.
 */
export const synapseSources = (): Plugin => ({
  name: "synapse-sources",
  enforce: "pre",
  transform(code, id) {
    const file = id.split("?")[0] ?? id;
    return file.startsWith(sources) && code.includes("@/") ? { code: fromItsFile(file, code), map: null } : undefined;
  },
});

export const synapseFiles = {
  fileExists: (file: string) => existsSync(file),
  readFile: (file: string) => fromItsFile(file, readFileSync(file, "utf8")),
  realpath: (file: string) => realpathSync(file),
};
