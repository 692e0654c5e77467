import type { AnyQuestion } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { careQuestion } from "../care/index.ts";
import type { FAMILY_LABELS } from "../care/words.ts";
import { everyFamilyInput } from "./every-family.ts";
import { reimbursement } from "./index.ts";

function answerTo(question: AnyQuestion, input: Record<string, unknown>): unknown {
  const read = question.input.safeParse(input);
  if (!read.success) return read.error.issues;
  const decision = question.answer(read.data);
  return decision.kind === "decided" ? question.publish(decision.outcome) : decision;
}

const patient = { careDate: "2026-03-10", patientAgeYears: 40 };
const CARE: Readonly<Record<keyof typeof FAMILY_LABELS, Record<string, unknown>>> = {
  paramedic: { letter: "AMI", coefficient: "4", borneThisDay: "1.00" },
  midwife: { midwifeAct: "SF", coefficient: "12" },
  psychologist: { session: "first", sessionsThisYear: 3 },
  medicine: { medicineClass: "moderate", boxPrice: "8.00", boxes: 2 },
  "prescription-fee": { prescriptionFee: "HDR" },
  dental: { dentalAct: "HBJD001", fee: "40.00" },
  orthodontics: { orthodonticAct: "semester", begunAtYears: 12, priorAgreement: "tacit" },
  optics: { opticalItem: "lens", opticalClass: "B", fee: "90.00" },
  hearing: { hearingClass: "II", ears: 2, fee: "2500.00" },
};

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

  test("a question that names no family is about a doctor, whose fields are shown for doctors only", () => {
    const visit = { ...patient, specialty: "general-practice", sector: "sector-1", pathway: "declared-doctor" };
    expect(answerTo(reimbursement, visit)).toMatchObject({ base: "30.00", paid: "19.00" });
    expect(answerTo(reimbursement, { ...visit, family: "doctor" })).toEqual(answerTo(reimbursement, visit));
    expect(everyFamilyInput.shape.sector.meta()).toMatchObject({ "x-show-when": { field: "family", in: ["doctor"] }, "x-group": "doctor" });
  });
});
