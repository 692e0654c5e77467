import { type Invoice, type InvoiceLine, type InvoiceRules, type Refusal, RefusalSignal, refusal } from "@openamo/kernel";
import { readZones, WIDTH } from "../../fixed-width/index.ts";
import type { ReadLine } from "../read-ndjson.ts";
import { textLines } from "../text-lines.ts";
import * as records from "./records.ts";
import * as refusals from "./refusals.ts";

/** An invoice while its records are read. */
interface OpenInvoice {
  /** Line on which it begins. */
  readonly line: number;
  readonly head: Head;
  readonly thirdParty: boolean;
  readonly nature: string;
  pathway: string;
  prescribedOn: Invoice["prescribedOn"];
  readonly lines: InvoiceLine[];
}

interface Head {
  readonly lot: number;
  readonly person: string;
  readonly key: string;
  readonly invoice: string;
}

interface OpenLot {
  readonly number: number;
  readonly professional: string;
  /** `261122-000001`: by it, with the professional, an invoice is known again in another file. */
  readonly mark: string;
  invoices: number;
  charged: number;
}

const TYPES = ["000", "999", "2S", "3F", "4M", "1", "2", "4", "5", "6"] as const;
type RecordType = (typeof TYPES)[number];
/** The next characters of a type of one letter are blanks or figures of the lot. */
const typeOf = (record: string): RecordType | undefined => {
  const found = TYPES.find((type) => record.startsWith(type));
  return found?.length === 1 && /[A-Z]/.test(record[1] ?? "") ? undefined : found;
};

const LONGEST_SHOWN = 3;
/** As many as the end of an invoice can count: an invoice without end would fill the memory. */
const MOST_ACTS = 999;

/** Follows the records of a file: a broken one refuses its invoice, and reading goes on with the next. */
class Follower {
  readonly #rules: InvoiceRules;
  #lot: OpenLot | undefined;
  #invoice: OpenInvoice | undefined;
  /** Whether the rest of a broken invoice is passed over. */
  #skipping = false;
  #records = 0;
  #begun = false;

  constructor(rules: InvoiceRules) {
    this.#rules = rules;
  }

  take(line: number, record: string): ReadLine[] {
    this.#records += 1;
    const type = typeOf(record);
    const opens = type !== undefined && ["000", "1", "2", "6", "999"].includes(type);
    const cut = opens ? this.#closeCut() : [];
    if (record.length !== WIDTH) return [...cut, ...this.#broken(line, refusal(refusals.LOT_RECORD_WIDTH, { length: String(record.length) }))];
    if (type === undefined) return [...cut, ...this.#broken(line, refusal(refusals.LOT_RECORD_UNKNOWN, { type: record.slice(0, LONGEST_SHOWN).trim() }))];
    if (opens) this.#skipping = false;
    if (this.#skipping) return cut;
    try {
      return [...cut, ...this.#follow(line, type, record)];
    } catch (error) {
      if (!(error instanceof RefusalSignal)) throw error;
      return [...cut, ...this.#broken(line, error.refusal)];
    }
  }

  end(): ReadLine[] {
    return this.#closeCut();
  }

  #broken(line: number, why: Refusal): ReadLine[] {
    const told = this.#skipping ? [] : [{ line, refusal: why }];
    this.#invoice = undefined;
    this.#skipping = true;
    return told;
  }

  #closeCut(): ReadLine[] {
    const open = this.#invoice;
    this.#invoice = undefined;
    return open === undefined ? [] : [{ line: open.line, refusal: refusal(refusals.LOT_INVOICE_CUT) }];
  }

  #follow(line: number, type: RecordType, record: string): ReadLine[] {
    if (!this.#begun && type !== "000") throw misplaced();
    switch (type) {
      case "000":
        return this.#beginFile(record);
      case "1":
        return this.#beginLot(record);
      case "2":
        return this.#beginInvoice(line, record);
      case "2S":
      case "3F":
      case "4":
      case "4M":
        return this.#detail(type, record);
      case "5":
        return this.#endInvoice(record);
      case "6":
        return this.#endLot(line, record);
      case "999":
        return this.#endFile(line, record);
    }
  }

  #beginFile(record: string): ReadLine[] {
    if (this.#begun) throw misplaced();
    const { layout } = zonesOf(records.fileHeader, record);
    if (layout !== records.LAYOUT) throw new RefusalSignal(refusal(refusals.LOT_ZONE_INVALID, { zone: "layout", at: String(records.fileHeader.layout.at) }));
    this.#begun = true;
    return [];
  }

  #beginLot(record: string): ReadLine[] {
    const { lot, professional } = zonesOf(records.lotHeader, record);
    const { at, length } = records.lotHeader.writtenOn;
    const mark = `${record.slice(at - 1, at - 1 + length)}-${lot}`;
    this.#lot = { number: lot, professional, mark, invoices: 0, charged: 0 };
    return [];
  }

  #beginInvoice(line: number, record: string): ReadLine[] {
    const { operation, nature, ...head } = zonesOf(records.invoiceHeader, record);
    if (this.#lot === undefined || head.lot !== this.#lot.number) throw misplaced();
    if (!/[1-9]/.test(head.invoice)) throw wrongZone(records.invoiceHeader.invoice);
    if (!/^[12]$/.test(operation)) throw wrongZone(records.invoiceHeader.operation);
    this.#lot.invoices += 1;
    this.#invoice = { line, head, nature, thirdParty: operation === "2", pathway: "", prescribedOn: null, lines: [] };
    return [];
  }

  #detail(type: "2S" | "3F" | "4" | "4M", record: string): ReadLine[] {
    if (type === "2S") {
      const { pathway, prescribedOn, ...head } = zonesOf(records.invoicePathway, record);
      Object.assign(this.#open(head), { pathway, prescribedOn });
    } else if (type === "4") {
      const { careDay, exemption, code, quantity, coefficient, charged, ...head } = zonesOf(records.actRecord, record);
      if (careDay === null) throw wrongZone(records.actRecord.careDay);
      const open = this.#open(head);
      if (open.lines.length === MOST_ACTS) throw misplaced();
      open.lines.push({ careDay, exemption, code, quantity, coefficient, charged, technical: null, device: null });
    } else if (type === "4M") {
      const { code, activity, phase, modifiers, association, teeth, ...head } = zonesOf(records.technicalRecord, record);
      const act = this.#bareAct(head);
      if (!/^0*$/.test(teeth)) throw notHeld(records.technicalRecord.teeth);
      this.#open(head).lines.push({ ...act, technical: { code, activity, phase, modifiers, association } });
    } else {
      const { code, quantity, charged, ...head } = zonesOf(records.deviceRecord, record);
      const act = this.#bareAct(head);
      if (quantity !== act.quantity) throw differs("device-quantity");
      if (charged !== act.charged) throw differs("device-charged");
      this.#open(head).lines.push({ ...act, device: { code } });
    }
    return [];
  }

  /** Takes off the last act of the open invoice, which nothing details yet. */
  #bareAct(head: Head): InvoiceLine {
    const last = this.#open(head).lines.pop();
    if (last === undefined || last.technical !== null || last.device !== null) throw misplaced();
    return last;
  }

  /** The open invoice, which the record must be of. */
  #open(head: Head): OpenInvoice {
    const open = this.#invoice;
    const same = open !== undefined && (["lot", "person", "key", "invoice"] as const).every((name) => open.head[name] === head[name]);
    if (open === undefined || !same) throw misplaced();
    return open;
  }

