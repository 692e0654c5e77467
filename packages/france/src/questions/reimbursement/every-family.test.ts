import { type AnyQuestion, day, type TariffFact } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { careQuestion } from "../care/index.ts";
import { careFields } from "../care/input.ts";
import type { FAMILY_LABELS } from "../care/words.ts";
import { everyFamilyInput } from "./every-family.ts";
import { EVERY_FAMILY, FAMILY_GROUPS } from "./families.ts";
import { reimbursement } from "./index.ts";
import { reimbursementFields } from "./input.ts";
import { otherFields } from "./others/fields.ts";

function answerTo(question: AnyQuestion, input: Record<string, unknown>, lists: readonly TariffFact[] = []): unknown {
  const read = question.input.safeParse(input);
  if (!read.success) return read.error.issues;
  const asked = question.tariffsNeeded?.(read.data) ?? [];
  const decision = question.answer(
    read.data,
    lists.filter(({ list, code, on }) => asked.some((key) => key.list === list && key.code === code && key.on === on)),
  );
  return decision.kind === "decided" ? question.publish(decision.outcome) : decision;
}

const patient = { careDate: "2026-03-10", patientAgeYears: 40 };
const CARE: Readonly<Record<keyof typeof FAMILY_LABELS, Record<string, unknown>>> = {
  paramedic: { letter: "AMI", coefficient: "4", borneThisDay: "1.00" },
  midwife: { midwifeAct: "SF", coefficient: "12" },
  "midwife-technical-act": { technicalAct: "JKLD001", modifiers: "F" },
  psychologist: { session: "first", sessionsThisYear: 3 },
  medicine: { medicineClass: "moderate", boxPrice: "8.00", boxes: 2 },
  "prescription-fee": { prescriptionFee: "HDR" },
  dental: { dentalAct: "HBJD001", fee: "40.00" },
  orthodontics: { orthodonticAct: "semester", begunAtYears: 12, priorAgreement: "tacit" },
  optics: { opticalItem: "lens", opticalClass: "B", fee: "90.00" },
  hearing: { hearingClass: "II", ears: 2, fee: "2500.00" },
};

describe("an age and a date of birth given together", () => {
  const doctor = { specialty: "general-practice", sector: "sector-1", pathway: "declared-doctor" };
  const refused = { kind: "refused", refusal: { definition: { code: "age-contradicts-birth-date" }, field: "patientAgeYears" } };

  test.each([
    ["doctor", doctor],
    ["paramedic", CARE.paramedic],
    ["transport", { mode: "taxi", kilometres: 6, department: "01", fee: "80.00" }],
  ])("%s: refused by name where they disagree on the day of care, the same answer as the date alone where they agree", (family, care) => {
    const asked = { careDate: "2026-03-10", family, ...care };
    expect(answerTo(reimbursement, { ...asked, patientAgeYears: 40, birthDate: "2016-01-01" })).toMatchObject(refused);
    expect(answerTo(reimbursement, { ...asked, patientAgeYears: 40, birthDate: "1985-03-11" })).toEqual(
      answerTo(reimbursement, { ...asked, birthDate: "1985-03-11" }),
    );
    expect(answerTo(reimbursement, { ...asked, patientAgeYears: 40, birthDate: "1985-03-10" })).toMatchObject(refused);
  });

  test("fr.care says the same", () => {
    expect(answerTo(careQuestion, { ...patient, family: "paramedic", ...CARE.paramedic, birthDate: "2016-01-01" })).toMatchObject(refused);
  });
});

describe("the form of one question for all", () => {
  test("no field of a family takes the name of another family's", () => {
    const shared = Object.keys(otherFields).filter((name) => name in careFields || name in reimbursementFields);
    expect(shared).toEqual([]);
  });

  test("every family stands under one heading, and the fields of its own are shown for it", () => {
    const listed = FAMILY_GROUPS.flatMap(({ of }) => of);
    expect([...listed].sort()).toEqual(Object.keys(EVERY_FAMILY).sort());
    const shownFor = (name: string): unknown => (everyFamilyInput().shape as Record<string, z.ZodType>)[name]?.meta()?.["x-show-when"];
    expect(shownFor("supplements")).toEqual({ field: "family", in: ["paramedic"] });
    expect(shownFor("taxiSupplements")).toEqual({ field: "family", in: ["transport"] });
    expect(shownFor("technicalAct")).toEqual({ field: "family", in: ["technical-act", "midwife-technical-act"] });
  });

  test("a nurse's travel and a taxi's supplement are both borne", () => {
    const nurse = { ...patient, family: "paramedic", letter: "AMI", coefficient: "4" };
    expect(answerTo(reimbursement, { ...nurse, supplements: ["IFD"] })).toMatchObject({ base: "15.35" });
    const taxi = { ...patient, family: "transport", mode: "taxi", kilometres: 6, department: "01", fee: "80.00" };
    expect(answerTo(reimbursement, taxi)).toMatchObject({ base: "15.26" });
    expect(answerTo(reimbursement, { ...taxi, taxiSupplements: ["reduced-mobility"] })).toMatchObject({ base: "45.26" });
  });
});

