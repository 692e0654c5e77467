/** The other side of each rule of a care sheet: what is decided or refused where its ordinary case does not hold. */
import { type ClaimFacts, day, type ProfessionalFacts } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { claims } from "../../claims/claim-rules.ts";
import type { AnySheet } from "../../claims/sheets/index.ts";
import { adult, claim, GP, person, sheet, situation } from "../../claims/test-support.ts";
import { amountsOf, carer, factsOf, outcomeOf, read, refusalOf, typed } from "./support.ts";

const settled = (facts: unknown): string => {
  const decision = claims.settle(facts as ClaimFacts<AnySheet>);
  if (decision.kind === "refused") return `${decision.refusal.definition.code} ${decision.refusal.field ?? ""}`.trim();
  return decision.kind === "undecided" ? decision.missing.map(({ field }) => field).join() : "decided";
};

describe("CSS L160-13 III, D160-6: who bears no deductible on a journey", () => {
  test.each([
    ["an adult bears it", adult(), 400],
    ["a child does not", person("2015-05-05", situation("rights")), 0],
    ["nor who has the State's complementary cover", adult(situation("c2s")), 0],
    ["nor a pregnant person from the sixth month", adult(situation("maternity", "2025-10-01", null, { expectedBirth: "2026-04-01" })), 0],
    ["nor who has the State's medical aid", adult(situation("ame")), 0],
  ])("%s", (_says, beneficiary, franchise) => {
    expect(amountsOf(factsOf("transport", [{}], { beneficiary })).franchise).toBe(franchise);
  });
});

describe("what stops a sheet before any price", () => {
  test.each([
    [
      "CSS R322-10-4: beyond 150 km without agreement",
      factsOf("transport", [{ kilometres: 200, agreed: false }]),
      "transport-without-agreement lines.0.agreed",
    ],
    ["care of a day to come", factsOf("dental", [{}], { settledOn: day("2026-03-09") }), "care-in-the-future lines.0.careDate"],
    ["a trade that the pack lacks", factsOf("dental", [{}], { professional: carer("astrologer") }), "unknown-practice"],
    ["a place that the pack lacks", factsOf("dental", [{}], { professional: carer("dentist", "mars") }), "unknown-practice"],
    ["a sheet of consultations sent by a nurse", claim({ professional: carer("nurse") }), "sheet-not-for-profession"],
    ["a doctor's sheet from a place that the pack lacks", claim({ professional: { ...GP, territory: "mars" } }), "unknown-practice"],
    [
      "CSS L160-9: maternity without its expected day",
      factsOf("dental", [{}], { beneficiary: adult(situation("maternity")) }),
      "beneficiary.maternity.expectedBirth",
    ],
    [
      "CSS R161-45: no day of prescription at all",
      { ...factsOf("paramedic"), sheet: read({ ...typed("paramedic"), prescribedOn: undefined }) },
      "care-without-prescription",
    ],
    ["CSS L162-14-1: a technical act by a doctor whose convention is not known", technical({ ...GP, situations: [] }), "convention-unknown"],
  ])("%s", (_says, facts, expected) => {
    expect(settled(facts)).toBe(expected);
  });
});

function technical(professional: ProfessionalFacts): unknown {
  const line = { acts: [], technicalAct: { code: "DEQP003" } };
  return claim({ professional, sheet: sheet([line]) });
}

describe("CSS L160-11: the two years of a maternity run from its first medical finding", () => {
  const of = (firstFinding: string): string => {
    const maternity = situation("maternity", "2023-01-01", null, { expectedBirth: "2024-01-20", firstFinding });
    return settled(
      factsOf("midwife", [{ careDate: "2024-01-10" }], { head: { nature: "maternity" }, beneficiary: adult(maternity), settledOn: day("2026-02-01") }),
    );
  };
  test("which comes before the quarter after the care", () => {
    expect(of("2024-02-02")).toBe("decided");
    expect(of("2024-02-01")).toMatch(/^claim-too-late/);
  });
});

test("CSS L162-5, L160-8: an examination of childhood is borne whole", () => {
  const child = person("2025-06-15", situation("rights"));
  const facts = claim({ beneficiary: child, sheet: sheet([{ acts: ["COE"], fee: "60.00" }]), professional: GP });
  expect(claims.settle(facts)).toMatchObject({ kind: "decided", outcome: { lines: [{ amounts: { legalShare: 0, participationForfaitaire: 0 } }] } });
});

test("CSS R165-1: contact lenses have no delay of spectacles", () => {
  const facts = factsOf("optics", [{ opticalItem: "contact-lenses", opticalClass: undefined, indication: true, fee: "200.00" }]);
  expect(outcomeOf(facts)).toMatchObject({ lines: [{ acts: ["contact-lenses"], amounts: { base: 3948, baseScheme: 2369 } }], counterMoves: [] });
  expect(claims.countersNeeded(facts.sheet, facts.professional, facts.settledOn).filter(({ name }) => name === "spectacles")).toEqual([]);
});

test("NGAP title III, chapter VI: a tacit agreement told on the sheet is one, silence without a day is none", () => {
  const semester = { item: "orthodontics", dentalAct: undefined, orthodonticAct: "semester", begunAtYears: 12, semester: 1, fee: "193.50" };
  const of = (priorAgreement: string): string =>
    refusalOf(factsOf("dental", [{ ...semester, priorAgreement }], { beneficiary: person("2013-01-01", situation("rights")) }));
  expect(of("tacit")).toBe("decided");
  expect(of("not-given")).toMatch(/agreement/);
});

test("a journey twice on one sheet, and a technical act done apart, are not the same care", () => {
  const marks = (line: Record<string, unknown>): readonly string[] =>
    claims.fingerprints(sheet([{ acts: [], technicalAct: { code: "DEQP003", ...line } } as never]));
  expect(marks({})).toEqual(["2026-03-10 DEQP003 1/0"]);
  expect(marks({ association: "5" })).toEqual(["2026-03-10 DEQP003 1/0 apart"]);
  expect(marks({ activity: "4", phase: "2" })).toEqual(["2026-03-10 DEQP003 4/2"]);
});
