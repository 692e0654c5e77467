export { readFixedLot } from "./fixed/read.ts";
export * from "./fixed/refusals.ts";
export { type InvoiceFile, type InvoiceLot, type NumberedInvoice, writeInvoices } from "./fixed/write.ts";
export { type ReadLine, type ReadSheet, readLot as readNdjsonLot } from "./read-ndjson.ts";
export * from "./refusals.ts";
export { type TextLine, textLines } from "./text-lines.ts";
