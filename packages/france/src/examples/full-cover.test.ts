import { addMonths, type Day, day, formatReference, inWords, isoDay, wordsOf } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { france } from "../pack.ts";
import { careQuestion } from "../questions/care/index.ts";
import { reimbursement } from "../questions/reimbursement/index.ts";
import { FULL_COVERS, type FullCover } from "../reimbursement/full-cover/ground.ts";
import { GROUNDS } from "../reimbursement/full-cover/grounds.ts";
import type { CareExample } from "./care/example.ts";
import { fullCoverExamples } from "./full-cover.ts";

function decisionOf(given: CareExample["given"]) {
  const read = reimbursement.input.safeParse(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  if (!read.success) throw new Error(JSON.stringify(read.error.issues));
  return reimbursement.answer(read.data);
}

describe("examples of the law: acts borne whole on a ground of their own", () => {
  test.each(fullCoverExamples.map((example) => [`${formatReference(example.law)}: ${example.says}`, example] as const))("%s", (_title, example) => {
    const decision = decisionOf(example.given);
    if (example.refused !== undefined) {
      expect(decision).toMatchObject({ kind: "refused", refusal: { definition: { code: example.refused }, field: "fullCover" } });
      return;
    }
    if (decision.kind !== "decided") throw new Error(`not decided: ${JSON.stringify(decision)}`);
    expect(reimbursement.publish(decision.outcome)).toMatchObject(example.decided ?? {});
    const reasons = inWords(decision.trace, france.wording, "fr");
    for (const reason of reasons) expect(reason.sentence).not.toMatch(/[{}]|undefined|NaN/);
    for (const id of example.because ?? []) expect(reasons.map((reason) => reason.id)).toContain(id);
  });
});

/** Care on which each ground may be claimed, of a patient whose age fits every ground. */
const CARE: Readonly<Record<string, Record<string, unknown>>> = {
  consultation: { base: "25.00", specialty: "general-practice", sector: "sector-1", pathway: "declared-doctor" },
  act: { family: "technical-act", base: "38.40", specialty: "gynaecology", sector: "sector-1", pathway: "direct-access" },
  medicine: { family: "medicine", medicineClass: "major", boxPrice: "10.00" },
  examination: { family: "laboratory", examination: "0996", base: "4.75" },
  device: { family: "device", device: "1241763", base: "12.60" },
};
/** Grounds that need another age, an act of their own, or both. */
const OTHERWISE: Readonly<Partial<Record<FullCover, { readonly age?: number; readonly given: Record<string, unknown> }>>> = {
  "hiv-screening": { given: { examination: "0388" } },
  "breast-screening": { age: 60, given: { technicalAct: "QEQK004" } },
  "cervical-cytology": { age: 27, given: { technicalAct: "JKQX261" } },
  "cervical-hpv": { age: 40, given: { technicalAct: "ZZQX603" } },
  "high-breast-risk": { given: { technicalAct: "QEQK001" } },
};
const FIRST: Readonly<Record<FullCover, string>> = {
  termination: "2016-01-01",
  "contraception-consultation": "2020-08-28",
  "contraception-follow-up": "2020-08-28",
  "contraception-examination": "2020-08-28",
  contraceptive: "2020-08-28",
  "contraception-act": "2020-08-28",
  "emergency-contraception": "2023-02-10",
  "influenza-vaccine": "2024-09-01",
  "school-vaccine": "2024-09-01",
  "measles-vaccine": "2024-09-01",
  condoms: "2023-02-10",
  "sexual-health-consultation": "2022-04-01",
  "infection-screening": "2024-09-01",
  "hiv-screening": "2022-01-01",
  "minor-prevention": "2020-01-01",
  "breast-screening": "2020-01-01",
  "cervical-cytology": "2020-08-16",
  "cervical-hpv": "2020-08-16",
  "follow-up-after-illness": "2020-01-01",
  infertility: "2020-01-01",
  procreation: "2020-01-01",
  donor: "2020-01-01",
  "abused-minor": "2020-01-01",
  "high-breast-risk": "2020-01-01",
};
const MONTHS = Array.from({ length: 83 }, (_, month) => addMonths(day("2020-01-01"), month, "last-day") as Day);

test.each(FULL_COVERS)("%s: every month is borne whole from its first day, and refused by name before", (fullCover) => {
  for (const on of MONTHS) {
    for (const kind of GROUNDS[fullCover].care) {
      const { age = 16, given = {} } = OTHERWISE[fullCover] ?? {};
      const birthDate = isoDay(addMonths(on, -12 * age, "last-day"));
      const decision = decisionOf({ careDate: isoDay(on), birthDate, fullCover, ...CARE[kind], ...given });
      const told =
        decision.kind === "decided"
          ? reimbursement.publish(decision.outcome).legalShare
          : decision.kind === "refused"
            ? decision.refusal.definition.code
            : "asked";
      expect(`${isoDay(on)} ${kind} ${told}`).toBe(`${isoDay(on)} ${kind} ${on >= day(FIRST[fullCover]) ? "0.00" : "full-cover-not-yet"}`);
    }
  }
});

test("a refusal names neither the ground nor the care, in any language", () => {
  const words = FULL_COVERS.flatMap((fullCover) => [
    { careDate: "2015-06-10", birthDate: "1950-01-01", fullCover, ...CARE[GROUNDS[fullCover].care[0] ?? ""] },
    { careDate: "2026-03-10", birthDate: "1950-01-01", fullCover, ...CARE[GROUNDS[fullCover].care[0] ?? ""] },
  ]).flatMap((given) => {
    const decision = decisionOf(given);
    if (decision.kind !== "refused") return [];
    const { refusal } = decision;
    return [
      JSON.stringify(refusal.details),
      ...(["fr", "en"] as const).flatMap((locale) => [wordsOf(refusal, "sentence", locale), wordsOf(refusal, "remedy", locale)]),
    ];
  });
  expect(words.length).toBeGreaterThan(50);
  for (const sentence of words)
    expect(sentence).not.toMatch(/contracep|grossesse|pregnan|vaccin|grippe|influenza|rougeole|measles|VIH|HIV|sein|breast|sévices|abuse|fertil|procr/i);
});

test("a ground is refused on care of another family, and on a pharmacist's fee", () => {
  for (const given of [
    { family: "dental", dentalAct: "consultation" },
    { family: "prescription-fee", prescriptionFee: "HDR" },
  ]) {
    const read = careQuestion.input.safeParse({ careDate: "2026-03-10", patientAgeYears: 20, fullCover: "termination", ...given });
    if (!read.success) throw new Error(JSON.stringify(read.error.issues));
    const decision = careQuestion.answer(read.data);
    expect(decision).toMatchObject({ kind: "refused", refusal: { definition: { code: "full-cover-not-for-care" } } });
  }
});
