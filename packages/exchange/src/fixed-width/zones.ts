import { type Cents, type Day, dayOf, isoDay, parseDay } from "@openamo/kernel";

/** Characters of every record. */
export const WIDTH = 128;
const CENTURY = 2000;
const YEARS = 100;

/** A zone of a record: where it stands (counted from 1) and how it is written. */
export interface Zone<Value> {
  readonly name: string;
  readonly at: number;
  readonly length: number;
  /** The value, or undefined when the characters are none. */
  read(text: string): Value | undefined;
  /** The characters, at most the length of the zone; undefined when the value does not fit. */
  write(value: Value): string | undefined;
}

const fits = (text: string, length: number): string | undefined => (text.length <= length ? text : undefined);

/** Capitals, figures and a few signs, spaces after them. */
export const text = (name: string, at: number, length: number): Zone<string> => ({
  name,
  at,
  length,
  read: (characters) => (/^[A-Z0-9]* *$/.test(characters) ? characters.trimEnd() : undefined),
  write: (value) => (/^[A-Z0-9]*$/.test(value) ? fits(value, length)?.padEnd(length) : undefined),
});

/** Figures, as many as the zone is long. */
export const figures = (name: string, at: number, length: number): Zone<string> => ({
  name,
  at,
  length,
  read: (characters) => (/^\d+$/.test(characters) ? characters : undefined),
  write: (value) => (/^\d+$/.test(value) && value.length === length ? value : undefined),
});

/** A whole number, zeros before it: a count, hundredths, or cents. */
export const count = (name: string, at: number, length: number): Zone<number> => ({
  name,
  at,
  length,
  read: (characters) => (/^\d+$/.test(characters) ? Number(characters) : undefined),
  write: (value) => (Number.isSafeInteger(value) && value >= 0 ? fits(String(value), length)?.padStart(length, "0") : undefined),
});

/** An amount in cents, zeros before it, without separator or sign. */
export const amount = (name: string, at: number, length: number): Zone<Cents> => count(name, at, length) as unknown as Zone<Cents>;

/** A day of this century, `YYMMDD`; zeros for none. */
export const dayOrNone = (name: string, at: number): Zone<Day | null> => ({
  name,
  at,
  length: 6,
  read: (characters) => {
    if (characters === "000000") return null;
    return /^\d{6}$/.test(characters) ? parseDay(`20${characters.slice(0, 2)}-${characters.slice(2, 4)}-${characters.slice(4)}`) : undefined;
  },
  write: (value) => {
    if (value === null) return "000000";
    return value >= dayOf(CENTURY, 1, 1) && value < dayOf(CENTURY + YEARS, 1, 1) ? isoDay(value).slice(2).replaceAll("-", "") : undefined;
  },
});

type Zones = Readonly<Record<string, Zone<unknown>>>;
type Values<Own extends Zones> = { readonly [Name in keyof Own]: Own[Name] extends Zone<infer Value> ? Value : never };

/** What a record says, or the zone that cannot be read. */
export type ReadRecord<Own extends Zones> = { readonly values: Values<Own> } | { readonly wrong: { readonly zone: string; readonly at: number } };

/** Reads the zones of a record of full width. */
export function readZones<Own extends Zones>(zones: Own, record: string): ReadRecord<Own> {
  const values: Record<string, unknown> = {};
  for (const [key, zone] of Object.entries(zones)) {
    const value = zone.read(record.slice(zone.at - 1, zone.at - 1 + zone.length));
    if (value === undefined) return { wrong: { zone: zone.name, at: zone.at } };
    values[key] = value;
  }
  return { values: values as Values<Own> };
}

/** Writes a record of full width: its type, then its zones. @throws RangeError naming a zone that a value does not fit. */
export function writeZones<Own extends Zones>(type: string, zones: Own, values: Values<Own>): string {
  const characters = Array.from({ length: WIDTH }, () => " ");
  const put = (at: number, written: string): void => void characters.splice(at - 1, written.length, ...written);
  put(1, type);
  for (const [key, zone] of Object.entries(zones)) {
    const written = zone.write(values[key]);
    if (written === undefined) throw new RangeError(`a value does not fit the zone “${zone.name}”`);
    put(zone.at, written);
  }
  return characters.join("");
}
