import { existsSync, globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A line of a test or of an example that names an article. */
export interface Mention {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const ROOT = resolve(import.meta.dirname, "../../../..");
const PLACES = ["{packages,apps}/*/src/**/*.test.ts", "tests/**/*.test.ts", "packages/*/src/examples/**/*.{ts,json}"];

/** The tests and examples that name an article (`L160-13`, not `L160-131`). Empty where the sources are not at hand. */
export function mentionsOf(article: string): Mention[] {
  if (!existsSync(join(ROOT, "packages"))) return [];
  const exactly = new RegExp(`(?<![A-Za-z0-9])${article.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![0-9]|-[0-9])`);
  const files = [...new Set(PLACES.flatMap((place) => globSync(place, { cwd: ROOT, exclude: ["**/node_modules/**"] })))].sort();
  return files.flatMap((file) =>
    readFileSync(join(ROOT, file), "utf8")
      .split("\n")
      .flatMap((text, index) => (exactly.test(text) ? [{ file, line: index + 1, text: text.trim() }] : [])),
  );
}
