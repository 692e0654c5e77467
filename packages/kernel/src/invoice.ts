import type { Day } from "./day.ts";
import type { Cents } from "./money.ts";

/** Modifiers of a technical act that an invoice has zones for. */
export const INVOICE_MODIFIERS = 4;

/** Most units of a device, and most cents that it charges, that an invoice has zones for. */
export const INVOICE_DEVICE_UNITS = 99;
export const INVOICE_DEVICE_CENTS = 9_999_999;

/** An act of the list of technical acts, as an invoice details it. */
export interface InvoicedTechnicalAct {
  readonly code: string;
  readonly activity: string;
  readonly phase: string;
  /** Letters or figures, at most {@link INVOICE_MODIFIERS}. */
  readonly modifiers: string;
  /** One figure, or empty. */
  readonly association: string;
}

/** A product of the list of devices, as an invoice details it: its line says how many units, and what they charge. */
export interface InvoicedDevice {
  /** Code of the list, at most thirteen characters. */
  readonly code: string;
}

/** One act of an invoice. */
export interface InvoiceLine {
  readonly careDay: Day;
  /** Code of the nature of the act, at most five characters. */
  readonly code: string;
  readonly quantity: number;
  /** Hundredths; 0 for an act without a coefficient. */
  readonly coefficient: number;
  /** Code of the exemption, one figure; `0` for none. */
  readonly exemption: string;
  readonly charged: Cents;
  readonly technical: InvoicedTechnicalAct | null;
  readonly device: InvoicedDevice | null;
}

/** A care sheet in the few zones that invoices of fixed width have: the words are codes of the country. */
export interface Invoice {
  /** Code of the nature of insurance. */
  readonly nature: string;
  /** Letter of the place in the pathway of care, or empty. */
  readonly pathway: string;
  readonly thirdParty: boolean;
  readonly prescribedOn: Day | null;
  readonly lines: readonly InvoiceLine[];
}

/** How a country reads and writes its care sheets as invoices of fixed width. */
export interface InvoiceRules {
  /** The sheet, in the shape in which it is sent. @throws RefusalSignal for what the subset does not hold. */
  sheetOf(invoice: Invoice): Readonly<Record<string, unknown>>;
  /** The invoice of a sheet in the shape in which it is sent. @throws RefusalSignal for what the subset does not hold. */
  invoiceOf(sheet: Readonly<Record<string, unknown>>): Invoice;
}
