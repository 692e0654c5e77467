import { day, inWords, type ProfessionalFacts } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { amountsOf, CounterStore, carer, factsOf, outcomeOf, read, refusalOf } from "../examples/claims/support.ts";
import { france } from "../pack.ts";
import { claims } from "./claim-rules.ts";
import { claim, GP, person, sheet, situation } from "./test-support.ts";

const RADIOLOGIST: ProfessionalFacts = { id: "radio-1", specialty: "radiology", territory: "metropole", situations: [situation("sector-1")] };

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

describe("CSS R160-17 I 2°, 6°, 9° and II: what rests on a decision of the fund", () => {
  test.each([
    ["infertility", "fertility-care"],
    ["procreation", "fertility-care"],
    ["abused-minor", "abuse-care"],
    ["follow-up-after-illness", "illness-follow-up"],
  ])("%s needs a decision that is open on the day", (fullCover, kind) => {
    const asked = (...more: Parameters<typeof person>[1][]) => refusalOf(consultation({ fullCover }, {}, patient(...more)));
    expect(asked()).toBe("full-cover-not-agreed");
    expect(asked(situation(kind, "2026-03-10", "2026-03-10"))).toBe("decided");
    expect(asked(situation(kind, "2026-03-11"))).toBe("full-cover-not-agreed");
    expect(asked(situation(kind, "2020-01-01", "2026-03-09"))).toBe("full-cover-not-agreed");
  });

  test("a certificate opens the specific screening; a donor needs no decision", () => {
    const imaging = { acts: [], technicalAct: { code: "QEQK001", modifiers: "" }, fee: "66.42", fullCover: "high-breast-risk" };
    const by = (...more: Parameters<typeof person>[1][]) =>
      claim({ ...consultation({ ...imaging, careDate: "2025-03-10" }, {}, patient(...more)), professional: RADIOLOGIST, settledOn: day("2025-03-20") });
    expect(refusalOf(by())).toBe("full-cover-not-agreed");
    expect(amountsOf(by(situation("specific-screening")))).toMatchObject({ legalShare: 0 });
    expect(amountsOf(consultation({ fullCover: "donor" }))).toMatchObject({ legalShare: 0 });
  });
});

describe("CSS L162-1-21, L162-4-5, L162-8-1: third-party payment that was owed", () => {
  const told = (facts: Parameters<typeof claims.settle>[0]) => {
    const decision = claims.settle(facts);
    return decision.kind === "decided" && inWords(decision.trace, france.wording, "fr").some(({ id }) => id === "fr.full-cover.third-party-owed");
  };
  test.each<[string, boolean, string, string, boolean]>([
    ["termination", false, "2026-03-10", "30.00", true],
    ["termination", true, "2026-03-10", "30.00", false],
    ["contraception-consultation", false, "2026-03-10", "30.00", true],
    ["donor", false, "2026-03-10", "30.00", false],
  ])("%s, third-party payment %s, on %s", (fullCover, thirdPartyPayment, careDate, fee, expected) => {
    expect(told(consultation({ fullCover, careDate, fee }, { thirdPartyPayment }))).toBe(expected);
  });

  test.each([
    ["2020-12-15", false],
    ["2020-12-16", true],
  ])("a termination of %s", (careDate, expected) => {
    const facts = consultation({ fullCover: "termination", careDate, fee: "25.00" });
    expect(told({ ...facts, settledOn: day("2021-01-10") })).toBe(expected);
  });

  test("a pharmacist is bound by no such text", () => expect(told(boxes({ fullCover: "termination" }))).toBe(false));
});

