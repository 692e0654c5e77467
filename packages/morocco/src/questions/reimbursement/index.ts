import { type Decision, day, decide, decided, type MissingFact, type Question, Trace, undecided, ZERO_CENTS } from "@openamo/kernel";
import { actByCode } from "../../nomenclature/acts.ts";
import { decideLine } from "../../reimbursement/decide-line.ts";
import type { LineFacts } from "../../reimbursement/line.ts";
import { missingFor } from "../../reimbursement/needed.ts";
import { words } from "../../words.ts";
import { type ReimbursementInput, reimbursementInput } from "./input.ts";
import { publishReimbursement, type ReimbursementOutcome, reimbursementOutput, unverifiedIn } from "./output.ts";

const SECTOR: MissingFact = {
  field: "sector",
  question: words(
    "Les soins sont-ils donnés dans le secteur public ou privé ?",
    "Is the care public or private?",
    "هل قدمت العلاجات في القطاع العام أم الخاص؟",
  ),
};

const FIELDS = {
  coefficient: "coefficient",
  referencePrice: "referencePrice",
  exonerationRate: "exonerationRate",
  age: "ageYears",
  priorAgreement: "priorAgreement",
} as const;

function lineOf(input: ReimbursementInput, sector: LineFacts["sector"]): LineFacts {
  const act = actByCode.get(input.act);
  if (act === undefined) throw new RangeError(`the schema let the act ${input.act} through`);
  return {
    careDay: input.careDate,
    scheme: input.scheme,
    sector,
    contracted: input.contracted ?? null,
    act,
    coefficient: input.coefficient ?? null,
    quantity: input.quantity,
    billed: input.price ?? null,
    givenTariff: input.referencePrice ?? null,
    exoneration: input.exoneration === "none" ? null : { kind: input.exoneration, rate: input.exonerationRate ?? null },
    maternity: input.maternity,
    ageYears: input.ageYears ?? null,
    thirdPartyPayment: input.thirdPartyPayment,
    invoice: null,
    priorAgreement: input.priorAgreement ?? null,
    dentalProsthesesPaid: input.dentalProsthesesPaid ?? ZERO_CENTS,
  };
}

function answer(input: ReimbursementInput): Decision<ReimbursementOutcome> {
  if (input.sector === undefined) return undecided(SECTOR);
  const line = lineOf(input, input.sector);
  const missing = missingFor(line, FIELDS);
  if (missing.length > 0) return undecided(...missing);
  const trace = new Trace();
  const result = decideLine(line, trace);
  return decided({ line, result, unverified: unverifiedIn(trace) }, trace);
}

/** How much care is repaid, by whom, and why. */
export const reimbursement: Question<ReimbursementInput, ReimbursementOutcome> = {
  id: "ma.reimbursement",
  title: words("Combien serai-je remboursé ?", "How much will I be repaid?", "كم سأسترجع؟"),
  description: words(
    "La part de l'AMO et celle du patient pour un soin, un médicament ou un séjour, avec les textes qui les fixent.",
    "The cover's part and the patient's for care, a medicine or a stay, with the texts that set them.",
    "حصة التأمين وحصة المريض لعلاج أو دواء أو إقامة استشفائية، مع النصوص المحددة لها.",
  ),
  coveredFrom: day("2006-09-01"),
  input: reimbursementInput,
  output: reimbursementOutput,
  answer: (input) => decide(() => answer(input)),
  publish: (outcome) => publishReimbursement(outcome),
};
