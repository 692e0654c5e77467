import type { NumberedRow } from "./json-rows.ts";
import type { Row } from "./row.ts";

const NEW_LINE = 0x0a;
const utf8 = new TextDecoder("utf-8", { fatal: true });
const windows = new TextDecoder("windows-1252");

/** A line in UTF-8, or in Windows-1252 where it is no UTF-8: the public lists use both, at times in one folder. */
function decoded(line: Buffer): string {
  try {
    return utf8.decode(line);
  } catch {
    return windows.decode(line);
  }
}

/** The fields of a line; undefined when a quote is left open. A quote inside quotes is written twice. */
function quotedFields(line: string, separator: string): string[] | undefined {
  const fields: string[] = [];
  let rest = line;
  for (;;) {
    const match = rest.startsWith('"') ? /^"((?:[^"]|"")*)"/.exec(rest) : undefined;
    if (match === null) return undefined;
    const length = match === undefined ? rest.indexOf(separator) : (match[0]?.length ?? 0);
    const end = length === -1 ? rest.length : length;
    if (match !== undefined && end < rest.length && rest[end] !== separator) return undefined;
    fields.push(match === undefined ? rest.slice(0, end) : (match[1] ?? "").replaceAll('""', '"'));
    if (end >= rest.length) return fields;
    rest = rest.slice(end + 1);
  }
}

/** The fields of a line of a text file. Tabs never come with quotes in these lists; semicolons do. */
export function fieldsOf(line: string, separator: string): string[] | undefined {
  return separator === "\t" || !line.includes('"') ? line.split(separator) : quotedFields(line, separator);
}

/** Cuts text that comes in pieces into lines, with the rank of each; empty lines are counted and left out. */
export class TextLines {
  private rest: Buffer = Buffer.alloc(0);
  private count = 0;

  take(chunk: Buffer): { readonly row: number; readonly line: string }[] {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    const lines: { row: number; line: string }[] = [];
    let from = 0;
    for (let at = bytes.indexOf(NEW_LINE); at !== -1; at = bytes.indexOf(NEW_LINE, from)) {
      this.add(lines, bytes.subarray(from, at));
      from = at + 1;
    }
    this.rest = Buffer.from(bytes.subarray(from));
    return lines;
  }

  /** The last line of a file that does not end with a new line. */
  finish(): { readonly row: number; readonly line: string }[] {
    const lines: { row: number; line: string }[] = [];
    this.add(lines, this.rest);
    return lines;
  }

  private add(lines: { row: number; line: string }[], bytes: Buffer): void {
    this.count += 1;
    const line = decoded(bytes)
      .replace(/\r$/, "")
      .replace(/^\uFEFF/, "");
    if (line.trim() !== "") lines.push({ row: this.count, line });
  }
}

/** A line by the names of its columns; no value where it has not as many fields as there are columns. */
export function namedRow(row: number, line: string, columns: readonly string[], separator: string): NumberedRow {
  const fields = fieldsOf(line, separator);
  if (fields === undefined || fields.length !== columns.length) return { row, value: undefined };
  const value: Record<string, string> = {};
  for (const [index, column] of columns.entries()) value[column] = fields[index] ?? "";
  return { row, value: value as Row };
}
