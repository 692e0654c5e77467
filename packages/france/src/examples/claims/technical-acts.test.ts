import {
  type Cents,
  type ClaimFacts,
  type ClaimOutcome,
  cents,
  day,
  inWords,
  type ProfessionalFacts,
  RefusalSignal,
  type TariffFact,
  Trace,
} from "@openamo/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claims } from "../../claims/claim-rules.ts";
import type { AnySheet } from "../../claims/sheets/index.ts";
import { adult, person, situation } from "../../claims/test-support.ts";
import { france } from "../../pack.ts";
import { commonTechnicalActs } from "../../parameters/technical-acts/index.ts";
import { modifiersOf } from "../../reimbursement/technical-acts/modifiers.ts";
import { read } from "./support.ts";

const doctor = (specialty: string, sector = "sector-1", territory = "metropole", details: Record<string, string> = {}): ProfessionalFacts => ({
  id: `${specialty}-1`,
  specialty,
  territory,
  situations: [situation(sector, "2010-01-01", null, details)],
});
const CARDIOLOGIST = doctor("cardiology");
const SURGEON = doctor("surgery");
const GP = doctor("general-practice");

interface Line {
  readonly careDate?: string;
  readonly acts?: readonly string[];
  readonly technicalAct?: Readonly<Record<string, unknown>>;
  readonly fee: string;
  readonly relatedToLongTermCondition?: boolean;
}
const act = (code: string, fee: string, more: Record<string, unknown> = {}): Line => ({ technicalAct: { code, ...more }, fee });

function factsOf(lines: readonly Line[], more: Partial<Omit<ClaimFacts<AnySheet>, "sheet">> & { pathway?: string } = {}): ClaimFacts<AnySheet> {
  const { pathway = "referred", ...rest } = more;
  const dated = lines.map((line) => ({ careDate: "2025-03-10", acts: [], relatedToLongTermCondition: false, ...line }));
  const sheet = read({ nature: "sickness", pathway, thirdPartyPayment: false, lines: dated });
  return { sheet, beneficiary: adult(), professional: CARDIOLOGIST, counters: [], settledOn: day("2025-03-20"), ...rest };
}
function outcomeOf(facts: ClaimFacts<AnySheet>): ClaimOutcome {
  const decision = claims.settle(facts);
  if (decision.kind !== "decided") throw new Error(decision.kind === "refused" ? decision.refusal.definition.code : "undecided");
  return decision.outcome;
}
const amountsOf = (facts: ClaimFacts<AnySheet>) => outcomeOf(facts).lines.map(({ amounts }) => amounts);
const basesOf = (facts: ClaimFacts<AnySheet>) => amountsOf(facts).map(({ base }) => base);
const sharesOf = (facts: ClaimFacts<AnySheet>) => amountsOf(facts).map(({ legalShare }) => legalShare);
function refusalOf(facts: ClaimFacts<AnySheet>): string {
  const decision = claims.settle(facts);
  return decision.kind === "refused" ? `${decision.refusal.definition.code} ${decision.refusal.field ?? ""}`.trim() : decision.kind;
}
const wordsOf = (facts: ClaimFacts<AnySheet>): readonly string[] => {
  const decision = claims.settle(facts);
  return decision.kind === "decided" ? inWords(decision.trace, france.wording, "en").map(({ sentence }) => sentence) : [];
};

/** An act of an imported list, invented. */
const listed = (code: string, values: Readonly<Record<string, number>>, more: Partial<TariffFact> & { line?: string } = {}): TariffFact => {
  const { line = "1/0", ...rest } = more;
  const lines = [{ line, from: day("2025-01-01"), unit: "EUR", values }];
  return {
    list: "ccam",
    code,
    on: day("2025-03-10"),
    label: `Invented act ${code}`,
    traits: {},
    groups: { "1": "ATM" },
    notes: [],
    lines,
    import: 1,
    listHoldsOn: day("2025-05-05"),
    ...rest,
  };
};

