import { RefusalSignal, refusal, valueOn } from "@openamo/kernel";
import { technicalActKey } from "../../nomenclature/technical-acts/listed-act.ts";
import { DENTAL_EXAMINATIONS_A_YEAR } from "../../parameters/care/dental-prevention.ts";
import { dentalTerms } from "../../reimbursement/complementary/terms.ts";
import { priceDental } from "../../reimbursement/families/dental.ts";
import { priceDentalPrevention } from "../../reimbursement/families/dental-prevention.ts";
import { type OrthodonticCare, priceOrthodontics } from "../../reimbursement/families/orthodontics.ts";
import { agreedBy } from "../prior-agreement.ts";
import { EXAMINATION_OF_YEAR } from "../refusals-of-families.ts";
import type { DentalSheet } from "../sheets/dental.ts";
import { type Pricing, settleCare } from "./care.ts";
import { type ClaimLine, fieldOf, type LineContext, type SettledLine } from "./claim-line.ts";
import { dentalExaminationsKey } from "./keys.ts";

type Line = DentalSheet["lines"][number];

/** What the sheet says of the agreement, with the silence of the fund counted where the request has a day. */
function agreementOf({ priorAgreement, agreementAskedOn }: Line, { on, index, trace }: LineContext): OrthodonticCare["agreement"] {
  const answer = priorAgreement === "given" || priorAgreement === "refused" ? priorAgreement : undefined;
  const agreed = agreedBy(on, { answer, askedOn: agreementAskedOn }, fieldOf(index, "priorAgreement"), trace);
  if (agreed === undefined) return priorAgreement === "tacit" ? "tacit" : "not-given";
  return answer === "given" ? "given" : "tacit";
}

function settleOrthodontics(line: Line, stage: NonNullable<Line["orthodonticAct"]>, context: LineContext): SettledLine {
  const { begunAtYears, semester, fee, base } = line;
  const care = { act: stage, begunAtYears: begunAtYears ?? context.ageYears, semester, agreement: agreementOf(line, context) };
  return settleCare(context, { fee, base, franchise: null }, (facts, trace) => priceOrthodontics(care, facts, trace));
}

/** One examination of prevention a year, whoever gives it. */
function settlePrevention({ dentalImages, careDate, fee, base }: Line, context: LineContext): SettledLine {
  const key = dentalExaminationsKey(careDate);
  const most = valueOn(DENTAL_EXAMINATIONS_A_YEAR, careDate);
  if (context.counters.value(key).count >= most) {
    throw new RefusalSignal(refusal(EXAMINATION_OF_YEAR, { most: String(most), year: key.span }, fieldOf(context.index, "item")));
  }
  const settled = settleCare(context, { fee, base, franchise: null }, (facts, trace) => priceDentalPrevention(dentalImages, facts, trace));
  return { ...settled, moves: [{ ...key, count: 1, cents: settled.base }] };
}

const wordOf = ({ item, orthodonticAct, dentalAct }: Line): string => {
  if (item === "prevention") return "dental-prevention";
  if (item === "orthodontics") return `orthodontics-${orthodonticAct}`;
  return dentalAct === "consultation" ? "dental-consultation" : (dentalAct ?? "");
};

/** Care and prostheses by their code, and stages of an orthodontic treatment. */
export const dentalLine = (line: Line): ClaimLine => ({
  from: line.careDate,
  to: line.careDate,
  fee: line.fee,
  relatedToLongTermCondition: line.relatedToLongTermCondition,
  acts: [wordOf(line)],
  mark: () => (line.item === "orthodontics" ? String(line.semester) : ""),
  tariffs: line.item === "act" && line.dentalAct !== undefined && line.dentalAct !== "consultation" ? [technicalActKey(line.dentalAct, line.careDate)] : [],
  counters: () => (line.item === "prevention" ? [dentalExaminationsKey(line.careDate)] : []),
  settle(context) {
    const { item, dentalAct, orthodonticAct, mostlyByDoctors, fee, base } = line;
    if (item === "orthodontics" && orthodonticAct !== undefined) return settleOrthodontics(line, orthodonticAct, context);
    if (item === "prevention") return settlePrevention(line, context);
    const care = { act: dentalAct ?? null, mostlyByDoctors };
    const price: Pricing = (facts, trace) => priceDental(care, facts, trace, context.tariffs);
    return settleCare(context, { fee, base, franchise: null }, price, () => dentalTerms(dentalAct));
  },
});
