import type { Cents, Refusal } from "@openamo/kernel";

/** One care sheet of a file: who received care and who gave it, by the identifiers printed on it. */
export interface LotSheet {
  /** Idempotency key of the sheet, kept for ever with its answer. */
  readonly key: string;
  readonly person: string;
  readonly professional: string;
  readonly sheet: unknown;
}

/** A line of the file: a sheet, or why it could not be read. */
export interface LotLine {
  readonly line: number;
  readonly sheet?: LotSheet | undefined;
  readonly refusal?: Refusal | undefined;
}

export const LOT_FORMATS = ["ndjson", "fixed-width"] as const;
export type LotFormat = (typeof LOT_FORMATS)[number];

/** A file of sheets and how far it is. */
export interface Lot {
  readonly id: string;
  readonly organism: string;
  readonly country: string;
  readonly format: LotFormat;
  readonly fileName: string;
  /** A rehearsal decides every sheet and keeps none. */
  readonly rehearsal: boolean;
  readonly status: "running" | "finished";
  /** Lines of the whole file, where they were counted beforehand. */
  readonly linesTotal: number | null;
  /** Last line that is done. */
  readonly linesDone: number;
  readonly accepted: number;
  readonly refused: number;
  readonly pending: number;
  /** Sheets that could be neither settled nor refused; their keys are free. */
  readonly aside: number;
  /** Sheets, among all these, whose key had its answer before. */
  readonly known: number;
  readonly paid: Cents;
  readonly beganAt: Date;
  readonly beganBy: string;
  /** When the last lines were done. */
  readonly movedAt: Date;
  readonly finishedAt: Date | null;
}

export const LOT_OUTCOMES = ["accepted", "refused", "pending", "aside"] as const;
export type LotOutcome = (typeof LOT_OUTCOMES)[number];

/** What became of one line. */
export interface LotLineOutcome {
  readonly line: number;
  readonly outcome: LotOutcome;
  readonly known: boolean;
  readonly key: string | null;
  readonly personId: string | null;
  readonly claimId: string | null;
  readonly reference: string | null;
  readonly paid: Cents | null;
  readonly refusal: Refusal | null;
  readonly detail: string | null;
}

/** A line as it is read back: with whether the bank confirmed all that its claim ordered. */
export interface LotLineRead extends LotLineOutcome {
  readonly confirmed: boolean;
}

/** What a lot came to as a whole. */
export interface LotFigures {
  /** Refusals by their reason, the most frequent first, each with the words of the first. */
  readonly refusals: readonly { readonly count: number; readonly example: Refusal }[];
  /** Sheets accepted, by the profession that sent them (word of the pack). */
  readonly trades: readonly { readonly specialty: string; readonly sheets: number; readonly charged: Cents; readonly paid: Cents }[];
  /** What was ordered to be paid, by branch of the law and kind of payee. */
  readonly branches: readonly { readonly branch: string; readonly to: "beneficiary" | "professional"; readonly orders: number; readonly cents: Cents }[];
  /** Sheets set aside, by what stopped them. */
  readonly asides: readonly { readonly detail: string; readonly count: number }[];
}