describe("CSS L162-1-7: the list of acts and its tariffs", () => {
  it("takes the tariff of the day of care, for the doctor's sector", () => {
    const bases = (careDate: string, professional: ProfessionalFacts) =>
      basesOf(factsOf([{ ...act("DEQP003", "20.00"), careDate }], { professional, settledOn: day("2026-03-01") }));
    expect(bases("2024-12-31", CARDIOLOGIST)).toEqual([1426]);
    expect(bases("2025-01-01", CARDIOLOGIST)).toEqual([1452]);
    expect(bases("2025-01-01", doctor("cardiology", "sector-2-optam"))).toEqual([1452]);
    expect(bases("2025-01-01", doctor("cardiology", "sector-2"))).toEqual([1366]);
  });

  it("asks for the acts of the sheet, once for each day", () => {
    const { sheet } = factsOf([act("DEQP003", "14.52"), { ...act("DEQP003", "14.52"), careDate: "2025-03-11" }, { acts: ["CS"], fee: "26.50" }]);
    expect(claims.tariffsNeeded?.(sheet)).toEqual([
      { list: "ccam", code: "DEQP003", on: day("2025-03-10") },
      { list: "ccam", code: "DEQP003", on: day("2025-03-11") },
    ]);
  });

  it("takes an imported list before its own table, by grid, activity and phase", () => {
    const tariffs = [listed("DEQP003", { 16: 9999, 14: 8888 }), listed("ZZZA001", { 16: 5000 }, { line: "4/0" })];
    expect(basesOf(factsOf([act("DEQP003", "150.00")], { tariffs }))).toEqual([9999]);
    expect(basesOf(factsOf([act("DEQP003", "150.00")], { tariffs, professional: doctor("cardiology", "sector-2") }))).toEqual([8888]);
    expect(basesOf(factsOf([act("ZZZA001", "50.00", { activity: "4" })], { tariffs }))).toEqual([5000]);
    expect(refusalOf(factsOf([act("ZZZA001", "50.00")], { tariffs }))).toBe("technical-act-not-found lines.0.technicalAct.code");
    expect(refusalOf(factsOf([act("ZZZA001", "50.00", { activity: "4" })], { tariffs, professional: SURGEON }))).toBe(
      "technical-act-without-tariff lines.0.technicalAct.code",
    );
  });

  it("says when the list is older than the care, and when the act is borne on conditions", () => {
    const old = listed("ZZZA001", { 16: 5000 }, { listHoldsOn: day("2025-02-01"), notes: ["13/1"] });
    const words = wordsOf(factsOf([act("ZZZA001", "50.00")], { tariffs: [old] })).join("\n");
    expect(words).toContain("before the care");
    expect(words).toContain("borne only on the indications");
    expect(wordsOf(factsOf([act("DEQP003", "14.52")])).join("\n")).not.toContain("before the care");
  });

  it("refuses by name an act that no table has, one without a fee, and one outside its indications", () => {
    expect(refusalOf(factsOf([act("QQQQ999", "50.00")]))).toBe("technical-act-not-found lines.0.technicalAct.code");
    expect(refusalOf(factsOf([{ ...act("ZBQK002", "21.28"), careDate: "2025-11-05" }], { settledOn: day("2025-11-10") }))).toMatch(/^technical-act-not-found/);
    expect(refusalOf(factsOf([{ ...act("ZBQK002", "21.28"), careDate: "2025-11-04" }], { settledOn: day("2025-11-10") }))).toBe("decided");
    expect(refusalOf(factsOf([act("ZZZA001", "0.00")], { tariffs: [listed("ZZZA001", { 16: 0 })] }))).toMatch(/^technical-act-not-borne/);
    expect(refusalOf(factsOf([act("DEQP003", "14.52", { outsideIndications: true })]))).toMatch(/^technical-act-outside-indications/);
  });
});

describe("sex of the patient, where the list gives it", () => {
  const of = (code: string, sex?: "female" | "male", more: Record<string, unknown> = {}, tariffs: TariffFact[] = []) =>
    refusalOf(factsOf([act(code, "500.00", more)], { professional: SURGEON, beneficiary: { ...adult(), ...(sex === undefined ? {} : { sex }) }, tariffs }));

  it("refuses an act of the other sex, by the imported list and by the pack's own table", () => {
    expect(of("JKFA015", "male")).toBe("technical-act-not-for-sex lines.0.technicalAct.code");
    expect(of("JKFA015", "female")).toBe("decided");
    expect(of("JGFA006", "female")).toMatch(/^technical-act-not-for-sex/);
    const list = [listed("ZZZA001", { 3: 5000 }, { traits: { actType: "isolated", sex: "female" } })];
    expect(of("ZZZA001", "male", {}, list)).toMatch(/^technical-act-not-for-sex/);
    expect(of("ZZZA001", "female", {}, list)).toBe("decided");
  });

  it("compares nothing where the file does not know, or somebody says that the act fits the patient", () => {
    expect(of("JKFA015")).toBe("decided");
    expect(of("JKFA015", "male", { sexConfirmed: true })).toBe("decided");
    expect(of("NFFC004", "male")).toBe("decided");
  });
});

