import { addDays, addMonths, type Day, day, isoDay, type TariffFact } from "@openamo/kernel";
import { describe, expect, it, test } from "vitest";
import { claims } from "../../claims/claim-rules.ts";
import { adult, counter, person, situation } from "../../claims/test-support.ts";
import { carer, factsOf, read } from "./support.ts";

type Given = Readonly<Record<string, unknown>>;
const codeOf = (facts: Parameters<typeof claims.settle>[0]): string => {
  const decision = claims.settle(facts);
  return decision.kind === "refused" ? decision.refusal.definition.code : decision.kind;
};
const ON = day("2026-03-10");
const before = (months: number, days = 0): string => isoDay(addDays(addMonths(ON, -months, "last-day"), days) as Day);

describe("age of a prescription of medicines (CSP R5132-22, CSS R162-20-5)", () => {
  const boxes = (prescribedOn: string, head: Given = {}, line: Given = {}) => codeOf(factsOf("pharmacy", [line], { head: { prescribedOn, ...head } }));
  test.each([
    ["first, a day under three months", before(3, 1), {}, {}, "decided"],
    ["first, three months", before(3), {}, {}, "first-dispensing-too-late"],
    ["a renewal after three months", before(3), { renewal: true }, {}, "decided"],
    ["first, of a medicine outside the lists", before(3), {}, { unlisted: true }, "decided"],
    ["a renewal, a day under twelve months", before(12, 1), { renewal: true }, {}, "decided"],
    ["a renewal at twelve months", before(12), { renewal: true }, {}, "prescription-exhausted"],
    ["outside the lists at twelve months", before(12), {}, { unlisted: true }, "prescription-exhausted"],
  ] as const)("%s", (_says, prescribedOn, head, line, expected) => {
    expect(boxes(prescribedOn, head, line)).toBe(expected);
  });
});

describe("age of a prescription of products of the list (CSS R165-36, R165-37, R165-40)", () => {
  const units = (prescribedOn: string, renewal: boolean): string => {
    const line = { careDate: isoDay(ON), code: "1241763", base: "12.60", fee: "12.60" };
    const sheet = read({ family: "device", nature: "sickness", thirdPartyPayment: false, prescribedOn, renewal, lines: [line] });
    return codeOf({ sheet, beneficiary: adult(), professional: carer("device-supplier"), counters: [], settledOn: day("2026-03-20") });
  };
  test.each([
    [before(6, 1), false, "decided"],
    [before(6), false, "first-delivery-too-late"],
    [before(6), true, "decided"],
    [before(12, 1), true, "decided"],
    [before(12), true, "prescription-exhausted"],
  ] as const)("of %s, renewal %s", (prescribedOn, renewal, expected) => {
    expect(units(prescribedOn, renewal)).toBe(expected);
  });
});

describe("silence of the fund is its agreement (CSS R315-15 I)", () => {
  it("for an examination that needs one", () => {
    const fact: TariffFact = {
      list: "biology",
      code: "7777",
      on: ON,
      label: "Invented examination",
      traits: { priorAgreement: "true" },
      groups: {},
      notes: [],
      lines: [{ line: "", from: day("2024-01-01"), unit: "B", values: { coefficient: 20_00 } }],
      import: 1,
      listHoldsOn: ON,
    };
    const exam = (more: Given): string => {
      const line = { careDate: isoDay(ON), code: "7777", fee: "5.00", ...more };
      const sheet = read({ family: "laboratory", nature: "sickness", thirdPartyPayment: false, prescribedOn: isoDay(ON), lines: [line] });
      return codeOf({ sheet, beneficiary: adult(), professional: carer("laboratory"), counters: [], settledOn: day("2026-03-20"), tariffs: [fact] });
    };
    expect(exam({})).toBe("laboratory-agreement-needed");
    expect(exam({ agreed: true })).toBe("decided");
    expect(exam({ agreementAskedOn: isoDay(addDays(ON, -16)) })).toBe("decided");
    expect(exam({ agreementAskedOn: isoDay(addDays(ON, -15)) })).toBe("prior-agreement-awaited");
  });

  it("for a cure", () => {
    const cure = (more: Given): string => codeOf(factsOf("spa", [{ agreed: false, ...more }]));
    expect(cure({})).toBe("spa-without-agreement");
    expect(cure({ agreementAskedOn: isoDay(addDays(ON, -16)) })).toBe("decided");
    expect(cure({ agreementAskedOn: isoDay(addDays(ON, -15)) })).toBe("prior-agreement-awaited");
  });
});