  #endInvoice(record: string): ReadLine[] {
    const { acts, charged, ...head } = zonesOf(records.invoiceEnd, record);
    const { line, nature, pathway, prescribedOn, thirdParty, lines } = this.#open(head);
    if (acts !== lines.length) throw differs("acts");
    if (charged !== lines.reduce((sum, one) => sum + one.charged, 0)) throw differs("total-charged");
    const lot = this.#lot;
    if (lot === undefined) throw misplaced();
    lot.charged += charged;
    const sheet = this.#rules.sheetOf({ nature, pathway, prescribedOn, thirdParty, lines });
    this.#invoice = undefined;
    const key = `b2/${lot.professional}/${lot.mark}/${head.invoice}`;
    return [{ line, sheet: { key, person: `${head.person}${head.key}`, professional: lot.professional, sheet: { ...sheet } } }];
  }

  #endLot(line: number, record: string): ReadLine[] {
    const { lot, invoices } = zonesOf(records.lotEnd, record);
    const open = this.#lot;
    if (open === undefined || open.number !== lot) throw misplaced();
    this.#lot = undefined;
    return invoices === open.invoices ? [] : [{ line, refusal: refusal(refusals.LOT_TOTAL_DIFFERS, { zone: "invoices" }) }];
  }

  #endFile(line: number, record: string): ReadLine[] {
    const { records: announced } = zonesOf(records.fileEnd, record);
    return announced === this.#records ? [] : [{ line, refusal: refusal(refusals.LOT_TOTAL_DIFFERS, { zone: "records" }) }];
  }
}

const misplaced = (): RefusalSignal => new RefusalSignal(refusal(refusals.LOT_RECORD_MISPLACED));
const differs = (zone: string): RefusalSignal => new RefusalSignal(refusal(refusals.LOT_TOTAL_DIFFERS, { zone }));
const wrongZone = ({ name, at }: { readonly name: string; readonly at: number }): RefusalSignal =>
  new RefusalSignal(refusal(refusals.LOT_ZONE_INVALID, { zone: name, at: String(at) }, name));

const notHeld = ({ name, at }: { readonly name: string; readonly at: number }): RefusalSignal =>
  new RefusalSignal(refusal(refusals.LOT_ZONE_NOT_HELD, { zone: name, at: String(at) }, name));

function zonesOf<Own extends Parameters<typeof readZones>[0]>(zones: Own, record: string) {
  const read = readZones(zones, record);
  if ("wrong" in read) throw wrongZone({ name: read.wrong.zone, at: read.wrong.at });
  return read.values;
}

/**
 * Sheets of a lot of fixed width, one for each invoice, under the line on which it begins. A broken record refuses its invoice under its own line;
 * the others are read. Nothing but the open invoice is held.
 */
export async function* readFixedLot(chunks: AsyncIterable<Uint8Array | string>, rules: InvoiceRules): AsyncGenerator<ReadLine> {
  const follower = new Follower(rules);
  for await (const { line, text } of textLines(chunks)) if (text !== "") yield* follower.take(line, text);
  yield* follower.end();
}
