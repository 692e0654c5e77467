import { type ClaimFacts, type ClaimOutcome, day, type TariffFact } from "@openamo/kernel";
import { describe, expect, it } from "vitest";
import { claims } from "../../claims/claim-rules.ts";
import type { AnySheet } from "../../claims/sheets/index.ts";
import { adult, counter, person, situation } from "../../claims/test-support.ts";
import { carer, read } from "./support.ts";

const ON = "2025-03-10";
const on = day(ON);

type More = Partial<Omit<ClaimFacts<AnySheet>, "sheet">> & { readonly head?: Record<string, unknown> };
function factsOf(family: string, specialty: string, lines: readonly Record<string, unknown>[], more: More = {}): ClaimFacts<AnySheet> {
  const { head = {}, ...rest } = more;
  const dated = lines.map((line) => ({ careDate: ON, ...line }));
  const prescribed = family === "dental" ? {} : { prescribedOn: ON };
  const sheet = read({ family, nature: "sickness", thirdPartyPayment: false, ...prescribed, lines: dated, ...head });
  return { sheet, beneficiary: adult(), professional: carer(specialty), counters: [], settledOn: day("2025-03-20"), ...rest };
}
const laboratory = (lines: readonly Record<string, unknown>[], more?: More) => factsOf("laboratory", "laboratory", lines, more);
const device = (lines: readonly Record<string, unknown>[], more?: More) => factsOf("device", "device-supplier", lines, more);

function outcomeOf(facts: ClaimFacts<AnySheet>): ClaimOutcome {
  const decision = claims.settle(facts);
  if (decision.kind !== "decided") throw new Error(decision.kind === "refused" ? decision.refusal.definition.code : "undecided");
  return decision.outcome;
}
const amountsOf = (facts: ClaimFacts<AnySheet>) => outcomeOf(facts).lines.map(({ amounts }) => amounts);
const refusalOf = (facts: ClaimFacts<AnySheet>): string => {
  const decision = claims.settle(facts);
  return decision.kind === "refused" ? decision.refusal.definition.code : decision.kind;
};

const fact = (list: string, code: string, unit: string, values: Record<string, number>, traits: Record<string, string> = {}): TariffFact => ({
  list,
  code,
  on,
  label: `Invented ${code}`,
  traits,
  groups: {},
  notes: [],
  lines: [{ line: "", from: day("2024-01-01"), unit, values }],
  import: 1,
  listHoldsOn: day("2025-03-01"),
});

describe("CSS L162-1-7 and R160-5 5°: laboratory examinations", () => {
  const tariffs = [fact("biology", "7777", "B", { coefficient: 2650 }), fact("biology", "9005", "B", { coefficient: 1700 })];

  it("multiplies the coefficient of the list by the key letter, rounded once a unit", () => {
    // 26.5 x 0.25 = 6.625, a tie half up to 6.63; two of them are 13.26.
    expect(amountsOf(laboratory([{ code: "7777", quantity: 2, fee: "13.26" }], { tariffs }))).toMatchObject([
      { base: 1326, legalShare: 530, participationForfaitaire: 200, baseScheme: 596, paid: 596, patientShare: 730 },
    ]);
  });

  it("leaves one flat participation an examination, none on lump sums and samplings", () => {
    const lines = [
      { code: "7777", fee: "6.63" },
      { code: "9005", fee: "4.25" },
      { item: "sampling", sampler: "TB", coefficient: "1.5", fee: "3.78" },
    ];
    const facts = laboratory(lines, { tariffs });
    expect(amountsOf(facts).map(({ base, participationForfaitaire }) => [base, participationForfaitaire])).toEqual([
      [663, 200],
      [425, 0],
      [378, 0],
    ]);
    expect(outcomeOf(facts).counterMoves).toEqual([
      { name: "participation-forfaitaire", span: "2025", count: 1, cents: 200 },
      { name: "participation-forfaitaire-day", span: `${ON}/laboratory-1`, count: 1, cents: 200 },
    ]);
  });

  it("asks for the list and the counters of the day", () => {
    const { sheet, professional, settledOn } = laboratory([{ code: "7777", fee: "6.63" }]);
    expect(claims.tariffsNeeded?.(sheet)).toEqual([{ list: "biology", code: "7777", on }]);
    expect(claims.countersNeeded(sheet, professional, settledOn).map(({ name }) => name)).toContain("participation-forfaitaire-day");
  });

  it("stops the flat participation at the limits of the day, for minors and for exempt persons", () => {
    const full = [counter("participation-forfaitaire-day", `${ON}/laboratory-1`, 4, 800)];
    const due = (more: More) => amountsOf(laboratory([{ code: "7777", fee: "6.63" }], { tariffs, ...more }))[0]?.participationForfaitaire;
    expect(due({ counters: full })).toBe(0);
    expect(due({ beneficiary: person("2015-01-01", situation("rights")) })).toBe(0);
    expect(due({ beneficiary: adult(situation("c2s")) })).toBe(0);
  });

  it("leaves no participation on the screening of HIV, nor on those in long-term illness", () => {
    const screening = [fact("biology", "0388", "B", { coefficient: 1400 })];
    expect(amountsOf(laboratory([{ code: "0388", fee: "3.50" }], { tariffs: screening }))[0]?.legalShare).toBe(0);
    const ald = { tariffs, beneficiary: adult(situation("ald")) };
    expect(amountsOf(laboratory([{ code: "7777", fee: "6.63", relatedToLongTermCondition: true }], ald))[0]?.legalShare).toBe(0);
  });

  it("raises the cover in Alsace-Moselle, and uses the key letter overseas", () => {
    const local = amountsOf(laboratory([{ code: "7777", fee: "6.63" }], { tariffs, beneficiary: adult(situation("local-scheme")) }));
    expect(local.map(({ legalShare, localScheme }) => [legalShare, localScheme])).toEqual([[265, 199]]);
    const overseas = { tariffs, professional: carer("laboratory", "RE") };
    expect(amountsOf(laboratory([{ code: "7777", fee: "9.00" }], overseas))[0]?.base).toBe(822);
  });

  it("serves without an import from its own table while that is known, and takes a base written on the sheet beyond", () => {
    const inTime = laboratory([{ careDate: "2020-06-01", code: "1104", fee: "6.75" }], { settledOn: day("2020-06-20"), head: { prescribedOn: "2020-06-01" } });
    expect(amountsOf(inTime)[0]?.base).toBe(675);
    expect(refusalOf(laboratory([{ code: "1104", fee: "6.00" }]))).toBe("laboratory-act-not-found");
    expect(amountsOf(laboratory([{ code: "1104", fee: "6.00", base: "5.75" }]))[0]?.base).toBe(575);
    expect(refusalOf(laboratory([{ code: "7777", fee: "6.63", base: "6.00" }], { tariffs }))).toBe("base-not-the-tariff");
  });

  it("refuses too many, what needs an agreement, and what has no prescription", () => {
    const strict = [fact("biology", "7777", "B", { coefficient: 2650 }, { mostExecutions: "1", priorAgreement: "true" })];
    expect(refusalOf(laboratory([{ code: "7777", fee: "6.63" }], { tariffs: strict }))).toBe("laboratory-agreement-needed");
    expect(refusalOf(laboratory([{ code: "7777", fee: "13.26", quantity: 2, agreed: true }], { tariffs: strict }))).toBe("laboratory-act-too-many");
    expect(refusalOf(laboratory([{ code: "7777", fee: "6.63" }], { tariffs, head: { prescribedOn: undefined } }))).toBe("care-without-prescription");
  });
});

