import { INVOICE_MODIFIERS } from "@openamo/kernel";
import { amount, count, dayOrNone, figures, text } from "../../fixed-width/index.ts";

/*
 * Records of 128 characters in the manner of the B2 billing standard: a subset of ours, declared as such, approved by nobody. Positions follow the
 * public description of the standard where one was found (insured, invoice, nature of insurance, act, coefficient, technical act, device, totals); the zones
 * of the headers, of third-party payment and of the prescription are ours. Zones that the subset leaves out are blank, and not read.
 */

const lot = count("lot", 3, 6);
/** What every record of an invoice begins with. */
const invoiceHead = {
  lot,
  person: text("nir", 12, 13),
  key: figures("nir-key", 25, 2),
  invoice: figures("invoice-number", 30, 9),
};

/** The header of the file. */
export const fileHeader = {
  sender: figures("sender", 4, 9),
  receiver: figures("receiver", 13, 9),
  writtenOn: dayOrNone("file-date", 22),
  number: count("file-number", 28, 6),
  layout: figures("layout", 34, 3),
};

/** The header of a lot: the invoices of one professional. */
export const lotHeader = { lot, professional: text("professional", 12, 11), writtenOn: dayOrNone("lot-date", 23) };

/** The beginning of an invoice: whose care it is, and at whose charge. `operation`: 1 the patient paid, 2 the professional is paid (third party). */
export const invoiceHeader = { ...invoiceHead, operation: figures("operation", 39, 1), nature: figures("nature-of-insurance", 77, 2) };

/** The pathway of care and the prescription of an invoice. */
export const invoicePathway = { ...invoiceHead, prescribedOn: dayOrNone("prescription-date", 70), pathway: text("pathway", 121, 1) };

/** An act. */
export const actRecord = {
  ...invoiceHead,
  exemption: figures("exemption", 54, 1),
  careDay: dayOrNone("act-date", 70),
  code: text("act-code", 76, 5),
  quantity: count("quantity", 81, 2),
  coefficient: count("coefficient", 83, 6),
  charged: amount("charged", 115, 8),
};

/** What a technical act says beside its amounts. */
export const technicalRecord = {
  ...invoiceHead,
  code: text("technical-code", 43, 13),
  activity: figures("activity", 57, 1),
  phase: figures("phase", 58, 1),
  modifiers: text("modifiers", 59, INVOICE_MODIFIERS),
  association: text("association", 63, 1),
  teeth: text("teeth", 71, 32),
};

/**
 * What a device says beside its amounts; units and charge are those of its act, said again. The tariff and the purchase price that the standard
 * has here are left out: the list of the fund decides.
 */
export const deviceRecord = {
  ...invoiceHead,
  code: text("device-code", 43, 13),
  quantity: count("device-quantity", 70, 2),
  charged: amount("device-charged", 79, 7),
};

/** The end of an invoice: how many acts it has, and what they charge. */
export const invoiceEnd = { ...invoiceHead, acts: count("acts", 39, 3), charged: amount("total-charged", 115, 8) };

export const lotEnd = { lot, invoices: count("invoices", 12, 6), charged: amount("lot-charged", 18, 11) };
export const fileEnd = { records: count("records", 4, 9) };

/** Layout written in the header of a file: readers refuse another. */
export const LAYOUT = "001";
