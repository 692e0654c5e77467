import ts from "typescript";
import { describe, expect, it } from "vitest";
import { isTest, repositoryFiles } from "./support/files.ts";
import { parse, syntaxOf } from "./support/syntax.ts";

const ACTIONS = /^packages\/fund\/src\/[^/]+\/actions\/.*\.ts$/;

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);

interface Exported {
  readonly name: string;
  readonly body: ts.ConciseBody | undefined;
}

/** The functions that a file exports, with their names and bodies. */
function exportedFunctions(source: ts.SourceFile): Exported[] {
  return source.statements.flatMap((statement): Exported[] => {
    if (!isExported(statement)) return [];
    if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? "default", body: statement.body }];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [{ name: name.getText(), body: initializer.body }]
        : [],
    );
  });
}

/** Whether the first thing a function does is to ask for a permission named by a literal. */
function asksFirst(body: ts.ConciseBody | undefined): boolean {
  if (body === undefined || !ts.isBlock(body)) return false;
  const first = body.statements[0];
  if (first === undefined || !ts.isExpressionStatement(first)) return false;
  const call = ts.isAwaitExpression(first.expression) ? first.expression.expression : first.expression;
  if (!ts.isCallExpression(call) || call.expression.getText() !== "requirePermission") return false;
  const permission = call.arguments[1];
  return permission !== undefined && ts.isStringLiteral(permission) && /^[a-z-]+:[a-z-]+$/.test(permission.text);
}

const withoutPermission = (source: ts.SourceFile): string[] =>
  exportedFunctions(source)
    .filter(({ body }) => !asksFirst(body))
    .map(({ name }) => `${source.fileName}: ${name}`);

describe("actions of the fund", () => {
  it("name their permission in the first statement", () => {
    const sources = repositoryFiles(ACTIONS)
      .filter((path) => !isTest(path))
      .map(syntaxOf);
    expect(sources.flatMap(exportedFunctions).length).toBeGreaterThan(5);
    expect(sources.flatMap(withoutPermission)).toEqual([]);
  });

  it("would be caught without it", () => {
    const caught = (code: string): string[] => withoutPermission(parse("a.ts", code));
    expect(caught('export async function pay(context) { requirePermission(context, "claims:pay"); work(); }')).toEqual([]);
    expect(caught('export async function pay(context) { work(); requirePermission(context, "claims:pay"); }')).toEqual(["a.ts: pay"]);
    expect(caught("export const pay = async (context) => work();")).toEqual(["a.ts: pay"]);
    expect(caught("export async function pay(context, name) { requirePermission(context, name); }")).toEqual(["a.ts: pay"]);
  });
});
