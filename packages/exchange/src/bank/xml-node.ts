/** A piece of a document, small enough to be held: one entry of a statement, or one transaction of it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** The first piece at the end of a path, or undefined. */
export function at(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let found = node;
  for (const name of path) found = found?.children.find((child) => child.name === name);
  return found;
}

/** The text at the end of a path, trimmed; null where there is none. */
export function textAt(node: XmlNode | undefined, ...path: readonly string[]): string | null {
  const text = at(node, ...path)?.text.trim();
  return text === undefined || text === "" ? null : text;
}
