import { inWords, wordsOf } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { france } from "../pack.ts";
import { allowanceExamples } from "./allowance.ts";
import { type Border, careBorders, otherBorders } from "./borders.ts";
import { technicalBorders } from "./borders-of-acts.ts";
import { dentalExamples } from "./care/dental.ts";
import { deviceExamples } from "./care/devices.ts";
import { medicineExamples } from "./care/medicines.ts";
import { midwifeExamples } from "./care/midwives.ts";
import { paramedicExamples } from "./care/paramedics.ts";
import { complementaryExamples } from "./complementary.ts";
import { flatActExamples } from "./flat-acts.ts";
import { flatParticipationExamples } from "./flat-participation.ts";
import { fullCoverExamples } from "./full-cover.ts";
import { kilometreExamples } from "./kilometres.ts";
import { hospitalExamples } from "./other-care.ts";
import { otherwiseExamples } from "./otherwise.ts";
import { participationExamples } from "./participation.ts";
import { pathwayExamples } from "./pathway.ts";
import { schemeAndC2sExamples } from "./schemes-and-c2s.ts";
import { teleExpertiseExamples } from "./tele-expertise.ts";
import { transportAndCureExamples } from "./transport-and-cures.ts";

const ofCare = (examples: readonly { readonly says: string; readonly given: Readonly<Record<string, unknown>> }[], question: string): Border[] =>
  examples.map(({ says, given }) => ({ says, given, question }));

const plain = (outcome: Record<string, unknown>): string =>
  Object.entries(outcome)
    .filter(([, value]) => value === null || typeof value !== "object")
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(" ");

/** What a reader is told, whole: the amounts and each reason, or the refusal with its field, or what is asked. */
function statement({ question: id, says, given }: Border): string {
  const question = france.questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  const read = question.input.safeParse(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  if (!read.success) throw new Error(`${says}: ${JSON.stringify(read.error.issues)}`);
  const decision = question.answer(read.data);
  const head = `## ${says}`;
  switch (decision.kind) {
    case "refused": {
      const { refusal } = decision;
      return [head, `refusé, ${refusal.field ?? "–"} : ${wordsOf(refusal, "sentence", "fr")} / ${wordsOf(refusal, "sentence", "en")}`].join("\n");
    }
    case "undecided":
      return [head, ...decision.missing.map(({ field, question: asked }) => `demandé, ${field} : ${asked.fr}`)].join("\n");
    case "decided": {
      const reasons = inWords(decision.trace, france.wording, "fr").map((reason) => `- ${reason.id} : ${reason.sentence}`);
      return [head, plain(question.publish(decision.outcome)), ...reasons].join("\n");
    }
  }
}

/** Kept as a lawyer reads them: a change of an amount, of a reason or of a word is a change that somebody must want. */
describe("whole statements", () => {
  test.each<[string, readonly Border[]]>([
    ["doctors", ofCare([...participationExamples, ...pathwayExamples, ...flatParticipationExamples], "fr.reimbursement")],
    ["complementary", ofCare(complementaryExamples, "fr.reimbursement")],
    ["care", ofCare([...paramedicExamples, ...midwifeExamples, ...medicineExamples, ...dentalExamples, ...deviceExamples], "fr.care")],
    ["tele-expertise", ofCare(teleExpertiseExamples, "fr.reimbursement")],
    ["kilometres", ofCare(kilometreExamples, "fr.reimbursement")],
    ["full-cover", ofCare(fullCoverExamples, "fr.reimbursement")],
    ["flat-acts", ofCare([...flatActExamples, ...allowanceExamples], "fr.reimbursement")],
    ["other-care", [...hospitalExamples, ...transportAndCureExamples, ...schemeAndC2sExamples]],
    ["otherwise", otherwiseExamples],
    ["borders-of-care", careBorders],
    ["borders-of-stays-and-journeys", otherBorders],
    ["borders-of-technical-acts", technicalBorders],
  ])("%s", async (name, situations) => {
    await expect(`${situations.map(statement).join("\n\n")}\n`).toMatchFileSnapshot(`statements/${name}.md`);
  });
});
