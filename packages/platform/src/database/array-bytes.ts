import { type Day, day } from "@openamo/kernel";

/** Types of which the server reads arrays as bytes. */
export type ElementType = "uuid" | "text" | "bigint" | "integer" | "boolean" | "date" | "timestamptz";

export type ElementValue = string | number | boolean | null;

/** Numbers under which PostgreSQL knows its own types, the same on every server. */
const OIDS: Readonly<Record<ElementType, number>> = { uuid: 2950, text: 25, bigint: 20, integer: 23, boolean: 16, date: 1082, timestamptz: 1184 };

const NULL = -1;
const FIRST_INDEX = 1;
const INT4_BYTES = 4;
const INT8_BYTES = 8;
const UUID_BYTES = 16;
const TWO_TO_32 = 4_294_967_296;
/** The server counts days and microseconds from 2000-01-01 on. */
const EPOCH_DAY: Day = day("2000-01-01");
const EPOCH_MS = Date.UTC(2000, 0, 1);
const MICROS_OF_MS = 1000;
/** Bytes of a character of JavaScript's text in UTF-8, at most. */
const MOST_BYTES = 3;
/** Shorter texts are written quicker here than by a call out of the engine. */
const SHORT = 32;
const ASCII = 128;

const HEX = Uint8Array.from({ length: ASCII }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? 255 : value;
});

/** Written over by each array, which is copied out of it. */
let bytes = Buffer.allocUnsafe(65_536);
let end = 0;

function room(more: number): void {
  if (end + more <= bytes.length) return;
  const larger = Buffer.allocUnsafe(Math.max(2 * bytes.length, end + more));
  bytes.copy(larger, 0, 0, end);
  bytes = larger;
}

function int4(value: number): void {
  end = bytes.writeInt32BE(value, end);
}

function int8(value: number): void {
  int4(Math.floor(value / TWO_TO_32));
  end = bytes.writeUInt32BE(value >>> 0, end);
}

function shortText(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= ASCII) return false;
    bytes[end + INT4_BYTES + index] = code;
  }
  int4(text.length);
  end += text.length;
  return true;
}

function writeText(text: string): void {
  room(INT4_BYTES + MOST_BYTES * text.length);
  if (text.length <= SHORT && shortText(text)) return;
  const length = bytes.write(text, end + INT4_BYTES);
  int4(length);
  end += length;
}

function writeUuid(text: string): void {
  int4(UUID_BYTES);
  const start = end;
  let high = NULL;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 45) continue;
    const half = HEX[code] ?? 255;
    if (half > 15 || end === start + UUID_BYTES) throw new RangeError("not a uuid");
    if (high === NULL) high = half;
    else {
      bytes[end] = (high << 4) | half;
      end += 1;
      high = NULL;
    }
  }
  if (end !== start + UUID_BYTES || high !== NULL) throw new RangeError("not a uuid");
}

function writeInstant(text: string): void {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw new RangeError("not an instant");
  int4(INT8_BYTES);
  int8((ms - EPOCH_MS) * MICROS_OF_MS);
}

function writeNumber(size: number, value: number): void {
  if (!Number.isSafeInteger(value)) throw new RangeError("not a whole number");
  int4(size);
  if (size === INT4_BYTES) int4(value);
  else int8(value);
}

const WRITERS: Readonly<Record<ElementType, (value: ElementValue) => void>> = {
  text: (value) => writeText(String(value)),
  uuid: (value) => writeUuid(String(value)),
  bigint: (value) => writeNumber(INT8_BYTES, Number(value)),
  integer: (value) => writeNumber(INT4_BYTES, Number(value)),
  date: (value) => writeNumber(INT4_BYTES, day(String(value)) - EPOCH_DAY),
  timestamptz: (value) => writeInstant(String(value)),
  boolean(value) {
    int4(1);
    bytes[end] = value === true ? 1 : 0;
    end += 1;
  },
};

/**
 * An array as PostgreSQL reads it in bytes: nothing is put in quotes here and taken out of them there.
 * @throws RangeError for a value that is not of the type.
 */
export function arrayBytes(type: ElementType, values: readonly ElementValue[]): Buffer {
  const write = WRITERS[type];
  end = 0;
  const dimensions = values.length === 0 ? 0 : 1;
  int4(dimensions);
  int4(values.includes(null) ? 1 : 0);
  int4(OIDS[type]);
  if (dimensions > 0) {
    int4(values.length);
    int4(FIRST_INDEX);
  }
  for (const value of values) {
    room(INT4_BYTES + UUID_BYTES);
    if (value === null) int4(NULL);
    else if (value === undefined) throw new RangeError("a row without a value");
    else write(value);
  }
  return Buffer.from(bytes.subarray(0, end));
}
