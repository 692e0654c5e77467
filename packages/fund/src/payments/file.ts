import type { BankAccountRef, Cents, Currency, Day } from "@openamo/kernel";
import type { SetAsideReason } from "./payees.ts";
import type { DueLine } from "./store.ts";

/** Orders of one payee that no file can take, and why. */
export interface SetAside {
  readonly to: DueLine["to"];
  readonly payeeId: string;
  readonly reason: SetAsideReason;
  readonly orders: number;
  readonly cents: number;
}

export type FileStatus = "prepared" | "released" | "withdrawn";

/** A file for the bank, without its text. */
export interface PaymentFile {
  readonly id: string;
  readonly organism: string;
  /** `cpam-691-2026-11-0001`. */
  readonly reference: string;
  readonly format: string;
  readonly currency: Currency;
  readonly status: FileStatus;
  readonly executionDay: Day;
  /** Holder of the account that pays. */
  readonly holder: string;
  readonly account: string;
  readonly payments: number;
  readonly cents: Cents;
  readonly setAside: readonly SetAside[];
  readonly extension: string;
  readonly preparedAt: Date;
  readonly preparedBy: string;
  /** The name of that person, or the id where no name was kept. */
  readonly preparedName: string;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  readonly endedName: string | null;
}

export type PaymentStatus = "in-file" | "sent" | "paid" | "returned" | "withdrawn";

/** What one payee receives in one file. */
export interface Payment extends BankAccountRef {
  readonly id: string;
  readonly organism: string;
  readonly fileId: string;
  /** `2026-11-000001`: number of the statement that the payee receives with it. */
  readonly reference: string;
  readonly to: DueLine["to"];
  readonly payeeId: string;
  readonly cents: Cents;
  readonly orders: number;
  readonly status: PaymentStatus;
  readonly paidOn: Day | null;
  readonly returnedOn: Day | null;
  readonly returnReason: string | null;
  readonly reissuedAt: Date | null;
}

/** Our reference of a payment in a file: the bank gives it back. At most 35 characters, so the id goes without its dashes. */
export const endToEndIdOf = (paymentId: string): string => paymentId.replaceAll("-", "");

/** The id behind a reference, or null when it is none of ours. */
export const paymentIdOf = (endToEndId: string): string | null => {
  const found = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i.exec(endToEndId);
  return found === null ? null : found.slice(1).join("-").toLowerCase();
};
