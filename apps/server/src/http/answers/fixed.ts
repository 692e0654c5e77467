import { type JsonBytes, type Piece, pieceOf } from "./json-bytes.ts";

const written = new WeakMap<object, Map<object, Piece>>();

/** Says that an object, made once and shown in many answers, never changes: each writer puts it in JSON once. */
export function fixed<T extends object>(value: T): T {
  if (!written.has(value)) written.set(value, new Map());
  return value;
}

/** The same for a list, which answers hold as one that could be written to. */
export const fixedList = <T>(list: readonly T[]): T[] => fixed(list) as T[];

/** What a writer wrote of a value before, or what it writes now where the value is fixed; false where it is not. */
export function copyFixed(value: object, writer: object, out: JsonBytes, write: () => string): boolean {
  const byWriter = written.get(value);
  if (byWriter === undefined) return false;
  let piece = byWriter.get(writer);
  if (piece === undefined) {
    piece = pieceOf(write());
    byWriter.set(writer, piece);
  }
  out.copy(piece);
  return true;
}