describe("CSS L162-14-1: overseas", () => {
  it.each([
    ["2025-03-10", 1496],
    // 14.78 x 1.04 = 15.3712.
    ["2026-02-02", 1537],
  ])("adds the supplement of %s", (careDate, base) => {
    const professional = doctor("cardiology", "sector-1", "RE");
    expect(basesOf(factsOf([{ ...act("DEQP003", "20.00"), careDate }], { professional, settledOn: day("2026-03-01") }))).toEqual([base]);
  });
});

describe("book III, article III-2: modifiers", () => {
  it("adds percentages to the tariff and sums beside it", () => {
    // 195.48 x (1 + 6.5 % + 20 %) = 247.28.
    expect(basesOf(factsOf([act("NFFC004", "400.00", { modifiers: "JK" })], { professional: SURGEON }))).toEqual([24_728]);
    // 14.52 + 19.06.
    expect(basesOf(factsOf([act("DEQP003", "40.00", { modifiers: "F" })]))).toEqual([3358]);
    // 11.13 + 26.88 is a GP's; a wound sutured at the practice in an emergency.
    const suture = basesOf(factsOf([act("QZJA002", "80.00", { modifiers: "M" })], { professional: GP }))[0] ?? 0;
    expect(suture - (basesOf(factsOf([act("QZJA002", "80.00")], { professional: GP }))[0] ?? 0)).toBe(2688);
  });

  it.each([
    ["K", "surgery", "sector-2", {}],
    ["K", "surgery", "sector-2-optam", {}],
    ["T", "surgery", "sector-1", {}],
    ["P", "surgery", "sector-1", {}],
    ["U", "general-practice", "sector-1", {}],
    ["Z", "surgery", "sector-1", {}],
    ["E", "radiology", "sector-1", {}],
    ["O", "cardiology", "sector-1", {}],
  ])("refuses %s by a doctor of %s in %s", (modifiers, specialty, sector, details) => {
    const professional = doctor(specialty, sector, "metropole", details);
    expect(refusalOf(factsOf([act("NFFC004", "300.00", { modifiers })], { professional }))).toBe("modifier-not-allowed modifiers");
  });

  it("tells K from T by the option of the surgeon, which is in the record", () => {
    const aco = doctor("surgery", "sector-2-optam", "metropole", { option: "aco" });
    expect(basesOf(factsOf([act("NFFC004", "400.00", { modifiers: "K" })], { professional: aco }))).toEqual([23_458]);
    expect(basesOf(factsOf([act("NFFC004", "400.00", { modifiers: "T" })], { professional: doctor("surgery", "sector-2-optam") }))).toEqual([21_796]);
    expect(refusalOf(factsOf([act("NFFC004", "400.00", { modifiers: "T" })], { professional: aco }))).toMatch(/^modifier-not-allowed/);
  });

  it("raises X-rays of small children, and those by a radiologist", () => {
    const child = person("2021-03-11", situation("rights"));
    const radiologist = doctor("radiology");
    expect(basesOf(factsOf([act("ZBQK002", "60.00", { modifiers: "EZ" })], { professional: radiologist, beneficiary: child }))).toEqual([3509]);
    expect(
      refusalOf(factsOf([act("ZBQK002", "60.00", { modifiers: "E" })], { professional: radiologist, beneficiary: person("2020-03-10", situation("rights")) })),
    ).toMatch(/^modifier-not-allowed/);
  });

  it("follows the supplements of X-rays in time: that of radiologists went and came back, the other is less since November 2025", () => {
    const rateOn = (letter: string, on: string): unknown => {
      const situation = { act: "ZBQK002", group: "ADI", ageYears: 40, specialty: "radiology", option: "set-tariff", on: day(on) } as const;
      try {
        return modifiersOf(letter, cents(21_28), situation, new Trace()).rate;
      } catch (error) {
        return error instanceof RefusalSignal ? error.refusal.definition.code : error;
      }
    };
    expect(["2017-03-22", "2017-03-23", "2019-12-31", "2020-01-01", "2025-11-04", "2025-11-05"].map((on) => rateOn("Z", on))).toEqual([
      218_000,
      "modifier-not-allowed",
      "modifier-not-allowed",
      159_100,
      159_100,
      130_000,
    ]);
    expect(["2025-11-04", "2025-11-05"].map((on) => rateOn("Y", on))).toEqual([158_000, 130_000]);
  });

  it("pays an emergency at night what article III-2 gives each specialty", () => {
    const nightBy = (specialty: "surgery" | "cardiology" | "paediatrics", letter: string): number => {
      const situation = { act: "NFFC004", group: "ADC", ageYears: 40, specialty, option: "free", on: day("2025-03-10") } as const;
      return modifiersOf(letter, cents(195_48), situation, new Trace()).sums;
    };
    expect([nightBy("surgery", "S"), nightBy("cardiology", "S"), nightBy("paediatrics", "S")]).toEqual([8000, 4000, 4000]);
    expect([nightBy("surgery", "U"), nightBy("cardiology", "U"), nightBy("paediatrics", "P")]).toEqual([5000, 2515, 3500]);
    expect([nightBy("surgery", "F"), nightBy("cardiology", "F"), nightBy("surgery", "O")]).toEqual([4000, 1906, 8000]);
  });

  it("refuses an unknown letter, five modifiers, and a second supplement of emergency", () => {
    expect(refusalOf(factsOf([act("DEQP003", "40.00", { modifiers: "W" })]))).toBe("modifier-unknown modifiers");
    expect(refusalOf(factsOf([act("NFFC004", "400.00", { modifiers: "JKFUO" })], { professional: SURGEON }))).toMatch(/^modifier-repeated/);
    expect(refusalOf(factsOf([act("NFFC004", "400.00", { modifiers: "JKJKF" })], { professional: SURGEON }))).toBe("too-many-modifiers modifiers");
    const both = [act("DEQP003", "40.00", { modifiers: "F", association: "1" }), act("DEQP005", "100.00", { modifiers: "U", association: "2" })];
    expect(refusalOf(factsOf(both))).toBe("modifier-repeated lines.1.technicalAct.modifiers");
  });
});

