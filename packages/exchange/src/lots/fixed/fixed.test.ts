import { cents, type Day, day, dayOf, type Invoice, type InvoiceLine, type InvoiceRules, parseDay } from "@openamo/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFixedLot } from "./read.ts";
import { type InvoiceFile, type NumberedInvoice, writeInvoices } from "./write.ts";

/** Sheets that are the invoice itself: what is read is then what was written. */
const AS_THEY_ARE: InvoiceRules = { sheetOf: (invoice) => ({ invoice }), invoiceOf: (sheet) => sheet.invoice as Invoice };

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const capitals = (most: number) => fc.stringMatching(new RegExp(`^[A-Z0-9]{0,${most}}$`));
const days = fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2099, 12, 31) }).map((value) => value as Day);
const technical = fc.record({ code: capitals(13), activity: digits(1), phase: digits(1), modifiers: capitals(4), association: capitals(1) });
const line: fc.Arbitrary<InvoiceLine> = fc.record({
  careDay: days,
  code: capitals(5),
  quantity: fc.integer({ min: 0, max: 99 }),
  coefficient: fc.integer({ min: 0, max: 999_999 }),
  exemption: digits(1),
  charged: fc.integer({ min: 0, max: 999_999 }).map(cents),
  technical: fc.option(technical),
  device: fc.option(fc.record({ code: capitals(13) })),
});
/** An act is detailed once: as a technical act or as a device. */
const detailed = line.map((one): InvoiceLine => (one.technical === null ? one : { ...one, device: null }));
const invoice: fc.Arbitrary<Invoice> = fc.record({
  nature: digits(2),
  pathway: capitals(1),
  thirdParty: fc.boolean(),
  prescribedOn: fc.option(days),
  lines: fc.array(detailed, { maxLength: 5 }),
});
const numbered = fc.record({ person: fc.tuple(digits(13), digits(2)).map((parts) => parts.join("")), invoice });

const ON = day("2026-11-20");
const fileOf = (invoices: readonly NumberedInvoice[]): InvoiceFile => ({
  sender: "000000001",
  receiver: "000000691",
  writtenOn: ON,
  number: 1,
  lots: [{ number: 7, professional: "10990000018", writtenOn: ON, invoices }],
});
const named = (invoices: readonly { person: string; invoice: Invoice }[]): NumberedInvoice[] =>
  invoices.map((one, index) => ({ ...one, number: String(index + 1).padStart(9, "0") }));

async function* chunksOf(text: string, size: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}

async function read(text: string, size = 1000) {
  const found = [];
  for await (const one of readFixedLot(chunksOf(text, size), AS_THEY_ARE)) found.push(one);
  return found;
}

const ACT: InvoiceLine = { careDay: ON, code: "G", quantity: 1, coefficient: 0, exemption: "0", charged: cents(3_000), technical: null, device: null };
const ONE: Invoice = { nature: "10", pathway: "T", thirdParty: true, prescribedOn: null, lines: [ACT] };
const PERSON = "185057800608491";
const three = [...writeInvoices(fileOf(named([1, 2, 3].map(() => ({ person: PERSON, invoice: ONE })))))];
const codes = async (records: readonly string[]) => (await read(records.join("\n"))).map(({ line: at, refusal }) => [at, refusal?.definition.code ?? "sheet"]);
/** The records with one of them changed; lines are counted from 1. */
const changed = (at: number, change: (record: string) => string) => three.map((record, index) => (index === at - 1 ? change(record) : record));