describe("one question for care of every family", () => {
  test.each(Object.entries(CARE))("%s: the same amounts as the question about this care", (family, care) => {
    const alone = answerTo(careQuestion, { ...patient, family, ...care });
    expect(alone).toHaveProperty("paid");
    expect(answerTo(reimbursement, { ...patient, family, ...care })).toMatchObject(alone as object);
  });

  test("acts of one day, a refusal and a question asked back come through", () => {
    const nurse = { ...patient, family: "paramedic", letter: "AMI", coefficient: "4" };
    expect(answerTo(reimbursement, { ...nurse, actsThatDay: 3 })).toMatchObject({ base: "37.80", franchise: "3.00" });
    expect(answerTo(reimbursement, { ...nurse, prescribed: false })).toMatchObject({ kind: "refused" });
    expect(answerTo(reimbursement, { ...patient, family: "paramedic" })).toMatchObject({
      kind: "undecided",
      missing: [{ field: "letter" }, { field: "coefficient" }],
    });
  });

  test("an examination of prevention of the teeth, at its ages only", () => {
    const exam = { ...patient, family: "dental", dentalAct: "prevention-exam", dentalImages: "few" };
    expect(answerTo(reimbursement, { ...exam, patientAgeYears: 12 })).toMatchObject({ base: "52.00", ratePercent: "60", paid: "31.20" });
    expect(answerTo(reimbursement, { ...exam, patientAgeYears: 12, base: "60.00" })).toMatchObject({ base: "60.00" });
    expect(answerTo(reimbursement, { ...exam, patientAgeYears: 12, territory: "RE" })).toMatchObject({ refusal: { field: "territory" } });
    expect(answerTo(reimbursement, exam)).toMatchObject({ refusal: { definition: { code: "dental-examination-age" } } });
  });

  test("a question that names no family is about a doctor, whose fields are shown for doctors only", () => {
    const visit = { ...patient, specialty: "general-practice", sector: "sector-1", pathway: "declared-doctor" };
    expect(answerTo(reimbursement, visit)).toMatchObject({ base: "30.00", paid: "19.00" });
    expect(answerTo(reimbursement, { ...visit, family: "doctor" })).toEqual(answerTo(reimbursement, visit));
    expect(everyFamilyInput().shape.sector.meta()).toMatchObject({ "x-show-when": { field: "family", in: ["doctor", "technical-act"] }, "x-group": "doctor" });
    expect(everyFamilyInput().shape.kind.meta()).toMatchObject({ "x-show-when": { in: ["doctor"] } });
  });
});

const listed = (list: string, code: string, line: TariffFact["lines"][number], traits: Record<string, string> = {}): TariffFact => ({
  list,
  code,
  on: day(patient.careDate),
  label: "",
  traits,
  groups: {},
  notes: [],
  lines: [line],
  import: 1,
  listHoldsOn: day("2026-03-01"),
});
const from = day("2026-01-01");

