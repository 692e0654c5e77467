import { StringDecoder } from "node:string_decoder";
import type { Row } from "./row.ts";

/** A row with its rank in the file; `value` is undefined where it cannot be read. */
export interface NumberedRow {
  readonly row: number;
  readonly value: Row | undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const END = 0x5d;
const NEW_LINE = 0x0a;

function parsed(text: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Row) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Finds the objects of a JSON list in text that comes in pieces, without ever holding more than one piece and one object.
 * An object that is no JSON is given without its value; the rest goes on.
 */
export class JsonRows {
  private text = "";
  private at = 0;
  private began = -1;
  private depth = 0;
  private inString = false;
  private count = 0;
  private readonly decoder = new StringDecoder("utf8");
  /** Whether the end of the list was reached. */
  ended = false;

  take(chunk: Buffer): NumberedRow[] {
    this.text += this.decoder.write(chunk);
    const rows: NumberedRow[] = [];
    for (; this.at < this.text.length; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (this.inString && code === NEW_LINE) this.breaksOff(rows);
      else if (this.inString) this.insideString(code);
      else if (code === QUOTE) this.inString = true;
      else if (code === OPEN) this.opens();
      else if (code === CLOSE) this.closes(rows);
      else if (code === END && this.depth === 0) this.ended = true;
    }
    this.forget();
    return rows;
  }

  private insideString(code: number): void {
    if (code === BACKSLASH) this.at += 1;
    else if (code === QUOTE) this.inString = false;
  }

  /** A string never holds a new line: a quote was left open, and the row it stands in is lost alone. */
  private breaksOff(rows: NumberedRow[]): void {
    this.inString = false;
    if (this.depth === 0) return;
    this.depth = 0;
    this.began = -1;
    this.count += 1;
    rows.push({ row: this.count, value: undefined });
  }

  private opens(): void {
    if (this.depth === 0) this.began = this.at;
    this.depth += 1;
  }

  private closes(rows: NumberedRow[]): void {
    if (this.depth === 0) return;
    this.depth -= 1;
    if (this.depth > 0) return;
    this.count += 1;
    rows.push({ row: this.count, value: parsed(this.text.slice(this.began, this.at + 1)) });
    this.began = -1;
  }

  /** Drops what was read. `at` may stand past the end by one, after a backslash that ends a piece. */
  private forget(): void {
    const kept = this.began === -1 ? this.text.length : this.began;
    this.text = this.text.slice(kept);
    this.at -= kept;
    if (this.began !== -1) this.began = 0;
  }
}
