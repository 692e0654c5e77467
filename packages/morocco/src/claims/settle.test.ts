import { type ClaimFacts, type ClaimOutcome, day, decimalOf, inWords } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { morocco } from "../pack.ts";
import type { CareSheet } from "./care-sheet.ts";
import { settle } from "./settle.ts";
import { CLINIC, claim, DENTIST, dental, GP, insured, PUBLIC_HOSPITAL, professional, sheet, situation } from "./test-support.ts";

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

describe("what is owed, to whom, on which branch", () => {
  test("CNSS repays 70 % of the reference tariff on the accounts of the employees' scheme", () => {
    const { dues, paid, charged } = outcomeOf(claim({ sheet: sheet([{ billed: "150.00" }]) }));
    expect(dues).toEqual([{ to: "beneficiary", payer: "amo", branch: "amo-salaries", cents: 5600 }]);
    expect([decimalOf(paid), decimalOf(charged)]).toEqual(["56.00", "150.00"]);
  });

  test.each(["amo-tns", "amo-achamil", "amo-pensionnes"])("each scheme has its own branch: %s", (scheme) => {
    expect(outcomeOf(claim({ beneficiary: insured(scheme) })).dues[0]).toMatchObject({ branch: scheme, payer: "amo" });
  });

  test("a stay is paid to the hospital, and the patient keeps 10 % of the tariff", () => {
    const stay = sheet([{ act: "REA", quantity: 5, billed: "7500.00" }], { thirdPartyPayment: true });
    const { dues, lines } = outcomeOf(claim({ sheet: stay, beneficiary: insured("amo-public"), professional: CLINIC }));
    expect(dues).toEqual([{ to: "professional", payer: "amo", branch: "amo-public", cents: 675_000 }]);
    expect(lines[0]?.amounts.patientShare).toBe(75_000);
  });

  test("AMO Tadamon in a public hospital leaves nothing to the patient: the State pays beside the scheme", () => {
    const stay = sheet([{ act: "SEJOUR", billed: "4000.00", referencePrice: "4000.00" }], { thirdPartyPayment: true });
    const { dues, lines } = outcomeOf(claim({ sheet: stay, beneficiary: insured("amo-tadamon"), professional: PUBLIC_HOSPITAL }));
    expect(dues.map(({ payer, cents }) => [payer, cents])).toEqual([
      ["amo", 280_000],
      ["state", 120_000],
    ]);
    expect(lines[0]?.amounts.patientShare).toBe(0);
  });
});

describe("the manager is that of the day of filing", () => {
  const december = { careDate: "2027-01-20" };
  const filed = (filedOn: string) => claim({ sheet: sheet([december], { filedOn }), beneficiary: insured("amo-public"), settledOn: day("2027-03-15") });
  const wordsOf = (facts: ClaimFacts<CareSheet>): string => {
    const decision = settle(facts);
    if (decision.kind !== "decided") throw new Error(decision.kind);
    return inWords(decision.trace, morocco.wording, "en")
      .map(({ sentence }) => sentence)
      .join(" ");
  };

  test("the same care, filed before and after the change of manager, is paid the same", () => {
    expect(outcomeOf(filed("2027-01-31")).paid).toBe(outcomeOf(filed("2027-02-01")).paid);
    expect(wordsOf(filed("2027-01-31"))).toContain("National fund of social welfare bodies (CNOPS)");
    expect(wordsOf(filed("2027-02-01"))).toContain("National social security fund (CNSS)");
    expect(wordsOf(filed("2027-02-01"))).toContain("files filed before stay with CNOPS");
  });

  test("care given after the change has no known rate: it is refused by name", () => {
    const after = claim({
      sheet: sheet([{ careDate: "2027-02-01" }], { filedOn: "2027-02-02" }),
      beneficiary: insured("amo-public"),
      settledOn: day("2027-03-15"),
    });
    expect(refusalOf(after)).toEqual({ code: "rate-after-takeover", field: undefined });
  });
});

describe("exonerated diseases: the rate is that of the decision", () => {
  const ill = sheet([{ act: "C", exoneratedDisease: true }]);

  test("97 % at CNSS, by the decision", () => {
    const { paid } = outcomeOf(claim({ sheet: ill, beneficiary: insured("amo-salaries", situation("ald", { rate: "97" })) }));
    expect(decimalOf(paid)).toBe("77.60");
  });

  test("at least 90 % in the public sector, on the public tariff", () => {
    const sick = insured("amo-salaries", situation("ald", { rate: "77" }));
    expect(decimalOf(outcomeOf(claim({ sheet: ill, beneficiary: sick, professional: PUBLIC_HOSPITAL })).paid)).toBe("45.00");
  });

  test("without a rate on the decision the question is asked", () => {
    const decision = settle(claim({ sheet: ill, beneficiary: insured("amo-salaries", situation("ald")) }));
    expect(decision).toMatchObject({ kind: "undecided", missing: [{ field: "beneficiary.ald.rate" }] });
  });
});

