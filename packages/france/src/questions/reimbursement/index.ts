import { type Decision, day, decide, decided, type Rate, refusal, refused, type TariffFact, Trace, undecided, valueOn } from "@openamo/kernel";
import { PATHWAY_PENALTY_RATE } from "../../parameters/shares.ts";
import { localSchemePoints } from "../../reimbursement/complements.ts";
import { decideLine } from "../../reimbursement/decide-line.ts";
import { FULL_COVER_NOT_FOR_CARE } from "../../reimbursement/full-cover/refusals.ts";
import { outsidePathway } from "../../reimbursement/pathway.ts";
import { refusalOfTeleExpertise } from "../../reimbursement/tele-expertise.ts";
import { careQuestion } from "../care/index.ts";
import type { CareOutcome } from "../care/output.ts";
import { defineQuestion } from "../define.ts";
import { requireOneAge } from "../patient-age.ts";
import { type Left, type Shared, sharedBy } from "./contract.ts";
import { careOf, type EveryFamilyInput, everyFamilyInput } from "./every-family.ts";
import { TECHNICAL, WITH_FULL_COVER } from "./families.ts";
import { MISSING } from "./missing.ts";
import { answerOther } from "./others/index.ts";
import { leftOfOther, type OtherOutcome } from "./others/outcome.ts";
import { everyFamilyOutput, publishEveryFamily, type ReimbursementOutcome } from "./output.ts";
import { tariffKeysOf } from "./tariffs-needed.ts";
import { decideTechnicalAct } from "./technical-act.ts";
import { leftOfCare, leftOfDoctor } from "./terms.ts";
import { lineOf } from "./to-line.ts";

/** Care of one family, decided, and who bears what it leaves. */
export interface EveryFamilyOutcome {
  readonly of: ReimbursementOutcome | CareOutcome | OtherOutcome;
  readonly shared: Shared;
}

/** A doctor's consultation or visit, or a technical act, by their own rules. */
function answerDoctor(input: EveryFamilyInput, tariffs: readonly TariffFact[]): Decision<ReimbursementOutcome> {
  if (input.family === TECHNICAL && input.technicalAct === undefined && input.base === undefined) return undecided(MISSING.technicalAct);
  const line = lineOf(input);
  if ("stop" in line) return line.stop;
  const trace = new Trace();
  const { technicalAct, sector } = input;
  const plain = technicalAct === undefined || sector === undefined || input.base !== undefined;
  const result = plain ? decideLine(line, trace) : decideTechnicalAct(input, technicalAct, line, sector, trace, tariffs);
  const excess = refusalOfTeleExpertise(line.acts, result.excess, "fee");
  if (excess !== undefined) return refused(excess);
  const points = outsidePathway(line) ? valueOn(PATHWAY_PENALTY_RATE, line.careDay) : 0;
  return decided({ line, result, rateAfterPenalty: (result.rate - points) as Rate, rateLocal: localSchemePoints(line, result.rate as Rate) }, trace);
}

/** The second payer after the first. */
function withShare<Outcome extends EveryFamilyOutcome["of"]>(input: EveryFamilyInput, first: Decision<Outcome>, left: (outcome: Outcome) => Left) {
  if (first.kind !== "decided") return first;
  return decided({ of: first.outcome, shared: sharedBy(input, left(first.outcome), first.trace) }, first.trace);
}

/** How much care of any family is repaid, and why: doctors by their own rules, the others by those of their family. */
export const reimbursement = defineQuestion<EveryFamilyInput, EveryFamilyOutcome>({
  id: "fr.reimbursement",
  title: { fr: "Combien serai-je remboursé ?", en: "How much will I be repaid?" },
  description: {
    fr: "Le remboursement de soins de toute nature - médecin, soins, examens, médicaments, équipement, prévention, télésurveillance, transport, séjour, urgences, cure - au centime près, ce que la complémentaire prend en charge, et les textes qui le fixent.",
    en: "The reimbursement of care of every kind - doctor, care, examinations, medicines, equipment, prevention, remote monitoring, journey, stay, emergency, cure - to the cent, what complementary insurance bears, and the texts that set it.",
  },
  coveredFrom: day("2016-01-01"),
  input: everyFamilyInput,
  output: everyFamilyOutput,
  tariffsNeeded: tariffKeysOf,
  answer: (input, tariffs = []) =>
    decide((): Decision<EveryFamilyOutcome> => {
      requireOneAge(input);
      if (input.fullCover !== "none" && !WITH_FULL_COVER.includes(input.family)) return refused(refusal(FULL_COVER_NOT_FOR_CARE, {}, "fullCover"));
      const care = careOf(input);
      if (care !== undefined) return withShare(input, careQuestion.answer(care, tariffs), (outcome) => leftOfCare(care, outcome));
      const other = answerOther(input, tariffs);
      if (other !== undefined) return withShare(input, other, leftOfOther);
      return withShare(input, answerDoctor(input, tariffs), ({ line, result }) => leftOfDoctor(line, result));
    }),
  publish: publishEveryFamily,
});
