import { type Day, isoDay, parseDay } from "@openamo/kernel";

/** What an entry of a list tells. `word` names a grid or a group of the list itself. */
export type EntryPart = "act" | "tariff" | "grouping" | "note" | "generic" | "word";

/**
 * How entries of a part stand in time: each row brings its first day (`by-row`), rows hold from the day of the list (`by-list`), or there is one
 * row for a code (`none`).
 */
export type PartDating = "by-row" | "by-list" | "none";

/** One thing that a list says. */
export interface Entry {
  readonly part: EntryPart;
  readonly code: string;
  /** Which line of the code; empty where there is one. */
  readonly line: string;
  /** First day; null where the list gives none. */
  readonly from: Day | null;
  /** Last day; null where it goes on. */
  readonly to: Day | null;
  readonly label: string;
  readonly family: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** An entry that the house holds. */
export interface HeldEntry extends Entry {
  readonly list: string;
  /** Number of the import that said it. */
  readonly import: number;
}

/** Values of a tariff line, in hundredths of its unit, by grid or by name. */
export interface TariffValues {
  readonly unit: string;
  readonly values: Readonly<Record<string, number>>;
}

const NO_FIRST_DAY = "-infinity";

/** A first day as the store writes it. */
export const storedFrom = (from: Day | null): string => (from === null ? NO_FIRST_DAY : isoDay(from));
export const readFrom = (stored: string): Day | null => parseDay(stored) ?? null;
export const storedTo = (to: Day | null): string | null => (to === null ? null : isoDay(to));
export const readTo = (stored: string | null): Day | null => (stored === null ? null : (parseDay(stored) ?? null));

/** The values of a tariff line. @throws Error when the store holds something else: a defect. */
export function tariffOf({ content, code }: Entry): TariffValues {
  const { unit, values } = content;
  if (typeof unit !== "string" || typeof values !== "object" || values === null) throw new Error(`the tariff of ${code} has no values`);
  return { unit, values: values as Record<string, number> };
}

/** Whether an entry holds on a day by its own days. */
export const holdsOn = ({ from, to }: Pick<Entry, "from" | "to">, on: Day): boolean => (from === null || from <= on) && (to === null || to >= on);

/** Of the lines of each code, the one in force on a day: the last that began, unless it has ended. */
export function inForce<Line extends Pick<Entry, "code" | "line" | "from" | "to">>(lines: readonly Line[], on: Day): Line[] {
  const last = new Map<string, Line>();
  for (const line of lines) {
    const key = `${line.code} ${line.line}`;
    const known = last.get(key);
    const began = line.from === null || line.from <= on;
    if (began && (known === undefined || (line.from ?? Number.NEGATIVE_INFINITY) >= (known.from ?? Number.NEGATIVE_INFINITY))) last.set(key, line);
  }
  return [...last.values()].filter((line) => holdsOn(line, on));
}
