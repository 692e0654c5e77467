import { cents, day, decimalOf, isoDay, RefusalSignal, wordsOf } from "@openamo/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PATHWAYS } from "../../reimbursement/line.ts";
import { careSheet, NATURES } from "../care-sheet.ts";
import { deviceSheet } from "../sheets/devices-of-the-list.ts";
import { SHEET_FAMILIES, SHEET_FAMILY_LABELS, type SheetFamily } from "../sheets/families.ts";
import { paramedicSheet } from "../sheets/paramedic.ts";
import { invoices } from "./index.ts";

const fee = fc.integer({ min: 0, max: 999_999 }).map((amount) => decimalOf(cents(amount)));
/** Days apart from each other: two consultations of one day are one line of an invoice. */
const days = fc.uniqueArray(fc.integer({ min: day("2020-01-01"), max: day("2026-11-20") }), { minLength: 1, maxLength: 4 });
const text = (on: number): string => isoDay(on as ReturnType<typeof day>);
const technicalAct = fc.record({
  code: fc.stringMatching(/^[A-Z]{4}\d{3}$/),
  activity: fc.constantFrom("1", "4"),
  phase: fc.constantFrom("0", "1"),
  modifiers: fc.stringMatching(/^[A-Z0-9]{0,4}$/),
});
const doctorLine = (careDate: string) =>
  fc.oneof(
    fc.record({ careDate: fc.constant(careDate), acts: fc.constantFrom(["G"], ["CS", "MCS"], ["VG", "MD"]), fee, relatedToLongTermCondition: fc.boolean() }),
    fc.record({ careDate: fc.constant(careDate), acts: fc.constant([]), technicalAct, fee, relatedToLongTermCondition: fc.boolean() }),
  );
const doctorSheet = days.chain((own) =>
  fc.record({
    nature: fc.constantFrom(...NATURES),
    pathway: fc.constantFrom(...PATHWAYS),
    thirdPartyPayment: fc.boolean(),
    lines: fc.tuple(...own.map((on) => doctorLine(text(on)))),
  }),
);
const paramedicLine = (careDate: string) =>
  fc.record({
    careDate: fc.constant(careDate),
    letter: fc.constantFrom("AMI", "AMK"),
    coefficient: fc.integer({ min: 1, max: 99_999 }).map((value) => decimalOf(cents(value))),
    quantity: fc.integer({ min: 1, max: 99 }),
    supplements: fc.constantFrom([], ["IFD"]),
    fee,
    relatedToLongTermCondition: fc.boolean(),
  });
const deviceLine = fc.record({
  careDate: fc.integer({ min: day("2020-01-01"), max: day("2026-11-20") }).map(text),
  code: fc.stringMatching(/^\d{7}$/),
  quantity: fc.integer({ min: 1, max: 99 }),
  fee,
  relatedToLongTermCondition: fc.boolean(),
});
const supplied = fc.record(
  {
    family: fc.constant("device"),
    nature: fc.constantFrom(...NATURES),
    thirdPartyPayment: fc.boolean(),
    prescribedOn: fc.constant("2020-01-01"),
    lines: fc.array(deviceLine, { minLength: 1, maxLength: 5 }),
  },
  { requiredKeys: ["family", "nature", "thirdPartyPayment", "lines"] },
);
const nursing = days.chain((own) =>
  fc.record(
    {
      family: fc.constant("paramedic"),
      nature: fc.constantFrom(...NATURES),
      thirdPartyPayment: fc.boolean(),
      prescribedOn: fc.constant("2020-01-01"),
      lines: fc.tuple(...own.map((on) => paramedicLine(text(on)))),
    },
    { requiredKeys: ["family", "nature", "thirdPartyPayment", "lines"] },
  ),
);

