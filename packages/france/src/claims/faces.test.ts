/** What readers are shown of sheets and counters: names of acts, limits of counters, what an estimate rests on, the kinds of sheet of a trade. */
import { day } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { display } from "../display.ts";
import { factsOf } from "../examples/claims/support.ts";
import { claims } from "./claim-rules.ts";
import { adult, claim, situation } from "./test-support.ts";

const ON = day("2026-03-10");

test.each([
  ["participation-forfaitaire", "2026", { label: { fr: "Participations forfaitaires 2026", en: "Flat participations 2026" }, limitCount: 25 }],
  ["franchise", "2026", { label: { fr: "Franchises 2026", en: "Deductibles 2026" }, limitCents: 50_00 }],
  ["spa-cures", "2026/rheumatology", { label: { fr: "Cures thermales 2026 pour cette affection", en: "Thermal cures 2026 for this illness" }, limitCount: 1 }],
  ["spectacles", "2026-03", { label: { fr: "Lunettes remboursées en 03/2026", en: "Spectacles repaid in 03/2026" } }],
  [
    "prevention-sessions",
    "life/45",
    { label: { fr: "Rendez-vous de prévention, tranche d'âge à partir de 45 ans", en: "Prevention session, age band from 45" } },
  ],
  ["screening-kits", "2026", { label: { fr: "Tests de dépistage remis en 2026", en: "Screening tests handed over in 2026" } }],
  ["monitoring-months", "2026-03/operator/0", undefined],
  ["full-cover", "life/a", undefined],
  ["read-by-rules-only", "2026", undefined],
])("counter %s of %s", (name, span, face) => {
  expect(display.counter(name, span, ON)).toEqual(face);
});

test("acts of every table have a name", () => {
  const names = [
    "G",
    "AMI",
    "3400930121429",
    "HBJD001",
    "NEKA020",
    "1104",
    "frame-A",
    "lens-B",
    "stay-general",
    "journey-taxi",
    "prevention-session",
    "termination-consultation",
    "monitoring-operator",
  ].map((code) => display.actLabel(code)?.fr);
  expect(names.every((name) => name !== undefined && name !== "")).toBe(true);
  expect(names.slice(2, 4)).toEqual(["Levothyrox 100 µg, 90", "Détartrage et polissage des dents"]);
  expect(names[6]).toMatch(/^Monture – /);
  expect(display.actLabel("no act of any table")).toBeUndefined();
});

describe("an estimate rests on", () => {
  const rests = (facts: Parameters<NonNullable<typeof claims.restsOn>>[0]) => claims.restsOn?.(facts).map(({ en }) => en.split(" ").slice(0, 3).join(" "));
  test("the pathway for a doctor", () => expect(rests(claim({}))).toEqual(["The declared doctor"]));
  test("a prescription and an agreement, where the sheet names them", () => {
    expect(rests(factsOf("transport", [{ agreed: true }]))).toEqual(["A prescription valid", "The fund's prior"]);
    expect(
      rests(factsOf("dental", [{ item: "orthodontics", dentalAct: undefined, orthodonticAct: "semester", begunAtYears: 12, priorAgreement: "given" }])),
    ).toEqual(["The fund's prior"]);
  });
  test("the contract of the file, on its days", () => {
    const contract = (to: string | null) => adult(situation("complementary", "2020-01-01", to, { responsible: "yes", total: "100" }));
    expect(rests(factsOf("midwife", [{}], { beneficiary: contract(null) }))).toEqual(["The complementary contract"]);
    expect(rests(factsOf("midwife", [{}], { beneficiary: contract("2026-03-09") }))).toEqual([]);
  });
});

test("each trade has its kinds of sheet, and a word that is no trade none", () => {
  const forms = (specialty: string) => display.sheetForms?.(specialty) ?? [];
  const kinds = (specialty: string) => forms(specialty).map(({ family }) => family);
  expect(kinds("stomatology")).toEqual(["doctor", "dental", "transport", "spa", "prevention", "termination", "remote-monitoring"]);
  expect(kinds("cardiology")).toEqual(["doctor", "transport", "spa", "prevention", "termination", "remote-monitoring"]);
  expect(kinds("pharmacist")).toEqual(["pharmacy", "device", "prevention", "termination", "remote-monitoring"]);
  expect(kinds("astrologer")).toEqual([]);
  expect(forms("cardiology")[0]?.fields).toBeNull();
  expect(forms("nurse")[0]?.fields).toMatchObject({ head: {}, line: {} });
});
