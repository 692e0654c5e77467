import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { missingPlatforms } from "../../scripts/lock-platforms.mjs";
import { ROOT, read, repositoryFiles } from "./support/files.ts";
import { findings, parse, syntaxOf } from "./support/syntax.ts";

const TEXT = /\.(ts|mjs|cjs|vue|sql|json|md|yml|yaml|html|css|scss|sh)$|(^|\/)(\.npmrc|\.gitignore|\.ci\/[^/]+)$/;
const texts = repositoryFiles(TEXT);

/** Lines of the repository that match, as `path:line: text`. */
function lines(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}

describe("the repository", () => {
  it("names no folder of a machine", () => {
    const folders = ["work", "farm", "root", "home", "tmp", "Users"].join("|");
    expect(lines(texts, new RegExp(`(^|[^A-Za-z0-9_.~*\\])}])/(${folders})/[A-Za-z]`))).toEqual([]);
  });

  it("names no package registry and no download address", () => {
    const host = new RegExp(["registry", "\\.(npmjs|yarnpkg|npmmirror)", "\\.(org|com)|https?://[a-z0-9.-]*", "(artifactory|nexus|verdaccio)"].join(""));
    expect(lines(texts, host)).toEqual([]);
    expect(lines(["package-lock.json"], /"resolved": "https?:/)).toEqual([]);
  });

  it("locks the builds of every platform: without them a fresh install is refused", () => {
    expect(missingPlatforms(JSON.parse(read("package-lock.json")).packages)).toEqual([]);
  });

  it("promises nothing for later in its code and silences no check", () => {
    const later = new RegExp(["TO", "DO|FIX", "ME|@ts-", "(ignore|nocheck|expect-error)"].join(""));
    expect(
      lines(
        texts.filter((path) => /\.(ts|mjs|cjs|vue|sql)$/.test(path)),
        later,
      ),
    ).toEqual([]);
  });

  it("links to files that exist", () => {
    const broken = repositoryFiles(/\.md$/).flatMap((path) =>
      [...read(path).matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)|<img[^>]+src="([^"]+)"/g)]
        .map((match) => match[1] ?? match[2] ?? "")
        .filter((link) => !/^(https?:|mailto:|#)/.test(link))
        .filter((link) => !existsSync(join(ROOT, normalize(join(dirname(path), decodeURI(link.split("#")[0] ?? ""))))))
        .map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });
});

/** A test that is set apart. Where no browser or no published case is found, `skipIf` may leave out the tests that need one. */
function setApart(node: ts.Node): string | undefined {
  if (!ts.isPropertyAccessExpression(node) || !["only", "skip", "todo", "fails", "runIf", "skipIf"].includes(node.name.text)) return undefined;
  return /^(it|test|describe|suite)\b/.test(node.expression.getText()) ? node.getText() : undefined;
}

describe("tests", () => {
  const tests = repositoryFiles(/\.test\.ts$/);
  const mayBeLeftOut = /^(tests\/(web|packing|conformance)|apps\/web)\//;

  it("all run", () => {
    const apart = tests.flatMap((path) => findings(syntaxOf(path), setApart)).filter((line) => !(mayBeLeftOut.test(line) && /skipIf$/.test(line)));
    expect(tests.length).toBeGreaterThan(10);
    expect(apart).toEqual([]);
  });

  it("would be caught when set apart", () => {
    expect(findings(parse("a.test.ts", 'describe.only("a", () => it.each([1]).skip("b", () => {}));'), setApart)).toEqual([
      "a.test.ts:1: describe.only",
      "a.test.ts:1: it.each([1]).skip",
    ]);
  });
});
