/** CSS R871-1 and R871-2: what a responsible contract must, may and may never bear of each kind of care. */
import { cents, day, RefusalSignal, Trace } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import type { Grid } from "../../nomenclature/doctor-act.ts";
import { complementaryShare } from "./share.ts";
import { dentalTerms, doctorTerms, hearingTerms, ORDINARY_TERMS, opticalTerms, spaTerms } from "./terms.ts";

const ON = day("2026-03-10");
const doctor = (grid: Grid, excess: number, pathwayPenalty = 0) =>
  doctorTerms({ grid, careDay: ON }, { base: cents(23_00), excess: cents(excess), pathwayPenalty: cents(pathwayPenalty) });

describe("doctors (R871-2 2°, R871-1)", () => {
  test.each([
    ["set tariff, an excess on demand: no limit", "opposable", 10_00, 0, ORDINARY_TERMS],
    ["free fees, an excess: up to the tariff", "free", 10_00, 0, { ...ORDINARY_TERMS, excessLimit: 23_00 }],
    ["outside the convention: the same", "authority", 10_00, 0, { ...ORDINARY_TERMS, excessLimit: 23_00 }],
    ["free fees without excess: nothing to limit", "free", 0, 0, ORDINARY_TERMS],
    ["set tariff outside the pathway: the excess is the person's", "opposable", 5_00, 9_20, { ...ORDINARY_TERMS, excessNeverCovered: true }],
    ["free fees outside the pathway: limited, not excluded", "free", 10_00, 9_20, { ...ORDINARY_TERMS, excessLimit: 23_00 }],
  ] as const)("%s", (_says, grid, excess, penalty, terms) => {
    expect(doctor(grid, excess, penalty)).toEqual(terms);
  });

  test("no source holds a limit before 2016, and none is asked where nothing is to be limited", () => {
    const before = { careDay: day("2015-06-01") };
    const line = { base: cents(23_00), excess: cents(0), pathwayPenalty: cents(0) };
    expect(doctorTerms({ ...before, grid: "free" }, line)).toEqual(ORDINARY_TERMS);
    expect(doctorTerms({ ...before, grid: "opposable" }, { ...line, excess: cents(5_00) })).toEqual(ORDINARY_TERMS);
    expect(() => doctorTerms({ ...before, grid: "free" }, { ...line, excess: cents(5_00) })).toThrow(RefusalSignal);
  });
});

test.each([
  ["HBLD634", true],
  ["HBJD001", false],
  ["ZZZZ999", false],
  [undefined, false],
])("R871-2 5°: the whole cover of dental act %s is %j", (act, wholeCover) => {
  expect(dentalTerms(act)).toEqual({ ...ORDINARY_TERMS, wholeCover });
});

test.each([
  ["frame", "A", { ...ORDINARY_TERMS, wholeCover: true }],
  ["lens", "A", { ...ORDINARY_TERMS, wholeCover: true }],
  ["frame", "B", { ...ORDINARY_TERMS, excessLimit: 99_95 }],
  ["frame", undefined, { ...ORDINARY_TERMS, excessLimit: 99_95 }],
  ["lens", "B", ORDINARY_TERMS],
  ["contact-lenses", undefined, ORDINARY_TERMS],
  ["contact-lenses", "A", ORDINARY_TERMS],
] as const)("R871-2 3°: %s of class %s", (item, opticalClass, terms) => {
  expect(opticalTerms(item, opticalClass, ON, cents(5))).toEqual(terms);
});

test("R871-2 3° and 4°: insurance counts in the limits, which leave nothing where it bears more; there was none for hearing aids before 2021", () => {
  expect(opticalTerms("frame", "B", ON, cents(120_00)).excessLimit).toBe(0);
  expect(hearingTerms("II", 2, ON, cents(800_00))).toEqual({ ...ORDINARY_TERMS, excessLimit: 2_600_00 });
  expect(hearingTerms("I", 1, ON, cents(400_00))).toEqual({ ...ORDINARY_TERMS, wholeCover: true });
  expect(hearingTerms("II", 1, day("2020-06-01"), cents(400_00)).excessLimit).toBeNull();
});

test("R871-2 1°: only the supervision of a cure must be borne", () => {
  expect(["supervision", "treatment", "lodging"].map((item) => spaTerms(item).participation)).toEqual(["must", "may", "may"]);
});

test("R871-1: an excess outside the pathway is never covered, beside the flat participation", () => {
  const left = { participation: cents(6_90), dailyCharge: cents(0), excess: cents(5_00), deductions: cents(2_00) };
  const shared = complementaryShare(left, { ...ORDINARY_TERMS, excessNeverCovered: true }, new Trace());
  expect(shared).toEqual({ complementaryMust: 6_90, complementaryMay: 0, beyondResponsible: 0, neverCovered: 7_00 });
});
