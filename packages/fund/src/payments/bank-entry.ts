import type { Cents, Day, StatementEntry } from "@openamo/kernel";

/**
 * What became of a movement: it confirmed payments, brought one back, told again what was known, is not booked yet - or nobody could explain
 * it: an agent looks at it.
 */
export type EntryOutcome = "paid" | "returned" | "known" | "pending" | "unknown" | "amount-differs" | "unreadable";

/** A movement of a bank as it is kept. */
export interface BankEntry {
  readonly id: string;
  readonly organism: string;
  readonly statement: string;
  readonly place: number;
  readonly side: StatementEntry["side"] | null;
  readonly cents: Cents | null;
  readonly currency: string | null;
  readonly bookingDay: Day | null;
  readonly bankReference: string | null;
  readonly returnReason: string | null;
  readonly counterparty: string | null;
  readonly text: string | null;
  readonly outcome: EntryOutcome;
  readonly paymentId: string | null;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
  readonly resolution: string | null;
}

export const WORKLIST: readonly EntryOutcome[] = ["unknown", "amount-differs", "unreadable"];