describe("sheets as invoices", () => {
  test("a doctor's sheet says the same after it was an invoice", () => {
    fc.assert(
      fc.property(doctorSheet, (sheet) => {
        expect(careSheet().parse(invoices.sheetOf(invoices.invoiceOf(sheet)))).toEqual(careSheet().parse(sheet));
      }),
    );
  });

  test("a paramedic's sheet too", () => {
    fc.assert(
      fc.property(nursing, (sheet) => {
        expect(paramedicSheet().parse(invoices.sheetOf(invoices.invoiceOf(sheet)))).toEqual(paramedicSheet().parse(sheet));
      }),
    );
  });

  test("a sheet of devices too", () => {
    fc.assert(
      fc.property(supplied, (sheet) => {
        expect(deviceSheet().parse(invoices.sheetOf(invoices.invoiceOf(sheet)))).toEqual(deviceSheet().parse(sheet));
      }),
    );
  });

  const device = { careDate: "2026-11-02", code: "1241763", fee: "12.60", relatedToLongTermCondition: false };
  const supply = { family: "device", nature: "sickness", thirdPartyPayment: false };
  const line = { careDate: "2026-11-02", acts: ["G"], fee: "30.00", relatedToLongTermCondition: false };
  const base = { nature: "sickness", pathway: "declared-doctor", thirdPartyPayment: false };
  test.each([
    ["another trade", { family: "pharmacy" }, "invoice-family-missing"],
    ["two consultations of one day", { ...base, lines: [line, line] }, "invoice-cannot-say"],
    ["a ground of full cover, which no zone bears", { ...base, lines: [{ ...line, fullCover: "termination" }] }, "invoice-cannot-say"],
    ["a renewal of devices", { ...supply, renewal: true, lines: [device] }, "invoice-cannot-say"],
    ["a base written for a device", { ...supply, lines: [{ ...device, base: "12.60" }] }, "invoice-cannot-say"],
    ["more units than two figures hold", { ...supply, lines: [{ ...device, quantity: 100 }] }, "invoice-cannot-say"],
    ["more money than the zone of a device holds", { ...supply, lines: [{ ...device, fee: "100000.00" }] }, "invoice-cannot-say"],
    ["more modifiers than zones", { ...base, lines: [{ ...line, acts: [], technicalAct: { code: "DEQP003", modifiers: "ABCDE" } }] }, "invoice-cannot-say"],
  ])("%s is refused by name, and nothing is left out", (_name, sheet, code) => {
    expect(() => invoices.invoiceOf(sheet)).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ definition: expect.objectContaining({ code }) }) }),
    );
  });

  test("every family that the format does not bear is refused by its name, with where to send it", () => {
    const borne: readonly SheetFamily[] = ["doctor", "paramedic", "device"];
    for (const family of SHEET_FAMILIES.filter((name) => !borne.includes(name))) {
      try {
        invoices.invoiceOf({ family });
        throw new Error(`${family} was borne`);
      } catch (error) {
        if (!(error instanceof RefusalSignal)) throw error;
        expect(wordsOf(error.refusal, "sentence", "fr")).toContain(`: ${SHEET_FAMILY_LABELS[family].fr}.`);
        expect(wordsOf(error.refusal, "sentence", "en")).toContain(`: ${SHEET_FAMILY_LABELS[family].en}.`);
        expect(wordsOf(error.refusal, "remedy", "en")).toContain("NDJSON");
      }
    }
  });

  test("an act among devices, or a device among acts, is refused with its zone", () => {
    const first = invoices.invoiceOf({ ...supply, lines: [device] });
    const [product] = first.lines;
    if (product === undefined) throw new Error("a device");
    const act = { ...product, code: "G", device: null };
    const refusing = expect.objectContaining({ refusal: expect.objectContaining({ field: "act-code" }) });
    expect(() => invoices.sheetOf({ ...first, lines: [product, act] })).toThrow(refusing);
    expect(() => invoices.sheetOf({ ...first, pathway: "T", lines: [act, product] })).toThrow(refusing);
    expect(() => invoices.sheetOf({ ...first, lines: [{ ...act, code: "AMI", coefficient: 100 }, product] })).toThrow(refusing);
  });

  test("a code that nobody knows is refused with its zone", () => {
    const act = { careDay: day("2026-11-02"), code: "G", quantity: 1, coefficient: 0, exemption: "9", charged: cents(3_000), technical: null, device: null };
    const invoice = { nature: "10", pathway: "T", thirdParty: false, prescribedOn: null, lines: [act] };
    const refusing = (field: string) => expect.objectContaining({ refusal: expect.objectContaining({ field }) });
    expect(() => invoices.sheetOf(invoice)).toThrow(refusing("exemption"));
    expect(() => invoices.sheetOf({ ...invoice, nature: "77" })).toThrow(refusing("nature-of-insurance"));
    expect(() => invoices.sheetOf({ ...invoice, pathway: "" })).toThrow(refusing("pathway"));
  });
});
