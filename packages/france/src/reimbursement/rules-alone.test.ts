/** Rules called alone, with what no question and no sheet lets through: a list without a first day, a fact that is missing, an order of acts. */
import { cents, day, inWords, RefusalSignal, type TariffFact, Trace, versionOn, wordsOf } from "@openamo/kernel";
import { describe, expect, it, test } from "vitest";
import { actByCode } from "../nomenclature/acts.ts";
import { france } from "../pack.ts";
import { IK } from "../parameters/tariffs/kilometres.ts";
import { c2sContribution } from "./c2s/contribution.ts";
import { c2sResources } from "./c2s/resources.ts";
import type { CareFacts } from "./families/care-line.ts";
import { priceDental } from "./families/dental.ts";
import { priceDevice } from "./families/device.ts";
import { priceMedicine } from "./families/medicine.ts";
import { priceMidwife } from "./families/midwife.ts";
import { priceOptics } from "./families/optics.ts";
import { priceParamedic, professionOf } from "./families/paramedic.ts";
import { type ListedStay, stayTariff } from "./hospital/listed-stay.ts";
import { kilometreAllowance } from "./kilometres.ts";
import { type Association, partsOf, type SessionAct } from "./technical-acts/association.ts";
import { doctorGrid } from "./technical-acts/grid.ts";
import { midwifeListedAct, tariffOfMidwifeAct } from "./technical-acts/midwife.ts";

const CARE_DAY = day("2026-03-10");
const LIST_DAY = day("2026-03-01");
const facts: CareFacts = {
  careDay: CARE_DAY,
  settledOn: CARE_DAY,
  territory: "metropole",
  ageYears: 41,
  minorOnFirstJanuary: false,
  cover: "ordinary",
  maternityPeriod: false,
  c2s: false,
  localScheme: false,
  fee: null,
  givenBase: null,
  borneThisDay: cents(0),
  borneThisYear: cents(0),
};

/** An invented entry of an imported list that says since when it holds, and not from which day its tariff applies. */
const listed = (list: string, code: string, line: string, values: Record<string, number>, counts?: Record<string, number>): TariffFact => ({
  list,
  code,
  on: CARE_DAY,
  label: "Invented",
  traits: { actType: "isolated" },
  groups: {},
  notes: [],
  lines: [{ line, from: null, unit: "EUR", values, ...(counts === undefined ? {} : { counts }) }],
  import: 1,
  listHoldsOn: LIST_DAY,
});
const sentences = (trace: Trace): string[] => inWords(trace, france.wording, "fr").map(({ id, sentence }) => `${id} : ${sentence}`);
const refusalOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof RefusalSignal) return `${error.refusal.definition.code} ${error.refusal.field ?? ""}`.trim();
    throw error;
  }
  return "no refusal";
};

const sentenceOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof RefusalSignal) return wordsOf(error.refusal, "sentence", "en");
    throw error;
  }
  return "no refusal";
};

describe("a tariff of a list that gives no first day is told with the day of the list", () => {
  it("for a product (CSS L165-2)", () => {
    const trace = new Trace();
    const device = listed("devices", "1234567", "", { tariff: 12_34 });
    expect(priceDevice({ code: "1234567", quantity: 2 }, facts, [device], trace)).toMatchObject({ base: 24_68, priceLimit: null });
    expect(sentences(trace).join()).toContain("01/03/2026");
  });

  it("for a stay (CSS L162-22-3)", () => {
    const trace = new Trace();
    const stay: ListedStay = {
      ghs: "0042",
      admission: day("2026-03-09"),
      discharge: CARE_DAY,
      died: false,
      establishment: "public",
      place: "mainland",
      ward: "general",
    };
    // Bounds without an amount take nothing and add nothing.
    const short = listed("ghs", "0042", "", { base: 1_000_00 }, { shortestStay: 3 });
    expect(stayTariff(stay, [short], trace)).toBe(1_000_00);
    expect(sentences(trace).join()).toContain("01/03/2026");
    const long = listed("ghs", "0042", "", { base: 1_000_00 }, { longestStay: 3 });
    expect(stayTariff({ ...stay, admission: day("2026-03-01") }, [long], new Trace())).toBe(1_000_00);
  });

  it("for a dentist's act, which is of no group of doctors (CSS R160-5 3° bis)", () => {
    const trace = new Trace();
    const act = listed("ccam", "HBMD351", "1/0", { "13": 57_60 });
    expect(priceDental({ act: "HBMD351", mostlyByDoctors: false }, facts, trace, [act])).toMatchObject({ base: 57_60, rates: { family: "dentist" } });
    expect(sentences(trace).join()).toContain("depuis le 01/03/2026");
    const ofDoctors = priceDental({ act: "HBMD351", mostlyByDoctors: false }, facts, new Trace(), [{ ...act, groups: { "1": "ATM", "1/0": "ATM" } }]);
    expect(ofDoctors.rates?.family).toBe("dentist-medical");
  });
});

