import ts from "typescript";
import { codeOf } from "./files.ts";

/** The syntax tree of a file of the repository. */
export function syntaxOf(path: string): ts.SourceFile {
  return parse(path, codeOf(path));
}

/** The syntax tree of a text, for the tests of the checks themselves. */
export function parse(path: string, text: string): ts.SourceFile {
  const kind = /\.(mjs|cjs|js)$/.test(path) ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** All nodes for which `found` answers, as `path:line: answer`. */
export function findings(source: ts.SourceFile, found: (node: ts.Node) => string | undefined): string[] {
  const list: string[] = [];
  visit(source, (node) => {
    const answer = found(node);
    if (answer !== undefined) list.push(`${source.fileName}:${lineOf(source, node)}: ${answer}`);
  });
  return list;
}

export const lineOf = (source: ts.SourceFile, node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;

/** Lines from the first to the last character of a node. */
export function linesOf(source: ts.SourceFile, node: ts.Node): number {
  const end = source.getLineAndCharacterOfPosition(node.getEnd()).line;
  return end - source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

export type FunctionNode =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.ConstructorDeclaration
  | ts.AccessorDeclaration;

export function isFunction(node: ts.Node): node is FunctionNode {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isAccessor(node)
  );
}

/** Name of a function as a reader would say it. */
export function nameOf(node: FunctionNode): string {
  const own = node.name?.getText();
  if (own !== undefined) return own;
  const parent = node.parent;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : "an unnamed function";
}
