import { day, decide, decided, type Question, type Rate, Trace, valueOn } from "@openamo/kernel";
import { PATHWAY_PENALTY_RATE } from "../../parameters/shares.ts";
import { localSchemePoints } from "../../reimbursement/complements.ts";
import { decideLine } from "../../reimbursement/decide-line.ts";
import { outsidePathway } from "../../reimbursement/pathway.ts";
import { type ReimbursementInput, reimbursementInput } from "./input.ts";
import { publishReimbursement, type ReimbursementOutcome, reimbursementOutput } from "./output.ts";
import { lineOf } from "./to-line.ts";

/** How much a doctor's consultation, visit or teleconsultation is repaid, and why. */
export const reimbursement: Question<ReimbursementInput, ReimbursementOutcome> = {
  id: "fr.reimbursement",
  title: { fr: "Combien serai-je remboursé ?", en: "How much will I be repaid?" },
  description: {
    fr: "Le remboursement d'une consultation, d'une visite ou d'une téléconsultation de médecin, au centime près, avec les textes qui le fixent.",
    en: "The reimbursement of a doctor's consultation, visit or teleconsultation, to the cent, with the texts that set it.",
  },
  coveredFrom: day("2016-01-01"),
  input: reimbursementInput,
  output: reimbursementOutput,
  answer: (input) =>
    decide(() => {
      const line = lineOf(input);
      if ("stop" in line) return line.stop;
      const trace = new Trace();
      const result = decideLine(line, trace);
      const points = outsidePathway(line) ? valueOn(PATHWAY_PENALTY_RATE, line.careDay) : 0;
      return decided({ line, result, rateAfterPenalty: (result.rate - points) as Rate, rateLocal: localSchemePoints(line, result.rate as Rate) }, trace);
    }),
  publish: publishReimbursement,
};
