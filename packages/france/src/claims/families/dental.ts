import { technicalActKey } from "../../nomenclature/technical-acts/listed-act.ts";
import { dentalTerms } from "../../reimbursement/complementary/terms.ts";
import { priceDental } from "../../reimbursement/families/dental.ts";
import { type OrthodonticCare, priceOrthodontics } from "../../reimbursement/families/orthodontics.ts";
import { agreedBy } from "../prior-agreement.ts";
import type { DentalSheet } from "../sheets/dental.ts";
import { type Pricing, settleCare } from "./care.ts";
import { type ClaimLine, fieldOf, type LineContext, type SettledLine } from "./claim-line.ts";

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

/** Care and prostheses by their code, and stages of an orthodontic treatment. */
export const dentalLine = (line: Line): ClaimLine => ({
  from: line.careDate,
  to: line.careDate,
  fee: line.fee,
  relatedToLongTermCondition: line.relatedToLongTermCondition,
  acts: [
    line.item === "orthodontics" ? `orthodontics-${line.orthodonticAct}` : line.dentalAct === "consultation" ? "dental-consultation" : (line.dentalAct ?? ""),
  ],
  mark: line.item === "orthodontics" ? String(line.semester) : "",
  tariffs: line.item === "act" && line.dentalAct !== undefined && line.dentalAct !== "consultation" ? [technicalActKey(line.dentalAct, line.careDate)] : [],
  counters: () => [],
  settle(context) {
    const { item, dentalAct, orthodonticAct, mostlyByDoctors, fee, base } = line;
    if (item === "orthodontics" && orthodonticAct !== undefined) return settleOrthodontics(line, orthodonticAct, context);
    const care = { act: dentalAct ?? null, mostlyByDoctors };
    const price: Pricing = (facts, trace) => priceDental(care, facts, trace, context.tariffs);
    return settleCare(context, { fee, base, franchise: null }, price, () => dentalTerms(dentalAct));
  },
});
