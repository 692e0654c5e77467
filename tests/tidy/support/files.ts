import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Root of the repository. */
export const ROOT = resolve(import.meta.dirname, "../../..");

/** Files of the repository, as git sees them (committed, and new ones that no ignore rule hides), by path from the root. */
export function repositoryFiles(pattern: RegExp = /./): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 26 });
  return [...new Set(listed.split("\0"))].filter((path) => path !== "" && pattern.test(path) && existsSync(join(ROOT, path))).sort();
}

export const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

export const lineCount = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

export const isTest = (path: string): boolean => /\.test\.ts$/.test(path) || path.startsWith("tests/");

/** The code of a file for the TypeScript parser: the whole file, or the scripts of a Vue component, each on its own lines. */
export function codeOf(path: string): string {
  const text = read(path);
  if (!path.endsWith(".vue")) return text;
  let code = "";
  let end = 0;
  for (const match of text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) {
    const start = match.index + match[0].indexOf(">") + 1;
    const script = match[1] ?? "";
    code += "\n".repeat(text.slice(end, start).split("\n").length - 1) + script;
    end = start + script.length;
  }
  return code;
}
