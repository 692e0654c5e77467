import { type ClaimFacts, day } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import type { CareSheet } from "./care-sheet.ts";
import { claims } from "./claim-rules.ts";
import { settle } from "./settle.ts";
import { adult, CARDIOLOGIST, claim, counter, person, sheet, situation } from "./test-support.ts";

const OPINION = { acts: ["TE2"], fee: "23.00" };
const opinion = (line = {}, head = {}, more: Partial<ClaimFacts<CareSheet>> = {}) =>
  claim({ sheet: sheet([{ ...OPINION, ...line }], { thirdPartyPayment: true, ...head }), professional: CARDIOLOGIST, ...more });

function outcomeOf(facts: ClaimFacts<CareSheet>) {
  const decision = settle(facts);
  if (decision.kind !== "decided") throw new Error(`not decided: ${JSON.stringify(decision)}`);
  return decision.outcome;
}

function refusalOf(facts: ClaimFacts<CareSheet>): string {
  const decision = settle(facts);
  if (decision.kind !== "refused") throw new Error(`not refused: ${decision.kind}`);
  return `${decision.refusal.definition.code} ${decision.refusal.field}`;
}

describe("a sheet of tele-expertise", () => {
  test("the doctor asked is paid whole by the fund, and the flat participation becomes a debt", () => {
    const { dues, lines } = outcomeOf(opinion());
    expect(lines[0]?.amounts).toMatchObject({ base: 2300, legalShare: 0, pathwayPenalty: 0, participationForfaitaire: 200 });
    expect(dues).toEqual([
      { to: "professional", payer: "base-scheme", branch: "sickness", cents: 2300 },
      { to: "beneficiary", payer: "base-scheme", branch: "sickness", cents: -200 },
    ]);
  });

  test("the doctor who asks bills the request, for a patient who has declared nobody too", () => {
    const { dues } = outcomeOf(
      claim({ sheet: sheet([{ acts: ["RQD"], fee: "10.00" }], { thirdPartyPayment: true }), beneficiary: person("1985-06-15", situation("rights")) }),
    );
    expect(dues[0]).toMatchObject({ to: "professional", cents: 1000 });
  });

  test("four in a year by one doctor for one patient, counted apart from those of another doctor", () => {
    const four = counter("acts-of-year", "2026/TE2/cardio-1", 4, 0);
    expect(claims.countersNeeded(opinion().sheet, CARDIOLOGIST, day("2026-03-12"))).toContainEqual({ name: "acts-of-year", span: "2026/TE2/cardio-1" });
    expect(refusalOf(opinion({}, {}, { counters: [four] }))).toBe("tele-expertise-of-year lines.0.acts");
    expect(outcomeOf(opinion({ careDate: "2025-12-30", fee: "20.00" }, {}, { counters: [four] })).paid).toBe(1800);
    const others = opinion({}, {}, { counters: [four], professional: { ...CARDIOLOGIST, id: "cardio-2" } });
    expect(outcomeOf(others).counterMoves).toContainEqual({ name: "acts-of-year", span: "2026/TE2/cardio-2", count: 1, cents: 0 });
    const five = sheet(
      Array.from({ length: 5 }, () => OPINION),
      { thirdPartyPayment: true },
    );
    expect(refusalOf(claim({ sheet: five, professional: CARDIOLOGIST }))).toBe("tele-expertise-of-year lines.4.acts");
  });

  test.each([
    ["without third-party payment", opinion({}, { thirdPartyPayment: false }), "tele-expertise-third-party thirdPartyPayment"],
    ["with an excess", opinion({ fee: "30.00" }), "tele-expertise-excess lines.0.fee"],
    ["with another act", opinion({ acts: ["CS", "TE2"] }), "acts-do-not-combine lines.0.acts"],
    ["with a supplement", opinion({ acts: ["TE2", "F"] }), "acts-do-not-combine lines.0.acts"],
    ["before there was one level", opinion({ careDate: "2022-03-31" }, {}, { settledOn: day("2022-04-12") }), "outside-coverage undefined"],
    ["of the first level of before", opinion({ acts: ["TE1"] }), "act-not-held lines.0.acts"],
    ["for a pregnancy that the file does not hold", opinion({}, { nature: "maternity" }, { beneficiary: adult() }), "exemption-not-open nature"],
  ])("%s it is refused by name", (_title, facts, expected) => {
    expect(refusalOf(facts)).toBe(expected);
  });
});
