import { addMonths, type Day, day, isoDay } from "@openamo/kernel";
import { expect, test } from "vitest";
import { reimbursement } from "./questions/reimbursement/index.ts";

const MONTHS = Array.from({ length: 83 }, (_, month) => isoDay(addMonths(day("2020-01-01"), month, "last-day") as Day));

/** Ordinary care of each family, and the refusals by name that the pack is known to give on some days. */
const ORDINARY: Readonly<Record<string, { readonly given: Record<string, unknown>; readonly refusals?: readonly string[] }>> = {
  doctor: { given: { specialty: "general-practice", sector: "sector-1", pathway: "declared-doctor" } },
  "technical-act": { given: { technicalAct: "DEQP003", specialty: "cardiology", sector: "sector-1", pathway: "referred" } },
  laboratory: { given: { examination: "0552" }, refusals: ["laboratory-act-not-found"] },
  sampling: { given: { sampler: "TB", coefficient: "1.5" } },
  device: { given: { device: "1241763", base: "12.60" } },
  emergency: { given: {} },
  paramedic: { given: { letter: "AMI", coefficient: "4" } },
  midwife: { given: { midwifeAct: "SF", coefficient: "12" } },
  "midwife-technical-act": { given: { technicalAct: "JKLD001" } },
  psychologist: { given: { session: "follow-up" }, refusals: ["outside-coverage"] },
  medicine: { given: { medicineClass: "major", boxPrice: "10.00" } },
  "prescription-fee": { given: { prescriptionFee: "HDR" } },
  dental: { given: { dentalAct: "consultation" } },
  orthodontics: { given: { orthodonticAct: "semester", begunAtYears: 12, priorAgreement: "given" } },
  optics: { given: { opticalItem: "frame", opticalClass: "B", fee: "90.00" } },
  hearing: { given: { hearingClass: "II", fee: "1500.00" }, refusals: ["outside-coverage", "care-tariff-unknown"] },
  transport: { given: { mode: "own-car", kilometres: 40 } },
  "hospital-stay": { given: { ward: "general", fee: "1000.00" } },
  "spa-cure": { given: { item: "treatment", treatmentDays: 18, agreed: true, fee: "500.00" } },
  prevention: { given: { preventionItem: "session", patientAgeYears: 47 }, refusals: ["outside-coverage"] },
  termination: { given: { terminationItem: "town-fee" } },
  "remote-monitoring": { given: { monitoringPart: "operator", condition: "diabetes" }, refusals: ["care-tariff-unknown"] },
};

test.each(Object.entries(ORDINARY))("%s: every month decides, or refuses by a name that is expected", (family, { given, refusals = [] }) => {
  for (const careDate of MONTHS) {
    const stay = family === "hospital-stay" ? { discharge: careDate } : {};
    const read = reimbursement.input.safeParse({ careDate, family, patientAgeYears: 41, contract: "responsible", ...stay, ...given });
    if (!read.success) throw new Error(JSON.stringify(read.error.issues));
    const decision = reimbursement.answer(read.data);
    if (decision.kind === "refused") expect(refusals, `${family} ${careDate}`).toContain(decision.refusal.definition.code);
    else expect(`${careDate} ${decision.kind}`).toBe(`${careDate} decided`);
  }
});

test("every family of the question is asked", () => {
  const families = (reimbursement.input as unknown as { shape: { family: { unwrap(): { options: readonly string[] } } } }).shape.family.unwrap().options;
  expect(families.filter((family) => !(family in ORDINARY))).toEqual([]);
});
