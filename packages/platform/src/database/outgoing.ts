import { wireValue } from "./wire-value.ts";

/** The first byte of each kind of message, as the protocol names them. */
const [PARSE, BIND, DESCRIBE, EXECUTE, SYNC] = ["P", "B", "D", "E", "S"].map((letter) => letter.charCodeAt(0)) as [number, number, number, number, number];
const PORTAL = "P".charCodeAt(0);
const INT2 = 2;
const INT4 = 4;
const NO_VALUE = -1;
const TEXT = 0;
const BYTES = 1;
const ALL_ROWS = 0;
/** Bytes of a character of JavaScript's text in UTF-8, at most. */
const MOST_BYTES = 3;
/** Longer texts are counted before they are written, so that room for the longest they could be is not held. */
const LONG = 4096;
const FIRST_SIZE = 65_536;
/** Memory that is kept for the next messages: as many pieces as there are messages on their way at once, none much larger than a round writes. */
const MOST_SPARE = 8;
const LARGEST_SPARE = 1_048_576;

/** Memory that no message is in. */
const spare: Buffer[] = [];

/**
 * Messages to a PostgreSQL server in the form of its protocol (version 3, "Message Formats"), one behind another in one piece of memory that is used
 * again once they are sent. The driver's own form copies each value four times on its way, and leaves the pieces to be collected.
 */
export class Outgoing {
  #bytes = spare.pop() ?? Buffer.allocUnsafe(FIRST_SIZE);
  #end = 0;

  /** Prepares a statement under a name; without one, for the next binding alone. The server finds the types of its parameters. */
  parse(name: string, text: string): void {
    const start = this.#begin(PARSE);
    this.#word(name);
    this.#word(text);
    this.#int2(0);
    this.#finish(start);
  }

  /** Gives a prepared statement its values. Buffers travel as they are, all else as text; the answer comes as text. */
  bind(name: string, values: readonly unknown[]): void {
    const wire = values.map(wireValue);
    const start = this.#begin(BIND);
    this.#word("");
    this.#word(name);
    this.#int2(wire.length);
    for (const value of wire) this.#int2(typeof value === "object" && value !== null ? BYTES : TEXT);
    this.#int2(wire.length);
    for (const value of wire) this.#value(value);
    this.#int2(1);
    this.#int2(TEXT);
    this.#finish(start);
  }

  /** Asks for the columns of what is bound. */
  describe(): void {
    const start = this.#begin(DESCRIBE);
    this.#room(1);
    this.#end = this.#bytes.writeUInt8(PORTAL, this.#end);
    this.#word("");
    this.#finish(start);
  }

  execute(): void {
    const start = this.#begin(EXECUTE);
    this.#word("");
    this.#int4(ALL_ROWS);
    this.#finish(start);
  }

  sync(): void {
    this.#finish(this.#begin(SYNC));
  }

  /** All that was written. It stays as it is until {@link free}. */
  bytes(): Buffer {
    return this.#bytes.subarray(0, this.#end);
  }

  /** Gives the memory back, once nobody reads it any more. */
  free(): void {
    if (spare.length < MOST_SPARE && this.#bytes.length <= LARGEST_SPARE) spare.push(this.#bytes);
    this.#bytes = Buffer.alloc(0);
    this.#end = 0;
  }

  /** Begins a message, and tells where its length stands. */
  #begin(kind: number): number {
    this.#room(1 + INT4);
    this.#end = this.#bytes.writeUInt8(kind, this.#end);
    const start = this.#end;
    this.#end += INT4;
    return start;
  }

  #finish(start: number): void {
    this.#bytes.writeInt32BE(this.#end - start, start);
  }

  #room(more: number): void {
    if (this.#end + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#end + more));
    this.#bytes.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
  }

  #int2(value: number): void {
    this.#room(INT2);
    this.#end = this.#bytes.writeUInt16BE(value, this.#end);
  }

  #int4(value: number): void {
    this.#room(INT4);
    this.#end = this.#bytes.writeInt32BE(value, this.#end);
  }

  /** A text that ends with a zero. */
  #word(text: string): void {
    this.#room(MOST_BYTES * text.length + 1);
    this.#end += this.#bytes.write(text, this.#end);
    this.#end = this.#bytes.writeUInt8(0, this.#end);
  }

  #value(value: string | Buffer | null): void {
    if (value === null) this.#int4(NO_VALUE);
    else if (typeof value === "string") this.#text(value);
    else {
      this.#int4(value.length);
      this.#room(value.length);
      this.#end += value.copy(this.#bytes, this.#end);
    }
  }

  #text(text: string): void {
    this.#room(INT4 + (text.length < LONG ? MOST_BYTES * text.length : Buffer.byteLength(text)));
    const length = this.#bytes.write(text, this.#end + INT4);
    this.#int4(length);
    this.#end += length;
  }
}