describe("acts of a nurse's session (NGAP 11 B)", () => {
  const session = (...lines: readonly Given[]): string => codeOf(factsOf("paramedic", lines.length === 0 ? [{}] : lines));
  const [second, further] = [
    { rank: "second", coefficient: "2", fee: "3.15" },
    { rank: "further", coefficient: "1", fee: "0.00" },
  ];
  it("has one first act, then one second, then others", () => {
    expect(session({}, second)).toBe("decided");
    expect(session({}, second, further)).toBe("decided");
    expect(session({ quantity: 2, fee: "25.20" }, { ...second, quantity: 2, fee: "6.30" })).toBe("decided");
  });
  it("has no second act without a first, nor others without a second", () => {
    expect(session(second)).toBe("session-rank");
    expect(session({}, { ...second, quantity: 2, fee: "6.30" })).toBe("session-rank");
    expect(session({}, further)).toBe("session-rank");
    expect(session({}, { ...second, careDate: "2026-03-11" })).toBe("session-rank");
  });
});

describe("technical acts that are not billed together (UNCAM III-3, notes of the list)", () => {
  const act = (code: string, excludes: readonly string[] = []): TariffFact => ({
    list: "ccam",
    code,
    on: ON,
    label: `Invented ${code}`,
    traits: { actType: "isolated" },
    groups: {},
    notes: [],
    lines: [{ line: "1/0", from: day("2024-01-01"), unit: "EUR", values: { "3": 50_00, "14": 50_00, "16": 50_00 } }],
    import: 1,
    listHoldsOn: ON,
    ...(excludes.length === 0 ? {} : { excludes }),
  });
  const tariffs = [act("ZZQX001", ["ZZQX002"]), act("ZZQX002")];
  const doctor = carer("cardiology", "metropole", "sector-1");
  const sheetOf = (codes: readonly (readonly [code: string, association?: string])[]) =>
    read({
      nature: "sickness",
      pathway: "referred",
      thirdPartyPayment: false,
      lines: codes.map(([code, association]) => ({
        careDate: isoDay(ON),
        acts: [],
        fee: "50.00",
        relatedToLongTermCondition: false,
        technicalAct: { code, association },
      })),
    });
  const settled = (codes: readonly (readonly [code: string, association?: string])[], counters: Parameters<typeof claims.settle>[0]["counters"] = []) =>
    ({ sheet: sheetOf(codes), beneficiary: adult(situation("rights")), professional: doctor, counters, settledOn: day("2026-03-20"), tariffs }) as const;

  it("the list names one in a note on the other, whichever comes first", () => {
    expect(codeOf(settled([["ZZQX001"], ["ZZQX002"]]))).toBe("acts-not-together");
    expect(codeOf(settled([["ZZQX002"], ["ZZQX001"]]))).toBe("acts-not-together");
    expect(codeOf(settled([["ZZQX001"], ["ZZQX002", "5"]]))).toBe("decided");
  });

  it("acts of one session stand on one sheet: another sheet of the day is seen, another moment of the day is not", () => {
    const first = claims.settle(settled([["ZZQX001"]]));
    if (first.kind !== "decided") throw new Error(first.kind);
    const moved = first.outcome.counterMoves.filter(({ name }) => name === "session-of-day");
    expect(moved).toEqual([{ name: "session-of-day", span: `${isoDay(ON)}/${doctor.id}`, count: 1, cents: 0 }]);
    const paid = [counter("session-of-day", moved[0]?.span ?? "", 1, 0)];
    expect(claims.countersNeeded(sheetOf([["ZZQX002"]]), doctor, ON).map(({ name }) => name)).toContain("session-of-day");
    expect(codeOf(settled([["ZZQX002"]], paid))).toBe("acts-on-another-sheet");
    expect(codeOf(settled([["ZZQX002", "5"]], paid))).toBe("decided");
  });

  it("a consultation on another sheet of the day is seen, whichever of the two comes first (UNCAM III-3 A)", () => {
    const span = `${isoDay(ON)}/${doctor.id}`;
    const visit = (counters: Parameters<typeof claims.settle>[0]["counters"]) => {
      const line = { careDate: isoDay(ON), acts: ["CS"], fee: "31.50", relatedToLongTermCondition: false };
      const sheet = read({ nature: "sickness", pathway: "referred", thirdPartyPayment: false, lines: [line] });
      return { sheet, beneficiary: adult(), professional: doctor, counters, settledOn: day("2026-03-20") };
    };
    const paid = (name: string, count = 1, amount = 0) => [counter(name, span, count, amount)];
    expect(codeOf(visit(paid("consultation-of-day", 0, 5000)))).toBe("act-of-another-sheet-excludes-consultation");
    expect(codeOf(visit([...paid("session-of-day"), ...paid("consultation-of-day")]))).toBe("decided");
    expect(codeOf(settled([["ZZQX001"]], paid("consultation-of-day")))).toBe("consultation-on-another-sheet");
    expect(codeOf(settled([["ZZQX001", "5"]], paid("consultation-of-day")))).toBe("decided");
    const ecg = { ...settled([["DEQP003"]], paid("consultation-of-day")) };
    expect(codeOf(ecg)).toBe("decided");
    const moved = (facts: Parameters<typeof claims.settle>[0]): string[] => {
      const decision = claims.settle(facts);
      return decision.kind === "decided" ? decision.outcome.counterMoves.map(({ name }) => name).filter((name) => name.endsWith("-of-day")) : [];
    };
    expect(moved(visit([]))).toEqual(["consultation-of-day"]);
    expect(moved(settled([["ZZQX001"]]))).toEqual(["session-of-day", "consultation-of-day"]);
    expect(moved(settled([["DEQP003"]]))).toEqual(["session-of-day"]);
    expect(moved(settled([["ZZQX001", "5"]]))).toEqual([]);
  });
});

