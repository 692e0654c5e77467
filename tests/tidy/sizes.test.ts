import ts from "typescript";
import { describe, expect, it } from "vitest";
import { lineCount, read, repositoryFiles } from "./support/files.ts";
import { type FunctionNode, isFunction, lineOf, linesOf, nameOf, parse, syntaxOf, visit } from "./support/syntax.ts";

const LONGEST_FILE = 500;
const LONGEST_FUNCTION = 69;
const LARGEST_MEDIAN = 99;

/** Every file of the house is parsed: half a minute on a busy machine. */
const WHOLE_HOUSE_MS = 120_000;
const CODE = /\.(ts|mjs|cjs|vue|sql)$/;

/** A data table: dated values or labels, in which no function has a body. It is long because the law is. */
function isDataTable(part: ts.Node): boolean {
  let functions = 0;
  visit(part, (node) => {
    if (isFunction(node) && node.body !== undefined && ts.isBlock(node.body)) functions += 1;
  });
  return functions === 0;
}

/** What a function gives, when giving it is all that it does: `() => [...]`, or `{ return [...]; }`, which an engine skips until it is called. */
function givenBy({ body }: FunctionNode): ts.Node | undefined {
  if (body === undefined || !ts.isBlock(body)) return body;
  const [only, ...more] = body.statements;
  return only !== undefined && more.length === 0 && ts.isReturnStatement(only) ? only.expression : undefined;
}

/** A data table made when it is first asked for. */
function isTableOnUse(node: FunctionNode): boolean {
  const given = givenBy(node);
  return given !== undefined && ts.isArrayLiteralExpression(given) && isDataTable(given);
}

/** The body of a `describe` (or `describeOnStores`) is a chapter of tests, not a function. */
const isChapter = (node: FunctionNode): boolean => ts.isCallExpression(node.parent) && /^describe/.test(node.parent.expression.getText());

function longFunctions(source: ts.SourceFile): string[] {
  const long: string[] = [];
  visit(source, (node) => {
    if (!isFunction(node) || isChapter(node) || isTableOnUse(node)) return;
    const lines = linesOf(source, node);
    if (lines > LONGEST_FUNCTION) long.push(`${source.fileName}:${lineOf(source, node)}: ${nameOf(node)} has ${lines} lines`);
  });
  return long;
}

describe("sizes", () => {
  const paths = repositoryFiles(CODE);
  const parsed = paths.filter((path) => !path.endsWith(".sql"));

  it("no file passes 500 lines, data tables apart", () => {
    const long = paths.filter((path) => lineCount(read(path)) > LONGEST_FILE).filter((path) => path.endsWith(".sql") || !isDataTable(syntaxOf(path)));
    expect(long).toEqual([]);
  });

  it("the median file has less than 100 lines", () => {
    const lengths = paths.map((path) => lineCount(read(path))).sort((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(50);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(LARGEST_MEDIAN);
  });

  it("functions have less than 70 lines", { timeout: WHOLE_HOUSE_MS }, () => {
    const longEnough = parsed.filter((path) => lineCount(read(path)) > LONGEST_FUNCTION);
    expect(longEnough.flatMap((path) => longFunctions(syntaxOf(path)))).toEqual([]);
  });

  it("a long function would be found, a long chapter of tests or table would not", () => {
    const body = "  a();\n".repeat(LONGEST_FUNCTION);
    expect(longFunctions(parse("a.ts", `export function long() {\n${body}}\n`))).toEqual([`a.ts:1: long has ${LONGEST_FUNCTION + 2} lines`]);
    expect(longFunctions(parse("a.ts", `describe("chapter", () => {\n${body}});\n`))).toEqual([]);
    const rows = `${"  { a: 1 },\n".repeat(LONGEST_FUNCTION)}`;
    expect(longFunctions(parse("a.ts", `export const rows = () => [\n${rows}];\n`))).toEqual([]);
    expect(longFunctions(parse("a.ts", `export function rows() {\n  return [\n${rows}  ];\n}\n`))).toEqual([]);
    expect(longFunctions(parse("a.ts", `export function rows() {\n  a();\n  return [\n${rows}  ];\n}\n`))).toHaveLength(1);
    expect(longFunctions(parse("a.ts", `export const rows = () => [\n${rows}  () => { a(); },\n];\n`))).toHaveLength(1);
    expect(isDataTable(parse("a.ts", "export const a = [1, 2].map((n) => n + 1);"))).toBe(true);
    expect(isDataTable(parse("a.ts", "export const a = () => { return 1; };"))).toBe(false);
  });
});