describe("lots of fixed width", () => {
  test("come back as they were written, however the file is cut into pieces", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(numbered, { maxLength: 4 }), fc.integer({ min: 1, max: 300 }), async (invoices, size) => {
        const sent = named(invoices);
        const records = [...writeInvoices(fileOf(sent))];
        expect(records.every((record) => record.length === 128)).toBe(true);
        const told = await read(`${records.join("\r\n")}\r\n`, size);
        expect(told.map(({ sheet }) => sheet)).toEqual(
          sent.map(({ number, person, invoice: own }) => ({
            key: `b2/10990000018/261120-7/${number}`,
            person,
            professional: "10990000018",
            sheet: { invoice: own },
          })),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("refuse what does not fit a zone rather than cut it", () => {
    const wide = { ...ONE, lines: [{ ...ACT, code: "TOOLONG" }] };
    expect(() => [...writeInvoices(fileOf(named([{ person: PERSON, invoice: wide }])))]).toThrow("act-code");
    const old = { ...ONE, lines: [{ ...ACT, careDay: parseDay("1999-12-31") ?? ON }] };
    expect(() => [...writeInvoices(fileOf(named([{ person: PERSON, invoice: old }])))]).toThrow("act-date");
  });

  test.each<[string, (records: string[]) => string[], string]>([
    ["a device twice", ([act = "", device = ""]) => [act, device, device], "lot-record-misplaced"],
    ["a device without its act", ([, device = ""]) => [device], "lot-record-misplaced"],
    ["other units than its act", ([act = "", device = ""]) => [act, `${device.slice(0, 69)}03${device.slice(71)}`], "lot-total-differs"],
    ["another charge than its act", ([act = "", device = ""]) => [act, `${device.slice(0, 78)}0003001${device.slice(85)}`], "lot-total-differs"],
  ])("refuse %s", async (_name, change, code) => {
    const sent = named([{ person: PERSON, invoice: { ...ONE, lines: [{ ...ACT, quantity: 2, device: { code: "1241763" } }] } }]);
    const records = [...writeInvoices(fileOf(sent))];
    expect(await codes(records)).toEqual([[3, "sheet"]]);
    const wrong = await codes([...records.slice(0, 4), ...change(records.slice(4, 6)), ...records.slice(6)]);
    expect(wrong.map(([, refusal]) => refusal)).toContain(code);
    expect(wrong.map(([, refusal]) => refusal)).not.toContain("sheet");
  });

  test("refuse teeth by name: sheets have no place for them", async () => {
    const technical = { code: "HBMD042", activity: "1", phase: "0", modifiers: "", association: "" };
    const records = [...writeInvoices(fileOf(named([{ person: PERSON, invoice: { ...ONE, lines: [{ ...ACT, technical }] } }])))];
    const [before, act = "", after] = [records.slice(0, 5), records[5], records.slice(6)];
    expect(await codes([...before, `${act.slice(0, 70)}1112${act.slice(74)}`, ...after])).toEqual([[6, "lot-zone-not-held"]]);
  });

  test.each<[string, readonly string[], (string | number)[][]]>([
    [
      "as they are",
      three,
      [
        [3, "sheet"],
        [7, "sheet"],
        [11, "sheet"],
      ],
    ],
    [
      "a record that is too short",
      changed(5, (record) => record.slice(0, 90)),
      [
        [5, "lot-record-width"],
        [7, "sheet"],
        [11, "sheet"],
      ],
    ],
    [
      "a zone that cannot be read",
      changed(9, (record) => `${record.slice(0, 69)}269931${record.slice(75)}`),
      [
        [3, "sheet"],
        [9, "lot-zone-invalid"],
        [11, "sheet"],
      ],
    ],
    [
      "a type out of the subset",
      changed(8, (record) => `3H${record.slice(2)}`),
      [
        [3, "sheet"],
        [8, "lot-record-unknown"],
        [11, "sheet"],
      ],
    ],
    [
      "a record of another invoice",
      changed(9, (record) => `${record.slice(0, 29)}000000009${record.slice(38)}`),
      [
        [3, "sheet"],
        [9, "lot-record-misplaced"],
        [11, "sheet"],
      ],
    ],
    [
      "an invoice without its end",
      three.filter((_, index) => index !== 9),
      [
        [3, "sheet"],
        [7, "lot-invoice-cut"],
        [10, "sheet"],
        [15, "lot-total-differs"],
      ],
    ],
    [
      "a total that is not the sum",
      changed(10, (record) => `${record.slice(0, 114)}00003001${record.slice(122)}`),
      [
        [3, "sheet"],
        [10, "lot-total-differs"],
        [11, "sheet"],
      ],
    ],
    [
      "a lot with an invoice less",
      three.filter((_, index) => index < 6 || index > 9),
      [
        [3, "sheet"],
        [7, "sheet"],
        [11, "lot-total-differs"],
        [12, "lot-total-differs"],
      ],
    ],
    [
      "no header",
      three.slice(1),
      [
        [1, "lot-record-misplaced"],
        [2, "lot-record-misplaced"],
        [6, "lot-record-misplaced"],
        [10, "lot-record-misplaced"],
        [14, "lot-record-misplaced"],
        [15, "lot-record-misplaced"],
      ],
    ],
  ])("%s: each broken line is told, and the rest goes on", async (_name, records, expected) => {
    expect(await codes(records)).toEqual(expected);
  });
});