describe("book III, article III-3: acts of one session", () => {
  const meniscus = (more = {}) => act("NFFC004", "300.00", more);
  const tunnel = (more = {}) => act("AHPA009", "200.00", more);

  it("pays the dearest in full and the second at half, whatever their order on the sheet", () => {
    expect(basesOf(factsOf([tunnel(), meniscus()], { professional: SURGEON }))).toEqual([5225, 19_548]);
  });

  it("follows the codes of the sheet: 2 half, 3 three quarters, 4 and 5 in full", () => {
    const second = (association: string) => basesOf(factsOf([meniscus({ association: "1" }), tunnel({ association })], { professional: SURGEON }))[1];
    expect(["2", "3", "4", "5"].map(second)).toEqual([5225, 7838, 10_450, 10_450]);
  });

  it("refuses an order that is not the best one, a code that is missing, and a third act", () => {
    const refused = (...lines: Line[]) => refusalOf(factsOf(lines, { professional: SURGEON }));
    expect(refused(meniscus({ association: "2" }), tunnel({ association: "1" }))).toBe("association-order lines.0.technicalAct.association");
    expect(refused(meniscus({ association: "1" }), tunnel())).toBe("association-code-missing lines.1.technicalAct.association");
    expect(refused(meniscus(), tunnel(), act("QZHA001", "40.00"))).toBe("too-many-acts lines.2.technicalAct.association");
    expect(refused(meniscus({ association: "1" }), tunnel({ association: "2" }), act("QZHA001", "40.00", { association: "2" }))).toMatch(/^too-many-acts/);
  });

  it("pays supplements in full, without a code and without a flat participation", () => {
    const [ecg, supplement] = amountsOf(factsOf([act("DEQP003", "14.52"), act("YYYY490", "9.60")]));
    expect([ecg?.base, supplement?.base]).toEqual([1452, 960]);
    expect([ecg?.participationForfaitaire, supplement?.participationForfaitaire]).toEqual([200, 0]);
  });

  it("counts one flat participation an act on the counters of the year, none for a supplement or a minor", () => {
    const counted = (more: Parameters<typeof factsOf>[1], ...lines: Line[]) =>
      outcomeOf(factsOf(lines, more)).counterMoves.flatMap(({ name, count, cents: amount }) => (name === "participation-forfaitaire" ? [[count, amount]] : []));
    expect(counted({}, act("DEQP003", "14.52"), act("YYYY490", "9.60"))).toEqual([[1, 200]]);
    expect(counted({}, act("DEQP003", "14.52"), act("DEQP005", "77.01"))).toEqual([[2, 400]]);
    expect(counted({ beneficiary: person("2015-01-01", situation("rights")) }, act("DEQP003", "14.52"))).toEqual([]);
  });

  it("adds a consultation to a few acts only, some of them then at half", () => {
    const consultation: Line = { acts: ["G"], fee: "30.00" };
    expect(basesOf(factsOf([consultation, act("DEQP003", "14.52")], { professional: GP }))).toEqual([3000, 1452]);
    expect(basesOf(factsOf([consultation, act("JKHD001", "12.73")], { professional: GP }))).toEqual([3000, 637]);
    expect(refusalOf(factsOf([consultation, act("QZJA002", "40.00")], { professional: GP }))).toBe("consultation-not-with-act lines.1.technicalAct.code");
    expect(basesOf(factsOf([consultation, act("QZJA002", "60.00", { association: "5" })], { professional: GP }))).toHaveLength(2);
  });
});