describe("dental examination of prevention (CSS L160-8 6°, L160-13 I)", () => {
  const exam = (birth: string, careDate: string, given: Given = {}, counters: Parameters<typeof claims.settle>[0]["counters"] = []): unknown => {
    const line = { item: "prevention", dentalAct: undefined, careDate, fee: "40.00", ...given };
    const facts = factsOf("dental", [line], { beneficiary: person(birth, situation("rights")), settledOn: day("2026-03-20"), counters });
    const decision = claims.settle(facts);
    if (decision.kind !== "decided") return decision.kind === "refused" ? decision.refusal.definition.code : decision.kind;
    return decision.outcome.lines[0]?.amounts;
  };
  it("is borne at 60 % since April 2025, whole before", () => {
    expect(exam("2016-01-15", "2026-03-02")).toMatchObject({ base: 4000, legalShare: 1600, paid: 2400 });
    expect(exam("2016-01-15", "2025-03-02", { fee: "30.00" })).toMatchObject({ base: 3000, legalShare: 0, paid: 3000 });
    expect(exam("2016-01-15", "2026-03-02", { dentalImages: "few", fee: "52.00" })).toMatchObject({ base: 5200 });
    expect(exam("2016-01-15", "2026-03-02", { dentalImages: "many", fee: "64.00" })).toMatchObject({ base: 6400 });
    expect(exam("2016-01-15", "2025-03-02", { dentalImages: "few", fee: "42.00" })).toMatchObject({ base: 4200, paid: 4200 });
  });
  it("is for each age from 3 to 24, each third one before", () => {
    expect(exam("2015-01-15", "2026-03-02")).toMatchObject({ base: 4000 });
    expect(exam("2015-01-15", "2025-03-02")).toBe("dental-examination-age");
    expect(exam("2023-06-15", "2026-03-02")).toBe("dental-examination-age");
    expect(exam("2001-01-15", "2026-03-02")).toBe("dental-examination-age");
    expect(exam("2001-06-15", "2026-03-02")).toMatchObject({ base: 4000 });
  });
  it("is borne once a year, whichever dentist gives it", () => {
    expect(exam("2016-01-15", "2026-03-02", {}, [counter("dental-examinations", "2026", 1, 4000)])).toBe("dental-examination-of-year");
    expect(exam("2016-01-15", "2026-03-02", {}, [counter("dental-examinations", "2026", 0, 0)])).toMatchObject({ paid: 2400 });
  });
});
