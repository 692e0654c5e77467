import { join, matchesGlob } from "node:path";
import { describe, expect, it } from "vitest";
import config from "../../vitest.config.ts";
import { ROOT, repositoryFiles } from "./support/files.ts";

interface Project {
  readonly test: { readonly name: string; readonly include: readonly string[]; readonly exclude: readonly string[] };
}

const projects = (config.test?.projects ?? []) as readonly Project[];
/** vitest reads `{a,b}` in a pattern; so does Node. */
const inProject = (path: string, { test }: Project): boolean =>
  test.include.some((glob) => matchesGlob(path, glob)) && !test.exclude.some((glob) => matchesGlob(join(ROOT, path), glob) || matchesGlob(path, glob));

describe("test files", () => {
  it("belong to one project each: none is forgotten, none runs twice", () => {
    const homes = repositoryFiles(/\.test\.ts$/).map(
      (path) => [path, projects.filter((project) => inProject(path, project)).map(({ test }) => test.name)] as const,
    );
    expect(homes.filter(([, names]) => names.length !== 1)).toEqual([]);
    expect(projects.map(({ test }) => test.name)).toEqual(["unit", "store", "web"]);
  });
});
