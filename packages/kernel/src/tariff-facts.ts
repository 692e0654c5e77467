import type { Day } from "./day.ts";

/** What a sheet asks of the imported lists: an act by its code, on the day of care. */
export interface TariffKey {
  /** Name of the list: `ccam`, `biology`, `devices`. */
  readonly list: string;
  readonly code: string;
  readonly on: Day;
}

/** A line of tariff of an act: the one in force on the day asked. */
export interface TariffLine {
  /** Which line of the act: `1/0` is activity 1, phase 0; empty where an act has one. */
  readonly line: string;
  /** First day; null where the list gives none. */
  readonly from: Day | null;
  /** `EUR`, or a key letter whose own value stands in the law. */
  readonly unit: string;
  /** By grid or by name, in hundredths of the unit. */
  readonly values: Readonly<Record<string, number>>;
  /** Whole numbers that the line sets beside its values: bounds in days. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** An act of an imported list as it stood on a day. Plain values: they are stored with the decision. */
export interface TariffFact extends TariffKey {
  readonly label: string;
  /** What the list says of the act in words of its own: `actType`, `sex`, `priorAgreement`, `greatestAge`. */
  readonly traits: Readonly<Record<string, string>>;
  /** Billing groups, by line of the act. */
  readonly groups: Readonly<Record<string, string>>;
  readonly lines: readonly TariffLine[];
  /** Notes that the list has on the act, by their line: `13/1` is the first note of kind 13. Their text stays in the list. */
  readonly notes: readonly string[];
  /** Codes of acts that the list says are not billed with this one; left out where it names none. */
  readonly excludes?: readonly string[];
  /** Number of the newest import that any of this comes from. */
  readonly import: number;
  /** Day for which the list was last imported: what changed after it is not known. */
  readonly listHoldsOn: Day;
}

/** One text for each key. */
export const tariffKeyText = ({ list, code, on }: TariffKey): string => `${list} ${code} ${on}`;
