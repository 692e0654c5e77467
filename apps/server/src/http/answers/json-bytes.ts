/** Text shorter than this is copied as text: a piece of bytes costs more than it saves. */
const LEAST_BYTES = 120;
/** Bytes that a character of a string takes in UTF-8, at most. */
const MOST_BYTES = 3;

/** A piece of an answer that is the same each time, ready to be copied. */
export type Piece = string | Buffer;

export const pieceOf = (text: string): Piece => (text.length < LEAST_BYTES ? text : Buffer.from(text));

/** A place in what was written. */
export interface Mark {
  readonly parts: number;
  readonly text: string;
}

/** JSON text on its way to the bytes of an answer: what was written before is copied as it is, the rest is encoded once. */
export class JsonBytes {
  readonly #parts: Piece[] = [];
  #text = "";

  add(text: string): void {
    this.#text += text;
  }

  copy(piece: Piece): void {
    if (typeof piece === "string") this.#text += piece;
    else {
      this.#parts.push(this.#text, piece);
      this.#text = "";
    }
  }

  /** Where writing stands, to be returned to. */
  mark(): Mark {
    return { parts: this.#parts.length, text: this.#text };
  }

  /** Forgets what was written since. */
  back({ parts, text }: Mark): void {
    this.#parts.length = parts;
    this.#text = text;
  }

  /** All that was written. */
  bytes(): Buffer {
    const parts = [...this.#parts, this.#text];
    const most = parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length * MOST_BYTES : part.length), 0);
    const bytes = Buffer.allocUnsafe(most);
    let at = 0;
    for (const part of parts) at += typeof part === "string" ? bytes.write(part, at) : part.copy(bytes, at);
    return bytes.subarray(0, at);
  }

  text(): string {
    return this.bytes().toString();
  }
}

/** Quotes, backslashes, control characters and halves of characters. */
const SPECIAL = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** A text as JSON writes it; few hold anything that is written otherwise. */
export const quoted = (text: string): string => (SPECIAL.test(text) ? JSON.stringify(text) : `"${text}"`);
