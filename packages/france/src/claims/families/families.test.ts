import { addMonths, type Day, day, isoDay } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { amountsOf, CounterStore, carer, FAMILIES, factsOf, outcomeOf, read, refusalOf, typed } from "../../examples/claims/support.ts";
import { claims } from "../claim-rules.ts";
import { adult, GP, person, situation } from "../test-support.ts";

describe("what each family is repaid", () => {
  test.each([
    ["paramedic", { legalShare: 504, franchise: 100, paid: 656, patientShare: 604 }],
    ["midwife", { legalShare: 795, franchise: 0, paid: 1855 }],
    ["psychologist", { legalShare: 2000, paid: 3000 }],
    ["pharmacy", { base: 1102, legalShare: 386, franchise: 100, paid: 616 }],
    ["dental", { legalShare: 920, paid: 1380 }],
    ["optics", { base: 5, excess: 11995, paid: 3 }],
    ["hearing", { base: 40000, excess: 110000, paid: 24000 }],
    ["hospital", { legalShare: 20000, dailyCharge: 0, paid: 80000 }],
    ["spa", { legalShare: 17500, paid: 32500 }],
  ] as const)("%s", (family, expected) => {
    expect(amountsOf(factsOf(family))).toMatchObject(expected);
  });

  test("a taxi is repaid on the national tariff less the deductible of the journey", () => {
    // 13.00 for the first kilometres and 1.13 for each of the others.
    expect(amountsOf(factsOf("transport", [{ kilometres: 6 }]))).toMatchObject({ base: 1526, excess: 4474, franchise: 400, paid: 439 });
  });

  test("with third-party payment the nurse is paid whole and the deductible becomes a debt", () => {
    const { dues, paid } = outcomeOf(factsOf("paramedic", [{}], { head: { thirdPartyPayment: true } }));
    expect(dues).toEqual([
      { to: "professional", payer: "base-scheme", branch: "sickness", cents: 756 },
      { to: "beneficiary", payer: "base-scheme", branch: "sickness", cents: -100 },
    ]);
    expect(paid).toBe(656);
  });

  test("the line's own ground comes before the person's: a lesser medicine in the protocol is borne whole, that of an invalid person is not", () => {
    const invalid = adult(situation("invalidity"), situation("ald"));
    const lines = [
      { medicineClass: "low", relatedToLongTermCondition: true },
      { medicineClass: "low", boxPrice: "9.00" },
    ];
    expect(outcomeOf(factsOf("pharmacy", lines, { beneficiary: invalid })).lines.map(({ amounts }) => amounts.legalShare)).toEqual([0, 852]);
  });

  test("local scheme, C2S, State aid, maternity and work accidents as the questions decide them", () => {
    const nurse = (kind: string, details: Record<string, string> = {}, head: Record<string, unknown> = {}) =>
      amountsOf(factsOf("paramedic", [{}], { beneficiary: adult(situation(kind, "2026-01-01", null, details)), head }));
    expect(nurse("local-scheme")).toMatchObject({ localScheme: 378, franchise: 100, paid: 1034 });
    expect(nurse("c2s")).toMatchObject({ c2s: 504, franchise: 0, paid: 1260 });
    expect(nurse("ame")).toMatchObject({ legalShare: 0, franchise: 0, paid: 1260 });
    expect(nurse("maternity", { expectedBirth: "2026-05-01" })).toMatchObject({ legalShare: 0, franchise: 0, paid: 1260 });
    expect(nurse("work-accident", {}, { nature: "work-accident" })).toMatchObject({ legalShare: 0, franchise: 100, paid: 1160 });
  });
});

describe("stays", () => {
  const stay = (more: Record<string, unknown>, beneficiary = adult()) =>
    amountsOf(factsOf("hospital", [{ careDate: "2026-03-02", dischargedOn: "2026-03-06", ...more }], { beneficiary }));
  test("the larger of participation and daily charge is due, both with a costly act", () => {
    expect(stay({})).toMatchObject({ legalShare: 20000, dailyCharge: 0, paid: 80000 });
    expect(stay({ base: "300.00", fee: "300.00" })).toMatchObject({ legalShare: 6000, dailyCharge: 5500, paid: 18500 });
    expect(stay({ costly: true })).toMatchObject({ legalShare: 2400, dailyCharge: 11500, paid: 86100 });
  });
  test("a newborn owes nothing; a person of the protocol with C2S leaves the daily charge to the C2S", () => {
    expect(stay({}, person("2026-02-20", situation("rights")))).toMatchObject({ legalShare: 0, dailyCharge: 0, paid: 100000 });
    expect(stay({ relatedToLongTermCondition: true }, adult(situation("ald"), situation("c2s")))).toMatchObject({
      dailyCharge: 11500,
      c2s: 11500,
      paid: 100000,
    });
  });
  test("from the thirty-first day the share of costs must be told, and nothing is left on it", () => {
    const long = { careDate: "2026-01-02", dischargedOn: "2026-02-10" };
    expect(refusalOf(factsOf("hospital", [long]))).toBe("undecided");
    // Forty days at 20.00 are more than a fifth of 600.00.
    expect(amountsOf(factsOf("hospital", [{ ...long, costOfFullDays: "400.00" }]))).toMatchObject({ legalShare: 12000, dailyCharge: 68000 });
  });
  test("costs below what is owed are refused by name", () => {
    expect(refusalOf(factsOf("hospital", [{ careDate: "2026-03-02", dischargedOn: "2026-03-06", base: "50.00", fee: "50.00" }]))).toBe(
      "stay-cost-below-charge",
    );
  });
});

