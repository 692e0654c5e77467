import ts from "typescript";
import { describe, expect, it } from "vitest";
import { isTest, repositoryFiles } from "./support/files.ts";
import { findings, parse, syntaxOf, visit } from "./support/syntax.ts";

/** Rule folders of the packs: the law of a country. The rooms of the fund hold no law. */
const RULES = /^packages\/(france|morocco)\/src\/(reimbursement|claims|affiliation|cash-benefits|occupational-risk|contributions|prevention)\/.*\.ts$/;

/** Bounds of an input schema (`z.array(line).max(50)`) protect the machine; they are no law. */
function isSchemaBound(node: ts.Node): boolean {
  const call = node.parent;
  if (call === undefined || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false;
  return ["min", "max", "length"].includes(call.expression.name.text) && call.expression.expression.getText() !== "Math";
}

/** A number with a name that serves only as a bound of a schema: `const MOST_LINES = 50` and `.max(MOST_LINES)`. */
function namesSchemaBound(node: ts.Node): boolean {
  const declaration = node.parent;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
  const name = declaration.name.getText();
  let uses = 0;
  let bounds = 0;
  visit(node.getSourceFile(), (other) => {
    if (!ts.isIdentifier(other) || other.text !== name || other === declaration.name) return;
    uses += 1;
    if (isSchemaBound(other)) bounds += 1;
  });
  return uses > 0 && uses === bounds;
}

/** A number of the law is a dated parameter; in a rule only nothing, one, and "not found" may be written. */
function numberOfTheLaw(node: ts.Node): string | undefined {
  if (ts.isBigIntLiteral(node)) return node.text === "0n" || node.text === "1n" ? undefined : node.text;
  if (!ts.isNumericLiteral(node) || node.text === "0" || node.text === "1") return undefined;
  if (isSchemaBound(node) || namesSchemaBound(node)) return undefined;
  return node.text;
}

describe("rules", () => {
  it("hold no number", () => {
    const sources = repositoryFiles(RULES).filter((path) => !isTest(path));
    expect(sources.length).toBeGreaterThan(3);
    expect(sources.flatMap((path) => findings(syntaxOf(path), numberOfTheLaw))).toEqual([]);
  });

  it("would be caught holding one", () => {
    expect(findings(parse("a.ts", "const a = base * 0.7;"), numberOfTheLaw)).toEqual(["a.ts:1: 0.7"]);
    expect(findings(parse("a.ts", "const a = [-1, 0, 1, 16n];"), numberOfTheLaw)).toEqual(["a.ts:1: 16n"]);
    expect(findings(parse("a.ts", "const a = fee >= 120_00;"), numberOfTheLaw)).toEqual(["a.ts:1: 12000"]);
    expect(findings(parse("a.ts", "const a = Math.max(b, 5); const c = z.array(d).max(50);"), numberOfTheLaw)).toEqual(["a.ts:1: 5"]);
    expect(findings(parse("a.ts", "const A = 50; const b = z.array(d).max(A);"), numberOfTheLaw)).toEqual([]);
    expect(findings(parse("a.ts", "const A = 50; const b = z.array(d).max(A); const c = base * A;"), numberOfTheLaw)).toEqual(["a.ts:1: 50"]);
  });
});
