import { cents, day, type TariffFact } from "@openamo/kernel";
import { describe, expect, it } from "vitest";
import { claims } from "../../claims/claim-rules.ts";
import { adult, counter, situation } from "../../claims/test-support.ts";
import { CounterStore, carer, factsOf, outcomeOf, refusalOf } from "./support.ts";

type Line = Readonly<Record<string, unknown>>;
const ON = "2025-03-10";
const SETTLED = { settledOn: day("2025-03-20") };
const act = (technicalAct: string, fee: string, more: Line = {}): Line => ({ careDate: ON, midwifeAct: "technical", technicalAct, fee, ...more });
const consultation: Line = { careDate: ON, midwifeAct: "consultation", fee: "26.50" };
const sheet = (lines: readonly Line[], more = {}) => factsOf("midwife", lines, { ...SETTLED, ...more });
const basesOf = (lines: readonly Line[], more = {}) => outcomeOf(sheet(lines, more)).lines.map(({ amounts }) => amounts.base);
const sharesOf = (lines: readonly Line[], more = {}) => outcomeOf(sheet(lines, more)).lines.map(({ amounts }) => amounts.legalShare);

const listed = (code: string, values: Record<string, number>, more: Partial<TariffFact> = {}): TariffFact => ({
  list: "ccam",
  code,
  on: day(ON),
  label: `Invented ${code}`,
  traits: { actType: "isolated" },
  groups: {},
  notes: [],
  lines: [{ line: "1/0", from: day("2024-01-01"), unit: "EUR", values }],
  import: 1,
  listHoldsOn: day("2025-03-01"),
  ...more,
});

describe("UNCAM I-4: technical acts on a midwife's sheet", () => {
  it("takes the grid of midwives of an imported list before the pack's own table", () => {
    expect(basesOf([act("JQQM018", "100.20")])).toEqual([10_020]);
    expect(basesOf([act("JQQM018", "150.00")], { tariffs: [listed("JQQM018", { 15: 9900, 16: 12_000 })] })).toEqual([9900]);
    expect(refusalOf(sheet([act("JQQM018", "150.00")], { tariffs: [listed("JQQM018", { 16: 12_000 })] }))).toBe("technical-act-without-tariff");
    expect(refusalOf(sheet([act("ZCQJ006", "0.00")], { tariffs: [listed("ZCQJ006", { 15: 0 })] }))).toBe("technical-act-not-borne");
    expect(claims.tariffsNeeded?.(sheet([act("JQQM018", "100.20"), consultation]).sheet)).toEqual([{ list: "ccam", code: "JQQM018", on: day(ON) }]);
  });

  it("refuses by name an act of doctors, one that needs a prescription, and one prescribed afterwards", () => {
    expect(refusalOf(sheet([act("HHFA001", "100.00")]))).toBe("technical-act-not-for-midwife");
    expect(refusalOf(sheet([act("JQQM002", "92.19")]))).toBe("midwife-act-needs-prescription");
    expect(refusalOf(sheet([act("JQQM002", "92.19", { prescribedOn: "2025-03-11" })]))).toBe("prescription-after-care");
    expect(basesOf([act("JQQM002", "92.19", { prescribedOn: "2025-03-01" })])).toEqual([9219]);
  });

  it("sees the sex of the file, as for doctors", () => {
    const man = { ...adult(), sex: "male" } as const;
    expect(refusalOf(sheet([act("JKLD001", "38.40")], { beneficiary: man }))).toBe("technical-act-not-for-sex");
    expect(refusalOf(sheet([act("JKLD001", "38.40", { sexConfirmed: true })], { beneficiary: man }))).toBe("decided");
    expect(refusalOf(sheet([act("QZRB001", "18.00")], { beneficiary: man }))).toBe("decided");
  });

  it("bears neither flat participation nor deductible, and is borne whole in the maternity period", () => {
    const mother = adult(situation("maternity", "2024-09-01", "2025-06-30", { expectedBirth: "2025-05-01" }));
    expect(outcomeOf(sheet([act("JQGD010", "313.50")], { beneficiary: mother })).lines[0]?.amounts).toMatchObject({
      base: 31_350,
      legalShare: 0,
      paid: 31_350,
    });
    expect(outcomeOf(sheet([act("JKLD001", "38.40")])).lines[0]?.amounts).toMatchObject({ base: 3840, franchise: 0, paid: 2688 });
  });
});