describe("CSS L165-1, L165-3 and R160-5 8°: devices of the list", () => {
  const tariffs = [
    fact("devices", "1111111", "EUR", { tariff: 10_000, limit: 12_000 }),
    fact("devices", "2222222", "EUR", { tariff: 50_000 }, { place: "TITRE 4 : VEHICULES POUR HANDICAPES PHYSIQUES > FAUTEUILS ROULANTS" }),
    fact("devices", "3333333", "EUR", { tariff: 1494 }, { greatestAge: "17" }),
  ];

  it("repays 60 % of the tariff, the price staying under its limit", () => {
    expect(amountsOf(device([{ code: "1111111", quantity: 2, fee: "240.00" }], { tariffs }))).toMatchObject([
      { base: 20_000, legalShare: 8000, excess: 4000, paid: 12_000 },
    ]);
    expect(refusalOf(device([{ code: "1111111", fee: "120.01" }], { tariffs }))).toBe("price-above-limit");
    expect(amountsOf(device([{ code: "1111111", fee: "80.00" }], { tariffs }))[0]?.base).toBe(8000);
  });

  it("bears major equipment whole", () => {
    expect(amountsOf(device([{ code: "2222222", fee: "500.00" }], { tariffs }))[0]?.legalShare).toBe(0);
  });

  it("refuses by age, and a product that no list has unless the sheet bears its base", () => {
    expect(refusalOf(device([{ code: "3333333", fee: "14.94" }], { tariffs }))).toBe("device-not-for-age");
    expect(refusalOf(device([{ code: "9999999", fee: "10.00" }], { tariffs }))).toBe("device-not-found");
    expect(amountsOf(device([{ code: "9999999", fee: "10.00", base: "8.00" }], { tariffs }))[0]).toMatchObject({ base: 800, excess: 200 });
  });

  it("comes from a pharmacist too, not from a dentist", () => {
    expect(amountsOf(device([{ code: "1111111", fee: "100.00" }], { tariffs, professional: carer("pharmacist") }))[0]?.base).toBe(10_000);
    expect(refusalOf(device([{ code: "1111111", fee: "100.00" }], { tariffs, professional: carer("dentist") }))).toBe("sheet-not-for-profession");
  });
});

describe("CSS R160-5 3° bis: dental acts by an imported list", () => {
  const list = (code: string, value: number, group: string): TariffFact => ({
    ...fact("ccam", code, "EUR", { 13: value }),
    groups: { "1": group },
    lines: [{ line: "1/0", from: day("2025-01-01"), unit: "EUR", values: { 13: value } }],
  });
  const dental = (code: string, fee: string, tariffs: readonly TariffFact[]) =>
    factsOf("dental", "dentist", [{ item: "act", dentalAct: code, fee }], { tariffs });

  it("takes the list before the pack's own table, and the rate of the act's group", () => {
    expect(amountsOf(dental("HBJD001", "40.00", []))[0]).toMatchObject({ base: 2892 });
    expect(amountsOf(dental("HBJD001", "40.00", [list("HBJD001", 3500, "SDE")]))[0]).toMatchObject({ base: 3500, legalShare: 1400 });
    expect(amountsOf(dental("HAAA999", "100.00", [list("HAAA999", 10_000, "ADC")]))[0]).toMatchObject({ base: 10_000, legalShare: 3000 });
    expect(refusalOf(dental("HAAA999", "100.00", []))).toBe("unknown-dental-act");
  });
});
