import ts from "typescript";
import { describe, expect, it } from "vitest";
import { isTest, repositoryFiles } from "./support/files.ts";
import { findings, parse, syntaxOf } from "./support/syntax.ts";

/** What reaches out of a pure function: the clock, chance, the network, the machine, the console. */
const WORLD = new Set([
  "Date",
  "performance",
  "process",
  "fetch",
  "crypto",
  "console",
  "globalThis",
  "window",
  "document",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "require",
  "Temporal",
  "Intl",
]);

/** A global name that is read, not a property or a name of our own that happens to be spelled the same. */
function reachesOut(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "Math" && node.name.text === "random")
    return "Math.random";
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return "import()";
  if (!ts.isIdentifier(node) || !WORLD.has(node.text)) return undefined;
  const { parent } = node;
  const isName =
    (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
    parent.name === node;
  return isName ? undefined : node.text;
}

describe("the kernel and the packs", () => {
  it("have no clock, no randomness and no I/O", () => {
    const sources = repositoryFiles(/^packages\/(kernel|france|morocco)\/src\/.*\.ts$/).filter((path) => !isTest(path));
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.flatMap((path) => findings(syntaxOf(path), reachesOut))).toEqual([]);
  });

  it("would be caught", () => {
    const caught = (code: string): string[] => findings(parse("a.ts", code), reachesOut);
    expect(caught("const a = new Date();")).toEqual(["a.ts:1: Date"]);
    expect(caught("const a = Math.random();")).toEqual(["a.ts:1: Math.random"]);
    expect(caught("const a = globalThis.Date;")).toEqual(["a.ts:1: globalThis"]);
    expect(caught('const a = import("node:fs");')).toEqual(["a.ts:1: import()"]);
    expect(caught("const a = { process: 1, b: c.document };")).toEqual([]);
  });
});

/** Names that exist in one country only: its organisms, identifiers, schemes and rules. */
const NATIONAL = /^(cpam|carsat|urssaf|ameli|nir|finess|rpps|vitale|optam|ald|france|cnss|cnops|anam|tadamon|achamil|inpe|smig|morocco|moroccan)$/i;

/** A national word in a name or a text of the code; what a comment gives as an example is no code. */
function nationalWord(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node) && !ts.isTemplateMiddleOrTemplateTail(node) && !ts.isTemplateHead(node)) return undefined;
  return node.text.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).find((word) => NATIONAL.test(word));
}

describe("the core", () => {
  it("holds no word of a country: kernel and back office know packs, and what they say", () => {
    const sources = repositoryFiles(/^packages\/(kernel|fund)\/src\/.*\.ts$/).filter((path) => !isTest(path));
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.flatMap((path) => findings(syntaxOf(path), nationalWord))).toEqual([]);
  });

  it("would be found to hold one", () => {
    const found = findings(parse("a.ts", 'export const nirOf = () => "cpam-691"; // CNSS'), nationalWord);
    expect(found).toEqual(["a.ts:1: nir", "a.ts:1: cpam"]);
  });
});
