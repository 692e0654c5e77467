import { cents, type Day, type Invoice, type InvoiceLine, sumCents } from "@openamo/kernel";
import { writeZones } from "../../fixed-width/index.ts";
import * as records from "./records.ts";

/** An invoice with its number and whose care it is. */
export interface NumberedInvoice {
  /** Nine figures, never zeros alone. */
  readonly number: string;
  /** National number of the person with its key, 15 characters. */
  readonly person: string;
  readonly invoice: Invoice;
}

/** The invoices of one professional. */
export interface InvoiceLot {
  readonly number: number;
  /** Number in the directory: at most eleven characters. */
  readonly professional: string;
  readonly writtenOn: Day;
  readonly invoices: Iterable<NumberedInvoice>;
}

export interface InvoiceFile {
  /** Nine figures. */
  readonly sender: string;
  readonly receiver: string;
  readonly writtenOn: Day;
  readonly number: number;
  readonly lots: Iterable<InvoiceLot>;
}

const KEY_AT = 13;

/** The records of a file, one after the other, each of 128 characters. @throws RangeError for a value that no zone holds. */
export function* writeInvoices(file: InvoiceFile): Generator<string> {
  const { sender, receiver, writtenOn, number } = file;
  let written = 1;
  yield writeZones("000", records.fileHeader, { sender, receiver, writtenOn, number, layout: records.LAYOUT });
  for (const lot of file.lots) {
    let invoices = 0;
    let charged = 0;
    yield writeZones("1", records.lotHeader, { lot: lot.number, professional: lot.professional, writtenOn: lot.writtenOn });
    written += 1;
    for (const one of lot.invoices) {
      const own = invoiceRecords(lot.number, one);
      yield* own;
      written += own.length;
      invoices += 1;
      charged += sumCents(one.invoice.lines.map((line) => line.charged));
    }
    yield writeZones("6", records.lotEnd, { lot: lot.number, invoices, charged: cents(charged) });
    written += 1;
  }
  yield writeZones("999", records.fileEnd, { records: written + 1 });
}

function invoiceRecords(lot: number, { number, person, invoice }: NumberedInvoice): string[] {
  const head = { lot, person: person.slice(0, KEY_AT), key: person.slice(KEY_AT), invoice: number };
  const { nature, pathway, prescribedOn, thirdParty, lines } = invoice;
  return [
    writeZones("2", records.invoiceHeader, { ...head, operation: thirdParty ? "2" : "1", nature }),
    writeZones("2S", records.invoicePathway, { ...head, prescribedOn, pathway }),
    ...lines.flatMap((line) => actRecords(head, line)),
    writeZones("5", records.invoiceEnd, { ...head, acts: lines.length, charged: sumCents(lines.map(({ charged }) => charged)) }),
  ];
}

type Head = { readonly lot: number; readonly person: string; readonly key: string; readonly invoice: string };

function actRecords(head: Head, { technical, device, careDay, code, quantity, coefficient, exemption, charged }: InvoiceLine): string[] {
  const act = writeZones("4", records.actRecord, { ...head, exemption, careDay, code, quantity, coefficient, charged });
  if (device !== null) return [act, writeZones("3F", records.deviceRecord, { ...head, code: device.code, quantity, charged })];
  return technical === null ? [act] : [act, writeZones("4M", records.technicalRecord, { ...head, ...technical, teeth: "" })];
}
