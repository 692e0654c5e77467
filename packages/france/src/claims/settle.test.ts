import { type ClaimFacts, type ClaimOutcome, day, decimalOf } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import type { CareSheet } from "./care-sheet.ts";
import { settle } from "./settle.ts";
import { adult, CARDIOLOGIST, claim, counter, person, sheet, situation } from "./test-support.ts";

function outcomeOf(facts: ClaimFacts<CareSheet>): ClaimOutcome {
  const decision = settle(facts);
  if (decision.kind !== "decided") throw new Error(`not decided: ${JSON.stringify(decision)}`);
  return decision.outcome;
}

function refusalOf(facts: ClaimFacts<CareSheet>): { code: string; field: string | undefined } {
  const decision = settle(facts);
  if (decision.kind !== "refused") throw new Error(`not refused: ${decision.kind}`);
  return { code: decision.refusal.definition.code, field: decision.refusal.field };
}

describe("what is owed, and to whom", () => {
  test("the insured person is repaid the share less the flat participation", () => {
    const { dues, paid, charged } = outcomeOf(claim({}));
    expect(dues).toEqual([{ to: "beneficiary", payer: "base-scheme", branch: "sickness", cents: 1900 }]);
    expect([decimalOf(paid), decimalOf(charged)]).toEqual(["19.00", "30.00"]);
  });

  test("with third-party payment the doctor is paid whole and the participation becomes a debt", () => {
    const { dues, paid } = outcomeOf(claim({ sheet: sheet([{}], { thirdPartyPayment: true }) }));
    expect(dues).toEqual([
      { to: "professional", payer: "base-scheme", branch: "sickness", cents: 2100 },
      { to: "beneficiary", payer: "base-scheme", branch: "sickness", cents: -200 },
    ]);
    expect(paid).toBe(1900);
  });

  test("local scheme and C2S are owed apart, in their own branch", () => {
    expect(outcomeOf(claim({ beneficiary: adult(situation("local-scheme")) })).dues).toContainEqual({
      to: "beneficiary",
      payer: "local-scheme",
      branch: "local-scheme",
      cents: 600,
    });
    expect(outcomeOf(claim({ beneficiary: adult(situation("c2s")) })).dues).toContainEqual({ to: "beneficiary", payer: "c2s", branch: "c2s", cents: 900 });
  });

  test("a work accident is charged to its own branch, and only when the file holds it", () => {
    const accident = sheet([{}], { nature: "work-accident" });
    expect(outcomeOf(claim({ sheet: accident, beneficiary: adult(situation("work-accident")) })).dues[0]).toMatchObject({
      branch: "work-accident",
      cents: 2800,
    });
    expect(refusalOf(claim({ sheet: accident }))).toEqual({ code: "exemption-not-open", field: "nature" });
  });
});

describe("counters", () => {
  test("each line knows what the lines before it took: the day stops at four", () => {
    const outcome = outcomeOf(claim({ sheet: sheet([{}, {}, {}, {}, {}]) }));
    expect(outcome.lines.map((line) => line.amounts.participationForfaitaire)).toEqual([200, 200, 200, 200, 0]);
    expect(outcome.counterMoves).toEqual([
      { name: "participation-forfaitaire", span: "2026", count: 4, cents: 800 },
      { name: "participation-forfaitaire-day", span: "2026-03-10/gp-1", count: 4, cents: 800 },
      { name: "consultation-of-day", span: "2026-03-10/gp-1", count: 5, cents: 0 },
    ]);
  });

  test("the year is that of the reimbursement, and 2024 also stops at 50 euros", () => {
    const inDecember = sheet([{ careDate: "2024-12-23" }]);
    const full = counter("participation-forfaitaire", "2024", 30, 5000);
    const settled2024 = claim({ sheet: inDecember, counters: [full], settledOn: day("2024-12-30") });
    const settled2025 = claim({ sheet: inDecember, counters: [full], settledOn: day("2025-01-03") });
    expect(outcomeOf(settled2024).lines[0]?.amounts.participationForfaitaire).toBe(0);
    expect(outcomeOf(settled2025).counterMoves[0]).toMatchObject({ span: "2025", count: 1, cents: 200 });
  });
});