describe("dental prostheses: 3,000 in 24 months at CNSS", () => {
  const crown = (careDate = "2026-03-10") => ({ act: "DP", coefficient: "100", careDate, billed: "1250.00" });
  const settled = (counters: ReturnType<typeof dental>[], ...lines: Record<string, unknown>[]) =>
    outcomeOf(claim({ sheet: sheet(lines), professional: DENTIST, counters }));

  test("what was paid in the 24 months counts, what is older does not", () => {
    expect(settled([dental("2024-04", 250_000)], crown()).lines[0]?.amounts).toMatchObject({ amo: 50_000, overLimit: 37_500 });
    expect(settled([dental("2024-03", 250_000)], crown()).lines[0]?.amounts).toMatchObject({ amo: 87_500, overLimit: 0 });
  });

  test("each line knows what the lines before it took", () => {
    const outcome = settled([], crown(), crown(), crown(), crown());
    expect(outcome.lines.map((line) => line.amounts.amo)).toEqual([87_500, 87_500, 87_500, 37_500]);
    expect(outcome.counterMoves).toEqual([{ name: "dental-prostheses", span: "2026-03", count: 4, cents: 300_000 }]);
  });

  test("CNOPS has no such limit", () => {
    const outcome = outcomeOf(
      claim({ sheet: sheet([crown()]), professional: DENTIST, beneficiary: insured("amo-public"), counters: [dental("2026-02", 300_000)] }),
    );
    expect(outcome.lines[0]?.amounts).toMatchObject({ amo: 100_000, overLimit: 0 });
    expect(outcome.counterMoves).toEqual([]);
  });
});

describe("refusals, each with the field to correct", () => {
  const physio = professional("physiotherapy", "contracted");
  test.each<[string, Partial<ClaimFacts<CareSheet>>, string | undefined]>([
    ["not-registered", { beneficiary: { ...insured("amo-salaries"), situations: [] } }, "lines.0.careDate"],
    ["rights-closed", { beneficiary: { ...insured("x"), situations: [situation("affiliation", { scheme: "amo-tns" })] } }, "lines.0.careDate"],
    ["rights-suspended", { beneficiary: insured("amo-tns", situation("rights-suspended")) }, "lines.0.careDate"],
    ["filed-late", { sheet: sheet([{ careDate: "2026-01-18" }]) }, "filedOn"],
    ["filed-in-the-future", { settledOn: day("2026-03-19") }, "filedOn"],
    ["care-after-filing", { sheet: sheet([{ careDate: "2026-03-21" }]) }, "lines.0.careDate"],
    ["unknown-act", { sheet: sheet([{ act: "Q" }]) }, "lines.0.act"],
    ["act-not-for-specialty", { sheet: sheet([{ act: "Cs" }]) }, "lines.0.act"],
    ["convention-unknown", { professional: { ...GP, situations: [] } }, undefined],
    ["unknown-practice", { professional: { ...GP, specialty: "astrology" } }, undefined],
    ["exoneration-not-open", { sheet: sheet([{ exoneratedDisease: true }]) }, "lines.0.exoneratedDisease"],
    ["prior-agreement-missing", { sheet: sheet([{ act: "AMM", quantity: 10 }]), professional: physio }, undefined],
    ["third-party-payment-not-open", { sheet: sheet([{}], { thirdPartyPayment: true }) }, undefined],
    ["rate-not-known", { beneficiary: insured("article-114") }, undefined],
    ["no-reference-tariff", { sheet: sheet([{ act: "KE", coefficient: "10" }]) }, undefined],
  ])("%s", (code, facts, field) => {
    expect(refusalOf(claim(facts))).toEqual({ code, field });
  });

  test("sixty days to file, from the care or from the end of a continuous treatment", () => {
    const on = (careDate: string, more = {}) => claim({ sheet: sheet([{ careDate }], more) });
    expect(outcomeOf(on("2026-01-19")).paid).toBe(5600);
    expect(refusalOf(on("2026-01-18")).code).toBe("filed-late");
    expect(outcomeOf(on("2025-11-02", { treatmentEndedOn: "2026-02-10" })).paid).toBe(5600);
  });

  test("public ambulatory care at CNOPS: third-party payment only above 200 dirhams", () => {
    const imaging = (coefficient: string, billed: string) =>
      claim({
        sheet: sheet([{ act: "Z", coefficient, billed }], { thirdPartyPayment: true }),
        beneficiary: insured("amo-public"),
        professional: PUBLIC_HOSPITAL,
      });
    expect(refusalOf(imaging("20", "200.00")).code).toBe("third-party-payment-invoice-too-low");
    expect(outcomeOf(imaging("30", "200.01")).dues[0]).toMatchObject({ to: "professional", cents: 16_001 });
  });
});