describe("laboratories, equipment and emergency visits", () => {
  const glucose = { ...patient, family: "laboratory", examination: "0552" };

  test("an examination of the pack's own table bears the flat participation, once its limits are not reached", () => {
    const then = { ...glucose, careDate: "2020-06-02" };
    expect(answerTo(reimbursement, then)).toMatchObject({ base: "1.35", ratePercent: "60", participationForfaitaire: "0.81", paid: "0.00" });
    expect(answerTo(reimbursement, { ...then, examination: "1577", participationsThisYear: 50 })).toMatchObject({ base: "5.94", paid: "3.56" });
    expect(answerTo(reimbursement, { ...then, examination: "9005" })).toMatchObject({ base: "4.59", participationForfaitaire: "0.00" });
  });

  test("an examination that only an imported list has is asked of it by name", () => {
    const facts = listed("biology", "4242", { line: "", from, unit: "B", values: { coefficient: 20_00 } });
    expect(answerTo(reimbursement, { ...glucose, examination: "4242" })).toMatchObject({ kind: "refused", refusal: { field: "examination" } });
    expect(answerTo(reimbursement, { ...glucose, examination: "4242", quantity: 2 }, [facts])).toMatchObject({ base: "10.00", paid: "4.00" });
  });

  test("a sampling has its letter and coefficient, and no flat participation", () => {
    const sampling = { ...patient, family: "sampling", sampler: "TB", coefficient: "1.5" };
    expect(answerTo(reimbursement, sampling)).toMatchObject({ participationForfaitaire: "0.00", franchise: "0.00" });
    expect(answerTo(reimbursement, { ...patient, family: "sampling" })).toMatchObject({ missing: [{ field: "sampler" }, { field: "coefficient" }] });
  });

  test("equipment of the imported list: its tariff, its limit, and a base where no list has it", () => {
    const bed = listed("devices", "1241763", { line: "", from, unit: "EUR", values: { tariff: 12_60, limit: 12_60 } });
    const rental = { ...patient, family: "device", device: "1241763", quantity: 4 };
    expect(answerTo(reimbursement, rental, [bed])).toMatchObject({ base: "50.40", ratePercent: "60", paid: "30.24" });
    expect(answerTo(reimbursement, { ...rental, fee: "60.00" }, [bed])).toMatchObject({ refusal: { definition: { code: "price-above-limit" } } });
    expect(answerTo(reimbursement, { ...rental, base: "40.00" })).toMatchObject({ base: "40.00", paid: "24.00" });
    expect(answerTo(reimbursement, { ...rental, prescribed: false }, [bed])).toMatchObject({ refusal: { definition: { code: "care-without-prescription" } } });
  });

  test("an emergency visit leaves its flat charge, that the State's cover bears", () => {
    const visit = { ...patient, family: "emergency" };
    expect(answerTo(reimbursement, visit)).toMatchObject({ fee: "23.00", legalShare: "23.00", paid: "0.00", patientShare: "23.00" });
    expect(answerTo(reimbursement, { ...visit, exemption: "long-term-illness" })).toMatchObject({ patientShare: "9.96" });
    expect(answerTo(reimbursement, { ...visit, exemption: "c2s" })).toMatchObject({ c2s: "23.00", patientShare: "0.00" });
    expect(answerTo(reimbursement, { ...visit, exemption: "state-medical-aid" })).toMatchObject({ baseScheme: "23.00", legalShare: "0.00", c2s: "0.00" });
    expect(answerTo(reimbursement, { ...visit, emergencyGround: "newborn" })).toMatchObject({ fee: "0.00" });
    expect(answerTo(reimbursement, { ...visit, admitted: true })).toMatchObject({ fee: "0.00" });
    expect(answerTo(reimbursement, { ...visit, localScheme: true })).toMatchObject({ refusal: { definition: { code: "local-scheme-rate-unknown" } } });
    const before = { ...visit, careDate: "2021-06-01", emergencyActs: "50.00" };
    expect(answerTo(reimbursement, before)).toMatchObject({ base: "77.05", ratePercent: "80", patientShare: "15.41" });
    expect(answerTo(reimbursement, { ...before, localScheme: true })).toMatchObject({ localScheme: "15.41", patientShare: "0.00" });
  });

  test("a technical act is asked for, and priced by the list where the server has one", () => {
    const act = { ...patient, family: "technical-act", specialty: "radiology", sector: "sector-1", pathway: "referred" };
    expect(answerTo(reimbursement, act)).toMatchObject({ missing: [{ field: "technicalAct" }] });
    expect(answerTo(reimbursement, { ...act, technicalAct: "ZZZZ999" })).toMatchObject({ refusal: { definition: { code: "technical-act-not-found" } } });
    expect(answerTo(reimbursement, { ...act, technicalAct: "ZZZZ999", tariff: "50.00" })).toMatchObject({ base: "50.00", paid: "33.00" });
  });
});

test("every family stands once in the grouped menu", () => {
  const { "x-choice-groups": groups, "x-labels": labels } = everyFamilyInput().shape.family.meta() as {
    "x-choice-groups": { of: string[] }[];
    "x-labels": Record<string, unknown>;
  };
  expect(groups.flatMap(({ of }) => of).toSorted()).toEqual(Object.keys(labels).toSorted());
});
