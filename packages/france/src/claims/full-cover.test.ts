import { day } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { amountsOf, CounterStore, carer, factsOf, outcomeOf, read, refusalOf } from "../examples/claims/support.ts";
import { claim, GP, person, sheet, situation } from "./test-support.ts";

const patient = (...more: Parameters<typeof person>[1][]) =>
  person("2002-06-15", situation("rights"), situation("declared-doctor", "2010-01-01", null, { professional: "gp-1" }), ...more);
type Line = Readonly<Record<string, unknown>>;
const consultation = (line: Line, more: Line = {}, beneficiary = patient()) =>
  claim({ sheet: sheet([line], more), beneficiary, professional: GP, settledOn: day("2027-03-01") });
const boxes = (line: Line, head: Line = {}, beneficiary = patient()) => factsOf("pharmacy", [line], { head, beneficiary });
const examinations = (...lines: readonly Line[]) => ({
  ...factsOf("pharmacy"),
  sheet: read({
    family: "laboratory",
    nature: "sickness",
    thirdPartyPayment: false,
    prescribedOn: "2026-03-01",
    lines: lines.map((line) => ({
      careDate: "2026-03-10",
      fee: "10.00",
      ...("item" in line ? {} : { base: "10.00" }),
      fullCover: "contraception-examination",
      ...line,
    })),
  }),
  beneficiary: patient(),
  professional: carer("laboratory"),
});

describe("CSS R160-17 I: a line of a care sheet that claims a ground of full cover", () => {
  test("a doctor's consultation, a technical act, a midwife's consultation, boxes and an examination leave no participation", () => {
    expect(amountsOf(consultation({ fullCover: "termination" }))).toMatchObject({ legalShare: 0, participationForfaitaire: 200, paid: 2800 });
    expect(amountsOf(factsOf("midwife", [{ fullCover: "contraception-follow-up" }], { beneficiary: patient() }))).toMatchObject({ legalShare: 0, paid: 2650 });
    expect(
      amountsOf(factsOf("midwife", [{ midwifeAct: "SF", coefficient: "12", fee: "38.40", fullCover: "contraception-act" }], { beneficiary: patient() })),
    ).toMatchObject({
      legalShare: 0,
      paid: 3840,
    });
    expect(amountsOf(boxes({ fullCover: "contraceptive" }))).toMatchObject({ legalShare: 0, franchise: 100, paid: 1002 });
    expect(amountsOf(examinations({ code: "0552" }))).toMatchObject({ legalShare: 0 });
  });

  test("a technical act of a doctor or of a midwife is an act, not a consultation", () => {
    const insertion = { acts: [], technicalAct: { code: "JKLD001", modifiers: "" }, fee: "38.40" };
    expect(amountsOf(consultation({ ...insertion, fullCover: "contraception-act" }))).toMatchObject({
      legalShare: 0,
      participationForfaitaire: 200,
      paid: 3640,
    });
    expect(refusalOf(consultation({ ...insertion, fullCover: "contraception-consultation" }))).toBe("full-cover-not-for-care");
    const midwifes = { midwifeAct: "technical", technicalAct: "JKLD001", fee: "38.40" };
    expect(amountsOf(factsOf("midwife", [{ ...midwifes, fullCover: "contraception-act" }], { beneficiary: patient() }))).toMatchObject({
      legalShare: 0,
      paid: 3840,
    });
    expect(refusalOf(factsOf("midwife", [{ ...midwifes, fullCover: "contraception-follow-up" }], { beneficiary: patient() }))).toBe("full-cover-not-for-care");
  });

  test("what is paid stays of the branch of sickness", () => {
    expect(outcomeOf(consultation({ fullCover: "termination" })).dues).toEqual([{ to: "beneficiary", payer: "base-scheme", branch: "sickness", cents: 2800 }]);
  });

  test.each([
    ["the day before the 26th birthday", "2000-03-11", "decided"],
    ["on the 26th birthday", "2000-03-10", "full-cover-not-at-age"],
  ])("%s", (_case, birthDay, expected) => {
    const beneficiary = person(birthDay, situation("rights"));
    expect(refusalOf(consultation({ fullCover: "contraception-consultation" }, {}, beneficiary))).toBe(expected);
    expect(refusalOf(boxes({ fullCover: "contraceptive" }, {}, beneficiary))).toBe(expected);
  });

  test("the ground is checked before any price, and goes with no other exemption of the sheet", () => {
    const ill = patient(situation("ald"), situation("maternity", "2026-01-01", null, { expectedBirth: "2026-12-01" }));
    const both = { fullCover: "termination", relatedToLongTermCondition: true };
    expect(refusalOf(consultation(both, {}, ill))).toBe("full-cover-incompatible");
    expect(refusalOf(consultation({ fullCover: "termination" }, { nature: "maternity" }, ill))).toBe("full-cover-incompatible");
    expect(refusalOf(boxes({ ...both, medicineClass: undefined, cip13: "3400900000000" }, {}, ill))).toBe("full-cover-incompatible");
    expect(refusalOf(boxes({ item: "prescription-fee", prescriptionFee: "HDR", fullCover: "termination" }))).toBe("full-cover-not-for-care");
  });

  test("emergency contraception needs no prescription, another medicine does", () => {
    const without = { prescribedOn: undefined };
    expect(refusalOf(boxes({ fullCover: "emergency-contraception" }, without))).toBe("decided");
    expect(refusalOf(boxes({ fullCover: "contraceptive" }, without))).toBe("care-without-prescription");
    expect(refusalOf(boxes({}, without))).toBe("care-without-prescription");
  });

  test("a ground of another kind of sheet is not understood", () => {
    expect(() => sheet([{ fullCover: "measles-vaccine" } as Line])).toThrow();
    expect(() => factsOf("midwife", [{ fullCover: "contraceptive" }])).toThrow();
  });
});