describe("what no question leaves out", () => {
  const boxes = { cip13: null, benefit: null, boxPrice: null, largeBox: false, boxes: 1, referencePrice: null } as const;
  const acts = { letter: "AMI", coefficient: null, rank: "first", acts: 1, supplements: [] } as const;
  const lens = {
    item: "lens",
    opticalClass: null,
    lens: "single-focus",
    sphere: null,
    cylinder: 0,
    quantity: 1,
    indication: false,
    renewal: { previousOn: null, medicalGround: false },
  } as const;

  test("is refused where the law names what must be said", () => {
    expect(refusalOf(() => priceMedicine(boxes, facts, new Trace()))).toBe("unknown-medicine cip13");
    expect(refusalOf(() => priceDental({ act: null, mostlyByDoctors: false }, facts, new Trace()))).toBe("unknown-dental-act dentalAct");
    expect(refusalOf(() => priceMidwife({ act: "SF", coefficient: null, travel: false }, facts, new Trace()))).toMatch(/^care-tariff-unknown/);
    expect(refusalOf(() => priceParamedic(acts, facts, new Trace()))).toMatch(/^care-tariff-unknown/);
  });

  test("is a defect of the caller where nothing can be decided", () => {
    const trace = new Trace();
    expect(() => priceMedicine({ ...boxes, benefit: "major" }, facts, trace)).toThrow(RangeError);
    expect(() => priceParamedic({ ...acts, letter: null }, facts, trace)).toThrow(RangeError);
    expect(() => priceOptics(lens, { ...facts, careDay: day("2019-06-01") }, trace)).toThrow(RangeError);
    expect(() => c2sContribution(CARE_DAY, -1, false, trace)).toThrow(RangeError);
    const nobody = {
      on: CARE_DAY,
      persons: 0,
      income: cents(0),
      interruptedEarnings: cents(0),
      maintenancePaid: cents(0),
      housing: "owner-or-free",
      housingAid: cents(0),
    } as const;
    expect(() => c2sResources(nobody, trace)).toThrow(RangeError);
  });
});

describe("UNCAM III-3 B: acts of one session, by their codes", () => {
  const act = (code: string, tariff: number, association: Association | null): SessionAct => ({
    code,
    tariff: cents(tariff),
    actType: "isolated",
    association,
    field: code,
  });
  const onDay = (...acts: SessionAct[]) => partsOf(acts, CARE_DAY);

  test("each keeps the part of its code, whether or not one of them is the first", () => {
    expect(onDay(act("A", 100_00, "1"), act("B", 90_00, "2"))).toEqual(["full", "second"]);
    expect(onDay(act("A", 100_00, "1"), act("B", 100_00, "3"))).toEqual(["full", "other-place"]);
    expect(onDay(act("A", 90_00, "2"), act("B", 100_00, "3"))).toEqual(["second", "other-place"]);
  });

  test("a code that is missing, that stands twice, or a dearer act that is not the first, is refused", () => {
    expect(refusalOf(() => onDay(act("A", 100_00, "1"), act("B", 90_00, null)))).toBe("association-code-missing B");
    expect(refusalOf(() => onDay(act("A", 100_00, "1"), act("B", 90_00, "1")))).toBe("too-many-acts B");
    expect(refusalOf(() => onDay(act("A", 90_00, "1"), act("B", 100_00, "2")))).toBe("association-order B");
  });

  test("each refusal names the act", () => {
    expect(sentenceOf(() => onDay(act("A", 100_00, null), act("B", 90_00, null), act("C", 80_00, null)))).toMatch(/2 .*\bC\b|\bC\b.* 2/);
    expect(sentenceOf(() => onDay(act("A", 100_00, "1"), act("B", 90_00, "1")))).toMatch(/2 .*\bB\b|\bB\b.* 2/);
    expect(sentenceOf(() => onDay(act("A", 100_00, "1"), act("B", 90_00, null)))).toContain("act B bears none");
    expect(sentenceOf(() => onDay(act("A", 90_00, "1"), act("B", 100_00, "2")))).toContain("Act B has the highest tariff");
  });
});