describe("CSS R160-16: costly acts", () => {
  const list = [listed("AAAA001", { 3: 20_000, 16: 20_000 }), listed("AAAA002", { 3: 11_000, 16: 11_000 }), listed("AAAA003", { 3: 2000, 16: 2000 })];

  it.each([
    ["2018-12-31", 1800],
    ["2019-01-01", 2400],
    ["2026-04-22", 3200],
  ])("leaves one flat amount on %s", (careDate, due) => {
    const tariffs = [{ ...listed("AAAA001", { 16: 20_000 }), on: day(careDate) }];
    expect(sharesOf(factsOf([{ ...act("AAAA001", "200.00"), careDate }], { tariffs, settledOn: (day(careDate) + 10) as ReturnType<typeof day> }))).toEqual([
      due,
    ]);
  });

  it("adds up the acts of one session, and leaves one amount for all", () => {
    // 110.00 and half of 20.00: 120.00 together.
    expect(sharesOf(factsOf([act("AAAA002", "110.00"), act("AAAA003", "10.00")], { tariffs: list }))).toEqual([2400, 0]);
    expect(sharesOf(factsOf([act("AAAA003", "10.00"), act("AAAA002", "110.00")], { tariffs: list }))).toEqual([300, 2100]);
    expect(sharesOf(factsOf([act("AAAA002", "110.00")], { tariffs: list }))).toEqual([3300]);
    expect(sharesOf(factsOf([act("AAAA001", "200.00"), act("AAAA002", "110.00", { association: "5" })], { tariffs: list }))).toEqual([2400, 3300]);
  });

  it("leaves nothing on costly imaging, never added up, and does not touch pathology", () => {
    const tariffs = [
      listed("BBBB001", { 16: 20_000 }, { groups: { "1": "ADI" } }),
      listed("BBBB002", { 16: 11_000 }, { groups: { "1": "ADI" } }),
      listed("CCQX001", { 16: 20_000 }, { label: "Examen anatomopathologique inventé" }),
    ];
    expect(sharesOf(factsOf([act("BBBB001", "200.00")], { tariffs }))).toEqual([0]);
    expect(sharesOf(factsOf([act("BBBB002", "110.00", { association: "4" }), act("BBBB001", "200.00", { association: "4" })], { tariffs }))).toEqual([3300, 0]);
    expect(sharesOf(factsOf([act("CCQX001", "200.00")], { tariffs }))).toEqual([6000]);
  });

  it("leaves nothing to persons whose participation is lifted, and lets the local scheme keep its tenth", () => {
    const ald = adult(situation("ald"));
    expect(sharesOf(factsOf([{ ...act("AAAA001", "200.00"), relatedToLongTermCondition: true }], { tariffs: list, beneficiary: ald }))).toEqual([0]);
    const local = amountsOf(factsOf([act("AAAA001", "200.00")], { tariffs: list, beneficiary: adult(situation("local-scheme")) }));
    // 176.00 by the base scheme; the local scheme raises it to 90 % of 200.00.
    expect(local.map(({ legalShare, localScheme }) => [legalShare, localScheme])).toEqual([[2400, 400]]);
    const c2s = amountsOf(factsOf([act("AAAA001", "200.00")], { tariffs: list, beneficiary: adult(situation("c2s")) }));
    expect(c2s.map((amounts) => [amounts.c2s, amounts.patientShare])).toEqual([[2400, 0]]);
  });
});

