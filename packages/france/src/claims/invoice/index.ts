import type { InvoiceRules } from "@openamo/kernel";
import { invoiceOf } from "./invoice-of.ts";
import { sheetOf } from "./sheet-of.ts";

/** Sheets of doctors, paramedics and suppliers of devices as invoices of fixed width. */
export const invoices: InvoiceRules = { sheetOf, invoiceOf };