test.each([
  ["surgery", "sector-1", ["3"], "opposable"],
  ["ophthalmology", "sector-2-optam", ["5", "3"], "opposable"],
  ["gynaecology", "sector-2", ["4"], "free"],
  ["anaesthesia", "sector-1", ["18", "7"], "opposable"],
  ["anaesthesia", "sector-2", ["19", "8"], "free"],
  ["general-practice", "sector-1", ["9"], "opposable"],
  ["paediatrics", "sector-2", ["12"], "free"],
  ["paediatrics", "not-contracted", ["12"], "free"],
  ["dermatology", "sector-2-optam", ["16"], "opposable"],
  ["dermatology", "sector-2", ["14"], "free"],
] as const)("CSS L162-14-1: %s, %s, reads grids %j and column %s", (specialty, sector, grids, column) => {
  expect(doctorGrid(specialty, sector, false)).toEqual({ grids, column });
});

test("CSS L162-5-13: a beneficiary of the State's complementary cover is billed the set tariff in sector 2", () => {
  expect(doctorGrid("dermatology", "sector-2", true)).toEqual({ grids: ["16"], column: "opposable" });
  expect(doctorGrid("dermatology", "not-contracted", true)).toEqual({ grids: ["14"], column: "free" });
});

describe("UNCAM I-4: technical acts of midwives", () => {
  const ultrasound = { code: "JQQM018", modifiers: "", prescribed: false, part: "full" } as const;
  const inList = (value: number | null): TariffFact => listed("ccam", "JQQM018", "1/0", value === null ? { "16": 100_00 } : { "15": value });

  test("are not priced overseas, even to put the acts of a session in order", () => {
    const act = midwifeListedAct(ultrasound, facts, [inList(100_20)], "act");
    expect(tariffOfMidwifeAct(act, ultrasound, facts)).toBe(100_20);
    expect(refusalOf(() => tariffOfMidwifeAct(act, ultrasound, { ...facts, territory: "RE" }))).toBe("care-tariff-unknown territory");
  });

  test("are refused by their name where the list gives a midwife no tariff, or bears nothing", () => {
    const refused = (value: number | null) => sentenceOf(() => midwifeListedAct(ultrasound, facts, [inList(value)], "act"));
    expect(refused(null)).toMatch(/JQQM018.*10 March 2026/);
    expect(refused(0)).toContain("JQQM018");
  });
});

test("NGAP 13: kilometres without a distance are a defect of the caller, not an allowance of nothing", () => {
  const act = actByCode.get("IK");
  const each = IK.places.metropole;
  if (act === undefined || each === undefined) throw new Error("the pack has no IK");
  expect(() => kilometreAllowance(act, undefined, versionOn(each, CARE_DAY), CARE_DAY, new Trace())).toThrow(RangeError);
});

test("NGAP: a letter belongs to one profession, whether it bears a coefficient or a fixed price", () => {
  expect([professionOf("AMK"), professionOf("BSA")]).toEqual(["physiotherapist", "nurse"]);
});

test("CSS L162-9: a prosthesis of a basket has no highest fee before the baskets", () => {
  const before = { ...facts, careDay: day("2019-06-03"), settledOn: day("2019-06-03"), givenBase: cents(100_00) };
  expect(priceDental({ act: "HBLD038", mostlyByDoctors: false }, before, new Trace())).toMatchObject({ base: 100_00, priceLimit: null });
  expect(priceDental({ act: "HBLD038", mostlyByDoctors: false }, { ...before, careDay: CARE_DAY }, new Trace()).priceLimit).toBeGreaterThan(0);
});