describe("CSS L162-5-13: the State's complementary cover", () => {
  it("gives a doctor of sector 2 the set tariff, without any excess", () => {
    const more = { professional: doctor("cardiology", "sector-2"), beneficiary: adult(situation("c2s")) };
    expect(basesOf(factsOf([act("DEQP003", "14.52")], more))).toEqual([1452]);
    expect(refusalOf(factsOf([act("DEQP003", "15.00")], more))).toBe("excess-for-c2s lines.0.fee");
  });
});

describe("the small table of technical acts", () => {
  const codes = commonTechnicalActs().map(({ code }) => code);

  it("gives each code once", () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(150);
  });

  it("settles every act on every first day of its tariffs, and parts add up", () => {
    const days = commonTechnicalActs().flatMap(({ code, tariffs }) =>
      (tariffs.opposable?.versions ?? []).map(({ from }) => [code, Math.max(from, day("2020-01-01"))] as const),
    );
    for (const [code, on] of days) {
      const careDate = new Date(on * 86_400_000).toISOString().slice(0, 10);
      const [amounts] = amountsOf(factsOf([{ ...act(code, "5000.00"), careDate }], { settledOn: (on + 5) as ReturnType<typeof day> }));
      expect((amounts?.base ?? 0) + (amounts?.excess ?? 0), code).toBe(500_000);
    }
  });
});

describe("any sheet of technical acts", () => {
  const codes = ["DEQP003", "NFFC004", "AHPA009", "ZBQK002", "YYYY490", "QZHA001", "ACQK001"];
  const line = fc.record({ code: fc.constantFrom(...codes), association: fc.constantFrom("4", "5"), fee: fc.integer({ min: 0, max: 60_000 }) });
  it("pays parts that add up to the fee, and one flat participation a session at most", () => {
    fc.assert(
      fc.property(fc.uniqueArray(line, { minLength: 1, maxLength: 5, selector: ({ code, association }) => code + association }), (lines) => {
        const typed = lines.map(({ code, association, fee }) => act(code, (fee / 100).toFixed(2), { association }));
        const amounts = amountsOf(factsOf(typed, { professional: SURGEON }));
        for (const one of amounts) {
          expect((one.paid ?? 0) + (one.patientShare ?? 0)).toBe(one.fee);
          expect((one.base ?? 0) + (one.excess ?? 0)).toBe(one.fee);
          expect(Object.values(one).every((value: Cents) => Number.isInteger(value) && value >= 0)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("the public question", () => {
  const asked = (more: Record<string, unknown>) => {
    const question = france.questions.find(({ id }) => id === "fr.reimbursement");
    const input = question?.input.safeParse({
      careDate: "2025-03-10",
      specialty: "cardiology",
      sector: "sector-1",
      pathway: "referred",
      patientAgeYears: 40,
      ...more,
    });
    if (question === undefined || input?.success !== true) throw new Error(JSON.stringify(input));
    const decision = question.answer(input.data);
    if (decision.kind !== "decided") return decision.kind === "refused" ? decision.refusal.definition.code : decision.kind;
    const { base, legalShare, paid } = question.publish(decision.outcome);
    return { base, legalShare, paid };
  };

  it("answers for an act of the table, and for one whose tariff is given by hand", () => {
    expect(asked({ technicalAct: "DEQP003" })).toEqual({ base: "14.52", legalShare: "4.36", paid: "8.16" });
    expect(asked({ technicalAct: "ZZZA001" })).toBe("technical-act-not-found");
    expect(asked({ technicalAct: "ZZZA001", tariff: "200.00" })).toEqual({ base: "200.00", legalShare: "24.00", paid: "174.00" });
    expect(asked({ technicalAct: "ZZZA001", tariff: "200.00", actGroup: "imaging" })).toEqual({ base: "200.00", legalShare: "0.00", paid: "198.00" });
    expect(asked({ technicalAct: "ZZZA001", tariff: "200.00", association: "2" })).toEqual({ base: "100.00", legalShare: "30.00", paid: "68.00" });
    expect(asked({ technicalAct: "ZZZA001", tariff: "200.00", specialty: "surgery", actGroup: "surgery", modifiers: "K" })).toMatchObject({ base: "240.00" });
  });
});
