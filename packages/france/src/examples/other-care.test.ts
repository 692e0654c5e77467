import { formatReference, inWords } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { france } from "../pack.ts";
import { hospitalExamples, type QuestionExample } from "./other-care.ts";
import { otherwiseExamples } from "./otherwise.ts";
import { schemeAndC2sExamples } from "./schemes-and-c2s.ts";
import { transportAndCureExamples } from "./transport-and-cures.ts";

function decisionOf({ question: id, given }: QuestionExample) {
  const question = france.questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  const read = question.input.safeParse(given);
  if (!read.success) throw new Error(JSON.stringify(read.error.issues));
  return { question, decision: question.answer(read.data) };
}

describe.each([
  ["hospital", hospitalExamples],
  ["transport and cures", transportAndCureExamples],
  ["special schemes and complementary cover", schemeAndC2sExamples],
  ["the other side of each rule", otherwiseExamples],
])("examples of the law: %s", (_name, examples) => {
  test.each(examples.map((example) => [`${formatReference(example.law)}: ${example.says}`, example] as const))("%s", (_title, example) => {
    const { question, decision } = decisionOf(example);
    if (decision.kind === "refused") return expect(decision.refusal.definition.code).toBe(example.refused);
    if (decision.kind === "undecided") return expect(decision.missing.map(({ field }) => field)).toEqual([example.missing]);
    const published = question.publish(decision.outcome);
    expect(example.decided, JSON.stringify(published)).toBeDefined();
    expect(published).toMatchObject(example.decided ?? {});
    expect(question.output.safeParse(published).success).toBe(true);
    const reasons = inWords(decision.trace, france.wording, "fr").map((reason) => reason.id);
    expect(reasons).toEqual(expect.arrayContaining([...(example.because ?? [])]));
  });
});
