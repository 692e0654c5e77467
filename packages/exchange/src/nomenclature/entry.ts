import type { Day } from "@openamo/kernel";

/** The public lists that can be read, by the name they have on the command line. */
export const NOMENCLATURE_LISTS = ["ccam", "medicines", "ghs", "biology", "devices", "icd10"] as const;
export type NomenclatureList = (typeof NOMENCLATURE_LISTS)[number];

/**
 * What an entry tells: an act (or medicine, stay, device, diagnosis) itself, one of its tariff lines, the billing group of one of its
 * activities, a note on its cover, its place in a group of generics, or a word of the list (the name of a grid, of a modifier).
 */
export type EntryPart = "act" | "tariff" | "grouping" | "note" | "generic" | "word";

/**
 * How entries of a part stand in time. `by-row`: each row brings its first day, and rows of one code follow each other. `by-list`: rows have no
 * day, they hold from the day of the list. `none`: there is one row for a code; its days, if any, are those of the code's own life.
 */
export type PartDating = "by-row" | "by-list" | "none";

/** One thing that a list says, in the form in which it is kept. */
export interface ListEntry {
  readonly part: EntryPart;
  readonly code: string;
  /** Which line of the code: `1/0` is activity 1, phase 0; empty where a code has one line. */
  readonly line: string;
  /** First day; null where the list gives none. */
  readonly from: Day | null;
  /** Last day; null where it goes on. */
  readonly to: Day | null;
  /** What a reader sees; empty for a tariff line. */
  readonly label: string;
  /** Our own word for the kind of thing: `technical-act`, `medicine`. */
  readonly family: string;
  /** The rest. A tariff line is `{ unit, values, ... }`, its values whole hundredths of the unit. */
  readonly content: Readonly<Record<string, unknown>>;
}

/** Where a row stands in its file: the line of a text, the rank of an object in a JSON list. The first is 1. */
export interface RowPlace {
  readonly file: string;
  readonly row: number;
}
