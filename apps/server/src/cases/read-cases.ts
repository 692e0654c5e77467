import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type PublishedCase, publishedCase } from "./case.ts";

/** A file that is missing, is not JSON, or holds something else than cases. */
export class UnreadableCases extends Error {}

function filesOf(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new UnreadableCases(`${path}: no such file or folder`);
  if (stats.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : entry.name.endsWith(".json") ? [join(path, entry.name)] : []));
}

function casesOf(file: string): PublishedCase[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UnreadableCases(`${file}: not JSON (${(error as Error).message})`);
  }
  const read = publishedCase.array().safeParse(content);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new UnreadableCases(`${file}: not a list of cases (${issue?.path.join(".")}: ${issue?.message})`);
}

/** The cases of files and folders, in order. @throws UnreadableCases with one sentence that names the file. */
export const readCases = (paths: readonly string[]): PublishedCase[] => paths.flatMap(filesOf).flatMap(casesOf);