describe("counters", () => {
  test("the deductible of a day stops at its limit for paramedics of all professions, and a reversal gives it back", () => {
    const store = new CounterStore();
    const nurse = store.settle(factsOf("paramedic", [{ quantity: 3, fee: "37.80" }]));
    const physio = factsOf("paramedic", [{ letter: "AMK", coefficient: "8", quantity: 2, fee: "35.36" }], { professional: carer("physiotherapist") });
    const second = store.settle(physio);
    expect([nurse, second].map(({ lines }) => lines[0]?.amounts.franchise)).toEqual([300, 100]);
    expect(store.value("franchise-paramedical-day", "2026-03-10").cents).toBe(400);
    store.reverse(second);
    expect(store.value("franchise-paramedical-day", "2026-03-10").cents).toBe(300);
    expect(store.value("franchise", "2026").cents).toBe(300);
    store.reverse(nurse);
    expect(store.value("franchise", "2026")).toEqual({ count: 0, cents: 0 });
  });

  test("sessions of the year, cures of the year and illness", () => {
    const store = new CounterStore();
    for (let session = 1; session <= 12; session += 1) store.settle(factsOf("psychologist", [{ careDate: `2026-02-${String(session).padStart(2, "0")}` }]));
    expect(() => store.settle(factsOf("psychologist"))).toThrow("psychologist-sessions-used");
    store.settle(factsOf("spa"));
    expect(() => store.settle(factsOf("spa", [{ careDate: "2026-03-12" }]))).toThrow("spa-one-cure-a-year");
    store.settle(factsOf("spa", [{ illness: "respiratory" }]));
  });

  test.each([
    ["optics", "2024-03-11", "2024-03-10"],
    ["hearing", "2022-03-11", "2022-03-10"],
  ] as const)("%s: equipment repaid on %s is too recent, that of %s is not", (family, tooLate, inTime) => {
    const repaid = (on: string) => {
      const store = new CounterStore();
      store.settle(factsOf(family, [{ careDate: on }], { settledOn: day(on) }));
      return store;
    };
    expect(() => repaid(tooLate).settle(factsOf(family))).toThrow("equipment-in-delay");
    expect(repaid(tooLate).settle(factsOf(family, [{ earlyRenewal: true }])).lines).toHaveLength(1);
    expect(repaid(inTime).settle(factsOf(family)).lines).toHaveLength(1);
    const reversed = repaid(tooLate);
    reversed.reverse(reversed.settle(factsOf(family, [{ earlyRenewal: true }])));
    expect(() => reversed.settle(factsOf(family))).toThrow("equipment-in-delay");
  });

  test("a frame and its lenses on one day are one equipment", () => {
    const store = new CounterStore();
    store.settle(factsOf("optics"));
    expect(store.settle(factsOf("optics", [{ opticalItem: "lens", quantity: 2, fee: "200.00" }])).lines).toHaveLength(1);
  });
});