describe("CSS R160-17 I 5° a and b: as often as the text allows", () => {
  test("a consultation of contraception a year, whoever gives it, and one follow-up", () => {
    const store = new CounterStore();
    const yearly = (careDate: string) => consultation({ careDate, fullCover: "contraception-consultation" });
    const first = store.settle(yearly("2026-02-10"));
    expect(() => store.settle(yearly("2026-11-10"))).toThrow("full-cover-used");
    expect(() => store.settle(factsOf("midwife", [{ fullCover: "contraception-consultation" }], { beneficiary: patient() }))).toThrow("full-cover-used");
    expect(store.settle(yearly("2027-02-10")).paid).toBeGreaterThan(0);
    store.reverse(first);
    expect(store.settle(yearly("2026-11-10")).paid).toBeGreaterThan(0);
    const followUp = (careDate: string) => consultation({ careDate, fullCover: "contraception-follow-up" });
    store.settle(followUp("2026-03-10"));
    expect(() => store.settle(followUp("2027-02-10"))).toThrow("full-cover-used");
  });

  test("each listed examination once a year; its sampling and lump sums are not counted", () => {
    const store = new CounterStore();
    const sampling = { item: "sampling", sampler: "TB", coefficient: "1.5", fee: "3.78" };
    store.settle(examinations({ code: "0552" }, { code: "0996" }, { code: "9005" }, sampling));
    expect(() => store.settle(examinations({ code: "0996" }))).toThrow("full-cover-used");
    expect(store.settle(examinations({ code: "9005" }, sampling)).paid).toBeGreaterThan(0);
    expect(refusalOf(examinations({ code: "0552", quantity: 2 }))).toBe("full-cover-used");
    expect(refusalOf(examinations({ code: "1208" }))).toBe("full-cover-not-for-examination");
    expect(refusalOf(examinations({ code: "1208", fullCover: "termination" }))).toBe("decided");
  });
});