describe("CSS R160-17 I 8°: organised screening, once in the years that the programme sets", () => {
  const WOMAN = person("1965-06-15", situation("rights"), situation("declared-doctor", "2010-01-01", null, { professional: "gp-1" }));
  const mammography = (careDate: string) =>
    claim({
      sheet: sheet([{ careDate, acts: [], technicalAct: { code: "QEQK004", modifiers: "" }, fee: "66.42", fullCover: "breast-screening" } as Line], {
        pathway: "referred",
      }),
      beneficiary: WOMAN,
      professional: RADIOLOGIST,
      settledOn: day("2025-02-01"),
    });
  test("a mammography of the year before or after counts, one of two years before does not", () => {
    const store = new CounterStore();
    store.settle(mammography("2023-12-10"));
    expect(() => store.settle(mammography("2024-01-10"))).toThrow("full-cover-used");
    expect(() => store.settle(mammography("2023-03-10"))).toThrow("full-cover-used");
    expect(store.settle(mammography("2025-01-10")).paid).toBeGreaterThan(0);
    expect(() => store.settle(mammography("2024-06-10"))).toThrow("full-cover-used");
  });

  test("its counters are those of the years around the day, and those of an HPV test are more", () => {
    const asked = (fullCover: string, code: string) =>
      claims
        .countersNeeded(sheet([{ acts: [], technicalAct: { code, modifiers: "" }, fullCover } as Line]), RADIOLOGIST, day("2026-03-12"))
        .filter(({ name }) => name === "full-cover")
        .map(({ span }) => span);
    expect(asked("breast-screening", "QEQK004")).toEqual(["2025/b", "2026/b", "2027/b"]);
    expect(asked("cervical-hpv", "ZZQX603")).toEqual(["2022/d", "2023/d", "2024/d", "2025/d", "2026/d", "2027/d", "2028/d", "2029/d", "2030/d"]);
    expect(asked("cervical-cytology", "JKQX261")).toEqual(["life/c"]);
    expect(asked("breast-screening", "QEQK001")).toEqual(["2025/b", "2026/b", "2027/b"]);
  });

  test("a day before the programme asks for the counter of its own year", () => {
    const early = sheet([{ careDate: "2019-06-10", acts: [], technicalAct: { code: "ZZQX603", modifiers: "" }, fullCover: "cervical-hpv" } as Line]);
    const spans = claims.countersNeeded(early, RADIOLOGIST, day("2026-03-12")).filter(({ name }) => name === "full-cover");
    expect(spans.map(({ span }) => span)).toEqual(["2019/d"]);
  });
});

describe("CSS R160-17 I 5° c, e and f: sexual health of the young on sheets", () => {
  const device = (fullCover: string, head: Line = {}) => ({
    ...factsOf("pharmacy"),
    sheet: read({
      family: "device",
      nature: "sickness",
      thirdPartyPayment: true,
      ...head,
      lines: [{ careDate: "2026-03-10", code: "1241763", base: "12.60", fee: "12.60", fullCover }],
    }),
    beneficiary: patient(),
  });
  test("a listed contraceptive leaves no share; condoms need no prescription, another device does", () => {
    expect(amountsOf(device("contraceptive", { prescribedOn: "2026-03-01" }))).toMatchObject({ legalShare: 0, paid: 1260 });
    expect(amountsOf(device("condoms"))).toMatchObject({ legalShare: 0, paid: 1260 });
    expect(refusalOf(device("contraceptive"))).toBe("care-without-prescription");
  });

  test("one consultation on sexual health in a life, counted apart from the follow-up of a contraception", () => {
    const store = new CounterStore();
    const first = (careDate: string) => consultation({ careDate, fullCover: "sexual-health-consultation" });
    store.settle(first("2025-03-10"));
    expect(() => store.settle(first("2026-03-10"))).toThrow("full-cover-used");
    expect(store.settle(consultation({ fullCover: "contraception-follow-up" })).paid).toBeGreaterThan(0);
  });

  test("a screening at the patient's request needs no prescription", () => {
    const facts = examinations({ code: "0552", fullCover: "infection-screening" });
    const { prescribedOn: _none, ...unprescribed } = facts.sheet as typeof facts.sheet & { prescribedOn?: unknown };
    expect(refusalOf({ ...facts, sheet: unprescribed as typeof facts.sheet })).toBe("decided");
    expect(refusalOf({ ...facts, sheet: { ...unprescribed, lines: examinations({ code: "0552" }).sheet.lines } as typeof facts.sheet })).toBe(
      "care-without-prescription",
    );
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