describe("checks before price", () => {
  test.each<[string, Parameters<typeof factsOf>]>([
    ["sheet-not-for-profession", ["pharmacy", [{}], { professional: carer("nurse") }]],
    ["sheet-not-for-profession", ["paramedic", [{}], { professional: GP }]],
    ["act-not-for-profession", ["paramedic", [{ letter: "AMK" }]]],
    ["contract-unknown", ["dental", [{}], { professional: { ...carer("dentist"), situations: [] } }]],
    ["not-contracted-tariff-unknown", ["dental", [{}], { professional: carer("dentist", "metropole", "not-contracted") }]],
    ["psychologist-not-contracted", ["psychologist", [{}], { professional: carer("psychologist", "metropole", "not-contracted") }]],
    ["claim-too-late", ["dental", [{ careDate: "2023-12-31" }]]],
    ["care-without-prescription", ["paramedic", [{}], { head: { prescribedOn: undefined } }]],
    ["transport-not-prescribed", ["transport", [{}], { head: { prescribedOn: undefined } }]],
    ["prescription-after-care", ["pharmacy", [{}], { head: { prescribedOn: "2026-03-11" } }]],
    ["transport-prescription-expired", ["transport", [{}], { head: { prescribedOn: "2025-03-09" } }]],
    ["exemption-not-open", ["dental", [{ relatedToLongTermCondition: true }]]],
    ["exemptions-incompatible", ["dental", [{ relatedToLongTermCondition: true }], { head: { nature: "work-accident" } }]],
    ["base-not-the-tariff", ["dental", [{ base: "99.00", fee: "99.00" }]]],
    ["medicine-class-differs", ["pharmacy", [{ cip13: "3400932285020" }]]],
    ["mode-not-for-profession", ["transport", [{ mode: "ambulance" }]]],
    ["third-party-payment-of-own-costs", ["transport", [{ mode: "own-car" }], { professional: GP, head: { thirdPartyPayment: true } }]],
    ["transport-without-agreement", ["transport", [{ kilometres: 200, agreed: false }]]],
    ["spa-item-not-for-profession", ["spa", [{ item: "supervision" }]]],
    ["cure-not-for-state-medical-aid", ["spa", [{}], { beneficiary: person("1985-06-15", situation("ame")) }]],
    [
      "local-scheme-rate-unknown",
      ["pharmacy", [{ item: "prescription-fee", prescriptionFee: "HDR", fee: "0.51" }], { beneficiary: adult(situation("local-scheme")) }],
    ],
    ["psychologist-age", ["psychologist", [{}], { beneficiary: person("2024-06-01", situation("rights")) }]],
    ["price-above-limit", ["hearing", [{ hearingClass: "I" }]]],
    ["rights-closed", ["dental", [{}], { beneficiary: person("1985-06-15") }]],
  ])("%s", (code, given) => {
    expect(refusalOf(factsOf(...given))).toBe(code);
  });

  test("the last day of the two years is the eve of a quarter", () => {
    const dental = (settledOn: string) => refusalOf(factsOf("dental", [{ careDate: "2024-02-10" }], { settledOn: day(settledOn) }));
    expect([dental("2026-03-31"), dental("2026-04-01")]).toEqual(["decided", "claim-too-late"]);
  });

  test("a base is believed only for an act that the tables lack", () => {
    expect(refusalOf(factsOf("dental", [{ dentalAct: "ZZZZ999", fee: "40.00" }]))).toBe("unknown-dental-act");
    expect(amountsOf(factsOf("dental", [{ dentalAct: "ZZZZ999", fee: "40.00", base: "30.00" }]))).toMatchObject({ base: 3000, excess: 1000, paid: 1800 });
  });

  test("what is missing on a line is asked for at its field", () => {
    const decision = claims.settle(factsOf("transport", [{ kilometres: undefined }]));
    expect(decision).toMatchObject({ kind: "undecided", missing: [{ field: "lines.0.kilometres" }] });
  });
});

describe("sheets", () => {
  test("a doctor's sheet that names its family is the same as one that does not", () => {
    const line = { careDate: "2026-03-10", acts: ["G"], fee: "30.00", relatedToLongTermCondition: false };
    const sheet = { nature: "sickness", pathway: "declared-doctor", thirdPartyPayment: false, lines: [line] };
    const settledWith = (typedSheet: object) =>
      claims.settle({ sheet: read(typedSheet), beneficiary: adult(), professional: GP, counters: [], settledOn: day("2026-03-12") });
    expect(settledWith({ family: "doctor", ...sheet })).toEqual(settledWith(sheet));
    expect(read(sheet)).not.toHaveProperty("family");
  });

  test("a mistake of shape is named at its field", () => {
    const issues = (sheet: unknown): string[] => {
      const result = claims.sheet.safeParse(sheet);
      return result.success ? [] : result.error.issues.map(({ path }) => path.join("."));
    };
    expect(issues(typed("paramedic", [{ coefficient: undefined }]))).toEqual(["lines.0.coefficient"]);
    expect(issues(typed("pharmacy", [{ boxPrice: undefined }]))).toEqual(["lines.0.boxPrice"]);
    expect(issues(typed("hospital", [{ dischargedOn: "2026-03-01" }]))).toEqual(["lines.0.dischargedOn"]);
    expect(issues({ ...typed("dental"), family: "astrology" })).toEqual(["family"]);
  });
});

/** Families that the law bears, or whose prices are known, from a day on only: how they are refused before. */
const BEGINS: Readonly<Record<string, readonly [first: string, before: string]>> = {
  psychologist: ["2022-04-05", "outside-coverage"],
  prevention: ["2023-08-10", "care-tariff-unknown"],
  "remote-monitoring": ["2023-07-01", "outside-coverage"],
};

test("every family of every month since January 2020 decides or refuses by name", () => {
  for (let month = day("2020-01-01"); month <= day("2026-11-01"); month = addMonths(month, 1, "last-day") as Day) {
    for (const family of FAMILIES) {
      const decision = claims.settle(factsOf(family, [{ careDate: isoDay(month) }], { settledOn: month }));
      const answer = decision.kind === "refused" ? decision.refusal.definition.code : decision.kind;
      // The national tariff of taxis begins in November 2025: before it the bill is the tariff.
      const [first, before] = BEGINS[family] ?? ["2020-01-01", ""];
      const expected = month < day(first) ? before : "decided";
      expect(`${family} ${isoDay(month)} ${answer}`).toBe(`${family} ${isoDay(month)} ${expected}`);
    }
  }
});
