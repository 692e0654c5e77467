import type { Day } from "./day.ts";
import type { Cents } from "./money.ts";
import type { PackAct } from "./pack-acts.ts";
import type { Schema } from "./question.ts";
import type { Text } from "./text.ts";

/** An act as an entry form offers it. */
export interface BillableAct {
  readonly code: string;
  readonly label: Text;
  /** Word of the pack for the kind of act. */
  readonly family: string;
  /** Tariff of the day asked. */
  readonly tariffCents: Cents;
}

/** A kind of care sheet as an entry form asks for it. */
export interface SheetForm {
  /** Word of the pack that the sheet bears as its family. */
  readonly family: string;
  readonly label: Text;
  /**
   * Shapes of what the sheet asks beside its nature and lines, and of one line, with the words of a form; null for the ordinary sheet,
   * whose lines are acts of `billableActs`.
   */
  readonly fields: { readonly head: Schema<unknown>; readonly line: Schema<unknown> } | null;
  /** The sheet holds what the form asks and nothing beside: neither its family nor the nature of the insurance. */
  readonly plain?: boolean;
}

/** A counter as a reader sees it. */
export interface CounterFace {
  readonly label: Text;
  /** The most that it may reach, where the law sets a count. */
  readonly limitCount?: number;
  /** The same where the law sets an amount. */
  readonly limitCents?: Cents;
}

/** How a pack names its own words for a reader, and writes at the edge what it stored. The sheets it receives are those its own schema has read. */
export interface PackDisplay<Sheet = unknown> {
  /** Undefined for a word that is not the pack's. */
  specialtyLabel(specialty: string): Text | undefined;
  /** The words that `specialtyLabel` knows, for who searches a professional by trade; a pack that leaves it out is searched by name only. */
  readonly specialties?: readonly string[];
  actLabel(code: string): Text | undefined;
  /** Acts that a professional of a specialty may bill on a day. */
  billableActs(specialty: string, on: Day): readonly BillableAct[];
  /** The small dated table of acts that the pack carries itself, where it has one: public, searched before and after any import. */
  readonly acts?: readonly PackAct[];
  /** Ids of the imported public lists that are of this country; none where the pack reads no list. */
  readonly publicLists?: readonly string[];
  /** Kinds of sheet that a professional of a specialty may send, the usual one first. A pack that leaves this out has one kind only. */
  sheetForms?(specialty: string): readonly SheetForm[];
  /** The kind of a stored sheet, where the pack has several. */
  sheetLabel?(sheet: Sheet): Text;
  /** A stored sheet as the edge writes it: decimal strings, ISO days. */
  publishSheet(sheet: Sheet): unknown;
  /** Fees of a stored sheet, decided or not. */
  chargedOf(sheet: Sheet): Cents;
  /** Undefined for a counter that readers are not shown. */
  counter(name: string, span: string, on: Day): CounterFace | undefined;
}
