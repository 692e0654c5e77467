import type { Day } from "./day.ts";
import type { Cents, Currency } from "./money.ts";

/** An account at a bank: `iban`, or the country's own way of writing it (`ma.rib`). */
export interface BankAccountRef {
  readonly format: string;
  /** Normal form, without spaces. */
  readonly account: string;
  readonly bic: string | null;
  readonly holder: string;
}

/** One transfer of a payment file. */
export interface CreditTransfer {
  /** Our own reference, given back by the bank: at most 35 letters and digits. */
  readonly endToEndId: string;
  readonly cents: Cents;
  readonly creditor: BankAccountRef;
  /** What the payee reads on the statement of their account. It never says anything about health. */
  readonly text: string;
}

/** Transfers from one account on one day. */
export interface PaymentFileContent {
  /** Unique for ever: at most 35 letters, digits and dashes. */
  readonly messageId: string;
  /** Instant, as ISO writes it. */
  readonly createdAt: string;
  readonly executionDay: Day;
  readonly currency: Currency;
  readonly initiator: string;
  readonly debtor: BankAccountRef;
  readonly transfers: readonly CreditTransfer[];
}

/** Writes payment files in a format that a bank takes. */
export interface PaymentWriter {
  /** `pain.001.001.09`. */
  readonly format: string;
  readonly mediaType: string;
  readonly extension: string;
  /** Whether an account can be paid by it. */
  accepts(account: BankAccountRef, currency: Currency): boolean;
  write(file: PaymentFileContent): string;
}

/** Where the statement comes from, told once before its entries. */
export interface StatementHeader {
  /** `camt.053`, `camt.054`. */
  readonly kind: string;
  /** The bank's own id of the statement. */
  readonly id: string;
  /** Account, in its normal form. */
  readonly account: string;
  /** When the bank made it, as it wrote it. */
  readonly createdAt: string | null;
}

/** One movement that a bank tells: an entry, or one transaction of an entry that holds several. */
export interface StatementEntry {
  /** Place in the statement, from 1, and the place of the transaction in its entry, from 1; 0 where the bank tells the entry alone. */
  readonly entry: number;
  readonly transaction: number;
  readonly side: "debit" | "credit";
  readonly cents: Cents;
  readonly currency: string;
  /** Only what is booked moves the ledger. */
  readonly booked: boolean;
  readonly bookingDay: Day | null;
  readonly valueDay: Day | null;
  /** The bank's reference of the entry. */
  readonly bankReference: string | null;
  /** References that we gave in the payment file. */
  readonly endToEndId: string | null;
  readonly messageId: string | null;
  readonly paymentInformationId: string | null;
  /** How many transactions the entry stands for, where the bank says it. */
  readonly count: number | null;
  /** Code of the reason of a return (`AC04`), or null. */
  readonly returnReason: string | null;
  /** Who is on the other side, and the text, where the bank tells them: at most 140 characters. */
  readonly counterparty: string | null;
  readonly text: string | null;
}

/** What a reader gives, in the order of the file. */
export type StatementPart =
  | { readonly kind: "statement"; readonly header: StatementHeader }
  | { readonly kind: "entry"; readonly entry: StatementEntry }
  /** An entry that is there and cannot be read: it is kept and shown, never left out. */
  | { readonly kind: "unreadable"; readonly entry: number; readonly because: string };
