import { addMonths, type Cents, cents, day, formatReference, inWords, isoDay, type Rate, Trace } from "@openamo/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { france } from "../../pack.ts";
import { careQuestion } from "../../questions/care/index.ts";
import { CARE_FAMILIES, RATES } from "../../reimbursement/care-rates.ts";
import { bearing, type CareFacts, priced } from "../../reimbursement/families/care-line.ts";
import { decideCare } from "../../reimbursement/families/decide-care.ts";
import { COVERS } from "../../reimbursement/line.ts";
import { dentalExamples } from "./dental.ts";
import { deviceExamples } from "./devices.ts";
import type { CareExample } from "./example.ts";
import { medicineExamples } from "./medicines.ts";
import { midwifeExamples } from "./midwives.ts";
import { paramedicExamples } from "./paramedics.ts";

function decisionOf({ given }: CareExample) {
  const read = careQuestion.input.safeParse(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  if (!read.success) throw new Error(JSON.stringify(read.error.issues));
  return careQuestion.answer(read.data);
}

describe.each([
  ["paramedics and psychologists", paramedicExamples],
  ["midwives", midwifeExamples],
  ["medicines", medicineExamples],
  ["dentists", dentalExamples],
  ["optics and hearing", deviceExamples],
])("examples of the law: %s", (_name, examples) => {
  test.each(examples.map((example) => [`${formatReference(example.law)}: ${example.says}`, example] as const))("%s", (_title, example) => {
    const decision = decisionOf(example);
    if (example.refused !== undefined) {
      expect(decision).toMatchObject({ kind: "refused", refusal: { definition: { code: example.refused } } });
      return;
    }
    if (example.asked !== undefined) {
      if (decision.kind !== "undecided") throw new Error(`not asked: ${decision.kind}`);
      expect(decision.missing.map(({ field }) => field).join(", ")).toBe(example.asked);
      return;
    }
    if (decision.kind !== "decided") throw new Error(`not decided: ${JSON.stringify(decision)}`);
    expect(careQuestion.publish(decision.outcome)).toMatchObject(example.decided ?? {});
    const reasons = inWords(decision.trace, france.wording, "fr");
    for (const reason of reasons) expect(reason.sentence).not.toMatch(/[{}]|undefined|NaN/);
    for (const id of example.because ?? []) expect(reasons.map((reason) => reason.id)).toContain(id);
  });
});

const lines = fc.record({
  // The first day on which each family of care has a rate.
  careDay: fc.integer({ min: day("2024-01-01"), max: day("2026-11-21") }),
  fee: fc.option(fc.integer({ min: 0, max: 50_000 }), { nil: null }),
  base: fc.integer({ min: 0, max: 20_000 }),
  rateFamily: fc.option(fc.constantFrom(...CARE_FAMILIES), { nil: null }),
  boxes: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
  cover: fc.constantFrom(...COVERS),
  minorOnFirstJanuary: fc.boolean(),
  c2s: fc.boolean(),
  localScheme: fc.boolean(),
  borneThisYear: fc.integer({ min: 0, max: 6_000 }),
});

test("whatever the care, the parts add up to the fee and none is negative", () => {
  fc.assert(
    fc.property(lines, ({ careDay, fee, base, rateFamily, boxes, borneThisYear, ...rest }) => {
      const facts: CareFacts = {
        ...rest,
        careDay: careDay as CareFacts["careDay"],
        settledOn: careDay as CareFacts["settledOn"],
        territory: "metropole",
        ageYears: 40,
        maternityPeriod: false,
        fee: fee as Cents | null,
        givenBase: cents(base),
        borneThisDay: cents(0),
        borneThisYear: cents(borneThisYear),
      };
      const price = priced(cents(base), rateFamily === null ? null : RATES[rateFamily]);
      if (boxes !== null) bearing(price, "medicine-box", boxes);
      const { rate, rateLocal, ...amounts } = decideCare(facts, price, new Trace());
      for (const amount of Object.values(amounts)) expect(amount).toBeGreaterThanOrEqual(0);
      expect((rate + rateLocal) as Rate).toBeLessThanOrEqual(1_000_000);
      expect(amounts.base + amounts.excess).toBe(amounts.fee);
      expect(amounts.paid + amounts.patientShare).toBe(amounts.fee);
      expect(amounts.baseScheme + amounts.localScheme + amounts.c2s).toBe(amounts.paid);
      expect(amounts.base - amounts.legalShare - amounts.franchise).toBe(amounts.baseScheme);
      expect(amounts.paid).toBeLessThanOrEqual(amounts.base);
    }),
    { numRuns: 1000 },
  );
});

const everyMonth = Array.from({ length: 83 }, (_, months) => isoDay(addMonths(day("2020-01-01"), months, "last-day")));
const samples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  physiotherapy: { family: "paramedic", letter: "AMK", coefficient: "7.5" },
  nursing: { family: "paramedic", letter: "AMI", coefficient: "2", supplements: ["IFD", "SUNDAY"] },
  "speech therapy": { family: "paramedic", letter: "AMO", coefficient: "10" },
  psychologist: { family: "psychologist", session: "first" },
  medicine: { family: "medicine", medicineClass: "moderate", boxPrice: "10.00" },
  "fee on the prescription": { family: "prescription-fee", prescriptionFee: "HDR" },
  scaling: { family: "dental", dentalAct: "HBJD001" },
  crown: { family: "dental", dentalAct: "HBLD634" },
  orthodontics: { family: "orthodontics", orthodonticAct: "semester", begunAtYears: 12, priorAgreement: "given" },
  frame: { family: "optics", opticalItem: "frame", opticalClass: "A" },
  "class A lens": { family: "optics", opticalItem: "lens", opticalClass: "A" },
  "hearing aid": { family: "hearing", hearingClass: "I" },
};
/** Samples that some months refuse by name: the sessions of psychologists begin in April 2022, class A lenses have no known tariff. */
const REFUSED: Readonly<Record<string, readonly (string | number)[]>> = { psychologist: ["outside-coverage", 28], "class A lens": ["care-tariff-unknown", 83] };

test.each(Object.entries(samples))("%s: every month since 2020 is decided, or refused by name", (name, sample) => {
  const decisions = everyMonth.map((careDate) =>
    decisionOf({ law: { text: "CSS", article: "L160-8" }, says: "", given: { ...sample, careDate, patientAgeYears: 40 } }),
  );
  const codes = decisions.flatMap((decision) => (decision.kind === "refused" ? [decision.refusal.definition.code] : []));
  expect(decisions.every(({ kind }) => kind !== "undecided")).toBe(true);
  expect(codes.length === 0 ? undefined : [...new Set(codes), codes.length]).toEqual(REFUSED[name]);
});
