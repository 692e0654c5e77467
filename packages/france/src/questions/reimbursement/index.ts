import { type Decision, day, decide, decided, type Question, type Rate, Trace, valueOn } from "@openamo/kernel";
import { PATHWAY_PENALTY_RATE } from "../../parameters/shares.ts";
import { localSchemePoints } from "../../reimbursement/complements.ts";
import { decideLine } from "../../reimbursement/decide-line.ts";
import { outsidePathway } from "../../reimbursement/pathway.ts";
import { careQuestion } from "../care/index.ts";
import type { CareOutcome } from "../care/output.ts";
import { careOf, type EveryFamilyInput, everyFamilyInput } from "./every-family.ts";
import { everyFamilyOutput, publishCareAsReimbursement, publishReimbursement, type ReimbursementOutcome } from "./output.ts";
import { lineOf } from "./to-line.ts";

/** How much care of any family is repaid, and why: doctors by their own rules, the others by those of `fr.care`. */
export const reimbursement: Question<EveryFamilyInput, ReimbursementOutcome | CareOutcome> = {
  id: "fr.reimbursement",
  title: { fr: "Combien serai-je remboursé ?", en: "How much will I be repaid?" },
  description: {
    fr: "Le remboursement d'une consultation, de soins, de médicaments ou d'un équipement, au centime près, avec les textes qui le fixent.",
    en: "The reimbursement of a consultation, of care, medicines or equipment, to the cent, with the texts that set it.",
  },
  coveredFrom: day("2016-01-01"),
  input: everyFamilyInput,
  output: everyFamilyOutput,
  answer: (input) =>
    decide((): Decision<ReimbursementOutcome | CareOutcome> => {
      const care = careOf(input);
      if (care !== undefined) return careQuestion.answer(care);
      const line = lineOf(input);
      if ("stop" in line) return line.stop;
      const trace = new Trace();
      const result = decideLine(line, trace);
      const points = outsidePathway(line) ? valueOn(PATHWAY_PENALTY_RATE, line.careDay) : 0;
      return decided({ line, result, rateAfterPenalty: (result.rate - points) as Rate, rateLocal: localSchemePoints(line, result.rate as Rate) }, trace);
    }),
  publish: (outcome) => ("price" in outcome ? publishCareAsReimbursement(outcome) : publishReimbursement(outcome)),
};