describe("book III: acts of one session of a midwife", () => {
  it("halves the second act, and counts one flat participation for the session", () => {
    expect(basesOf([act("JKLD001", "38.40"), act("JKHD001", "12.46")])).toEqual([3840, 623]);
    // 154.09 and half of 100.20: both are costly together, and 24.00 is left once.
    expect(sharesOf([act("JQQM019", "154.09"), act("JQQM018", "50.10")])).toEqual([2400, 0]);
    expect(sharesOf([act("JQQM019", "154.09"), act("JQQM018", "100.20", { association: "5" })])).toEqual([2400, 3006]);
  });

  it("adds a consultation to a smear at half and to an ultrasound of a trimester in full, to nothing else", () => {
    expect(basesOf([consultation, act("JKHD001", "12.46")])).toEqual([2650, 623]);
    expect(basesOf([act("JKHD001", "12.46"), consultation])).toEqual([623, 2650]);
    expect(basesOf([consultation, act("JQQM018", "100.20")])).toEqual([2650, 10_020]);
    expect(refusalOf(sheet([consultation, act("JKLD001", "38.40")]))).toBe("consultation-not-with-act");
    expect(basesOf([consultation, act("JKLD001", "38.40", { association: "5" })])).toEqual([2650, 3840]);
  });

  it("bears one supplement of emergency a session, of those of midwives", () => {
    expect(basesOf([act("JKLD001", "90.00", { modifiers: "P" })])).toEqual([7340]);
    expect(refusalOf(sheet([act("JKLD001", "90.00", { modifiers: "P" }), act("JKHD001", "90.00", { modifiers: "F" })]))).toBe("modifier-repeated");
    expect(refusalOf(sheet([act("JKLD001", "90.00", { modifiers: "U" })]))).toBe("modifier-not-allowed");
  });

  it("follows the notes of the list on acts that exclude each other", () => {
    const tariffs = [listed("JKLD001", { 15: 3840 }, { excludes: ["JKHD001"] }), listed("JKHD001", { 15: 1246 })];
    expect(refusalOf(sheet([act("JKLD001", "38.40"), act("JKHD001", "12.46")], { tariffs }))).toBe("acts-not-together");
  });

  it("sees the other sheets of the day", () => {
    const store = new CounterStore();
    store.settle(sheet([act("JKLD001", "38.40")]));
    const span = `${ON}/midwife-1`;
    expect(store.value("session-of-day", span)).toEqual({ count: 1, cents: 0 });
    expect(store.value("consultation-of-day", span)).toEqual({ count: 0, cents: 3840 });
    const paid = (name: string, count = 1, amount = 0) => ({ counters: [counter(name, span, count, amount)] });
    expect(refusalOf(sheet([act("JKHD001", "12.46")], paid("session-of-day")))).toBe("acts-on-another-sheet");
    expect(refusalOf(sheet([consultation], paid("consultation-of-day", 0, 3840)))).toBe("act-of-another-sheet-excludes-consultation");
    expect(refusalOf(sheet([act("JKLD001", "38.40")], paid("consultation-of-day")))).toBe("consultation-on-another-sheet");
    expect(refusalOf(sheet([act("JQQM018", "100.20")], paid("consultation-of-day")))).toBe("decided");
    expect(refusalOf(sheet([act("JKLD001", "38.40", { association: "5" })], paid("consultation-of-day")))).toBe("decided");
    expect(claims.countersNeeded(sheet([act("JKHD001", "12.46")]).sheet, carer("midwife"), day(ON)).map(({ name }) => name)).toEqual([
      "session-of-day",
      "consultation-of-day",
    ]);
  });

  it("leaves the flat participation of the session in its counter", () => {
    const { counterMoves } = outcomeOf(sheet([act("JQQM019", "154.09"), act("JQQM018", "50.10")]));
    expect(counterMoves).toContainEqual({ name: "session-of-day", span: `${ON}/midwife-1`, count: 2, cents: cents(24_00) });
  });
});
