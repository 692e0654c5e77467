/** Who bears neither the flat participation (CSS L160-13 II, R160-20) nor the deductible (L160-13 III, D160-9), and when a year is full. */
import { cents, day, type Rate, Trace } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import type { CareFacts } from "./families/care-line.ts";
import { decideCare } from "./families/decide-care.ts";
import { priceParamedic } from "./families/paramedic.ts";
import { type ParticipationFacts, participationForfaitaire } from "./participation-forfaitaire.ts";

const ON = day("2026-03-10");
const patient: ParticipationFacts = {
  careDay: ON,
  settledOn: ON,
  cover: "ordinary",
  minorOnFirstJanuary: false,
  maternityPeriod: false,
  c2s: false,
  participationsThisYear: 0,
  participationsThisYearCents: cents(0),
  participationsThisDay: 0,
};
const lastReason = (trace: Trace): string => trace.step(trace.length - 1).reason.id;

describe("the flat participation of two euros on 30 euros", () => {
  test.each<[string, Partial<ParticipationFacts>, number, string]>([
    ["of anybody", {}, 200, "due"],
    ["of a person in long-term illness", { cover: "long-term-illness" }, 200, "due"],
    ["of a minor on 1 January", { minorOnFirstJanuary: true }, 0, "minor"],
    ["of a beneficiary of the C2S", { c2s: true }, 0, "c2s"],
    ["from the sixth month of pregnancy, whatever the care", { maternityPeriod: true, cover: "long-term-illness" }, 0, "maternity"],
    ["of care of maternity before the sixth month", { cover: "maternity" }, 0, "maternity"],
    ["under the State's medical aid", { cover: "state-medical-aid" }, 0, "state-medical-aid"],
    ["of an examination that a child must have", { cover: "child-examination" }, 0, "child-examination"],
    ["the twenty-fifth of the year", { participationsThisYear: 24, participationsThisYearCents: cents(48_00) }, 200, "due"],
    ["the twenty-sixth, of which some were of one euro", { participationsThisYear: 25, participationsThisYearCents: cents(35_00) }, 0, "yearly-limit"],
    ["past fifty euros of the year", { participationsThisYear: 20, participationsThisYearCents: cents(50_00) }, 0, "yearly-limit"],
    ["the fifth of a day with one professional", { participationsThisDay: 4 }, 0, "daily-limit"],
  ])("%s", (_says, more, due, why) => {
    const trace = new Trace();
    expect(participationForfaitaire({ ...patient, ...more }, cents(30_00), trace)).toBe(due);
    expect(lastReason(trace)).toBe(`fr.participation-forfaitaire.${why}`);
  });
});

describe("the deductible of one euro on a nurse's act of AMI 4", () => {
  const insured: CareFacts = {
    ...patient,
    territory: "metropole",
    ageYears: 41,
    localScheme: false,
    fee: null,
    givenBase: null,
    borneThisDay: cents(0),
    borneThisYear: cents(0),
  };
  const acts = { letter: "AMI", coefficient: 4_000_000 as Rate, rank: "first", acts: 1, supplements: [] } as const;

  test.each<[string, Partial<CareFacts>, number]>([
    ["of anybody", {}, 100],
    ["of a person in long-term illness", { cover: "long-term-illness" }, 100],
    ["of a minor on 1 January", { minorOnFirstJanuary: true }, 0],
    ["of a beneficiary of the C2S", { c2s: true }, 0],
    ["from the sixth month of pregnancy, whatever the care", { maternityPeriod: true, cover: "long-term-illness" }, 0],
    ["of care of maternity before the sixth month", { cover: "maternity" }, 0],
    ["under the State's medical aid", { cover: "state-medical-aid" }, 0],
  ])("%s", (_says, more, due) => {
    const facts = { ...insured, ...more };
    const trace = new Trace();
    const price = priceParamedic(acts, facts, trace);
    expect(decideCare(facts, price, trace).franchise).toBe(due);
  });
});