describe("the pathway that the file confirms", () => {
  test("another declared doctor, or none, puts the sheet outside the pathway", () => {
    const elsewhere = situation("declared-doctor", "2010-01-01", null, { professional: "gp-9" });
    const other = claim({ beneficiary: person("1985-06-15", situation("rights"), elsewhere) });
    const none = claim({ beneficiary: person("1985-06-15", situation("rights")) });
    for (const facts of [other, none]) expect(outcomeOf(facts).lines[0]?.amounts.pathwayPenalty).toBe(1200);
  });

  test("a child under sixteen needs no declared doctor", () => {
    const child = claim({ beneficiary: person("2018-05-01", situation("rights")) });
    expect(outcomeOf(child).lines[0]?.amounts).toMatchObject({ pathwayPenalty: 0, participationForfaitaire: 0, paid: 2100 });
  });
});

describe("maternity", () => {
  const pregnancy = situation("maternity", "2025-10-01", "2026-12-31", { expectedBirth: "2026-07-10" });
  const on = (careDate: string) => claim({ sheet: sheet([{ careDate }]), beneficiary: adult(pregnancy), settledOn: day("2026-08-30") });

  test.each([
    ["2026-03-09", "19.00"],
    ["2026-03-10", "30.00"],
    ["2026-07-22", "30.00"],
    ["2026-07-23", "19.00"],
  ])("care of %s is repaid %s: four months before the term to twelve days after", (careDate, paid) => {
    expect(decimalOf(outcomeOf(on(careDate)).paid)).toBe(paid);
  });

  test("without the expected day the question is asked, not guessed", () => {
    const decision = settle(claim({ beneficiary: adult(situation("maternity", "2025-10-01", null)) }));
    expect(decision).toMatchObject({ kind: "undecided", missing: [{ field: "beneficiary.maternity.expectedBirth" }] });
  });
});

describe("refusals, each with the field to correct", () => {
  test.each<[string, Partial<ClaimFacts<CareSheet>>, string | undefined]>([
    ["unknown-act", { sheet: sheet([{ acts: ["XYZ"] }]) }, "lines.0.acts"],
    ["act-not-for-specialty", { sheet: sheet([{ acts: ["CS"] }]) }, "lines.0.acts"],
    ["act-not-for-age", { sheet: sheet([{ acts: ["G", "MEG"] }]) }, "lines.0.acts"],
    ["acts-do-not-combine", { sheet: sheet([{ acts: ["G", "G"] }]) }, "lines.0.acts"],
    ["acts-do-not-combine", { sheet: sheet([{ acts: ["MD"] }]) }, "lines.0.acts"],
    ["care-in-the-future", { sheet: sheet([{ careDate: "2026-03-13" }]) }, "lines.0.careDate"],
    ["rights-closed", { beneficiary: person("1985-06-15", situation("rights", "2010-01-01", "2026-03-09")) }, "lines.0.careDate"],
    ["exemption-not-open", { sheet: sheet([{ relatedToLongTermCondition: true }]) }, "lines.0.relatedToLongTermCondition"],
    ["excess-for-c2s", { sheet: sheet([{ fee: "45.00" }]), beneficiary: adult(situation("c2s")) }, "lines.0.fee"],
    ["third-party-payment-outside-pathway", { sheet: sheet([{}], { thirdPartyPayment: true, pathway: "outside" }) }, "thirdPartyPayment"],
    ["claim-too-late", { sheet: sheet([{ careDate: "2023-12-31" }]) }, "lines.0.careDate"],
    ["outside-coverage", { settledOn: day("2016-03-12"), sheet: sheet([{ careDate: "2016-03-10" }]) }, undefined],
  ])("%s", (code, facts, field) => {
    expect(refusalOf(claim(facts))).toEqual({ code, field });
  });

  test("an act written twice is told beside itself", () => {
    const decision = settle(claim({ sheet: sheet([{ acts: ["G", "G"] }]) }));
    expect(decision).toMatchObject({ kind: "refused", refusal: { details: { act: "G", others: "G" } } });
  });

  test("a doctor without a known sector, or of an unknown specialty", () => {
    const { professional } = claim({});
    expect(refusalOf(claim({ professional: { ...professional, situations: [] } })).code).toBe("convention-unknown");
    expect(refusalOf(claim({ professional: { ...professional, specialty: "astrology" } })).code).toBe("unknown-practice");
  });

  test("sector 2 outside OPTAM may bill the coordination supplement only at the set tariff", () => {
    const at = (fee: string) => claim({ professional: CARDIOLOGIST, sheet: sheet([{ acts: ["CS", "MCS"], fee }], { pathway: "referred" }) });
    expect(outcomeOf(at("31.50")).lines[0]?.amounts.base).toBe(3150);
    expect(refusalOf(at("60.00"))).toEqual({ code: "excess-on-set-tariff", field: "lines.0.fee" });
  });
});
